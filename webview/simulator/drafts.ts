/** What stands in a field while it is typed: how it is understood, and what becomes of it when the field is left. */
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import { allFields, unitSize, type Field } from './fields';
import { parseClock, parseNumber, type SettingValue } from './settings';

/** By path of the field. */
export type Drafts = Readonly<Record<string, string>>;

/** What was typed, as the scenario takes it; `undefined` if it cannot be understood. */
export function understand(field: Field, typed: string, scenario: AutoScalingScenario): SettingValue | undefined {
	if (field.input === 'clock') { return parseClock(typed, scenario.startClockSeconds); }
	const value = parseNumber(typed);
	if (value === null) { return field.whenEmpty === undefined ? undefined : null; }
	return value === undefined ? undefined : value * unitSize(field.unit);
}

/** A field that was left shows what it was understood as; what cannot be understood stays, with its problem. */
export function settleDraft(drafts: Drafts, path: string, scenario: AutoScalingScenario): Drafts {
	const draft = drafts[path];
	const field = allFields(scenario).find(one => one.path === path);
	if (draft === undefined || (field !== undefined && understand(field, draft, scenario) === undefined)) { return drafts; }
	return withoutDraft(drafts, path);
}

export function withoutDraft(drafts: Drafts, path: string): Drafts {
	return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== path));
}
