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

/** What waits for instances goes where they go. @param stations as they were before */
export function moveLines(accounts: FlowAccounts, lines: WaitingLines, stations: readonly Station[], moves: readonly ServerMove[], now: FlowStep): void {
	const left = new Map(stations.map(({ id, instances }) => [id, instances]));
	for (const { from, to, instances } of moves) {
		const line = lines.of(from);
		const there = left.get(from) ?? instances;
		const moved = line.requests * Math.min(1, instances / there);
		left.set(from, there - instances);
		if (moved === 0 || to === 'shared') { continue; }
		if (to === 'lost') { fail(accounts, moved, line.mix, 'cut-off', now); } else { join(lines.of(to), moved, line.mix); }
		line.requests -= moved;
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
