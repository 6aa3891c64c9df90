/** Which activities the "Why" list shows, and how far each is indented below what caused it. */
import { explainAt } from '../../../src/core/simulation/result/explainAt';
import type { Activity, SimulationResult } from '../../../src/core/simulation/result/result';
import type { Meaning } from '../../shared/chartSpec';
import type { ActivityWords } from '../../worker/messages';
import { activityMeaning } from './activityMeaning';

export interface WhyEntry {
	readonly activity: Activity;
	/** 0 for something without a shown cause; one more for each cause above it, at most `deepest`. */
	readonly depth: number;
}

/** More levels than this say nothing more and squeeze the text. */
const deepest = 3;
/** How far back a chain may have begun and still explain the present, seconds. */
const lookBackSeconds = 900;
/** Rows shown around the cursor, at most. */
const rowsAroundCursor = 14;
/** Rows of the whole list at first, and how many more each time. */
export const rowsOfPage = 200;

/** Which activities the log shows. */
export type LogFilter = 'all' | 'trouble' | 'decisions' | 'instances' | 'recovery';
export const logFilters: readonly LogFilter[] = ['all', 'trouble', 'decisions', 'instances', 'recovery'];

/** Everything, chains together: each consequence below its cause, chains by the time of their first link. */
export function allEntries(activities: readonly Activity[]): readonly WhyEntry[] {
	const shown = new Set(activities.map(({ id }) => id));
	const consequences = new Map<number, Activity[]>();
	const roots: Activity[] = [];
	for (const activity of activities) {
		if (activity.causeId === null || !shown.has(activity.causeId)) {
			roots.push(activity);
			continue;
		}
		const siblings = consequences.get(activity.causeId);
		if (siblings === undefined) { consequences.set(activity.causeId, [activity]); } else { siblings.push(activity); }
	}
	return orderedChains(roots, consequences);
}

/**
 * What explains the instant at the cursor: the latest activities at or before it that happened within a quarter of an hour,
 * and the causes of each, the chain that is latest first; when there are none, the last thing that happened at all.
 */
export function entriesAround(activities: readonly Activity[], cursorSeconds: number): readonly WhyEntry[] {
	const past = activities.filter(({ atSeconds }) => atSeconds <= cursorSeconds);
	const recent = past.filter(({ atSeconds }) => atSeconds >= cursorSeconds - lookBackSeconds);
	const wanted = (recent.length > 0 ? recent : past.slice(-1)).slice(-rowsAroundCursor);
	const byId = new Map(activities.map(activity => [activity.id, activity]));
	const kept = new Map<number, Activity>();
	for (const activity of wanted) {
		for (let link: Activity | undefined = activity; link !== undefined && !kept.has(link.id); link = byId.get(link.causeId ?? NaN)) {
			kept.set(link.id, link);
		}
	}
	return latestChainFirst(allEntries(activities.filter(({ id }) => kept.has(id))));
}

const meaningsOf: Readonly<Record<Exclude<LogFilter, 'all'>, readonly Meaning[]>> = {
	trouble: ['lost'], decisions: ['demand', 'draining'], instances: ['starting'], recovery: ['served'],
};

/** The activities of a kind whose words contain a text, whatever its case. */
export function filterActivities(activities: readonly Activity[], words: readonly ActivityWords[], { filter, text }: { readonly filter: LogFilter; readonly text: string }): readonly Activity[] {
	const wanted = text.trim().toLowerCase();
	return activities.filter((activity, index) => {
		if (filter !== 'all' && !meaningsOf[filter].includes(activityMeaning[activity.kind])) { return false; }
		const told = words[index];
		return wanted === '' || `${told?.text ?? ''} ${told?.detail ?? ''}`.toLowerCase().includes(wanted);
	});
}

/** How every alarm stands at the cursor, also when nothing happens: why capacity does not change. */
export function alarmsAt(result: SimulationResult, cursorSeconds: number): readonly WhyEntry[] {
	return explainAt(result, cursorSeconds).filter(({ kind }) => kind === 'alarm-watch' || kind === 'no-alarms').map(activity => ({ activity, depth: 0 }));
}

/** A reader at an instant asks what has just happened; an alarm of ten minutes ago explains less than the zone that fails now. */
function latestChainFirst(entries: readonly WhyEntry[]): readonly WhyEntry[] {
	const chains: WhyEntry[][] = [];
	for (const entry of entries) {
		if (entry.depth === 0) { chains.push([entry]); } else { chains.at(-1)?.push(entry); }
	}
	const latest = (chain: readonly WhyEntry[]): number => Math.max(...chain.map(({ activity }) => activity.id));
	return chains.sort((a, b) => latest(b) - latest(a)).flat();
}

/** Depth first without recursion, because a chain of a month's run may be long. */
function orderedChains(roots: readonly Activity[], consequences: ReadonlyMap<number, readonly Activity[]>): readonly WhyEntry[] {
	const entries: WhyEntry[] = [];
	const open = [...roots].reverse().map(activity => ({ activity, depth: 0 }));
	for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
		entries.push(entry);
		const depth = Math.min(deepest, entry.depth + 1);
		for (const activity of [...consequences.get(entry.activity.id) ?? []].reverse()) { open.push({ activity, depth }); }
	}
	return entries;
}
