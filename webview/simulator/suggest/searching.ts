/**
 * Runs a search for better settings in workers beside those that the reader waits for: one of them thinks of candidates, the others run
 * them. What was found so far shows while it goes on.
 */
import type { InstanceModel } from '../../../src/core/simulation/scenario/launchModel';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { SimulatorFromWebview } from '../../../src/protocol/simulator';
import { readAt, writeAt } from '../../../src/scenarios/scenarioPath';
import type { SearchJob, SearchRequest, SearchResult, Suggestions } from '../../../src/scenarios/suggest/search';
import type { Suggestion } from '../../../src/scenarios/suggest/suggestion';
import type { Store } from '../../shared/store';
import type { WorkerLane } from '../../shared/workerLane';
import type { SearchStep } from '../../worker/messages';
import { applyOverrides, changeSetting, type Overrides } from '../form/overrides';
import { isSame, isWithin } from '../form/paths';
import type { SimulatorState } from '../state';

/** A search as it shows. */
export interface ShownSearch {
	readonly status: 'running' | 'done' | 'cancelled' | 'failed';
	/** Why it failed; empty otherwise. */
	readonly reason: string;
	/** With the settings that the search began from. */
	readonly scenario: AutoScalingScenario;
	readonly progress: { readonly done: number; readonly expected: number };
	readonly suggestions: Suggestions;
	/** Settings that it may change; `undefined` until the host has said. */
	readonly mayChange: readonly string[] | 'all' | undefined;
}

export interface SearchingOptions {
	readonly store: Store<SimulatorState>;
	readonly post: (message: SimulatorFromWebview) => void;
	/** At least one; for one search. */
	readonly startLanes: () => readonly WorkerLane[];
	/** The search came to its end. */
	readonly onDone: (suggestions: Suggestions) => void;
}

export interface Searching {
	/** Begins anew, from the settings as they are. */
	start(): void;
	/** What the host says a search may do. */
	allow(limits: { readonly mayChange: readonly string[] | 'all'; readonly instanceTypes: readonly InstanceModel[] }): void;
	refuse(reason: string): void;
	/** Ends it; what was found stays. */
	cancel(): void;
}

/** Runs that a worker is given at a time: few enough to end soon, enough to keep it busy. */
const jobsAtOnce = 4;

const nothingFound: Suggestions = { present: null, suggestions: [] };

