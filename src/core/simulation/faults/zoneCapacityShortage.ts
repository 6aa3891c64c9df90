/**
 * A zone has no capacity for a purchase option: launches into it fail until capacity is back; running instances are not touched
 * (facts/aws-behaviour.md 1.9).
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html
 * Departs from AWS: a shortage hits all instance types of the group alike, and every launch; where a shortage ends, the group gets back into
 * balance as after a zone's recovery.
 */
import type { CapacityKeeper } from '../group/capacity';
import type { Rebalancing } from '../group/rebalancing';
import type { Run } from '../run';
import type { FaultOfKind } from '../scenario/faults';
import { beginAccount, onFaults } from './faultEvents';

type Shortage = FaultOfKind<'zone-capacity-shortage'>;

export function createZoneCapacityShortages(run: Run, keeper: CapacityKeeper, rebalancing: Rebalancing): void {
	const causes = new Map<number, number>();
	const zoneOf = (fault: Shortage): number => run.zones.findIndex(({ name }) => name === fault.zone);

	function change(fault: Shortage, step: 1 | -1): void {
		const { shortages } = run.zones[zoneOf(fault)]!;
		if (fault.purchaseOption !== 'spot') { shortages.onDemand += step; }
		if (fault.purchaseOption !== 'on-demand') { shortages.spot += step; }
	}

	onFaults(run, 'zone-capacity-shortage', {
		begin(fault, index) {
			beginAccount(run, fault, index, 0);
			run.zones[zoneOf(fault)]!.hasToldFailure = false;
			change(fault, 1);
			causes.set(index, run.log.record(null, { kind: 'capacity-shortage', zone: fault.zone, purchaseOption: fault.purchaseOption }));
		},
		end(fault, index) {
			change(fault, -1);
			const id = run.log.record(causes.get(index)!, { kind: 'capacity-returned', zone: fault.zone });
			keeper.reconcile(id);
			rebalancing.begin(zoneOf(fault), id);
		},
	});
}
