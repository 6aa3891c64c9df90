/**
 * Ansible: tasks of playbooks and roles that make AWS compute with the modules of `amazon.aws` and `community.aws`. The files of a folder
 * are read together, since tasks refer to each other's results by name.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import { readDocuments } from '../documents/readDocuments';
import type { Language } from '../language';
import { ansibleFiles } from './fileNames';
import { linkTasks } from './linkTasks';
import { isPlaybookText } from './recognise';
import type { PlaybookFile } from './tasks';

export const ansible: Language<PlaybookFile> = {
	...ansibleFiles,
	acceptsText: isPlaybookText,
	parse({ path, text }) {
		const { lines, roots, problems } = readDocuments({ path, text });
		return { path, text, lines, roots, problems };
	},
	link: (files, surroundings) => ({
		language: 'ansible',
		files: files.map(({ path }) => path),
		resources: linkTasks(files, surroundings),
		problems: files.flatMap(({ problems }) => problems),
	}),
};