export function createSearching({ store, post, startLanes, onDone }: SearchingOptions): Searching {
	let lanes: readonly WorkerLane[] = [];
	/** Tells the search that goes on from those before it, whose answers are nobody's any more. */
	let current = 0;

	function change(changes: Partial<ShownSearch>): void {
		const { search } = store.get();
		if (search !== undefined) { store.update({ search: { ...search, ...changes } }); }
	}

	/** The workers of a search are of use to nothing else. */
	function end(changes: Partial<ShownSearch>): void {
		current++;
		for (const lane of lanes) { lane.dispose(); }
		lanes = [];
		change(changes);
	}

	function fail(reason: string): void {
		end({ status: 'failed', reason });
	}

	/** @param lane the one that thinks */
	function step(request: SearchRequest, before: { readonly state: SearchStep['state'] | undefined; readonly results: readonly SearchResult[] }): void {
		const own = current;
		lanes[0]?.ask<'search'>({ kind: 'search', request, ...before }, {
			onFailed: reason => { if (own === current) { fail(reason); } },
			onAnswer: answer => {
				if (own !== current) { return; }
				const { jobs, suggestions, progress, state } = answer;
				if (jobs.length === 0) {
					end({ suggestions, progress, status: 'done' });
					onDone(suggestions);
					return;
				}
				change({ suggestions, progress });
				runAll(jobs, progress, results => { step(request, { state, results }); });
			},
		});
	}

	/** Each worker takes a few, and more when it has done them. */
	function runAll(jobs: readonly SearchJob[], progress: ShownSearch['progress'], onDone: (results: readonly SearchResult[]) => void): void {
		const own = current;
		const results: SearchResult[] = [];
		let given = 0;
		const give = (lane: WorkerLane): void => {
			const some = jobs.slice(given, given + jobsAtOnce);
			if (some.length === 0) { return; }
			given += some.length;
			lane.ask<'summaries'>({ kind: 'summaries', jobs: some }, {
				onFailed: reason => { if (own === current) { fail(reason); } },
				onAnswer: answer => {
					if (own !== current) { return; }
					results.push(...answer);
					if (results.length === jobs.length) { onDone(results); return; }
					change({ progress: { ...progress, done: progress.done + results.length } });
					give(lane);
				},
			});
		};
		for (const lane of lanes) { give(lane); }
	}

	return {
		start() {
			const { snapshot, overrides } = store.get();
			if (snapshot === undefined) { return; }
			end({});
			const scenario = applyOverrides(snapshot.scenario, overrides);
			store.update({ drawer: 'suggestions', search: { status: 'running', reason: '', scenario, progress: { done: 0, expected: 0 }, suggestions: nothingFound, mayChange: undefined } });
			post({ type: 'readSearchLimits', scenario });
		},
		allow({ mayChange, instanceTypes }) {
			const { search } = store.get();
			if (search?.status !== 'running' || search.mayChange !== undefined) { return; }
			lanes = startLanes();
			change({ mayChange });
			const scenario = searchedScenario(search.scenario);
			step({ scenario, mayChange, instanceTypes, seed: scenario.seed }, { state: undefined, results: [] });
		},
		refuse: fail,
		cancel() { end({ status: 'cancelled' }); },
	};
}

/** Hundreds of runs that follow each request would take hours: the flow of requests is as good for telling settings apart. */
function searchedScenario(scenario: AutoScalingScenario): AutoScalingScenario {
	return scenario.requests.model === 'flow' ? scenario : { ...scenario, requests: { ...scenario.requests, model: 'flow' } };
}

/** Settings in which suggestions differ from what the search began with; a list or record as a whole where one of them changes it so. */
export function searchedPaths({ suggestions: { suggestions } }: Pick<ShownSearch, 'suggestions'>): readonly string[] {
	const paths = [...new Set(suggestions.flatMap(({ settings }) => settings.map(({ path }) => path)))];
	return paths.filter(path => !paths.some(holder => holder !== path && isWithin(path, holder)));
}

/**
 * The reader's changes with those of a suggestion in place of another's.
 * @param chosen a suggestion; `undefined` for what the search began with
 */
export function withSuggestion(base: AutoScalingScenario, overrides: Overrides, { search, chosen }: { readonly search: ShownSearch; readonly chosen: Suggestion | undefined }): Overrides {
	const from = chosen?.scenario ?? search.scenario;
	return searchedPaths(search).reduce((changed, path) => changeSetting(base, changed, { path, value: readAt(from, path) }), overrides);
}

/** Which suggestion the settings follow: its number, `present` for what the search began with; `undefined` for neither. */
export function chosenSuggestion(search: ShownSearch, scenario: AutoScalingScenario): number | 'present' | undefined {
	const paths = searchedPaths(search);
	const follows = (other: AutoScalingScenario): boolean => paths.every(path => isSame(readAt(scenario, path), readAt(other, path)));
	if (follows(search.scenario)) { return 'present'; }
	const at = search.suggestions.suggestions.findIndex(suggestion => follows(suggestion.scenario));
	return at === -1 ? undefined : at;
}

/** Whether something else than what was searched has changed since: what was found may not hold any more. */
export function isOutdated(search: ShownSearch, scenario: AutoScalingScenario): boolean {
	const before = searchedPaths(search).reduce((same, path) => writeAt(same, path, readAt(search.scenario, path)), scenario);
	return !isSame(before, search.scenario);
}
