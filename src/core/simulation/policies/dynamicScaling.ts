/**
 * How the policies that alarms call work together (facts/aws-behaviour.md 1.6, 2): while an alarm is in ALARM its policy is called every
 * minute; of all that are called at a time the one that leaves most capacity wins, for scaling out as for scaling in. Target tracking
 * scales in only if all its policies that may are ready for it; step and simple scaling do not wait for those that are not ready.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html
 * Departs from AWS: all policies that are called at one time are weighed together, AWS may come to them one after another; a target tracking
 * policy that is in its scale-out alarm, and a step policy whose capacity is on its way, hold back every scaling in.
 */
import type { CapacityKeeper } from '../group/capacity';
import { letSteady } from '../group/steady';
import { mayPolicyAct } from '../group/zonalShift';
import type { MetricAlarm } from '../monitoring/metricAlarm';
import { createMetricStore } from '../monitoring/metricStore';
import type { NoChangeReason } from '../activities/policyActivities';
import { settle, type Run } from '../run';
import type { PolicySettings } from '../scenario/policySettings';
import { boundedChange, changeCapacity } from './changeCapacity';
import { winningPolicy } from './combinePolicies';
import type { Cooldown } from './cooldownRun';
import { noChange, tellNoChange, type AlarmPolicy, type CapacityProposal, type Proposal } from './proposal';
import { createSimplePolicy } from './simplePolicy';
import { createStepPolicy } from './stepPolicy';
import { trackingAction } from './targetTracking';
import { createTrackingPolicy } from './trackingPolicy';

export interface DynamicScalingOptions {
	readonly cooldown: Cooldown;
	/** Capacity that predictive scaling holds the group to, 0 without. */
	readonly forecastCapacity: () => number;
}

/** An alarm whose policy was asked, and what it said. */
interface Answer<P extends Proposal = Proposal> {
	readonly policy: AlarmPolicy;
	readonly alarm: MetricAlarm;
	readonly proposal: P;
}

interface CapacityAnswer extends Answer<CapacityProposal> {
	/** Desired capacity that it leaves, within the bounds. */
	readonly newCapacity: number;
}

/** Seconds between two calls of an alarm's action while it lasts; a fraction less, as times are sums of fractions. */
const actionEverySeconds = 60 - 1e-6;

/** Starts metrics, alarms and the policies that they call. @returns the alarms, for the series */
export function createDynamicScaling(run: Run, keeper: CapacityKeeper, options: DynamicScalingOptions): readonly MetricAlarm[] {
	const { engine, scenario } = run;
	const store = createMetricStore(run);
	const policies = scenario.policies.flatMap((policy) => {
		const created = createPolicy(policy);
		return created === null ? [] : [created];
	});
	const alarms = policies.flatMap((policy) => policy.alarms);
	if (alarms.length === 0) { return []; }
	const tickSeconds = Math.min(...alarms.map(({ gridSeconds }) => gridSeconds));

	function createPolicy(policy: PolicySettings): AlarmPolicy | null {
		switch (policy.kind) {
			case 'target-tracking': return createTrackingPolicy(run, store, policy);
			case 'step': return createStepPolicy(run, store, policy);
			case 'simple': return createSimplePolicy(run, store, policy, options.cooldown);
			case 'predictive': return null;
		}
	}

	const evaluate = engine.on((index) => {
		const endSeconds = index * tickSeconds;
		let isAnyDue = false;
		for (const alarm of alarms) {
			const { gridSeconds } = alarm;
			if (endSeconds % gridSeconds === 0) { alarm.evaluate(endSeconds / gridSeconds, store.seen(gridSeconds)); }
			isAnyDue ||= isDue(alarm, engine.now());
		}
		if (isAnyDue) { act(run, keeper, policies, alarms.filter((alarm) => isDue(alarm, engine.now())), options.forecastCapacity()); }
	});
	const tick = engine.on((index) => {
		run.load.advanceTo(engine.now());
		letSteady(run);
		store.endPeriods();
		engine.schedule(engine.now() + scenario.assumptions.metricDelaySeconds, evaluate, index);
		engine.schedule((index + 1) * tickSeconds, tick, index + 1);
	});
	engine.schedule(tickSeconds, tick, 1);
	return alarms;
}

function isDue({ state, actionSeconds }: MetricAlarm, nowSeconds: number): boolean {
	return state === 'ALARM' && nowSeconds - actionSeconds >= actionEverySeconds;
}

