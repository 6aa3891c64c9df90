/**
 * Elastic Beanstalk beside the code of an application: `.ebextensions/*.config`, `env.yaml`, saved configurations and `Dockerrun.aws.json`.
 * Those of one application are read together.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import { readDocuments } from '../documents/readDocuments';
import type { Language } from '../language';
import type { ApplicationFile } from './applicationFile';
import { isApplicationText } from './applicationFile';
import { beanstalkFiles } from './fileNames';
import { linkApplication } from './linkApplication';

export const beanstalk: Language<ApplicationFile> = {
	...beanstalkFiles,
	acceptsText: isApplicationText,
	parse({ path, text }) {
		const { lines, roots, problems } = readDocuments({ path, text });
		return { path, text, lines, root: roots[0], problems };
	},
	link: (files) => ({
		language: 'beanstalk',
		files: files.map(({ path }) => path),
		resources: linkApplication(files),
		problems: files.flatMap(({ problems }) => problems),
	}),
};
