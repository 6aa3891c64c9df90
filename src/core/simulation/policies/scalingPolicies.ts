/**
 * Target tracking at work (facts/aws-behaviour.md 1.4–1.7): every minute the alarms are evaluated, and while one is in ALARM it asks
 * for capacity again. Several policies: out if any asks for it, in only if all that may scale in ask for it.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
 * Departs from AWS: any instance that is launching or warming up blocks scaling in, also a replacement; the metric in the formula is
 * the latest datapoint.
 */
import { clampCapacity } from './adjustment';
import type { CapacityKeeper } from '../group/capacity';
import { isActive } from '../group/fleet';
import { endMinute, isWarm, metricPeriodSeconds, minuteDatapoint, warmCount } from '../monitoring/policyMetrics';
import { settle, type Run } from '../run';
import type { TargetTrackingPolicy } from '../scenario/policySettings';
import { letSteady } from '../group/steady';
import { capacityForTarget, removableInstances, trackingAction, type TrackingReadiness } from './targetTracking';
import { createAlarms, tellNoChange, updateAlarm, type NoChangeReason, type TrackingAlarm } from './trackingAlarms';
import { policyWarmupSeconds } from './warmup';

interface PolicyRun {
	readonly policy: TargetTrackingPolicy;
	readonly warmupSeconds: number;
	readonly high: TrackingAlarm;
	readonly low: TrackingAlarm;
	/** Percent by minute of the run, `null` without data. */
	readonly datapoints: (number | null)[];
}

/** What a policy in alarm asks for, or why it asks for nothing. */
type Proposal = CapacityProposal | { readonly kind: 'none'; readonly reason: NoChangeReason };

interface CapacityProposal {
	readonly kind: 'capacity';
	/** Instances that the metric averages over. */
	readonly capacity: number;
	readonly metricValue: number;
	/** Desired capacity before the group's bounds apply. */
	readonly wanted: number;
}

/** Starts the policies of the scenario. @returns their alarms, for the series */
export function createScalingPolicies(run: Run, keeper: CapacityKeeper): readonly TrackingAlarm[] {
	const { engine, scenario } = run;
	const policies: readonly PolicyRun[] = scenario.policies.filter((policy) => policy.kind === 'target-tracking').map((policy) => ({
		policy, ...createAlarms(policy, scenario.assumptions), datapoints: [],
		warmupSeconds: policyWarmupSeconds({ ...scenario.group, estimatedInstanceWarmupSeconds: policy.instanceWarmupSeconds }),
	}));
	if (policies.length === 0) { return []; }

	const evaluate = engine.on((count) => {
		for (const { policy, high, low, datapoints } of policies) {
			updateAlarm(run, high, policy.name, datapoints, count);
			updateAlarm(run, low, policy.name, datapoints, count);
		}
		const before = run.desiredCapacity;
		const action = trackingAction(policies.map(readinessOf));
		if (action === 'out') { scaleOut(run, keeper, policies, count); } else { scaleIn(run, keeper, policies, { count, isAllowed: action === 'in' }); }
		if (run.desiredCapacity !== before) { settle(run); }
	});
	const minute = engine.on((count) => {
		letSteady(run);
		endMinute(run);
		for (const { datapoints, warmupSeconds } of policies) { datapoints.push(minuteDatapoint(run, warmupSeconds)); }
		engine.schedule(engine.now() + scenario.assumptions.metricDelaySeconds, evaluate, count);
		engine.schedule((count + 1) * metricPeriodSeconds, minute, count + 1);
	});
	engine.schedule(metricPeriodSeconds, minute, 1);
	return policies.flatMap(({ high, low }) => [high, low]);
}

function readinessOf({ policy, high, low }: PolicyRun): TrackingReadiness {
	return { ready: high.state === 'ALARM' ? 'out' : low.state === 'ALARM' ? 'in' : 'none', disableScaleIn: policy.disableScaleIn };
}

function scaleOut(run: Run, keeper: CapacityKeeper, policies: readonly PolicyRun[], count: number): void {
	for (const policyRun of policies.filter(({ high }) => high.state === 'ALARM')) {
		const proposal = proposeMore(run, policyRun, count);
		if (proposal.kind === 'none') {
			tellNoChange(run, policyRun.high, policyRun.policy.name, proposal.reason);
		} else {
			apply(run, keeper, policyRun, policyRun.high, proposal);
		}
	}
}

