/** Explains a setting of code that a test writes. */
import { ok } from 'node:assert/strict';
import type { Facts } from '../../../../src/core/facts/facts';
import type { LanguageTag } from '../../../../src/core/model/localized';
import type { Resource } from '../../../../src/core/model/resource';
import { settingsOf } from '../../../../src/core/model/settings';
import { explainSetting } from '../../../../src/explanations/settings/explainSetting';
import type { SettingExplanation } from '../../../../src/explanations/settings/explainSetting';
import { loadFacts } from '../../../support/facts';

export interface Explainer {
	readonly facts: Facts;
	/** What is said of a setting of the resource of that name. */
	explain(resources: readonly Resource[], name: string, path: string, region?: string): SettingExplanation;
}

export function createExplainer(): Explainer {
	const facts = loadFacts();
	return {
		facts,
		explain(resources, name, path, region = 'us-east-1') {
			const resource = resources.find((one) => one.name === name && settingsOf(one).some((setting) => setting.path === path));
			const setting = resource === undefined ? undefined : settingsOf(resource).find((one) => one.path === path);
			ok(resource !== undefined && setting !== undefined, `${name} has no ${path}`);
			const explanation = explainSetting({ ...setting, resource }, { resources, facts, region });
			ok(explanation !== undefined, `nothing is said of ${path}`);
			return explanation;
		},
	};
}

/** Its rows in one language. */
export function rowsOf({ rows = [] }: SettingExplanation, language: LanguageTag = 'en'): readonly (readonly [string, string])[] {
	return rows.map(([label, text]) => [label[language], text[language]] as const);
}

/** Its sentence, rows and note in one language, as they stand below each other. */
export function linesOf(explanation: SettingExplanation, language: LanguageTag = 'en'): readonly string[] {
	const note = explanation.note?.[language];
	return [explanation.essence[language], ...rowsOf(explanation, language).map(([label, text]) => `${label}: ${text}`), ...note === undefined ? [] : [note]];
}
