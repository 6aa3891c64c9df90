/** What a scaling policy in alarm asks for, or why it asks for nothing. Must never change the group. */
import type { NoChangeReason, PolicyActivity } from '../activities/policyActivities';
import type { MetricAlarm } from '../monitoring/metricAlarm';
import type { Run } from '../run';
import type { TargetTrackingPolicy } from '../scenario/policySettings';
import type { ClampedCapacity } from './adjustment';

/** How a proposal came out: the desired capacity before, and what the group's bounds left of what was wanted. */
export interface AppliedChange extends Pick<ClampedCapacity, 'clampedBy'> {
	readonly from: number;
	readonly to: number;
}

export interface CapacityProposal {
	readonly kind: 'capacity';
	/** Desired capacity before the group's bounds apply, integer. */
	readonly wanted: number;
	/** Tells of it once it is applied. */
	describe(change: AppliedChange): PolicyActivity;
	/** What follows for the policy once it is applied; `null` nothing. */
	readonly onApplied: (() => void) | null;
}

export type Proposal =
	| CapacityProposal
	| { readonly kind: 'none'; readonly reason: NoChangeReason }
	/** A cooldown runs until that time. */
	| { readonly kind: 'in-cooldown'; readonly untilSeconds: number };

/** A policy that alarms call. */
export interface AlarmPolicy {
	readonly name: string;
	readonly alarms: readonly MetricAlarm[];
	/** `null` of other kinds. */
	readonly tracking: TargetTrackingPolicy | null;
	/** Asks the policy while an alarm of it is in ALARM. */
	propose(alarm: MetricAlarm): Proposal;
}

export function noChange(reason: NoChangeReason): Proposal {
	return { kind: 'none', reason };
}

/** Tells why an alarm changes nothing, once for each reason in a row. */
export function tellNoChange(run: Run, { name }: AlarmPolicy, alarm: MetricAlarm, proposal: Exclude<Proposal, CapacityProposal>): void {
	const told = proposal.kind === 'none' ? proposal.reason : `until ${proposal.untilSeconds}`;
	if (alarm.toldReason === told) { return; }
	alarm.toldReason = told;
	const { desiredCapacity } = run;
	run.log.record(alarm.stateId, proposal.kind === 'none'
		? { kind: 'no-change', policy: name, reason: proposal.reason, desiredCapacity }
		: { kind: 'in-cooldown', policy: name, untilSeconds: proposal.untilSeconds, desiredCapacity });
}
