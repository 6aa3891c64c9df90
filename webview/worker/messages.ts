/** What a page asks of its worker, and what the worker answers. Plain data; every request gets one answer, and a run tells how far it is. */
import type { LanguageTag } from '../../src/core/model/localized';
import type { Activity, ScenarioProblem, SimulationResult, SimulationSummary } from '../../src/core/simulation/result/result';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import type { FisExport, FisOptions } from '../../src/scenarios/exports/fisTemplate';
import type { LoadInspection } from '../../src/scenarios/loadImport/inspectLoad';
import type { LoadChoice } from '../../src/scenarios/loadImport/loadChoice';
import type { ImportedLoad } from '../../src/scenarios/loadImport/readLoad';
import type { Search, SearchJob, SearchRequest, SearchResult, SearchState, Suggestions } from '../../src/scenarios/suggest/search';
import type { ZoneLoss } from '../../src/scenarios/zoneLoss';

/** What a page can ask, without the number that tells requests apart. */
export type WorkerTask =
	/** A run; with a language also what happened in it, in words. */
	| { readonly kind: 'run'; readonly scenario: Scenario; readonly language: LanguageTag | null }
	/** Whether the group of a run that gave this summary survives the loss of a zone. */
	| { readonly kind: 'zone-loss'; readonly scenario: Scenario; readonly summary: SimulationSummary }
	/** Words for activities that are not in the log of a run. */
	| { readonly kind: 'describe'; readonly activities: readonly Activity[]; readonly startClockSeconds: number; readonly language: LanguageTag }
	/** What settings mean; a path has the kind of a variant among its keys. */
	| { readonly kind: 'settings'; readonly paths: readonly (readonly string[])[]; readonly language: LanguageTag }
	/** A run as text to keep. */
	| { readonly kind: 'export'; readonly format: TextFormat; readonly run: RunToExport; readonly language: LanguageTag }
	/** The faults of a scenario as an AWS FIS experiment. */
	| { readonly kind: 'experiment'; readonly scenario: Scenario; readonly options: FisOptions }
	/** A search for better settings, one step further: with what the runs came to that it asked for. */
	| { readonly kind: 'search'; readonly request: SearchRequest; readonly state: SearchState | undefined; readonly results: readonly SearchResult[] }
	/** Runs of a search. */
	| { readonly kind: 'summaries'; readonly jobs: readonly SearchJob[] }
	/** What is in a file with a recorded load. */
	| { readonly kind: 'inspect-load'; readonly file: Blob }
	/** A recorded load, read as the reader says. */
	| { readonly kind: 'read-load'; readonly file: Blob; readonly choice: LoadChoice; readonly factor: number };

export interface SearchStep {
	/** What is to be run for the next step; empty at the end. */
	readonly jobs: readonly SearchJob[];
	readonly suggestions: Suggestions;
	readonly progress: Search['progress'];
	/** For the next step. */
	readonly state: SearchState;
}

export type TextFormat = 'csv' | 'json' | 'report';

export interface RunToExport {
	readonly scenario: Scenario;
	readonly result: SimulationResult;
	/** For a report: the run that it is compared with, what was changed, and where the group stands, empty if not in code. */
	readonly before: { readonly scenario: Scenario; readonly result: SimulationResult } | undefined;
	readonly changes: readonly NamedChange[];
	readonly place: string;
}

/** A setting that was changed. */
export interface NamedChange {
	readonly path: string;
	readonly name: string;
	readonly before: unknown;
	readonly after: unknown;
}

export type WorkerTaskKind = WorkerTask['kind'];
export type TaskOfKind<K extends WorkerTaskKind> = Extract<WorkerTask, { readonly kind: K }>;

/** What an activity or an instance in it is told with. */
export interface ActivityWords {
	readonly text: string;
	/** The arithmetic or the consequence; empty without. */
	readonly detail: string;
}

export type RunAnswer =
	/** `words` in the order of the result's activities, `reason` why the verdict is what it is; both empty where no language was asked for. */
	| { readonly ok: true; readonly result: SimulationResult; readonly words: readonly ActivityWords[]; readonly reason: string }
	| { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/** By kind of task. */
export interface WorkerAnswers {
	readonly 'run': RunAnswer;
	readonly 'zone-loss': ZoneLoss | null;
	readonly 'describe': readonly ActivityWords[];
	/** `null` where nothing is known. */
	readonly 'settings': readonly (string | null)[];
	readonly 'export': string;
	readonly 'experiment': FisExport;
	readonly 'search': SearchStep;
	readonly 'summaries': readonly SearchResult[];
	readonly 'inspect-load': LoadInspection;
	readonly 'read-load': ImportedLoad;
}

export interface WorkerRequest {
	readonly id: number;
	readonly task: WorkerTask;
}

export type WorkerResponse =
	| { readonly id: number; readonly kind: 'progress'; readonly share: number }
	| { readonly id: number; readonly kind: 'answer'; readonly answer: WorkerAnswers[WorkerTaskKind] }
	/** The task could not be done for a reason that is not the reader's. */
	| { readonly id: number; readonly kind: 'failed'; readonly message: string };
