/**
 * EC2 takes Spot Instances back (facts/aws-behaviour.md 1.14 and 4): perhaps a rebalance recommendation first, then a notice two minutes
 * before the end. At the notice the group starts a replacement, takes the instance out of the load balancer and runs its termination hooks;
 * two minutes later it is gone, whatever of that is done.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html
 * Departs from AWS: which instances EC2 takes back, and when, is the scenario's; recommendation and notice are best effort on AWS and
 * always come here. The interruption behaviour is to terminate.
 */
import { interruptionNoticeSeconds } from '../ec2/spotInterruption';
import type { CapacityKeeper } from '../group/capacity';
import type { CapacityRebalancing } from '../group/capacityRebalancing';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Swaps } from '../group/swaps';
import { settle, zoneNames, type Run } from '../run';
import type { FaultOfKind } from '../scenario/faults';
import type { Afflictions } from './afflictions';
import { beginAccount, bringUpToDate, chooseInstances, onFaults } from './faultEvents';
import { tellNoTarget } from './instanceFaults';

export interface SpotInterruptionParts {
	readonly keeper: CapacityKeeper;
	readonly swaps: Swaps;
	readonly capacityRebalancing: CapacityRebalancing;
	readonly afflictions: Afflictions;
}

type SpotInterruption = FaultOfKind<'spot-interruption'>;

interface Interruption {
	readonly instances: readonly SimulatedInstance[];
	/** The activity that told of it last. */
	readonly id: number;
}

export function createSpotInterruptions(run: Run, { keeper, swaps, capacityRebalancing, afflictions }: SpotInterruptionParts): void {
	const { engine, fleet, log, scenario } = run;
	const secondsLeft = interruptionNoticeSeconds('terminate');
	const interruptions = new Map<number, Interruption>();

	function choose(fault: SpotInterruption, index: number): readonly SimulatedInstance[] {
		const instances = chooseInstances(run, index, fault, ({ option }) => option.purchaseOption === 'spot');
		beginAccount(run, fault, index, instances.length);
		return instances;
	}

	const recommendation = engine.on((index) => {
		bringUpToDate(run);
		const fault = scenario.faults[index] as SpotInterruption;
		const instances = choose(fault, index);
		const id = instances.length === 0 ? tellNoTarget(run, fault) : log.record(null, {
			kind: 'spot-recommendation', count: instances.length, zones: zoneNames(run, instances),
			noticeAfterSeconds: fault.atSeconds - engine.now(), isAnswered: scenario.group.capacityRebalance,
		});
		interruptions.set(index, { instances, id });
		capacityRebalancing.recommend(instances, id);
		settle(run);
	});

	const reclaim = engine.on((index) => {
		bringUpToDate(run);
		const { instances, id } = interruptions.get(index)!;
		const left = instances.filter(({ state, isPowered }) => state !== 'Terminated' && isPowered);
		if (left.length === 0) { return; }
		const reclaimedId = log.record(id, { kind: 'spot-reclaimed', count: left.length, zones: zoneNames(run, left) });
		for (const instance of left) {
			afflictions.put(instance, index, { silences: true, speedRatio: 1, verdictSeconds: engine.now(), causeId: reclaimedId });
			fleet.losePower(instance);
			fleet.beginEnd(instance, 'spot-interruption');
		}
		fleet.terminate(left.filter(({ state }) => state.startsWith('Terminating')));
		settle(run);
	});

	onFaults(run, 'spot-interruption', {
		begin(fault, index) {
			const known = interruptions.get(index);
			const instances = (known?.instances ?? choose(fault, index)).filter(({ state }) => state !== 'Terminated');
			if (instances.length === 0) {
				if (known === undefined) { tellNoTarget(run, fault); }
				return;
			}
			// Without the process the group ends nothing; EC2 takes the instances all the same.
			const ending = run.suspended.has('Terminate') ? [] : instances.filter(({ endingSeconds }) => endingSeconds === null);
			const id = log.record(known?.id ?? null, { kind: 'spot-notice', count: instances.length, replacing: ending.length, zones: zoneNames(run, instances), secondsLeft });
			interruptions.set(index, { instances, id });
			engine.schedule(engine.now() + secondsLeft, reclaim, index);
			if (ending.length === 0) { return; }
			swaps.release(ending);
			keeper.end(ending, id, 'spot-interruption');
			keeper.reconcile(id);
		},
	});
	scenario.faults.forEach((fault, index) => {
		if (fault.kind !== 'spot-interruption' || fault.rebalanceRecommendationSeconds === null) { return; }
		engine.schedule(Math.max(0, fault.atSeconds - fault.rebalanceRecommendationSeconds), recommendation, index);
	});
}
