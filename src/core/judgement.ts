/**
 * What quick runs of one Auto Scaling group show: a question, the very scenario that was run, and its figures. Scenarios make them, rules
 * and lenses read them. Must never hold behaviour.
 */
import type { Verdict } from './simulation/result/result';
import type { Scenario } from './simulation/scenario/scenario';

interface JudgementBase {
	/** What was run; the same scenario gives the same figures in the Simulator. */
	readonly scenario: Scenario;
	readonly verdict: Verdict;
	/** Requests dropped because what was left could not work on them, percent 0–100 of all that arrived; not those of lost instances. */
	readonly overloadPercent: number;
	/** Seconds in which anything was dropped. */
	readonly droppingSeconds: number;
}

/** One zone fails while the group is at its maximum and as busy as its policies let it become. */
export interface ZoneLossJudgement extends JudgementBase {
	readonly kind: 'zone-loss';
	/** Zones at most: subnets whose zone the code does not tell count one each. */
	readonly zoneCount: number;
	readonly lostInstances: number;
	readonly totalInstances: number;
	/** Average CPU before, percent 0–100: what the policies hold it at. */
	readonly cpuPercent: number;
	/** Seconds until as much serves as before; `null` not within the run. */
	readonly recoverySeconds: number | null;
}

/** The load doubles. */
export interface LoadDoublingJudgement extends JudgementBase {
	readonly kind: 'load-doubling';
	/** Average CPU before, percent 0–100. */
	readonly cpuPercent: number;
	/** Seconds that the doubling takes. */
	readonly riseSeconds: number;
	/** Most instances that served. */
	readonly highestInService: number;
	readonly maxSize: number;
	/** Whether twice the load needs more than `maxSize` even at full CPU. */
	readonly isMaxTooSmall: boolean;
}

/** One instance crashes, and its replacement has to boot. */
export interface ReplacementLoopJudgement extends JudgementBase {
	readonly kind: 'replacement-loop';
	readonly graceSeconds: number;
	/** Assumed: no code tells it. */
	readonly bootSeconds: number;
	/** Instances that were replaced before they served at all. */
	readonly replacedInstances: number;
	/** Length of the run. */
	readonly durationSeconds: number;
}

/** A day at the CPU that the policies hold, of instances that begin with all the credits that they can save. */
export interface CreditsJudgement extends JudgementBase {
	readonly kind: 'credits';
	readonly creditMode: 'standard' | 'unlimited';
	readonly instanceType: string;
	/** Percent 0–100 of each vCPU. */
	readonly baselinePercent: number;
	readonly cpuPercent: number;
	/** Seconds until credits have run out; `null` if they last. */
	readonly emptyAfterSeconds: number | null;
	/** USD that one instance pays in a day for surplus credits once nothing is saved, unlimited mode only; `null` unknown. */
	readonly surplusUsdPerInstanceDay: number | null;
}

export type Judgement = ZoneLossJudgement | LoadDoublingJudgement | ReplacementLoopJudgement | CreditsJudgement;
export type JudgementKind = Judgement['kind'];
export type JudgementOfKind<K extends JudgementKind> = Extract<Judgement, { readonly kind: K }>;

/** The questions that the code tells enough for; those that it does not are left out. */
export type GroupJudgement = { readonly [K in JudgementKind]?: JudgementOfKind<K> };

/** Less than this share of all requests, in percent, is not worth a word. */
const leastOverloadPercent = 0.1;

/** Whether requests were turned away for more than the moments until lost instances are noticed. */
export function isOverloaded({ verdict, overloadPercent }: Pick<JudgementBase, 'verdict' | 'overloadPercent'>): boolean {
	return verdict !== 'survives' && overloadPercent >= leastOverloadPercent;
}

/** Whether one replacement led to the next: one may be bad luck, a second one is a loop. */
export function isLoop({ replacedInstances }: Pick<ReplacementLoopJudgement, 'replacedInstances'>): boolean {
	return replacedInstances >= 2;
}
