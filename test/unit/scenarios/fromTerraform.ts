/** Scenarios from Terraform texts, and origins in short. */
import { resourcesOfType } from '../../../src/core/model/resource';
import { terraform } from '../../../src/languages/terraform';
import { scenarioFromGroup } from '../../../src/scenarios/autoScaling';
import type { ScenarioFromCode, SettingOrigin } from '../../../src/scenarios/origin';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';

export interface Builder {
	/** The scenario of the first group of a folder. A single text is main.tf. */
	build(texts: string | Readonly<Record<string, string>>, region?: string): ScenarioFromCode;
	/** That of a group with these lines in its block, from line 2 on, and others behind it. */
	group(lines: string, around?: string): ScenarioFromCode;
}

export async function createBuilder(): Promise<Builder> {
	const parsers = await loadParsers();
	const facts = loadFacts();
	const build: Builder['build'] = (texts, region = 'us-east-1') => {
		const files = Object.entries(typeof texts === 'string' ? { 'main.tf': texts } : texts).map(([path, text]) => terraform.parse({ path, text }, parsers));
		const { resources } = terraform.link(files);
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		if (group === undefined) { throw new Error('no group in this text'); }
		return scenarioFromGroup(group, resources, { facts, region });
	};
	return { build, group: (lines, around = '') => build(`resource "aws_autoscaling_group" "web" {\n${lines}\n}\n${around}`) };
}

/** An origin in short: `code main.tf:45`, `assumed: why`. */
export function short(origin: SettingOrigin | undefined): string {
	if (origin === undefined) { return 'none'; }
	return origin.kind === 'code' ? `code ${origin.at.file}:${origin.at.range.start.line + 1}` : `${origin.kind}: ${origin.note.en}`;
}

/** The origins of some settings in short, by path. */
export function shortOrigins({ origins }: ScenarioFromCode, paths: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(paths.map((path) => [path, short(origins[path])]));
}

export function english(notes: ScenarioFromCode['notes']): readonly string[] {
	return notes.map(({ en }) => en);
}
