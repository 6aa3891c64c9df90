/** The figures of the verdict strip: each with one clause of reason, and with the difference to a pinned run. Data only. */
import { hoursPerMonth } from '../../../src/core/facts/formatFigures';
import { formatDuration, formatEstimate, formatNumber, formatPercent, formatUsd } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import { formatLatency } from '../../../src/core/simulation/result/figureText';
import type { SimulationSummary } from '../../../src/core/simulation/result/result';
import { describeFault } from '../../../src/core/simulation/scenario/describeFault';
import type { ZoneLoss } from '../../../src/scenarios/zoneLoss';
import { resultText, type ResultText } from './text';

export type TileId = 'availability' | 'dropped' | 'p99' | 'recovery' | 'zone-loss' | 'spare' | 'cost';

export interface Tile {
	readonly id: TileId;
	readonly label: string;
	/** What the figure shows, for whoever reads it by machine; `null` where there is none. */
	readonly value: number | string | null;
	readonly figure: string;
	readonly note: string;
	/** Where the figure comes from, and when it was true; empty without. */
	readonly source: string;
	/** What it is beside the pinned run; `undefined` without one, or where one of both has no figure. */
	readonly difference: Difference | undefined;
}

export interface Difference {
	readonly tone: 'better' | 'worse' | 'same';
	readonly text: string;
}

export interface TileInput {
	readonly summary: SimulationSummary;
	/** `null`: it could not be found out; `undefined`: not yet. */
	readonly zoneLoss: ZoneLoss | null | undefined;
	readonly pinned: SimulationSummary | undefined;
	readonly instanceType: string;
	readonly priceNote: string;
	readonly language: LanguageTag;
}

export function tilesOf(input: TileInput): readonly Tile[] {
	const text = resultText[input.language];
	return [availability(input, text), dropped(input, text), latency(input, text), recovery(input, text), zoneLoss(input, text), spare(input, text), cost(input, text)];
}

function availability({ summary, pinned, language }: TileInput, text: ResultText): Tile {
	const { availabilityPercent: value } = summary;
	return {
		id: 'availability', label: text.availability, value, figure: formatPercent(value), source: '',
		note: text.servedOf(formatMany(summary.servedRequests, language), formatMany(summary.arrivedRequests, language)),
		difference: differenceOf(value, pinned?.availabilityPercent, { isMoreBetter: true, least: 0.005, format: size => formatNumber(size, 2) }, text),
	};
}

function dropped({ summary, pinned, language }: TileInput, text: ResultText): Tile {
	const { droppedRequests: value } = summary;
	const arrived = formatMany(summary.arrivedRequests, language);
	return {
		id: 'dropped', label: text.dropped, value, figure: formatNumber(value), source: '',
		note: value === 0 ? text.nothingDropped(arrived) : text.droppedOf(arrived, formatDuration(summary.droppingSeconds, language)),
		difference: differenceOf(value, pinned?.droppedRequests, { isMoreBetter: false, least: 0.5, format: size => formatNumber(size) }, text),
	};
}

/** Where nothing is served, nothing is answered either: that is no latency of 0 s. */
function latency({ summary, pinned, language }: TileInput, text: ResultText): Tile {
	const isServed = summary.servedRequests > 0;
	const { p99LatencySeconds: value } = summary;
	return {
		id: 'p99', label: text.latency, value: isServed ? value : null, figure: isServed ? formatLatency(value, language) : '–', note: isServed ? text.latencyNote : text.nothingServed, source: '',
		difference: isServed && pinned !== undefined && pinned.servedRequests > 0
			? differenceOf(value, pinned.p99LatencySeconds, { isMoreBetter: false, least: 0.0005, format: size => formatLatency(size, language) }, text) : undefined,
	};
}

function recovery({ summary, pinned, language }: TileInput, text: ResultText): Tile {
	const value = recoveryOf(summary);
	const figure = value === null ? text.notWithin : value === undefined ? '–' : formatDuration(value, language);
	const worst = worstFault(summary);
	const note = worst !== undefined ? text.recoveryOf(describeFault(worst)[language]) : value === undefined ? text.nothingToRecover : text.recoveryOfLoad;
	const before = pinned === undefined ? undefined : recoveryOf(pinned);
	const difference = typeof value === 'number' && typeof before === 'number'
		? differenceOf(value, before, { isMoreBetter: false, least: 0.5, format: size => formatDuration(size, language) }, text) : undefined;
	return { id: 'recovery', label: text.recovery, value: value ?? null, figure, note, source: '', difference };
}

