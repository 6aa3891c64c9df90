/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

export const terraformFiles: LanguageFiles = {
	id: 'terraform',
	title: 'Terraform',
	fileEndings: ['tf', 'tofu', 'tf.json', 'tofu.json', 'tfvars', 'tfvars.json', 'hcl'],
	acceptsPath: (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path) || isTerragrunt(path),
	moduleKey: folderOf,
};

/** Terragrunt's file of a unit. */
export function isTerragrunt(path: string): boolean {
	return /(?:^|\/)terragrunt\.hcl$/.test(path);
}
