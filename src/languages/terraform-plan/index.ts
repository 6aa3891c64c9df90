/**
 * What `terraform show -json` prints of a plan or a state, also by OpenTofu: each file by itself, read-only, as it is made by a tool.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import { readDocuments } from '../documents/readDocuments';
import type { Language } from '../language';
import { terraformPlanFiles } from './fileNames';
import { linkPlan } from './linkPlan';
import type { PlanFile } from './linkPlan';

export const terraformPlan: Language<PlanFile> = {
	...terraformPlanFiles,
	acceptsText: isPlan,
	parse({ path, text }) {
		const { lines, roots, problems } = readDocuments({ path, text });
		return { path, text, lines, roots, problems };
	},
	link: (files) => ({
		language: 'terraform-plan',
		files: files.map(({ path }) => path),
		resources: files.flatMap(linkPlan),
		problems: files.flatMap(({ problems }) => problems),
	}),
};

/** Its first names tell it: Terraform prints them in a fixed order. */
function isPlan(text: string): boolean {
	const head = text.slice(0, 2_000);
	return /^\uFEFF?\s*\{/.test(head) && /"format_version"\s*:/.test(head) && /"(?:planned_values|values)"\s*:\s*\{/.test(text);
}
