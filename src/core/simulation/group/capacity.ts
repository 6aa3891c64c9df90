/**
 * How a group keeps to its desired capacity (facts/aws-behaviour.md 1.1, 1.9, 1.15): it launches what is missing, out of its warm pool first,
 * and ends what is too much. Without the process Launch nothing is launched, without Terminate nothing is ended to get smaller.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-groups.html
 * Departs from AWS: where no zone takes a launch it is tried again after a time that is an assumption of the scenario (AWS does not say
 * how often); AWS suspends the processes of a group that has launched nothing for 24 hours, here it goes on trying.
 */
import { maxLaunches } from '../limits';
import type { EndReason } from '../result/result';
import { zoneNames, type Run } from '../run';
import type { GroupSettings } from '../scenario/groupSettings';
import type { Allocation } from './allocation';
import { activeUnits, isActive, isInWarmPool } from './fleet';
import { planLaunches } from './launchChoice';
import { countByType } from './launching';
import type { Lifecycle } from './lifecycle';
import { createRetry } from './retry';
import { planScaleIn } from './scaleIn';
import type { SimulatedInstance } from './simulatedInstance';
import { createTelling } from './telling';
import type { TerminationPolicy } from './terminationPolicies';
import type { WarmPool } from './warmPoolRun';
import { rebalanceCeiling } from './zoneChoice';

export interface CapacityKeeper {
	/** Launches or ends instances until the group has what it wants; without effect where it has. @returns those launched */
	reconcile(causeId: number | null): readonly SimulatedInstance[];
	/**
	 * Launches in the zones with fewest instances, whatever the desired capacity.
	 * @param units capacity, integer ≥ 0: without weights as many instances
	 * @param leaving instances that end for those launched, and do not count for the shares of On-Demand and Spot; not given, none or, for
	 * balance, those that the group would end
	 * @returns those launched; fewer where a zone or its capacity is missing
	 */
	launch(units: number, causeId: number | null, extraFor: EndReason | null, leaving?: readonly SimulatedInstance[]): readonly SimulatedInstance[];
	/** Ends these instances: those that take requests drain first, then hooks run. Whoever wants others in their place calls `reconcile`. */
	end(instances: readonly SimulatedInstance[], causeId: number | null, reason: EndReason): void;
	/** Ends what a replacement has made too much, as in scaling in. */
	endSurplus(causeId: number | null, reason: EndReason): void;
}

export interface CapacityParts {
	readonly allocation: Allocation;
	readonly lifecycle: Lifecycle;
	/** `null` without one. */
	readonly pool: WarmPool | null;
}

export function createCapacityKeeper(run: Run, { allocation, lifecycle, pool }: CapacityParts): CapacityKeeper {
	const { engine, fleet, scenario } = run;
	const telling = createTelling(run);
	/** What the last launches had too much because of their weights, and the desired capacity then. */
	let overshoot = { units: Math.max(0, surplusOf(run)), desired: run.desiredCapacity };
	const retry = createRetry(run, (causeId) => reconcile(causeId).length > 0);

	function reconcile(causeId: number | null): readonly SimulatedInstance[] {
		const surplus = surplusOf(run);
		if (surplus < 0) { return launch(-surplus, causeId, null); }
		endUnits(surplus - toleratedUnits(), causeId, 'scale-in');
		pool?.fill(causeId);
		return [];
	}

	function launch(units: number, causeId: number | null, extraFor: EndReason | null, leaving = expectedToLeave(units, extraFor)): readonly SimulatedInstance[] {
		if (run.suspended.has('Launch')) {
			telling.suspended('Launch', units, causeId);
			return [];
		}
		telling.hasLaunched();
		const started = pool?.start(units, causeId, extraFor === 'rebalance') ?? [];
		for (const instance of started) { instance.extraFor = extraFor; }
		const { launches, failures, isShort } = planLaunches(run, allocation, units - started.length, leaving);
		if (fleet.all.length + launches.length > maxLaunches) {
			engine.stop();
			return [];
		}
		telling.launchFailures(failures, causeId);
		if (isShort && extraFor === null) { retry(causeId); }
		if (pool !== null && launches.length > 0) { run.log.record(causeId, { kind: 'warm-pool-empty', count: launches.length }); }
		const cold = launches.length > 0 ? lifecycle.launch({ launches, causeId, extraFor }) : [];
		if (extraFor === null) { overshoot = { units: Math.max(0, surplusOf(run)), desired: run.desiredCapacity }; }
		pool?.fill(causeId);
		return [...started, ...cold];
	}

	/** Units too much that stay until the desired capacity falls. */
	function toleratedUnits(): number {
		return run.desiredCapacity >= overshoot.desired ? overshoot.units : 0;
	}

	/** What a mixed group will end for an instance that is launched for balance, so that it launches the same purchase option. */
	function expectedToLeave(units: number, extraFor: EndReason | null): readonly SimulatedInstance[] {
		const isForBalance = extraFor === 'rebalance' && scenario.launch.mixedInstances !== null;
		return isForBalance ? planScaleIn(run, allocation, units, 'zone').chosen : [];
	}

	function endUnits(units: number, causeId: number | null, reason: EndReason): void {
		if (units <= 0) { return telling.hasNoSurplus(); }
		if (run.suspended.has('Terminate')) { return telling.suspended('Terminate', units, causeId); }
		const { chosen, protectedUnits } = planScaleIn(run, allocation, units, reason === 'rebalance' ? 'zone' : 'purchase-option');
		if (chosen.length > 0) {
			const id = run.log.record(causeId, { kind: 'terminate', count: chosen.length, zones: zoneNames(run, chosen), reason, ...policiesOf(scenario.group), ...countByType(run, chosen) });
			if (reason === 'scale-in') { pool?.reserve(chosen); }
			end(chosen, id, reason);
		}
		if (protectedUnits > 0) { telling.keptByProtection(protectedUnits, causeId); }
	}

	function end(instances: readonly SimulatedInstance[], causeId: number | null, reason: EndReason): void {
		const pooled = instances.filter(isInWarmPool);
		for (const instance of instances) { fleet.beginEnd(instance, reason); }
		lifecycle.end(instances.filter((instance) => !isInWarmPool(instance)), causeId);
		if (pooled.length > 0) { pool?.end(pooled, causeId); }
	}

	return { reconcile, launch, end, endSurplus: (causeId, reason) => endUnits(surplusOf(run) - toleratedUnits(), causeId, reason) };
}

/** Termination policies that are worth a word: others than the default one. */
function policiesOf({ terminationPolicies }: GroupSettings): { readonly policies?: readonly TerminationPolicy[] } {
	return terminationPolicies[0] === 'Default' ? {} : { policies: terminationPolicies };
}

/**
 * Active units beyond the desired capacity and what is launched for others that end later; below 0 if some are missing. What is launched
 * for balance may not pass the ceiling of rebalancing, so that it gives way when the desired capacity rises.
 */
function surplusOf({ fleet, desiredCapacity, bounds }: Run): number {
	const extra = { forBalance: 0, forOthers: 0 };
	for (const instance of fleet.changing) {
		if (instance.extraFor !== null && isActive(instance)) { extra[instance.extraFor === 'rebalance' ? 'forBalance' : 'forOthers'] += instance.option.weight; }
	}
	const balanced = Math.max(desiredCapacity, Math.min(desiredCapacity + extra.forBalance, rebalanceCeiling(bounds.maxSize)));
	return activeUnits(fleet) - balanced - extra.forOthers;
}
