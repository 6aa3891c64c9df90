/** A find of the search as it is offered: what changes, what comes of it, and why in a sentence. */
import type { Localized } from '../../core/model/localized';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { readAt } from '../scenarioPath';
import { costOf, gainsOver } from './figures';
import type { Figures, Gain, Survival } from './figures';
import { reasonOf } from './suggestText';

export interface Suggestion {
	/** The scenario with the settings of the suggestion. */
	readonly scenario: Scenario;
	/** What to set in the scenario, derived figures such as the price of another instance type among them. */
	readonly settings: readonly { readonly path: string; readonly value: unknown }[];
	/** What is to be written: settings that a person would name, with what they are and become. */
	readonly changes: readonly SuggestedChange[];
	readonly figures: Figures;
	/** In what it is better than the present settings. */
	readonly gains: readonly Gain[];
	readonly reason: Localized;
}

export interface SuggestedChange {
	/** In the scenario: `group.minSize`. */
	readonly path: string;
	readonly before: unknown;
	readonly after: unknown;
}

export function createSuggestion({ scenario, changed, settings, figures, present }: {
	readonly scenario: Scenario; readonly changed: Scenario; readonly settings: readonly { readonly path: string; readonly value: unknown }[];
	readonly figures: Figures; readonly present: Figures;
}): Suggestion {
	const isMoved = changed.group.desiredCapacity !== scenario.group.desiredCapacity;
	const all = isMoved ? [...settings, { path: 'group.desiredCapacity', value: changed.group.desiredCapacity }] : settings;
	const gains = gainsOver(figures, present);
	return {
		scenario: changed, settings: all, figures, gains,
		changes: all.filter(({ path }) => !isDerived(path)).map(({ path, value }) => ({ path, before: readAt(scenario, path), after: value })),
		reason: reasonOf({ figures, present, gains }),
	};
}

/** Figures that come with the instance type. */
function isDerived(path: string): boolean {
	return path.startsWith('launch.') && !['launch.instanceType', 'launch.detailedMonitoring', 'launch.burstable.creditMode'].includes(path);
}

const survivals: readonly Survival[] = ['yes', 'dip', 'no'];

/**
 * The best of a Pareto set, what survives first and then what costs less. Of more than `most` those stay that differ most: the cheapest
 * and the fastest of each kind of survival, then the ones farthest from their neighbours.
 */
export function choose<T extends { readonly figures: Figures }>(front: readonly T[], present: Figures, most: number): readonly T[] {
	const offered = front.filter(({ figures }) => gainsOver(figures, present).length > 0);
	const sorted = [...offered].sort((a, b) => rankOf(a) - rankOf(b) || costOf(a.figures) - costOf(b.figures) || a.figures.p99LatencySeconds - b.figures.p99LatencySeconds);
	if (sorted.length <= most) { return sorted; }
	const kept = new Set<T>(survivals.flatMap((survival) => {
		const group = sorted.filter(({ figures }) => figures.survivesZoneLoss === survival);
		return [group[0], [...group].sort((a, b) => a.figures.p99LatencySeconds - b.figures.p99LatencySeconds)[0]].filter((one) => one !== undefined);
	}).slice(0, most));
	while (kept.size < most) {
		const farthest = sorted.filter((one) => !kept.has(one)).map((one) => ({ one, distance: Math.min(...[...kept].map((other) => distance(one.figures, other.figures))) }))
			.reduce((best, next) => next.distance > best.distance ? next : best);
		kept.add(farthest.one);
	}
	return sorted.filter((one) => kept.has(one));
}

function rankOf({ figures }: { readonly figures: Figures }): number {
	return survivals.indexOf(figures.survivesZoneLoss);
}

/** How many times as much they cost and as long they take. */
function distance(a: Figures, b: Figures): number {
	return Math.abs(Math.log(costOf(a) / costOf(b))) + Math.abs(Math.log((a.p99LatencySeconds + 0.01) / (b.p99LatencySeconds + 0.01))) / 3;
}
