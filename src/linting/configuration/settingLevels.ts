/** Levels from a setting of the editor or an option of the command line: plain data of anybody's making. */
import type { RuleLevel, RuleLevels } from '../levels';
import { ruleLevels } from '../levels';
import { configurableIds } from './knownRules';

export interface SettingLevels {
	readonly levels: RuleLevels;
	/** Ids that are no rule or category. */
	readonly unknownIds: readonly string[];
	/** Ids whose level is none. */
	readonly badLevels: readonly string[];
}

/** @param setting an object of levels by id; anything else is as good as none */
export function readSettingLevels(setting: unknown): SettingLevels {
	const entries = typeof setting === 'object' && setting !== null && !Array.isArray(setting) ? Object.entries(setting) : [];
	const isLevel = (value: unknown): value is RuleLevel => ruleLevels.some((level) => level === value);
	return {
		levels: Object.fromEntries(entries.filter((entry): entry is [string, RuleLevel] => isLevel(entry[1]))),
		unknownIds: entries.map(([id]) => id).filter((id) => !configurableIds.includes(id)),
		badLevels: entries.filter(([, value]) => !isLevel(value)).map(([id]) => id),
	};
}
