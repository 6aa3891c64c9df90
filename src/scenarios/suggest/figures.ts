/** What a set of settings is judged by, and when one is better than another. */
import type { SimulationSummary, Verdict } from '../../core/simulation/result/result';

/** Whether a group survives the loss of a zone at the peak: `dip`, requests are dropped, but it ends and availability stays at 99 % or more. */
export type Survival = 'no' | 'dip' | 'yes';

export interface Figures {
	/** USD a day; `null` where a price is unknown: instance-hours then stand for it. */
	readonly costUsdPerDay: number | null;
	readonly instanceHours: number;
	readonly p99LatencySeconds: number;
	/** Percent 0–100, in the scenario as it is. */
	readonly availabilityPercent: number;
	readonly verdict: Verdict;
	readonly survivesZoneLoss: Survival;
	/** Percent 0–100, while a zone is lost at the peak. */
	readonly zoneLossAvailabilityPercent: number;
}

const verdicts: readonly Verdict[] = ['does-not-survive', 'survives-with-a-dip', 'survives'];
const survivals: readonly Survival[] = ['no', 'dip', 'yes'];

/** Below half a request nobody was turned away: the flow model divides requests. */
const leastDroppedRequests = 0.5;

/**
 * @param run of the scenario as it is
 * @param zoneLoss of the run in which a zone fails, which may be the same
 * @param fault number of that fault in it
 */
export function figuresOf(run: SimulationSummary, zoneLoss: SimulationSummary, fault: number): Figures {
	const { costUsdPerDay, instanceHours, p99LatencySeconds, availabilityPercent, verdict } = run;
	const dropped = zoneLoss.faults[fault]?.droppedRequests ?? 0;
	return {
		costUsdPerDay, instanceHours, p99LatencySeconds, availabilityPercent, verdict,
		survivesZoneLoss: dropped < leastDroppedRequests ? 'yes' : zoneLoss.verdict === 'does-not-survive' ? 'no' : 'dip',
		zoneLossAvailabilityPercent: zoneLoss.availabilityPercent,
	};
}

/** Of two runs with the same settings the worse in each figure. */
export function worse(a: Figures, b: Figures): Figures {
	const lower = <T>(ranks: readonly T[], one: T, other: T): T => ranks[Math.min(ranks.indexOf(one), ranks.indexOf(other))] ?? one;
	return {
		costUsdPerDay: a.costUsdPerDay === null || b.costUsdPerDay === null ? null : Math.max(a.costUsdPerDay, b.costUsdPerDay),
		instanceHours: Math.max(a.instanceHours, b.instanceHours),
		p99LatencySeconds: Math.max(a.p99LatencySeconds, b.p99LatencySeconds),
		availabilityPercent: Math.min(a.availabilityPercent, b.availabilityPercent),
		verdict: lower(verdicts, a.verdict, b.verdict),
		survivesZoneLoss: lower(survivals, a.survivesZoneLoss, b.survivesZoneLoss),
		zoneLossAvailabilityPercent: Math.min(a.zoneLossAvailabilityPercent, b.zoneLossAvailabilityPercent),
	};
}

/** Negative where `a` is better in that figure, positive where `b` is, 0 where nobody would tell them apart. */
const comparisons: Readonly<Record<'cost' | 'latency' | 'availability' | 'survival', (a: Figures, b: Figures) => number>> = {
	cost: (a, b) => apart(costOf(a), costOf(b), 0.01),
	latency: (a, b) => Math.abs(a.p99LatencySeconds - b.p99LatencySeconds) < 0.005 ? 0 : apart(a.p99LatencySeconds, b.p99LatencySeconds, 0.1),
	availability: (a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) || steps(b.availabilityPercent, 0.01) - steps(a.availabilityPercent, 0.01),
	survival: (a, b) => survivals.indexOf(b.survivesZoneLoss) - survivals.indexOf(a.survivesZoneLoss)
		|| steps(b.zoneLossAvailabilityPercent, 0.05) - steps(a.zoneLossAvailabilityPercent, 0.05),
};

export type Gain = keyof typeof comparisons;

/** The figures in which `a` is better than `b`. */
export function gainsOver(a: Figures, b: Figures): readonly Gain[] {
	return (Object.keys(comparisons) as Gain[]).filter((figure) => comparisons[figure](a, b) < 0);
}

/** Whether `a` is as good as `b` in everything and better in something. */
export function dominates(a: Figures, b: Figures): boolean {
	return gainsOver(b, a).length === 0 && gainsOver(a, b).length > 0;
}

/** Whether `a` is as good as `b` in everything. */
export function isAsGood(a: Figures, b: Figures): boolean {
	return gainsOver(b, a).length === 0;
}

/** Whether settings may be offered instead of the present ones: they fail nowhere where these do not. */
export function isAcceptable(figures: Figures, present: Figures): boolean {
	return verdicts.indexOf(figures.verdict) >= verdicts.indexOf(present.verdict)
		&& survivals.indexOf(figures.survivesZoneLoss) >= survivals.indexOf(present.survivesZoneLoss)
		&& figures.availabilityPercent >= Math.min(present.availabilityPercent, 99.9)
		&& figures.p99LatencySeconds <= Math.max(1.5 * present.p99LatencySeconds, 0.3);
}

/** Cost where it is known, instance-hours where not. */
export function costOf({ costUsdPerDay, instanceHours }: Figures): number {
	return costUsdPerDay ?? instanceHours;
}

function apart(a: number, b: number, share: number): number {
	return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}

/** Rounded down, so that a few requests of many make no difference. */
function steps(percent: number, size: number): number {
	return Math.floor(percent / size + 1e-6);
}
