/** What its files are called. */
import type { LanguageFiles } from '../language';

export const terraformPlanFiles: LanguageFiles = {
	id: 'terraform-plan',
	title: 'Terraform plan',
	fileEndings: ['json'],
	acceptsPath: (path) => /\.json$/.test(path) && !/\.(?:tf|tofu|tfvars)\.json$/.test(path),
	moduleKey: (path) => path,
};
