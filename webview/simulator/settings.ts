/**
 * What the reader changed, and how it lies on top of the scenario that the code describes.
 * Must never hold markup: settingsView.ts shows what stands here.
 */
import type { Fault } from '../../src/core/simulation/scenario/faults';
import type { Load } from '../../src/core/simulation/scenario/load';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';

/** A changed value as the scenario takes it; `null` is "not set". */
export type SettingValue = number | string | null;

export interface Overrides {
	/** By path in the scenario: `group.minSize`. Load and faults stand beside, because a change of their kind changes all of them. */
	readonly values: Readonly<Record<string, SettingValue>>;
	readonly load: Load | null;
	readonly faults: readonly Fault[] | null;
}

export const noOverrides: Overrides = { values: {}, load: null, faults: null };

/** The scenario that runs: `base` with everything that was changed. An override whose place is gone (the policy was deleted) is without effect. */
export function applyOverrides(base: AutoScalingScenario, overrides: Overrides): AutoScalingScenario {
	const faults = overrides.faults ?? base.faults;
	const withLists: AutoScalingScenario = { ...base, load: overrides.load ?? base.load, faults };
	return Object.entries(overrides.values).reduce((scenario, [path, value]) => writeSetting(scenario, path, value), withLists);
}

/** The value at a path, in the form that the panel shows; `undefined` where the scenario has no such place. */
export function readSetting(scenario: AutoScalingScenario, path: string): SettingValue | undefined {
	if (path === healthCheckPath) { return scenario.group.healthCheckTypes.includes('ELB') ? 'ELB' : 'EC2'; }
	if (path === 'group.zones') { return scenario.group.zones.join(', '); }
	const value = pathKeys(path).reduce<unknown>((parent, key) => isRecord(parent) ? parent[key] : undefined, scenario);
	return value === null || typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** Changes one setting; one that equals the code's value is no change any more. */
export function changeSetting(base: AutoScalingScenario, overrides: Overrides, { path, value }: { readonly path: string; readonly value: SettingValue }): Overrides {
	if (path.startsWith('load.')) {
		return changeLoad(base, overrides, writeAt(overrides.load ?? base.load, pathKeys(path).slice(1), value) as Load);
	}
	if (path.startsWith('faults[')) {
		return changeFaults(base, overrides, writeAt(overrides.faults ?? base.faults, pathKeys(path).slice(1), value) as readonly Fault[]);
	}
	if (readSetting(base, path) === value) { return resetSetting(base, overrides, path); }
	return { ...overrides, values: { ...overrides.values, [path]: value } };
}

export function changeLoad(base: AutoScalingScenario, overrides: Overrides, load: Load): Overrides {
	return { ...overrides, load: isSame(load, base.load) ? null : load };
}

export function changeFaults(base: AutoScalingScenario, overrides: Overrides, faults: readonly Fault[]): Overrides {
	return { ...overrides, faults: isSame(faults, base.faults) ? null : faults };
}

/** Back to the value of the code. A load or fault setting goes back with all of its kind when the code's has no such setting. */
export function resetSetting(base: AutoScalingScenario, overrides: Overrides, path: string): Overrides {
	if (path === 'load.kind') { return { ...overrides, load: null }; }
	if (path.startsWith('load.') || path.startsWith('faults[')) {
		const value = readSetting(base, path);
		if (value !== undefined) { return changeSetting(base, overrides, { path, value }); }
		return path.startsWith('load.') ? { ...overrides, load: null } : { ...overrides, faults: null };
	}
	return { ...overrides, values: Object.fromEntries(Object.entries(overrides.values).filter(([other]) => other !== path)) };
}

/** Whether the reader changed this setting: its value differs from the code's. A setting that the code's load does not have is part of another pattern, not a change. */
export function isChanged(base: AutoScalingScenario, current: AutoScalingScenario, path: string): boolean {
	const before = readSetting(base, path);
	return before !== undefined && before !== readSetting(current, path);
}

/** How many changes count in the header: each value, each number of the load, or its pattern as one; the faults as one. */
export function countChanges(base: AutoScalingScenario, overrides: Overrides): number {
	const current = applyOverrides(base, overrides);
	const values = Object.keys(overrides.values).filter(path => isChanged(base, current, path)).length;
	const load = base.load.kind !== current.load.kind ? 1
		: Object.keys(base.load).filter(key => !isSame(base.load[key as keyof Load], current.load[key as keyof Load])).length;
	return values + load + (overrides.faults === null ? 0 : 1);
}

/** What was stored in the webview's state, checked: anything else counts as no changes. */
export function parseOverrides(raw: unknown): Overrides {
	if (!isRecord(raw)) { return noOverrides; }
	const values = isRecord(raw['values']) ? raw['values'] : {};
	const kept = Object.entries(values).filter((entry): entry is [string, SettingValue] =>
		entry[1] === null || typeof entry[1] === 'number' || typeof entry[1] === 'string');
	return {
		values: Object.fromEntries(kept),
		load: isRecord(raw['load']) && typeof raw['load']['kind'] === 'string' ? raw['load'] as unknown as Load : null,
		faults: Array.isArray(raw['faults']) && raw['faults'].every(isRecord) ? raw['faults'] as unknown as readonly Fault[] : null,
	};
}

/**
 * A number as people type it: digits, thousands separators, spaces around.
 * @returns `undefined` if it is none; `null` for an empty text
 */
export function parseNumber(text: string): number | null | undefined {
	const bare = text.replace(/[,\s]/g, '');
	if (bare === '') { return null; }
	return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

/**
 * A time of day as people type it, `10:31` or `9:05:30`, as seconds of the run.
 * @param startClockSeconds time of day at second 0; an earlier time of day is one of the next day
 * @returns `undefined` if it is none
 */
export function parseClock(text: string, startClockSeconds: number): number | undefined {
	const match = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(text);
	if (match === null) { return undefined; }
	const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
	if (hours > 23 || minutes > 59 || seconds > 59) { return undefined; }
	return ((hours * 3600 + minutes * 60 + seconds - startClockSeconds) % 86_400 + 86_400) % 86_400;
}

const healthCheckPath = 'group.healthCheckTypes';

function writeSetting(scenario: AutoScalingScenario, path: string, value: SettingValue): AutoScalingScenario {
	if (readSetting(scenario, path) === undefined) { return scenario; }
	if (path === healthCheckPath) {
		return { ...scenario, group: { ...scenario.group, healthCheckTypes: value === 'ELB' ? ['EC2', 'ELB'] : ['EC2'] } };
	}
	return writeAt(scenario, pathKeys(path), value) as AutoScalingScenario;
}

/** A copy of `parent` with one value replaced, however deep it stands. */
function writeAt(parent: unknown, keys: readonly string[], value: SettingValue): unknown {
	const [key, ...rest] = keys;
	if (key === undefined) { return value; }
	if (Array.isArray(parent)) { return parent.map((item: unknown, index) => String(index) === key ? writeAt(item, rest, value) : item); }
	if (!isRecord(parent)) { return parent; }
	return { ...parent, [key]: writeAt(parent[key], rest, value) };
}

/** `policies[0].targetValue` → `policies`, `0`, `targetValue`. */
function pathKeys(path: string): readonly string[] {
	return path.split(/[.[\]]+/).filter(key => key !== '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** Plain data, written by the same code in the same order, so their JSON tells. */
function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
