/** Cases of target tracking, in the words of the product. */
import { capacityForTarget, lowAlarmThreshold, removableInstances, trackingAction, type TrackingReadiness } from '../../../src/core/simulation/policies/targetTracking';
import { backlogPerInstance, groupAverage, observedTrackingAlarms, targetBacklogPerInstance, trackedCapacity, type TrackingService } from '../../../src/core/simulation/policies/trackedCapacity';
import { knowing, renamed, shape, type Answer, type Shape } from './shape';

export const asgTracking: readonly Shape[] = [
	shape('asg policies', 'targetTracking', ({ targetTracking }: { targetTracking: readonly (Omit<TrackingReadiness, 'disableScaleIn'> & { disableScaleIn?: boolean })[] }) => ({
		action: trackingAction(knowing(targetTracking, 'name ready disableScaleIn').map(({ ready, disableScaleIn }) => ({ ready: renamed<TrackingReadiness['ready']>({ in: 'in', out: 'out', none: 'none' }, ready), disableScaleIn: disableScaleIn ?? false }))),
	})),
	shape('asg target-tracking', 'inService queueLength processingSeconds latencySeconds', (given: { inService: number; queueLength: number; processingSeconds: number; latencySeconds: number }) => {
		const target = targetBacklogPerInstance(given.processingSeconds, given.latencySeconds);
		const backlog = backlogPerInstance(given.queueLength, given.inService);
		const newCapacity = capacityForTarget(given.inService, backlog, target);
		return { targetBacklogPerInstance: target, backlogPerInstance: backlog, addInstances: newCapacity - given.inService, newCapacity };
	}),
	shape('asg target-tracking', 'exactInstancesNeeded direction?', ({ exactInstancesNeeded }: { exactInstancesNeeded: number }) => ({ instancesAdded: capacityForTarget(exactInstancesNeeded, 1, 1) })),
	shape('asg target-tracking', 'exactInstancesToRemove direction?',
		({ exactInstancesToRemove: exact }: { exactInstancesToRemove: number }) => ({ instancesRemoved: removableInstances(exact, 0, 1, Infinity) })),
	shape('asg target-tracking', 'current metric target min? max? disableScaleIn?', (given: TrackGiven) => {
		const { current, metric, target, disableScaleIn } = given;
		const bounds = { minSize: given.min ?? 0, maxSize: given.max ?? Infinity };
		const { action, newCapacity } = trackedCapacity(current, metric, { target, lowRatio: observedTrackingAlarms('ec2').lowRatio, disableScaleIn: disableScaleIn ?? false }, bounds);
		return { action, newCapacity, instancesAdded: Math.max(0, newCapacity - current), instancesRemoved: Math.max(0, current - newCapacity) };
	}),
	shape('asg target-tracking', 'alarmState current', ({ alarmState, current }: { alarmState: string; current: number }) => ({
		action: trackingAction([{ ready: renamed({ INSUFFICIENT_DATA: 'none', OK: 'none' }, alarmState), disableScaleIn: false }]), newCapacity: current,
	})),
	shape('asg target-tracking', 'instanceCpu', ({ instanceCpu }: { instanceCpu: readonly number[] }) => ({ groupAverage: groupAverage(instanceCpu) })),
	shape('asg target-tracking-alarms', 'policy target service? metric?', ({ policy, target, service }: { policy: string; target: number; service?: string }) => {
		const { high, low, lowRatio } = observedTrackingAlarms(/managed scaling|CapacityProviderReservation/.test(policy) ? 'capacity-provider' : renamed(services, service ?? 'ec2'));
		const describe = (alarm: typeof high): Answer => ({
			datapoints: `${alarm.datapointsToAlarm} of ${alarm.evaluationPeriods}`, datapointsToAlarm: alarm.datapointsToAlarm, evaluationPeriods: alarm.evaluationPeriods, periodSeconds: 60,
		});
		return { alarmHigh: { operator: '>', threshold: target, ...describe(high) }, alarmLow: { operator: '<', threshold: lowAlarmThreshold(target, lowRatio), ...describe(low) } };
	}),
];

interface TrackGiven { readonly current: number; readonly metric: number; readonly target: number; readonly min?: number | null; readonly max?: number | null; readonly disableScaleIn?: boolean }

const services: Readonly<Record<string, TrackingService>> = { ec2: 'ec2', 'ec2-autoscaling': 'ec2', autoscaling: 'ec2', ecs: 'application', 'application-autoscaling': 'application' };
