/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

export const terraformFiles: LanguageFiles = {
	id: 'terraform',
	title: 'Terraform',
	fileEndings: ['tf', 'tofu', 'tf.json', 'tofu.json', 'tfvars', 'tfvars.json'],
	acceptsPath: (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path),
	moduleKey: folderOf,
};
