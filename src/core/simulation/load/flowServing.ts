/** What happens in the flow model to the requests of one stretch of time at one class. Must never know who gets requests, or how many. */
import type { DroppingEpisodes } from './droppingEpisodes';
import type { WaitingLine } from './flowLines';
import type { Station } from './flowStations';
import type { DropReason } from './loadModel';
import type { MutableTotals } from './loadTotals';
import type { FailureDelays } from './patience';
import { caseOfLoad, caseOfWait } from './responseTimes';
import type { AttemptMix, Retries } from './retries';

/** Where the flow model counts. */
export interface FlowAccounts {
	readonly totals: MutableTotals;
	readonly busyByClass: number[];
	readonly dropping: DroppingEpisodes;
	readonly retries: Retries;
	readonly failureDelays: FailureDelays;
}

/** A stretch of time of up to a second; of no length at a change of the fleet. */
export interface FlowStep {
	readonly fromSeconds: number;
	readonly untilSeconds: number;
	readonly demandPerSecond: number;
	/** Requests per second that all classes serve. */
	readonly capacityPerSecond: number;
	/** What arrives in it, by how many attempts before have failed. */
	readonly mix: AttemptMix;
	readonly isDependencyDown: boolean;
}

/** Counts answers that took as long as a case says, and how many requests took CPU for them. */
export function answer({ totals, busyByClass }: FlowAccounts, { id, busyPerRequest, instances, account }: Station, responseCase: number, served: number, worked = served): void {
	const busy = worked * busyPerRequest;
	totals.served += served;
	totals.busySeconds += busy * instances;
	busyByClass[id]! += busy;
	account.add(responseCase, served);
}

/** Attempts end without an answer; clients that do not try again give up their request. */
export function fail(accounts: FlowAccounts, attempts: number, mix: AttemptMix, reason: DropReason, step: FlowStep): void {
	if (!(attempts > 0)) { return; }
	const { totals, retries, dropping, failureDelays } = accounts;
	totals.failedAttempts[reason] += attempts;
	const dropped = retries.schedule(attempts, mix, failureDelays[reason], step.fromSeconds);
	if (dropped === 0) { return; }
	totals.dropped += dropped;
	totals.droppedByReason[reason] += dropped;
	totals.droppingSeconds += dropping.record({
		startSeconds: step.fromSeconds, endSeconds: step.untilSeconds, requests: dropped, reason,
		demandPerSecond: step.demandPerSecond, capacityPerSecond: step.capacityPerSecond,
	});
}

/** What arrives at a class is answered, waits, or fails; so does what waits there from before. */
export function serve(accounts: FlowAccounts, station: Station, arrived: number, step: FlowStep): void {
	const { line, capacityPerSecond } = station;
	if (capacityPerSecond === 0) { return fail(accounts, arrived, step.mix, 'unanswered', step); }
	if (step.isDependencyDown) {
		fail(accounts, line.requests, line.mix, 'dependency', step);
		line.requests = 0;
		return fail(accounts, arrived, step.mix, 'dependency', step);
	}
	const capacity = capacityPerSecond * (step.untilSeconds - step.fromSeconds);
	if (line.requests > 0 || arrived > capacity) { return serveInLine(accounts, station, arrived, capacity, step); }
	if (arrived > 0) { serveAtOnce(accounts, station, arrived, arrived / capacity, step); }
}

/** Nobody waits, and there is capacity for all. */
function serveAtOnce(accounts: FlowAccounts, station: Station, arrived: number, load: number, step: FlowStep): void {
	const { responses } = station.account;
	if (load <= responses.safeLoad) { return answer(accounts, station, caseOfLoad(load), arrived); }
	const refused = arrived * responses.refusedShare(load);
	const late = (arrived - refused) * responses.lateShare(load);
	answer(accounts, station, caseOfLoad(load), arrived - refused - late, arrived - refused);
	fail(accounts, refused, step.mix, 'refused', step);
	fail(accounts, late, step.mix, 'timed-out', step);
}

function serveInLine(accounts: FlowAccounts, station: Station, arrived: number, capacity: number, step: FlowStep): void {
	const { line, longestLine, overflow, account: { responses } } = station;
	const before = line.requests;
	const load = arrived / capacity;
	// With few places to wait, processors idle now and then although more arrives than they manage.
	const manageable = load > 1 ? Math.min(1, load * (1 - responses.refusedShare(load))) * capacity : capacity;
	const served = Math.min(before + arrived, manageable);
	const left = Math.min(before + arrived - served, longestLine);
	if (served > 0) { answer(accounts, station, caseOfWait((before + left) / 2 / station.capacityPerSecond), served); }
	const newcomers = arrived - Math.max(0, served - before);
	const failing = before + arrived - served - left;
	// Who came last has no chance; only where the line itself has become too long for its instances does it lose some as well.
	const failingNewcomers = Math.min(failing, newcomers);
	fail(accounts, failingNewcomers, step.mix, overflow, step);
	fail(accounts, failing - failingNewcomers, line.mix, overflow, step);
	mixIn(line, left, newcomers - failingNewcomers, step.mix);
}

/** The line is as long as given, with so many newcomers at its end. */
function mixIn(line: WaitingLine, requests: number, newcomers: number, mix: AttemptMix): void {
	line.requests = requests;
	if (requests === 0 || newcomers === 0) { return; }
	const share = Math.min(1, newcomers / requests);
	mix.forEach((part, failures) => { line.mix[failures] = line.mix[failures]! * (1 - share) + part * share; });
}

/** As `LoadModel.answerSeconds`, at a demand of the class. */
export function answerSecondsOf({ line, capacityPerSecond, isLimited, serviceSeconds, account }: Station, demandPerSecond: number, workRatio: number): number {
	if (capacityPerSecond === 0) { return Infinity; }
	const waiting = line.requests / capacityPerSecond;
	const responseSeconds = line.requests > 0 ? serviceSeconds : account.responses.mean(caseOfLoad(demandPerSecond / capacityPerSecond));
	if (isLimited) { return waiting + responseSeconds - serviceSeconds * (1 - workRatio); }
	return (waiting + responseSeconds) * workRatio;
}
