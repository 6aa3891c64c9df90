/**
 * How a group replaces Spot Instances that are at risk (facts/aws-behaviour.md 1.14): with Capacity Rebalancing, a rebalance recommendation
 * makes it launch a replacement, and the old instance ends when that is healthy. For this the group may pass its maximum by a tenth of
 * the desired capacity, at least one; what does not fit waits for its turn, and perhaps for its interruption.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html
 * Departs from AWS: AWS launches no replacement whose risk is higher; here there is always one whose risk is lower. When hooks delay the end of
 * the old instance, they do so after the replacement is healthy, as at every end.
 */
import type { SimulatedInstance } from './simulatedInstance';
import type { Swaps } from './swaps';
import { zoneNames, type Run } from '../run';
import { activeUnits, isActive } from './fleet';
import { defaultWarmupSeconds } from './instanceHealth';
import { capacityRebalancingMargin } from './zoneRecovery';

export interface CapacityRebalancing {
	/** Tells the group that these Spot Instances are at risk. */
	recommend(instances: readonly SimulatedInstance[], causeId: number): void;
}

interface AtRisk {
	readonly instance: SimulatedInstance;
	readonly causeId: number;
}

export function createCapacityRebalancing(run: Run, swaps: Swaps): CapacityRebalancing {
	let waiting: readonly AtRisk[] = [];

	run.observers.push(() => {
		if (waiting.length === 0 || run.suspended.has('Launch') || run.suspended.has('Terminate')) { return; }
		waiting = waiting.filter(({ instance }) => isActive(instance) && instance.endingSeconds === null && !swaps.has(instance));
		const now = fitting(waiting, roomOf(run));
		waiting = waiting.slice(now.length);
		for (const causeId of new Set(now.map((atRisk) => atRisk.causeId))) {
			const olds = now.filter((atRisk) => atRisk.causeId === causeId).map(({ instance }) => instance);
			const id = run.log.record(causeId, { kind: 'capacity-rebalance', count: olds.length, zones: zoneNames(run, olds) });
			swaps.begin({ olds, reason: 'capacity-rebalance', causeId: id, warmupSeconds: defaultWarmupSeconds(run) });
		}
	});

	return {
		recommend(instances, causeId) {
			if (!run.scenario.group.capacityRebalance) { return; }
			waiting = [...waiting, ...instances.map((instance) => ({ instance, causeId }))];
		},
	};
}

/** Units that may be launched now. */
function roomOf({ fleet, bounds, desiredCapacity }: Run): number {
	return bounds.maxSize + capacityRebalancingMargin(desiredCapacity) - activeUnits(fleet);
}

/** The first of them that fit together. */
function fitting(waiting: readonly AtRisk[], room: number): readonly AtRisk[] {
	let units = 0;
	const tooMany = waiting.findIndex(({ instance: { option } }) => {
		units += option.weight;
		return units > room;
	});
	return tooMany === -1 ? waiting : waiting.slice(0, tooMany);
}