/** Seconds; `null` if not within the run; `undefined` if there is nothing to recover from. */
function recoveryOf(summary: SimulationSummary): number | null | undefined {
	const worst = worstFault(summary);
	if (worst !== undefined) { return worst.recoverySeconds; }
	if (summary.droppedRequests < 0.5) { return undefined; }
	return summary.droppingSeconds;
}

/** The fault that takes longest to get over, one without end before all others; of none that took nothing. */
function worstFault({ faults }: SimulationSummary): SimulationSummary['faults'][number] | undefined {
	return faults.filter(({ lostInstances, droppedRequests }) => lostInstances > 0 || droppedRequests >= 0.5)
		.reduce<SimulationSummary['faults'][number] | undefined>((worst, fault) => worst === undefined || (fault.recoverySeconds ?? Infinity) > (worst.recoverySeconds ?? Infinity) ? fault : worst, undefined);
}

function zoneLoss({ zoneLoss: found, language }: TileInput, text: ResultText): Tile {
	const base = { id: 'zone-loss', label: text.zoneLoss, source: '', difference: undefined } as const;
	if (found === undefined) { return { ...base, value: null, figure: '…', note: text.beingRun }; }
	if (found === null) { return { ...base, value: null, figure: '–', note: text.notRun }; }
	const { answer, zone, lostInstances, droppedRequests, hasOtherZones, failsAnyway, isOfRun } = found;
	const tell = isOfRun ? text.zoneLossInRun : text.zoneLossAtPeak;
	const note = !hasOtherZones ? text.onlyZone(zone) : failsAnyway && answer === 'no' ? text.failsAnyway
		: tell(zone, formatNumber(lostInstances), formatMany(droppedRequests, language));
	return { ...base, value: answer, figure: text.zoneLossAnswers[answer], note };
}

function spare({ summary, pinned }: TileInput, text: ResultText): Tile {
	const share = (of: SimulationSummary | undefined): number | undefined => of === undefined || of.instanceHours === 0 ? undefined : of.spareInstanceHours / of.instanceHours * 100;
	const value = share(summary);
	return {
		id: 'spare', label: text.spare, value: value ?? null, figure: value === undefined ? '–' : `${formatNumber(value)} %`, source: '',
		note: text.spareOf(formatEstimate(summary.spareInstanceHours), formatEstimate(summary.instanceHours)),
		difference: value === undefined ? undefined : differenceOf(value, share(pinned), { isMoreBetter: false, least: 0.5, format: size => `${formatNumber(size)} %` }, text),
	};
}

function cost({ summary, pinned, instanceType, priceNote }: TileInput, text: ResultText): Tile {
	const { costUsdPerDay: value } = summary;
	const base = { id: 'cost', label: text.cost } as const;
	if (value === null) { return { ...base, value: null, figure: text.unknownCost, note: text.unknownCostNote(instanceType), source: '', difference: undefined }; }
	return {
		...base, value, figure: formatUsd(value), note: text.perDayAndMonth(`$${formatEstimate(value / 24 * hoursPerMonth)}`), source: priceNote,
		difference: differenceOf(value, pinned?.costUsdPerDay ?? undefined, { isMoreBetter: false, least: 0.005, format: size => `$${formatNumber(size, 2)}` }, text),
	};
}

interface Measure {
	readonly isMoreBetter: boolean;
	/** Smaller differences are none. */
	readonly least: number;
	readonly format: (size: number) => string;
}

function differenceOf(value: number, before: number | undefined, { isMoreBetter, least, format }: Measure, text: ResultText): Difference | undefined {
	if (before === undefined) { return undefined; }
	const by = value - before;
	if (Math.abs(by) < least) { return { tone: 'same', text: text.sameAs }; }
	return { tone: by > 0 === isMoreBetter ? 'better' : 'worse', text: text.against(`${by > 0 ? '▲' : '▼'} ${format(Math.abs(by))}`) };
}

/** A count that need not be exact: `2.44M`, `244만`. */
function formatMany(count: number, language: LanguageTag): string {
	return count.toLocaleString(language, { notation: 'compact', maximumSignificantDigits: 3 });
}
