/**
 * How a group keeps to its desired capacity (facts/aws-behaviour.md 1.1, 1.9, 1.10): it launches what is missing in the zones with
 * fewest instances and ends what is too much by the default termination policy.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-groups.html
 * Departs from AWS: a launch fails at once in an impaired zone; where every zone fails it is tried again every minute (AWS does not
 * say how often); among equally good zones the first is taken.
 */
import type { EndReason } from '../result/result';
import { activeByZone, activeUnits, isActive } from './fleet';
import type { SimulatedInstance } from './simulatedInstance';
import type { Lifecycle } from './lifecycle';
import { maxLaunches } from '../limits';
import type { Run } from '../run';
import { settle, zoneNames } from '../run';
import { scaleInCandidates } from './scaleInChoice';
import { launchZones, rebalanceCeiling } from './zoneChoice';

export interface CapacityKeeper {
	/** Launches or ends instances until the group has what it wants. @returns those launched */
	reconcile(causeId: number | null): readonly SimulatedInstance[];
	/** Launches in the zones with fewest instances, whatever the desired capacity. */
	launch(count: number, causeId: number | null, extraFor: EndReason | null): readonly SimulatedInstance[];
	/** Ends what a replacement has made too much, in the zones with most instances. */
	endSurplus(causeId: number | null, reason: EndReason): void;
}

export function createCapacityKeeper(run: Run, lifecycle: Lifecycle): CapacityKeeper {
	const { engine, fleet } = run;
	let retryCauseId: number | null = null;
	let isRetryScheduled = false;
	const retry = engine.on(() => {
		isRetryScheduled = false;
		reconcile(retryCauseId);
		settle(run);
	});

	function reconcile(causeId: number | null): readonly SimulatedInstance[] {
		const surplus = surplusOf(run);
		if (surplus < 0) { return launch(-surplus, causeId, null); }
		if (surplus > 0) { end(surplus, causeId, 'scale-in'); }
		return [];
	}

	function launch(count: number, causeId: number | null, extraFor: EndReason | null): readonly SimulatedInstance[] {
		if (fleet.all.length + count > maxLaunches) {
			engine.stop();
			return [];
		}
		const zones = chooseLaunchZones(run, count, causeId);
		if (zones.length < count && extraFor === null) {
			retryCauseId = causeId;
			if (!isRetryScheduled) { engine.schedule(engine.now() + run.scenario.assumptions.launchRetrySeconds, retry); }
			isRetryScheduled = true;
		}
		return zones.length > 0 ? lifecycle.launch({ launches: zones.map((zone) => ({ zone, option: run.options[0]! })), causeId, extraFor }) : [];
	}

	function end(count: number, causeId: number | null, reason: EndReason): void {
		if (count <= 0) { return; }
		const chosen = chooseScaleIn(run, count);
		run.log.record(causeId, { kind: 'terminate', count: chosen.length, zones: zoneNames(run, chosen), reason });
		for (const instance of chosen) { fleet.beginEnd(instance, reason); }
		lifecycle.end(chosen);
	}

	return { reconcile, launch, endSurplus: (causeId, reason) => end(surplusOf(run), causeId, reason) };
}

/** Active instances beyond desired capacity and what is launched for balance; below 0 if some are missing. */
function surplusOf({ fleet, desiredCapacity, bounds }: Run): number {
	const extra = fleet.changing.reduce((units, instance) => instance.extraFor !== null && isActive(instance) ? units + instance.option.weight : units, 0);
	return activeUnits(fleet) - Math.min(desiredCapacity + extra, rebalanceCeiling(bounds.maxSize));
}

function chooseLaunchZones(run: Run, count: number, causeId: number | null): readonly number[] {
	const counts = activeByZone(run.fleet);
	const fails = run.zones.map(({ impairments }) => impairments > 0);
	const chosen: number[] = [];
	for (let left = count; left > 0; left--) {
		const { zones, failedZone } = launchZones(counts, fails);
		if (failedZone !== null) { tellFailure(run, failedZone, left, causeId); }
		const zone = zones[0];
		if (zone === undefined) { break; }
		counts[zone] = counts[zone]! + 1;
		chosen.push(zone);
	}
	return chosen;
}

function tellFailure(run: Run, zone: number, count: number, causeId: number | null): void {
	const state = run.zones[zone]!;
	if (state.hasToldFailure) { return; }
	state.hasToldFailure = true;
	run.log.record(causeId, { kind: 'launch-failed', zone: state.name, count });
}

function chooseScaleIn(run: Run, count: number): readonly SimulatedInstance[] {
	let candidates = run.fleet.alive.filter(isActive);
	const most = Math.min(count, candidates.length);
	const chosen: SimulatedInstance[] = [];
	while (chosen.length < most) {
		if (chosen.length > 0) { candidates = candidates.filter((candidate) => candidate !== chosen.at(-1)); }
		const best = scaleInCandidates(candidates, run.zones.length, run.engine.now());
		chosen.push(best[Math.floor(run.randomChoice() * best.length)]!);
	}
	return chosen;
}
