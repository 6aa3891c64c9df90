/** The runs of a session that a reader stayed at, and the one that the others are compared with. Plain data with its transitions. */
import type { SimulationResult, SimulationSummary } from '../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { parseOverrides, type Overrides } from '../form/overrides';
import { isRecord, isSame } from '../form/paths';

export interface HistoryEntry {
	readonly id: number;
	readonly name: string;
	readonly overrides: Overrides;
	/** `undefined` after a reload, until it was run again. */
	readonly summary: SimulationSummary | undefined;
}

/** The run that is compared with. */
export interface PinnedRun {
	readonly name: string;
	readonly overrides: Overrides;
	/** `undefined` after a reload, until it was run again. */
	readonly run: { readonly scenario: AutoScalingScenario; readonly result: SimulationResult } | undefined;
}

/** Runs that are kept; the oldest goes first. */
const mostEntries = 20;

/** A run more; one with the same changes is brought up to date instead, and keeps the name that the reader gave it. */
export function recordRun(history: readonly HistoryEntry[], { name, overrides, summary }: Omit<HistoryEntry, 'id'>): readonly HistoryEntry[] {
	const known = history.find(entry => isSame(entry.overrides, overrides));
	if (known !== undefined) { return history.map(entry => entry === known ? { ...entry, summary } : entry); }
	const id = Math.max(0, ...history.map(entry => entry.id)) + 1;
	return [...history, { id, name, overrides, summary }].slice(-mostEntries);
}

export function renameRun(history: readonly HistoryEntry[], id: number, name: string): readonly HistoryEntry[] {
	const bare = name.trim();
	return bare === '' ? history : history.map(entry => entry.id === id ? { ...entry, name: bare } : entry);
}

/** What outlives the page: names and changes, never results. */
export interface SavedHistory {
	readonly history: readonly Pick<HistoryEntry, 'name' | 'overrides'>[];
	readonly pinned: Pick<PinnedRun, 'name' | 'overrides'> | null;
}

export function toSavedHistory(history: readonly HistoryEntry[], pinned: PinnedRun | undefined): SavedHistory {
	return { history: history.map(({ name, overrides }) => ({ name, overrides })), pinned: pinned === undefined ? null : { name: pinned.name, overrides: pinned.overrides } };
}

/** What was stored, checked; whatever is not ours is left out. */
export function parseSavedHistory(raw: { readonly history?: unknown; readonly pinned?: unknown }): { readonly history: readonly HistoryEntry[]; readonly pinned: PinnedRun | undefined } {
	const entries = Array.isArray(raw.history) ? raw.history : [];
	const history = entries.flatMap((entry: unknown, index): readonly HistoryEntry[] => {
		const named = parseNamed(entry);
		return named === undefined ? [] : [{ id: index + 1, ...named, summary: undefined }];
	}).slice(-mostEntries);
	const pinned = parseNamed(raw.pinned);
	return { history, pinned: pinned && { ...pinned, run: undefined } };
}

function parseNamed(raw: unknown): { readonly name: string; readonly overrides: Overrides } | undefined {
	return isRecord(raw) && typeof raw['name'] === 'string' ? { name: raw['name'], overrides: parseOverrides(raw['overrides']) } : undefined;
}
