/**
 * How a group replaces instances that have reached the maximum instance lifetime (facts/aws-behaviour.md 1.1, 1.8): one at a time, each after the
 * replacement before it is healthy and warm; where several are due, so many at once, up to a tenth of the group. It ends an instance and
 * launches the next at the same time, or launches first with an instance maintenance policy that keeps 100 % healthy. Protected instances
 * stay; without the processes Launch and Terminate nothing is replaced.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html
 * Departs from AWS: AWS may begin earlier so that instances do not all end at the same time. A lifetime counts from the launch, also that of an
 * instance out of the warm pool. Instances of the beginning are taken to have been launched one after another, evenly over the hours that
 * the scenario assumes as the age of the oldest, or over one lifetime if that is shorter.
 */
import { refreshRouting } from '../loadBalancing/routing';
import { zoneNames, type Run } from '../run';
import type { CapacityKeeper } from './capacity';
import { activeCount, isActive } from './fleet';
import { defaultWarmupSeconds, isReady } from './instanceHealth';
import { replacementOrder } from './maintenance';
import type { SimulatedInstance } from './simulatedInstance';
import type { Swaps } from './swaps';
import { createWaker } from './waker';

/**
 * Seconds for which an instance of the beginning has run when the run begins: the first is the oldest.
 * @param index of the instance, integer 0–`count` − 1
 * @param count instances of the beginning, integer ≥ 1
 * @param oldestSeconds seconds ≥ 0
 */
export function initialAgeSeconds(index: number, count: number, oldestSeconds: number): number {
	return oldestSeconds * (count - index) / count;
}

/**
 * Instances that are replaced at once: all that are due, up to a tenth of the group, at least one.
 * @param due instances past their lifetime, integer ≥ 0
 * @param groupSize instances, integer ≥ 0
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html
 */
export function lifetimeBatchSize(due: number, groupSize: number): number {
	return Math.min(due, Math.max(1, Math.floor(groupSize / 10)));
}

export function createMaxLifetime(run: Run, keeper: CapacityKeeper, swaps: Swaps): void {
	const { engine, fleet, log, scenario: { group, assumptions } } = run;
	const lifetimeSeconds = group.maxInstanceLifetimeSeconds;
	if (lifetimeSeconds === null) { return; }
	const waker = createWaker(run);
	const initialCount = fleet.all.length;
	const oldestSeconds = Math.min(assumptions.initialInstanceAgeHours * 3600, lifetimeSeconds);
	let due: readonly SimulatedInstance[] = [];
	let launched: readonly SimulatedInstance[] = [];
	/** Place in `fleet.all` of the next instance to become due: they do so in the order of their launch. */
	let next = 0;

	const dueSecondsOf = (index: number): number => fleet.all[index]!.launchSeconds + lifetimeSeconds
		- (index < initialCount ? initialAgeSeconds(index, initialCount, oldestSeconds) : 0);

	function collectDue(): void {
		const now = engine.now();
		const more: SimulatedInstance[] = [];
		while (next < fleet.all.length && (dueSecondsOf(next) <= now || fleet.all[next]!.state === 'Terminated')) { more.push(fleet.all[next++]!); }
		if (more.length > 0) { due = [...due, ...more]; }
		if (next < fleet.all.length) { waker.wakeAt(dueSecondsOf(next)); }
	}

	function isBusy(): boolean {
		const warmupSeconds = defaultWarmupSeconds(run);
		launched = launched.filter((instance) => isActive(instance) && !isReady(run, instance, warmupSeconds));
		for (const { inServiceSeconds } of launched) { waker.wakeAt(inServiceSeconds + warmupSeconds); }
		return launched.length > 0 || swaps.count('max-lifetime') > 0;
	}

	function replace(olds: readonly SimulatedInstance[]): void {
		const id = log.record(olds[0]!.launchId, { kind: 'lifetime-reached', count: olds.length, zones: zoneNames(run, olds), lifetimeSeconds: lifetimeSeconds! });
		if (replacementOrder('max-instance-lifetime', group.instanceMaintenancePolicy) === 'launch-before-terminate') {
			return swaps.begin({ olds, reason: 'max-lifetime', causeId: id, warmupSeconds: defaultWarmupSeconds(run) });
		}
		keeper.end(olds, id, 'max-lifetime');
		launched = keeper.reconcile(id);
		refreshRouting(run);
	}

	run.observers.push(() => {
		collectDue();
		if (due.length === 0) { return; }
		due = due.filter((instance) => instance.endingSeconds === null && !swaps.has(instance));
		const open = due.filter(({ isProtected, state }) => !isProtected && state === 'InService');
		if (open.length === 0 || run.suspended.has('Launch') || run.suspended.has('Terminate') || isBusy()) { return; }
		replace(open.slice(0, lifetimeBatchSize(open.length, activeCount(fleet))));
	});
}
