/**
 * Searches for better settings of a scenario: cheaper, faster, or surviving more. Where no zone fails in the scenario, each set of
 * settings is run a second time with the loss of a zone at the peak.
 *
 * It runs nothing itself. `next` hands out scenarios to run, any number of them at a time and in any place; `tell` takes what they came
 * to. Candidates are made in generations, each only when the one before is told in full, so that the outcome depends on the seed and
 * not on who runs what when. First come designs that fit the load, then neighbours of the best so far; then whatever a find does not
 * need is taken back; at last the finds are run with other seeds, and count by the worst.
 *
 * `save` gives plain data, from which `createSearch` goes on. What comes out is a Pareto set: no suggestion is worse than another in
 * cost, latency, availability and survival of a zone's loss, none is worse than the present settings where these survive, and each
 * changes only what may be changed.
 */
import { createRandom } from '../../core/simulation/engine/random';
import type { SimulationSummary } from '../../core/simulation/result/result';
import type { InstanceModel } from '../../core/simulation/scenario/launchModel';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { validateScenario } from '../../core/simulation/scenario/validateScenario';
import { writeAt } from '../scenarioPath';
import { zoneImpairmentAtPeak } from '../zoneImpairmentAtPeak';
import { designs } from './designs';
import { dimensionsOf } from './dimensions';
import type { Dimension, Setting } from './dimensions';
import { dominates, figuresOf, isAcceptable, isAsGood, worse } from './figures';
import type { Figures } from './figures';
import { choose, createSuggestion } from './suggestion';
import type { Suggestion } from './suggestion';

export interface SearchRequest {
	/** With the present settings, and the load and faults to be ready for. */
	readonly scenario: Scenario;
	/** Paths of settings that may change (`group.minSize`, `policies[0].targetValue`, `policies`, `launch.instanceType`); `all` for all. */
	readonly mayChange: readonly string[] | 'all';
	/** Types that may run instead, with what one of them serves. */
	readonly instanceTypes: readonly InstanceModel[];
	/** Integer; same seed, same suggestions. */
	readonly seed: number;
	/** Sets of settings that are tried before the finds are simplified and confirmed, each in two runs; 240 if not given. */
	readonly maxCandidates?: number;
}

/** A scenario to run. */
export interface SearchJob {
	readonly id: string;
	readonly scenario: Scenario;
}

export interface SearchResult {
	readonly id: string;
	/** `null` where the scenario could not be run. */
	readonly summary: SimulationSummary | null;
}

export interface Suggestions {
	/** `null` until the present settings were run, or where they cannot be. */
	readonly present: Figures | null;
	/** Best first: what survives, then what costs less. Empty where nothing better was found. */
	readonly suggestions: readonly Suggestion[];
}

export interface Search {
	/** All scenarios that are to be run now, of which some may be under way already; empty at the end. */
	next(): readonly SearchJob[];
	/** Takes results in any order; those that were not asked for are left aside. */
	tell(results: readonly SearchResult[]): void;
	readonly isDone: boolean;
	/** Runs made, and runs that it will take about. */
	readonly progress: { readonly done: number; readonly expected: number };
	/** The best so far; final when it is done. */
	readonly suggestions: Suggestions;
	save(): SearchState;
}

/** Plain data. */
export interface SearchState {
	readonly stage: Stage;
	readonly generation: number;
	readonly tried: readonly Tried[];
	/** Under way: candidates by their key, with what was told of them. */
	readonly open: readonly Open[];
	/** Keys of what is to be offered, in the last stages. */
	readonly finds: readonly string[];
	readonly runs: number;
}

type Stage = 'search' | 'simplify' | 'confirm' | 'done';

/** Places in the options of the dimensions. */
type Genes = readonly number[];

interface Tried {
	readonly genes: Genes;
	/** `null` where it cannot be run. */
	readonly figures: Figures | null;
}

interface Open {
	readonly genes: Genes;
	/** What is added to the scenario's seed. */
	readonly seed: number;
	readonly run: SimulationSummary | null | undefined;
	readonly zoneLoss: SimulationSummary | null | undefined;
}

const generationSize = 24;
const mostFinds = 6;
const confirmingSeeds: readonly number[] = [1, 2];
const mostSimplifications = 4;

