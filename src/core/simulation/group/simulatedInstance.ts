/** One instance of a group during a run: what the mechanisms know of it and change about it. Must never hold a rule of AWS. */
import type { EndReason } from '../result/result';
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
	/** The activity that launched it. */
	readonly launchId: number;
	/** Its instance type and purchase option. */
	readonly option: LaunchOption;
	/** Of the launch template, from 1. */
	readonly templateVersion: number;
	/** Seconds from launch until its application answers; Infinity: never. */
	readonly bootSeconds: number;
	/** Requests per second at full CPU, when nothing slows it down. */
	readonly ratePerSecond: number;
	/** Launched beyond desired capacity, before another ends for this reason; `null` once that has begun to end, and for all others. */
	extraFor: EndReason | null;
	/** Changed by `Fleet.setState`. */
	state: LifecycleState;
	readonly states: { readonly state: LifecycleState; readonly atSeconds: number }[];
	/** False once the machine is gone. */
	isPowered: boolean;
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
	/** `LoadModel.busyByClass` of its class when it came into it, or when the current minute began. */
	busyBase: number;
	/** Seconds of full CPU in the current minute, without the current stretch in one class. */
	busyInMinute: number;
	/** Seconds of full CPU in the last whole minute. */
	busyLastMinute: number;
	/** Whether nothing about it can change but by its end; said by `Fleet.makeSteady`. */
	isSteady: boolean;
	/** The activity by which it was lost; `null` while it was not. */
	lossId: number | null;
	/** The activity by which the load balancer called it unhealthy; `null` while it did not. */
	unhealthyId: number | null;
	servingSeconds: number | null;
	endingSeconds: number | null;
	terminatedSeconds: number | null;
	endReason: EndReason | null;
}
