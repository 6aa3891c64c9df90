/**
 * Traffic is moved out of a zone, by an operator or by AWS (facts/aws-behaviour.md 1.9 and 3.1): the load balancer sends nothing there, and
 * a group that takes part launches nothing there, scales in nowhere and, as it is set, replaces unhealthy instances there or not. Its
 * instances stay. After the shift the group balances its zones again.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html
 * Departs from AWS: one shift is of the load balancer and of the group at the same time, where each takes part in shifts.
 */
import type { CapacityKeeper } from '../group/capacity';
import type { Rebalancing } from '../group/rebalancing';
import type { Run } from '../run';
import { beginAccount, onFaults } from './faultEvents';

export function createZonalShifts(run: Run, keeper: CapacityKeeper, rebalancing: Rebalancing): void {
	const { loadBalancer, group } = run.scenario;
	const groupTakesPart = group.zonalShiftBehavior !== null;
	const causes = new Map<number, number>();

	onFaults(run, 'zonal-shift', {
		begin(fault, index) {
			const zone = run.zones.findIndex(({ name }) => name === fault.zone);
			const instances = run.fleet.alive.filter((instance) => instance.zone === zone && instance.state === 'InService').length;
			beginAccount(run, fault, index, loadBalancer === null ? 0 : instances);
			const id = run.log.record(null, { kind: 'zonal-shift', zone: fault.zone, instances, hasLoadBalancer: loadBalancer !== null, groupTakesPart });
			causes.set(index, id);
			const state = run.zones[zone]!;
			state.shifts++;
			if (groupTakesPart) { Object.assign(state, { hasToldFailure: false, impairmentId: id }); }
		},
		end(fault, index) {
			const zone = run.zones.findIndex(({ name }) => name === fault.zone);
			const state = run.zones[zone]!;
			state.shifts--;
			if (state.shifts > 0) { return; }
			const id = run.log.record(causes.get(index)!, { kind: 'zonal-shift-ended', zone: fault.zone });
			if (!groupTakesPart) { return; }
			keeper.reconcile(id);
			rebalancing.begin(zone, id);
		},
	});
}