/** Calls the policies of alarms whose action is due. */
function act(run: Run, keeper: CapacityKeeper, policies: readonly AlarmPolicy[], due: readonly MetricAlarm[], forecast: number): void {
	const answers = askPolicies(run, policies, due);
	for (const { policy, alarm, proposal } of answers) {
		if (proposal.kind !== 'capacity') { tellNoChange(run, policy, alarm, proposal); }
	}
	const proposed = answers.flatMap((answer): readonly CapacityAnswer[] =>
		isCapacity(answer) ? [{ ...answer, newCapacity: boundedChange(run, answer.proposal.wanted).to }] : []);
	const more = proposed.filter(({ newCapacity }) => newCapacity > run.desiredCapacity);
	if (more.length > 0) {
		tellAll(run, proposed.filter((answer) => !more.includes(answer)), 'held-by-scale-out');
		apply(run, keeper, more, 0);
	} else if (proposed.length > 0) {
		scaleIn(run, keeper, policies, { answers, less: proposed, forecast });
	}
}

/** Asks the policies of alarms; where one target tracking policy is asked about scaling in, so are all others that are ready for it. */
function askPolicies(run: Run, policies: readonly AlarmPolicy[], due: readonly MetricAlarm[]): readonly Answer[] {
	const action = trackingAction(policies.flatMap(({ tracking, alarms: [high, low] }) => tracking === null ? [] : [{
		ready: high!.state === 'ALARM' ? 'out' : low!.state === 'ALARM' ? 'in' : 'none', disableScaleIn: tracking.disableScaleIn,
	}]));
	const isTrackingLow = ({ tracking, alarms }: AlarmPolicy, alarm: MetricAlarm): boolean => tracking !== null && alarm === alarms[1];
	const isAnyDue = policies.some((policy) => due.some((alarm) => isTrackingLow(policy, alarm)));

	function answerOf(policy: AlarmPolicy, alarm: MetricAlarm): Proposal {
		if (run.suspended.has('AlarmNotification')) { return noChange('suspended'); }
		if (!isTrackingLow(policy, alarm)) { return policy.propose(alarm); }
		if (policy.tracking!.disableScaleIn) { return noChange('scale-in-disabled'); }
		return action === 'in' ? policy.propose(alarm) : noChange('other-policy');
	}

	return policies.flatMap((policy) => policy.alarms
		.filter((alarm) => due.includes(alarm) || (isAnyDue && isTrackingLow(policy, alarm) && alarm.state === 'ALARM'))
		.map((alarm): Answer => {
			alarm.actionSeconds = run.engine.now();
			return { policy, alarm, proposal: answerOf(policy, alarm) };
		}));
}

interface ScaleInChoice {
	readonly answers: readonly Answer[];
	/** Those of them that ask for less. */
	readonly less: readonly CapacityAnswer[];
	readonly forecast: number;
}

function scaleIn(run: Run, keeper: CapacityKeeper, policies: readonly AlarmPolicy[], { answers, less, forecast }: ScaleInChoice): void {
	if (isShifted(run) && !less.every(({ newCapacity }) => mayPolicyAct(newCapacity - run.desiredCapacity))) { return tellAll(run, less, 'zonal-shift'); }
	if (policies.some(holdsScaleIn)) { return tellAll(run, less, 'held-by-scale-out'); }
	const isTrackingHeld = answers.some(({ policy: { tracking }, proposal }) => tracking?.disableScaleIn === false && proposal.kind !== 'capacity');
	const [held, free] = [less.filter(({ policy }) => isTrackingHeld && policy.tracking !== null), less.filter(({ policy }) => !isTrackingHeld || policy.tracking === null)];
	tellAll(run, held, 'other-policy');
	if (free.length > 0 && forecast >= run.desiredCapacity) { return tellAll(run, free, 'forecast'); }
	if (free.length > 0) { apply(run, keeper, free, forecast); }
}

/** Lets the winner of several policies change the capacity. @param least capacity below which it does not take it */
function apply(run: Run, keeper: CapacityKeeper, answers: readonly CapacityAnswer[], least: number): void {
	const winner = winningPolicy(answers)!;
	const { alarm, proposal } = winner;
	alarm.toldReason = null;
	changeCapacity(run, keeper, { wanted: Math.max(proposal.wanted, least), causeId: alarm.stateId, describe: (change) => proposal.describe(change) });
	proposal.onApplied?.();
	tellAll(run, answers.filter((answer) => answer !== winner), 'larger-policy');
	settle(run);
}

function isCapacity(answer: Answer): answer is Answer<CapacityProposal> {
	return answer.proposal.kind === 'capacity';
}

/** Whether traffic is shifted out of a zone and the group takes part in that. */
function isShifted({ zones, scenario: { group } }: Run): boolean {
	return group.zonalShiftBehavior !== null && zones.some(({ shifts }) => shifts > 0);
}

/** Whether the policy is in its scale-out alarm and has its capacity, or can have no more. */
function holdsScaleIn({ tracking, alarms }: AlarmPolicy): boolean {
	return alarms.some(({ side, state, toldReason }) => side === 'high' && state === 'ALARM'
		&& (tracking !== null || toldReason === 'already-wanted' || toldReason === 'at-maximum'));
}

function tellAll(run: Run, answers: readonly Answer[], reason: NoChangeReason): void {
	for (const { policy, alarm } of answers) { tellNoChange(run, policy, alarm, { kind: 'none', reason }); }
}
