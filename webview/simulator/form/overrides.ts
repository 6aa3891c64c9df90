/**
 * What the reader changed, and how it lies on top of the scenario that the code describes. A change stands at the path of its setting;
 * where whole lists or records change (a policy more, another pattern of load) it stands at theirs, and later changes go into it.
 * Must never hold markup.
 */
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { readAt, writeAt } from '../../../src/scenarios/scenarioPath';
import { isRecord, isSame, isWithin } from './paths';

/** By path in the scenario; no path stands within another. */
export type Overrides = Readonly<Record<string, unknown>>;

export const noOverrides: Overrides = {};

/** The scenario that runs: `base` with everything that was changed. A change whose place is gone (the policy was deleted) is without effect. */
export function applyOverrides(base: AutoScalingScenario, overrides: Overrides): AutoScalingScenario {
	return Object.entries(overrides).reduce((scenario, [path, value]) => writeAt(scenario, path, value), base);
}

/** Changes one setting, list or record; what equals the code again is no change any more. */
export function changeSetting(base: AutoScalingScenario, overrides: Overrides, { path, value }: { readonly path: string; readonly value: unknown }): Overrides {
	const holder = Object.keys(overrides).find(other => other !== path && isWithin(path, other));
	if (holder !== undefined) { return withOverride(base, overrides, holder, writeAt(overrides[holder], path.slice(holder.length), value)); }
	return withOverride(base, withoutWithin(overrides, path), path, value);
}

/** Back to the value of the code; all of a list or record where the code has no such setting in it, or where it is the kind that goes back. */
export function resetSetting(base: AutoScalingScenario, overrides: Overrides, path: string): Overrides {
	if (path.endsWith('.kind')) { return resetSetting(base, overrides, path.slice(0, -'.kind'.length)); }
	const holder = Object.keys(overrides).find(other => other !== path && isWithin(path, other));
	if (holder === undefined) { return withoutWithin(overrides, path); }
	const value = readAt(base, path);
	return value === undefined ? withoutWithin(overrides, holder) : changeSetting(base, overrides, { path, value });
}

/** Whether a setting, list or record differs from the code's. One that the code does not have came with something else, and is no change of its own. */
export function isChanged(base: AutoScalingScenario, current: AutoScalingScenario, path: string): boolean {
	const before = readAt(base, path);
	return before !== undefined && !isSame(before, readAt(current, path));
}

/** What differs from the code, by path: single settings, and whole lists or records where what they consist of has changed. */
export function listChanges(base: AutoScalingScenario, overrides: Overrides): readonly string[] {
	const current = applyOverrides(base, overrides);
	return Object.keys(overrides).flatMap(path => differences(readAt(base, path), readAt(current, path), path));
}

/** Without the changes that the code has by now: they were written into it. The same object if there are none. */
export function withoutEqual(base: AutoScalingScenario, overrides: Overrides): Overrides {
	const left = Object.entries(overrides).filter(([path, value]) => !isSame(readAt(base, path), value));
	return left.length === Object.keys(overrides).length ? overrides : Object.fromEntries(left);
}

/** What was stored in the webview's state, checked: anything else counts as no changes. */
export function parseOverrides(raw: unknown): Overrides {
	return isRecord(raw) ? Object.fromEntries(Object.entries(raw).filter(([path]) => /^\w+(\.\w+|\[\d+\])*$/.test(path))) : noOverrides;
}

function differences(before: unknown, after: unknown, path: string): readonly string[] {
	if (before === undefined || isSame(before, after)) { return []; }
	if (isRecord(before) && isRecord(after) && before['kind'] === after['kind']) {
		return Object.keys(before).flatMap(key => differences(before[key], after[key], `${path}.${key}`));
	}
	if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.every(isRecord)) {
		return before.flatMap((item, index) => differences(item, after[index], `${path}[${index}]`));
	}
	return [path];
}

function withOverride(base: AutoScalingScenario, overrides: Overrides, path: string, value: unknown): Overrides {
	if (isSame(readAt(base, path), value)) { return withoutWithin(overrides, path); }
	return { ...overrides, [path]: value };
}

function withoutWithin(overrides: Overrides, path: string): Overrides {
	return Object.fromEntries(Object.entries(overrides).filter(([other]) => !isWithin(other, path)));
}
