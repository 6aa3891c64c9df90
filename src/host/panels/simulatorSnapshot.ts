/** What the Simulator panel is sent, in the reader's words, from what was read in the code. */
import * as vscode from 'vscode';
import type { Facts } from '../../core/facts/facts';
import type { LanguageTag } from '../../core/model/localized';
import type { Location } from '../../core/model/value';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ShownOrigin, SimulatorSnapshot, SimulatorSource } from '../../protocol/simulator';
import type { ScenarioFromCode, SettingOrigin } from '../../scenarios/origin';

export interface SnapshotContext {
	readonly facts: Facts;
	readonly language: LanguageTag;
	readonly region: string;
}

/** A group in code, read as a scenario, and what the code tells of it in AWS. */
export interface ReadGroup extends ScenarioFromCode {
	readonly aws: SimulatorSnapshot['aws'];
}

export function snapshotFromCode(source: SimulatorSource, { aws, ...read }: ReadGroup, context: SnapshotContext): SimulatorSnapshot {
	const { scenario, origins, notes, group } = read;
	const shown = Object.entries(origins).map(([path, origin]) => [path, showOrigin(origin, context.language)] as const);
	return {
		source,
		language: context.language,
		scenario,
		origins: Object.fromEntries(shown),
		notes: notes.map((note) => note[context.language]),
		group: { label: locationLabel(group), at: { file: group.file, range: group.range } },
		priceNote: priceNote(scenario, context),
		aws,
	};
}

export function snapshotFromScenario(source: SimulatorSource, scenario: Scenario, context: SnapshotContext): SimulatorSnapshot {
	return { source, language: context.language, scenario, origins: {}, notes: [], group: undefined, priceNote: priceNote(scenario, context), aws: { region: null, port: null } };
}

function showOrigin(origin: SettingOrigin, language: LanguageTag): ShownOrigin {
	const note = origin.note?.[language] ?? '';
	switch (origin.kind) {
		case 'code': return { kind: 'code', label: locationLabel(origin.at), note, at: origin.at };
		case 'omitted': return { kind: 'omitted', label: originWords.omitted[language], note, at: undefined };
		case 'assumed': return { kind: 'assumed', label: originWords.assumed[language], note, at: undefined };
	}
}

const originWords = {
	omitted: { en: 'not set, default', ko: '설정 없음, 기본값' },
	assumed: { en: 'assumed', ko: '가정' },
} as const;

/** `main.tf:44`, lines from 1. */
export function locationLabel({ file, range }: Location): string {
	return `${vscode.Uri.parse(file).path.split('/').at(-1)}:${range.start.line + 1}`;
}

/** Which price the cost is computed with: only said where the scenario has the very price of the facts. */
function priceNote({ launch }: Scenario, { facts, language, region }: SnapshotContext): string {
	const price = facts.price(launch.instanceType, region);
	if (price === undefined || price.usdPerHour !== launch.priceUsdPerHour) { return ''; }
	const { asOf } = price.source;
	return language === 'ko'
		? `${launch.instanceType} 온디맨드, ${region}, ${asOf} 요금`
		: `${launch.instanceType} On-Demand in ${region}, price of ${asOf}`;
}
