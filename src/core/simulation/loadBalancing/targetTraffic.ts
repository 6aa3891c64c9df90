/**
 * How many requests a target gets beside one that has been there for long (facts/aws-behaviour.md 3.1). In slow start its share grows
 * from nothing to a full one in a straight line, if there is a healthy target that is not in slow start. With sticky sessions it gets
 * only clients that are new: those that came before it stay where they are until their session expires.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#slow-start-mode
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#sticky-sessions
 * Departs from AWS: shares change in steps, ten for slow start and thirty-two for a session; sessions begin evenly in time, each ends
 * after the same time and sends as many requests as any other; the sessions of a target that fails or leaves go to all others alike.
 */
import type { Waker } from '../group/waker';
import type { Run } from '../run';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import { targetsInSlowStart } from './slowStart';

export interface TargetTraffic {
	/** Sets `trafficWeight` of the instances that are not steady, as it is now. */
	update(run: Run): void;
}

/** A target that has been healthy ever since. */
interface HealthyTarget {
	/** −Infinity before the run. */
	readonly sinceSeconds: number;
	readonly hasSlowStart: boolean;
}

const slowStartSteps = 10;
const sessionSteps = 32;

/** Shares are rounded to as many steps, so that many targets have the same. */
const shareSteps = 40;

/** `null` where all targets always get the same share. */
export function createTargetTraffic(settings: LoadBalancerSettings, waker: Waker): TargetTraffic | null {
	const { stickinessSeconds } = settings;
	const slowStartSeconds = settings.loadBalancerKind === 'alb' ? settings.slowStartSeconds : 0;
	if (slowStartSeconds === 0 && stickinessSeconds === null) { return null; }
	const targets = new Map<number, HealthyTarget>();
	let isFirst = true;

	function isInSlowStart(target: HealthyTarget | undefined, now: number): boolean {
		return target?.hasSlowStart === true && now < target.sinceSeconds + slowStartSeconds;
	}

	/** Notes who became healthy, together, since the last time. */
	function meetNewcomers({ fleet, engine }: Run): void {
		const now = engine.now();
		for (const { id, target } of fleet.changing) {
			if (target !== 'healthy') { targets.delete(id); }
		}
		const healthy = fleet.changing.filter(({ target }) => target === 'healthy');
		const newcomers = healthy.filter(({ id }) => !targets.has(id));
		if (newcomers.length === 0) { return; }
		const settled = fleet.steady.count + healthy.filter(({ id }) => targets.has(id) && !isInSlowStart(targets.get(id), now)).length;
		const hasSlowStart = !isFirst && slowStartSeconds > 0 && targetsInSlowStart(slowStartSeconds, newcomers.length, settled) > 0;
		for (const { id } of newcomers) { targets.set(id, { sinceSeconds: isFirst ? -Infinity : now, hasSlowStart }); }
	}

	function slowStartShare(target: HealthyTarget, now: number): number {
		if (!isInSlowStart(target, now)) { return 1; }
		const step = Math.floor((now - target.sinceSeconds) / slowStartSeconds * slowStartSteps);
		waker.wakeAt(target.sinceSeconds + (step + 1) * slowStartSeconds / slowStartSteps);
		return (step + 0.5) / slowStartSteps;
	}

	/** What sessions leave of a full share, for a target that is there since a time. */
	function sessionShares({ fleet, engine }: Run, lifeSeconds: number): (sinceSeconds: number) => number {
		const stepSeconds = lifeSeconds / sessionSteps;
		const step = Math.floor(engine.now() / stepSeconds);
		// A target that came within the present step counts from the middle of what is left of it.
		const ageOf = (sinceSeconds: number): number => {
			const from = Math.max(sinceSeconds, step * stepSeconds);
			return (from + (step + 1) * stepSeconds) / 2 - sinceSeconds;
		};
		const ages = fleet.changing.flatMap(({ id }) => {
			const target = targets.get(id);
			return target === undefined ? [] : [ageOf(target.sinceSeconds)];
		});
		const youngAges = ages.filter((age) => age < lifeSeconds);
		if (youngAges.length === 0) { return () => 1; }
		waker.wakeAt((step + 1) * stepSeconds);
		const shareOf = sessionShareByAge(youngAges, fleet.steady.count + ages.length - youngAges.length, lifeSeconds);
		return (sinceSeconds) => shareOf(ageOf(sinceSeconds));
	}

	return {
		update(run) {
			const now = run.engine.now();
			meetNewcomers(run);
			isFirst = false;
			const sessionShare = stickinessSeconds === null ? () => 1 : sessionShares(run, stickinessSeconds);
			for (const instance of run.fleet.changing) {
				const target = targets.get(instance.id);
				instance.trafficWeight = target === undefined ? 1 : rounded(slowStartShare(target, now) * sessionShare(target.sinceSeconds));
			}
		},
	};
}

function rounded(share: number): number {
	return Math.max(1, Math.round(share * shareSteps)) / shareSteps;
}

/**
 * The sessions at a target beside those at one that has been there for longer than any session. Those that began when there were n
 * targets are spread over these n; the ones that are there now and came later have none of them.
 * @param youngAges seconds for which targets have been there, each below `lifeSeconds`; at least one
 * @param old targets that have been there for longer, integer ≥ 0
 * @returns by age: a share above 0, up to 1
 */
export function sessionShareByAge(youngAges: readonly number[], old: number, lifeSeconds: number): (ageSeconds: number) => number {
	const ages = [...youngAges].sort((a, b) => b - a);
	// From the oldest sessions to the newest: what each target gets of them that was there.
	const gains = ages.map((age, index) => (age - (ages[index + 1] ?? 0)) / (old + index + 1));
	const newer = [...gains];
	for (let index = newer.length - 2; index >= 0; index--) { newer[index]! += newer[index + 1]!; }
	const full = old === 0 ? newer[0]! : (lifeSeconds - ages[0]!) / old + newer[0]!;
	return (ageSeconds) => {
		const index = ages.findIndex((age) => age <= ageSeconds);
		return ageSeconds >= lifeSeconds || full === 0 ? 1 : Math.min(1, (newer[index] ?? 0) / full);
	};
}
