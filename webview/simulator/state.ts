/** Everything the panel shows, in one value, and what of it outlives a hidden panel. */
import type { LanguageTag } from '../../src/core/model/localized';
import type { ScenarioProblem, SimulationResult } from '../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot, SimulatorSource } from '../../src/protocol/simulator';
import type { FisExport } from '../../src/scenarios/exports/fisTemplate';
import type { ZoneLoss } from '../../src/scenarios/zoneLoss';
import type { TimeRange } from '../shared/chartSpec';
import type { ActivityWords } from '../worker/messages';
import { parseSavedHistory, toSavedHistory, type HistoryEntry, type PinnedRun, type SavedHistory } from './compare/history';
import type { Drafts } from './form/drafts';
import { noOverrides, parseOverrides, type Overrides } from './form/overrides';
import type { RunCharts } from './result/charts';
import type { LoadImport } from './load/importing';
import { rowsOfPage, type LogFilter, type WhyEntry } from './result/why';
import type { ShownSearch } from './suggest/searching';

export interface SimulatorState {
	readonly snapshot: SimulatorSnapshot | undefined;
	/** Of the page, until a snapshot says the reader's. */
	readonly language: LanguageTag;
	readonly overrides: Overrides;
	/** What settings mean, by path; one that is not there yet is asked for. */
	readonly meanings: Readonly<Record<string, string>>;
	/** What stands in a field while it is being typed, or while it cannot be read. By path. */
	readonly drafts: Drafts;
	/** The last run that worked, with the scenario that it ran. */
	readonly run: Run | undefined;
	/** Whether the group of that run survives the loss of a zone; `null` where it cannot be found out, `undefined` until it is. */
	readonly zoneLoss: ZoneLoss | null | undefined;
	/** Why the present settings do not run; empty if they do. */
	readonly problems: readonly ScenarioProblem[];
	/** Share of a run that takes long, 0–1; `undefined` while none does. */
	readonly progress: number | undefined;
	/** Whether the reader has ended the run of the present settings. */
	readonly cancelled: boolean;
	/** Why nothing can be run at all, for a reason that is not the reader's. */
	readonly failure: string | undefined;
	/** The run that others are compared with. */
	readonly pinned: PinnedRun | undefined;
	/** Runs of the session, in order. */
	readonly history: readonly HistoryEntry[];
	/** What a screen reader is told of the last run that the reader stayed at. */
	readonly announcement: string;
	/** How the alarms stand at the cursor. */
	readonly standing: readonly ToldEntry[];
	/** Seconds of the run; `undefined` until the reader or the first run places it. */
	readonly cursorSeconds: number | undefined;
	readonly range: TimeRange | null;
	/** Whether the run is being played back, and how many of its seconds go by in one of the reader's. */
	readonly playing: boolean;
	readonly speed: number;
	/** What the reader opened or closed, against what is usual: sections of the settings, the settings as a whole where the panel is narrow, charts. */
	readonly parts: Readonly<Record<string, boolean>>;
	readonly allActivities: boolean;
	/** What the log of activities shows. */
	readonly log: { readonly filter: LogFilter; readonly text: string; readonly rows: number };
	/** One column. */
	readonly narrow: boolean;
	/** Why the code behind the panel cannot be read any more. */
	readonly detached: string | undefined;
	/** What was done last, told for a moment; empty otherwise. */
	readonly told: string;
	/** What is open between title and verdict. */
	readonly drawer: Drawer | undefined;
	/** The faults as an AWS FIS experiment, while that shows; `undefined` until it is made. */
	readonly experiment: FisExport | undefined;
	/** The last search for better settings. */
	readonly search: ShownSearch | undefined;
	/** A recorded load that is about to be taken over. */
	readonly importing: LoadImport | undefined;
}

export type Drawer = 'history' | 'experiment' | 'suggestions' | 'import';

export interface Run {
	readonly scenario: AutoScalingScenario;
	readonly result: SimulationResult;
	/** Why the verdict is what it is, in one sentence. */
	readonly reason: string;
	/** In the order of the result's activities. */
	readonly words: readonly ActivityWords[];
	readonly charts: RunCharts;
}

/** A row of "Why" that is not in the log of the run. */
export interface ToldEntry extends WhyEntry {
	readonly words: ActivityWords;
}

/** What webview state keeps: what the reader changed and arranged, never results. */
export interface SavedState extends SavedHistory {
	readonly version: 2;
	/** What the panel shows: the host finds it again by this after a reload, and the changes belong to it. */
	readonly source: SimulatorSource;
	readonly overrides: Overrides;
	readonly parts: SimulatorState['parts'];
	readonly allActivities: boolean;
}

/** What comes back of a saved state. */
export interface RestoredState extends Pick<SimulatorState, 'overrides' | 'parts' | 'allActivities' | 'history' | 'pinned'> {
	readonly source: SimulatorSource;
}

export const emptyState: SimulatorState = {
	snapshot: undefined,
	language: 'en',
	overrides: noOverrides,
	meanings: {},
	drafts: {},
	run: undefined,
	zoneLoss: undefined,
	problems: [],
	progress: undefined,
	cancelled: false,
	failure: undefined,
	pinned: undefined,
	history: [],
	announcement: '',
	standing: [],
	cursorSeconds: undefined,
	range: null,
	playing: false,
	speed: 300,
	parts: {},
	allActivities: false,
	log: { filter: 'all', text: '', rows: rowsOfPage },
	narrow: false,
	detached: undefined,
	told: '',
	drawer: undefined,
	experiment: undefined,
	search: undefined,
	importing: undefined,
};

/** Tells groups apart: changes to one must not reach another. */
export function sourceKeyOf(source: SimulatorSource): string {
	return source.kind === 'code' ? `${source.file} ${source.groupId}` : `example ${source.scenario.name}`;
}

export function toSavedState({ overrides, parts, allActivities, history, pinned }: SimulatorState, { source }: SimulatorSnapshot): SavedState {
	return { version: 2, source, overrides, parts, allActivities, ...toSavedHistory(history, pinned) };
}

/** What an earlier panel saved; `undefined` if it is nothing of ours, or of another version. */
export function parseSavedState(raw: unknown): RestoredState | undefined {
	if (typeof raw !== 'object' || raw === null || !('version' in raw) || raw.version !== 2) { return undefined; }
	const { source, overrides, parts, allActivities, history, pinned } = raw as Partial<Record<keyof SavedState, unknown>>;
	if (typeof source !== 'object' || source === null) { return undefined; }
	return {
		source: source as SimulatorSource,
		overrides: parseOverrides(overrides),
		parts: typeof parts === 'object' && parts !== null ? Object.fromEntries(Object.entries(parts).filter(([, open]) => typeof open === 'boolean')) : {},
		allActivities: allActivities === true,
		...parseSavedHistory({ history, pinned }),
	};
}

/** What is open unless the reader says otherwise. */
export function isOpen(state: Pick<SimulatorState, 'parts'>, part: string): boolean {
	return state.parts[part] ?? openAtFirst.includes(part);
}

/** What decides most is in sight; whatever else there is, one click away. */
const openAtFirst: readonly string[] = ['group', 'launch', 'policies', 'load', 'faults'];
