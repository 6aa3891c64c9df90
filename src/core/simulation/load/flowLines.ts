/** Where requests of the flow model wait, and where they go when their instances change. Must never know when that happens. */
import { fail, type FlowAccounts, type FlowStep } from './flowServing';
import type { Station } from './flowStations';
import type { ServerMove } from './loadModel';
import type { AttemptMix } from './retries';

/** What waits for a class: all its instances work it off together. */
export interface WaitingLine {
	requests: number;
	/** By how many attempts at them have failed before. */
	readonly mix: AttemptMix;
}

/** The lines of all classes there ever were, by class. */
export interface WaitingLines {
	readonly all: readonly WaitingLine[];
	of(classId: number): WaitingLine;
	/** Requests in all of them. */
	waiting(): number;
}

/** @param attempts of one request at most, integer ≥ 1 */
export function createWaitingLines(attempts: number): WaitingLines {
	const all: WaitingLine[] = [];
	return {
		all,
		of(classId) {
			while (all.length <= classId) { all.push({ requests: 0, mix: new Float64Array(attempts) }); }
			return all[classId]!;
		},
		waiting: () => all.reduce((sum, { requests }) => sum + requests, 0),
	};
}

/** What waits for instances goes where they go, all at the same time. @param stations as they were before */
export function moveLines(accounts: FlowAccounts, lines: WaitingLines, stations: readonly Station[], moves: readonly ServerMove[], now: FlowStep): void {
	const leaving = new Map<number, number>();
	for (const { from, instances } of moves) { leaving.set(from, (leaving.get(from) ?? 0) + instances); }
	const parcels = moves.flatMap(({ from, to, instances }) => {
		const line = lines.of(from);
		if (line.requests === 0 || to === 'shared') { return []; }
		const there = Math.max(leaving.get(from)!, stations.find(({ id }) => id === from)?.instances ?? 0);
		return [{ line, to, requests: line.requests * instances / there, mix: line.mix.slice() }];
	});
	for (const { line, requests } of parcels) { line.requests = Math.max(0, line.requests - requests); }
	for (const { to, requests, mix } of parcels) {
		if (to === 'lost') { fail(accounts, requests, mix, 'cut-off', now); } else { join(lines.of(to), requests, mix); }
	}
}

/** What waits for instances that do not answer fails; what waits for none goes to the others, and fails if there are none. */
export function settleLines(accounts: FlowAccounts, lines: WaitingLines, stations: readonly Station[], now: FlowStep): void {
	const takers = stations.filter(({ capacityPerSecond, share }) => capacityPerSecond > 0 && share > 0);
	const capacity = takers.reduce((sum, { capacityPerSecond }) => sum + capacityPerSecond, 0);
	lines.all.forEach((line, id) => {
		const station = stations.find((candidate) => candidate.id === id);
		const requests = line.requests;
		if (requests === 0 || (station !== undefined && station.capacityPerSecond > 0)) { return; }
		line.requests = 0;
		if (station !== undefined) { return fail(accounts, requests, line.mix, 'unanswered', now); }
		if (takers.length === 0) { return fail(accounts, requests, line.mix, 'cut-off', now); }
		for (const taker of takers) { join(taker.line, requests * taker.capacityPerSecond / capacity, line.mix); }
	});
}

function join(line: WaitingLine, requests: number, mix: AttemptMix): void {
	const all = line.requests + requests;
	mix.forEach((share, failures) => { line.mix[failures] = (line.mix[failures]! * line.requests + share * requests) / all; });
	line.requests = all;
}