/** @param state of a search of the same request, to go on with */
export function createSearch(request: SearchRequest, state?: SearchState): Search {
	const { scenario, seed, maxCandidates = 240 } = request;
	const mayChange = (path: string): boolean => request.mayChange === 'all' || request.mayChange.includes(path);
	const dimensions = dimensionsOf(scenario, { mayChange, instanceTypes: request.instanceTypes });
	const ownLoss = scenario.faults.findIndex(({ kind }) => kind === 'zone-impairment');
	const present: Genes = dimensions.map((dimension) => dimension.present);
	const tried = new Map<string, Tried>(state?.tried.map((one) => [keyOf(one.genes), one]));
	let stage: Stage = state?.stage ?? 'search';
	let generation = state?.generation ?? 0;
	let open: readonly Open[] = state?.open ?? [];
	let finds: readonly string[] = state?.finds ?? [];
	let runs = state?.runs ?? 0;
	if (state === undefined) { begin([present, ...designs(scenario, dimensions)]); }
	if (open.length === 0 && stage !== 'done') { step(); }
	return {
		next: () => open.flatMap((one) => jobsOf(one)),
		tell,
		get isDone() { return stage === 'done'; },
		get progress() {
			const expected = (ownLoss === -1 ? 2 : 1) * (maxCandidates + mostFinds * (confirmingSeeds.length + 3));
			return { done: runs, expected: stage === 'done' ? runs : Math.max(runs, expected) };
		},
		get suggestions() { return suggest(); },
		save: () => ({ stage, generation, tried: [...tried.values()], open, finds, runs }),
	};

	function jobsOf({ genes, seed: added, run, zoneLoss }: Open): readonly SearchJob[] {
		const changed = forRun(apply(genes), added);
		const id = `${keyOf(genes)}+${added}`;
		return [
			...run === undefined ? [{ id: `${id} run`, scenario: changed }] : [],
			...zoneLoss === undefined && ownLoss === -1 ? [{ id: `${id} zone`, scenario: withZoneLoss(changed) }] : [],
		];
	}

	function tell(results: readonly SearchResult[]): void {
		const told = new Map(results.map(({ id, summary }) => [id, summary]));
		open = open.map((one) => {
			const id = `${keyOf(one.genes)}+${one.seed}`;
			const run = one.run === undefined ? told.get(`${id} run`) : one.run;
			const zoneLoss = one.zoneLoss === undefined ? told.get(`${id} ${ownLoss === -1 ? 'zone' : 'run'}`) : one.zoneLoss;
			runs += Number(one.run === undefined && run !== undefined) + Number(ownLoss === -1 && one.zoneLoss === undefined && zoneLoss !== undefined);
			return { ...one, run, zoneLoss };
		});
		if (stage !== 'done' && open.every(({ run, zoneLoss }) => run !== undefined && zoneLoss !== undefined)) { advance(); }
	}

	/** Everything of a generation is told: notes it and makes the next one, or goes to the next stage. */
	function advance(): void {
		for (const { genes, run, zoneLoss } of open) {
			const isRun = run !== null && run !== undefined && zoneLoss !== null && zoneLoss !== undefined;
			note(genes, isRun ? figuresOf(run, zoneLoss, ownLoss === -1 ? scenario.faults.length : ownLoss) : null);
		}
		open = [];
		generation++;
		while (open.length === 0 && stage !== 'done') { step(); }
	}

	function step(): void {
		const now = figuresAt(present);
		if (now === null) { stage = 'done'; return; }
		if (stage === 'search') {
			const left = maxCandidates - tried.size;
			begin(left > 0 ? neighbours(Math.min(left, generationSize)) : []);
			if (open.length > 0) { return; }
			finds = choose(front(), now, mostFinds).map(({ genes }) => keyOf(genes));
			stage = 'simplify';
			generation = 0;
		}
		if (stage === 'simplify') {
			finds = [...new Set(finds.map(simplest))];
			begin(generation < mostSimplifications ? finds.flatMap(simpler) : []);
			if (open.length > 0) { return; }
			stage = 'confirm';
			const confirmed = [keyOf(present), ...finds].flatMap((key) => tried.get(key) ?? []);
			open = confirmed.flatMap(({ genes }) => confirmingSeeds.map((added) => ({ genes, seed: added, run: undefined, zoneLoss: undefined })));
			return;
		}
		stage = 'done';
	}

	/** A second result of the same settings leaves the worse figures. */
	function note(genes: Genes, figures: Figures | null): void {
		const before = tried.get(keyOf(genes));
		const both = before === undefined ? figures : before.figures === null || figures === null ? null : worse(before.figures, figures);
		tried.set(keyOf(genes), { genes, figures: both });
	}

	/** Candidates that were not tried and can be run. */
	function begin(candidates: readonly Genes[]): void {
		const fresh = new Map(candidates.map((genes) => [keyOf(genes), genes]));
		open = [...fresh].flatMap(([key, genes]): readonly Open[] => {
			if (tried.has(key)) { return []; }
			const isRunnable = validateScenario(withZoneLoss(forRun(apply(genes), 0))).length === 0;
			if (!isRunnable) { tried.set(key, { genes, figures: null }); }
			return isRunnable ? [{ genes, seed: 0, run: undefined, zoneLoss: undefined }] : [];
		});
	}

	/** Children of the best so far and of the present settings, each in one to three settings another. */
	function neighbours(count: number): readonly Genes[] {
		const random = createRandom(seed, `suggestions, generation ${generation}`);
		const pick = (length: number): number => Math.floor(random() * length);
		const parents = [...front(), ...[tried.get(keyOf(present))].filter((one) => one !== undefined)];
		const children: Genes[] = [];
		for (let attempt = 0; attempt < count * 8 && children.length < count && dimensions.length > 0; attempt++) {
			const genes = [...parents[pick(parents.length)]?.genes ?? present];
			for (let changes = 1 + pick(3); changes > 0; changes--) {
				const place = pick(dimensions.length);
				genes[place] = mutate(dimensions[place], genes[place] ?? 0, random);
			}
			if (!tried.has(keyOf(genes)) && !children.some((child) => keyOf(child) === keyOf(genes))) { children.push(genes); }
		}
		return children;
	}

	/** What may be offered and nothing beats. */
	function front(): readonly (Tried & { readonly figures: Figures })[] {
		const now = figuresAt(present);
		const good = [...tried.values()].filter((one): one is Tried & { readonly figures: Figures } => one.figures !== null && now !== null && isAcceptable(one.figures, now));
		return good.filter((one) => !good.some((other) => dominates(other.figures, one.figures) || (isEqual(other.figures, one.figures) && isSimpler(other, one))));
	}

	/** Of equals the one with fewer changes stays, and of those the one that comes first. */
	function isSimpler(a: Tried, b: Tried): boolean {
		const difference = changesOf(a.genes) - changesOf(b.genes);
		return difference < 0 || (difference === 0 && keyOf(a.genes) < keyOf(b.genes));
	}

	/** The same settings with one change taken back, for each of them. */
	function simpler(key: string): readonly Genes[] {
		const genes = tried.get(key)?.genes ?? present;
		return genes.flatMap((gene, place) => gene === present[place] ? [] : [genes.map((own, index) => index === place ? present[place] ?? own : own)]);
	}

	/** What is as good with one change less, again and again. */
	function simplest(key: string): string {
		const figures = tried.get(key)?.figures;
		const better = figures === undefined || figures === null ? undefined
			: simpler(key).map(keyOf).find((other) => { const known = tried.get(other)?.figures; return known !== undefined && known !== null && isAsGood(known, figures); });
		return better === undefined || better === keyOf(present) ? key : simplest(better);
	}

	function suggest(): Suggestions {
		const now = figuresAt(present);
		if (now === null) { return { present: null, suggestions: [] }; }
		const offered = stage === 'search' ? choose(front(), now, mostFinds) : finds.flatMap((key) => tried.get(key) ?? []);
		const good = offered.filter((one): one is Tried & { readonly figures: Figures } => one.figures !== null && isAcceptable(one.figures, now) && !isAsGood(now, one.figures));
		const best = good.filter((one) => !good.some((other) => dominates(other.figures, one.figures) || (isEqual(other.figures, one.figures) && isSimpler(other, one))));
		return { present: now, suggestions: choose(best, now, mostFinds).map(({ genes, figures }) => createSuggestion({ scenario, changed: apply(genes), settings: settingsOf(genes), figures, present: now })) };
	}

	function figuresAt(genes: Genes): Figures | null {
		return tried.get(keyOf(genes))?.figures ?? null;
	}

	function changesOf(genes: Genes): number {
		return genes.filter((gene, place) => gene !== present[place]).length;
	}

	function settingsOf(genes: Genes): readonly Setting[] {
		return genes.flatMap((gene, place) => dimensions[place]?.options[gene]?.settings ?? []);
	}

	/** The scenario with the chosen options; a desired capacity outside of new bounds moves to the nearest one. */
	function apply(genes: Genes): Scenario {
		const changed = settingsOf(genes).reduce((whole, { path, value }) => writeAt(whole, path, value), scenario);
		const { desiredCapacity, minSize, maxSize } = changed.group;
		if (desiredCapacity === null || !mayChange('group.desiredCapacity')) { return changed; }
		return writeAt(changed, 'group.desiredCapacity', Math.min(maxSize, Math.max(minSize, desiredCapacity)));
	}
}

/** A neighbour of an option, mostly a near one. */
function mutate(dimension: Dimension | undefined, gene: number, random: () => number): number {
	const count = dimension?.options.length ?? 1;
	if (dimension?.isOrdered !== true || random() < 0.3) { return Math.floor(random() * count); }
	const distance = random() < 0.6 ? 1 : 2;
	return Math.min(count - 1, Math.max(0, gene + (random() < 0.5 ? -distance : distance)));
}

function keyOf(genes: Genes): string {
	return genes.join(',');
}

function isEqual(a: Figures, b: Figures): boolean {
	return isAsGood(a, b) && isAsGood(b, a);
}

/** With another seed; expectations are the reader's and nothing to search by. */
function forRun(scenario: Scenario, addedSeed: number): Scenario {
	return { ...scenario, seed: scenario.seed + addedSeed, expectations: [] };
}

function withZoneLoss(scenario: Scenario): Scenario {
	return { ...scenario, faults: [...scenario.faults, zoneImpairmentAtPeak(scenario)] };
}
