/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

export const ansibleFiles: LanguageFiles = {
	id: 'ansible',
	title: 'Ansible',
	fileEndings: ['yml', 'yaml'],
	acceptsPath: (path) => /\.ya?ml$/i.test(path),
	moduleKey: folderOf,
};
