/** One instance of a group during a run: what the mechanisms know of it and change about it. Must never hold a rule of AWS. */
import type { EndReason } from '../result/result';
import type { CreditAccount } from '../cpuCredits/creditAccount';
import type { VolumeLimits } from '../ebs/volumeBuckets';
import type { LaunchOption } from './launchOptions';

/** As AWS spells them; the `:Proceed` states take no time and are left out. */
export type LifecycleState =
	| 'Pending' | 'Pending:Wait' | 'InService' | 'Standby' | 'Terminating' | 'Terminating:Wait' | 'Terminated'
	| 'Warmed:Pending' | 'Warmed:Pending:Wait' | 'Warmed:Stopped' | 'Warmed:Running' | 'Warmed:Hibernated' | 'Warmed:Terminating';

/**
 * What the load balancer thinks of an instance. `initial` has never passed a check.
 * Without a load balancer an instance stays `unregistered`.
 */
export type TargetState = 'unregistered' | 'initial' | 'healthy' | 'unhealthy' | 'draining';

/** Whoever changes something about a steady instance calls `Fleet.unsettle` first; `Fleet` does so itself in what it changes. */
export interface SimulatedInstance {
	/** From 1, in order of launch; also its place in `Fleet.all` plus one. */
	readonly id: number;
	/** Index into the group's zones. */
	readonly zone: number;
	readonly launchSeconds: number;
	/** The activity that launched it, or brought it out of the warm pool. */
	launchId: number;
	/** Its instance type and purchase option. */
	readonly option: LaunchOption;
	/** Of the launch template, from 1. */
	readonly templateVersion: number;
	/** Seconds from launch until its application answers; Infinity: never. */
	readonly bootSeconds: number;
	/** When its present boot is over; Infinity while it does not boot. */
	bootEndSeconds: number;
	/** When its present state is over by itself; Infinity while it lasts. */
	dueSeconds: number;
	/** Whether it goes to the warm pool once it has left the load balancer. */
	returnsToPool: boolean;
	/** Requests per second at full CPU, when nothing slows it down. */
	readonly ratePerSecond: number;
	/** Launched beyond desired capacity, before another ends for this reason; `null` once that has begun to end, and for all others. */
	extraFor: EndReason | null;
	/** Changed by `Fleet.setState`. */
	state: LifecycleState;
	readonly states: { readonly state: LifecycleState; readonly atSeconds: number }[];
	/** False once the machine is gone. */
	isPowered: boolean;
	/** When the machine was gone before the group ended it; `null` if it was not. */
	powerLostSeconds: number | null;
	hasBooted: boolean;
	/** Reasons for which it answers nobody: hung, unreachable, … */
	silences: number;
	/** Whether its application answers: booted, powered, and nothing silences it. Kept by `Fleet`. */
	isAnswering: boolean;
	target: TargetState;
	/** Health checks in a row that speak against `target`. */
	streak: number;
	/** When `isAnswering` changed last. */
	answerChangeSeconds: number;
	inServiceSeconds: number;
	/** From when on EC2's own checks call it unhealthy; Infinity while they do not. */
	ec2VerdictSeconds: number;
	/** Scale-in protection. */
	isProtected: boolean;
	/** Share 0–1 of its rate that its application manages; 1 is normal. */
	applicationSpeed: number;
	/** Share 0–1 of its CPU that credits allow; 1 is all. */
	cpuSpeed: number;
	/** Its share of traffic beside a target that gets a full share, 0–1: below 1 during slow start. */
	trafficWeight: number;
	/** Whether it serves requests right now. */
	isServing: boolean;
	/** Server class in which it gets requests; -1 while it gets none. */
	classId: number;
	/** Seconds of full CPU since launch, without the current stretch in one class. */
	busyBefore: number;
	/** `LoadModel.busyByClass` of its class when it came into it. */
	busyAtEntry: number;
	/** CPU credits; `null` of a type without, and before the first are given. */
	credits: CreditAccount | null;
	/** What its volumes let through at the moment. */
	volumeLimits: VolumeLimits;
	/** Whether nothing about it can change but by its end; said by `Fleet.makeSteady`. */
	isSteady: boolean;
	/** The activity by which it was lost; `null` while it was not. */
	lossId: number | null;
	/** The activity that began its end; `null` while none did. */
	endId: number | null;
	/** The activity by which the load balancer called it unhealthy; `null` while it did not. */
	unhealthyId: number | null;
	/** When it first served since it last began to boot; `null` while it has not. */
	servingSeconds: number | null;
	/** The same of its first time, of an instance that has been in standby or back in the warm pool; `null` of all others. */
	firstServingSeconds: number | null;
	endingSeconds: number | null;
	terminatedSeconds: number | null;
	endReason: EndReason | null;
}