/** Of the policies that may scale in, the one that leaves most capacity decides; one that asks for nothing holds the others back. */
function scaleIn(run: Run, keeper: CapacityKeeper, policies: readonly PolicyRun[], { count, isAllowed }: { readonly count: number; readonly isAllowed: boolean }): void {
	const proposals = policies.filter(({ low }) => low.state === 'ALARM').map((policyRun) => ({ policyRun, proposal: proposeLess(run, policyRun, count, isAllowed) }));
	let best: { readonly policyRun: PolicyRun; readonly proposal: CapacityProposal } | null = null;
	let isHeld = false;
	for (const { policyRun, proposal } of proposals) {
		if (proposal.kind === 'none') {
			tellNoChange(run, policyRun.low, policyRun.policy.name, proposal.reason);
			isHeld ||= !policyRun.policy.disableScaleIn;
		} else if (best === null || proposal.wanted > best.proposal.wanted) {
			best = { policyRun, proposal };
		}
	}
	if (best !== null && !isHeld) { apply(run, keeper, best.policyRun, best.policyRun.low, best.proposal); }
}

function proposeMore(run: Run, { policy, warmupSeconds, datapoints }: PolicyRun, count: number): Proposal {
	const capacity = warmCount(run.fleet, warmupSeconds, run.engine.now());
	const metricValue = latest(datapoints, count);
	const wanted = capacityForTarget(capacity, metricValue, policy.targetValue);
	if (clampCapacity(wanted, run.bounds).capacity > run.desiredCapacity) { return { kind: 'capacity', capacity, metricValue, wanted }; }
	if (run.desiredCapacity >= run.bounds.maxSize) { return { kind: 'none', reason: 'at-maximum' }; }
	return { kind: 'none', reason: 'already-wanted' };
}

function proposeLess(run: Run, { policy, warmupSeconds, datapoints }: PolicyRun, count: number, isAllowed: boolean): Proposal {
	const { assumptions } = run.scenario;
	if (policy.disableScaleIn) { return { kind: 'none', reason: 'scale-in-disabled' }; }
	if (!isAllowed) { return { kind: 'none', reason: 'other-policy' }; }
	if (run.desiredCapacity <= run.bounds.minSize) { return { kind: 'none', reason: 'at-minimum' }; }
	if (isAnyWarmingUp(run, warmupSeconds)) { return { kind: 'none', reason: 'warming-up' }; }
	const capacity = warmCount(run.fleet, warmupSeconds, run.engine.now());
	const metricValue = latest(datapoints, count);
	const removable = removableInstances(capacity, metricValue, policy.targetValue, assumptions.scaleInStep);
	if (removable === 0) { return { kind: 'none', reason: 'below-one-instance' }; }
	// What is still terminating counts as there, so that one and the same surplus is not removed twice.
	const terminating = run.fleet.changing.filter(({ state }) => state === 'Terminating').length;
	const wanted = run.desiredCapacity + terminating - removable;
	return wanted < run.desiredCapacity ? { kind: 'capacity', capacity, metricValue, wanted } : { kind: 'none', reason: 'already-wanted' };
}

function apply(run: Run, keeper: CapacityKeeper, { policy }: PolicyRun, alarm: TrackingAlarm, proposal: CapacityProposal): void {
	const from = run.desiredCapacity;
	const { capacity: to, clampedBy } = clampCapacity(proposal.wanted, run.bounds);
	run.desiredCapacity = to;
	alarm.toldReason = null;
	const { capacity, metricValue, wanted } = proposal;
	const id = run.log.record(alarm.stateId, {
		kind: 'policy', policy: policy.name, capacity, metricValue, targetValue: policy.targetValue, wanted, from, to, clampedBy,
	});
	keeper.reconcile(id);
}

function isAnyWarmingUp(run: Run, warmupSeconds: number): boolean {
	const now = run.engine.now();
	return run.fleet.changing.some((instance) => isActive(instance) && instance.isPowered && !isWarm(instance, warmupSeconds, now));
}

/** The newest datapoint with data; an alarm in ALARM has one in its range. */
function latest(datapoints: readonly (number | null)[], count: number): number {
	for (let index = count - 1; index >= 0; index--) {
		const point = datapoints[index];
		if (point !== null && point !== undefined) { return point; }
	}
	return 0;
}
