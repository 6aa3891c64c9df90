/** What the mechanisms of one run share: clock, settings, instances, load and log. Must never hold a rule of AWS. */
import type { Accounting } from './result/accounting';
import type { ActivityLog } from './result/activityLog';
import type { Engine, EventKind } from './engine/engine';
import type { Fleet, SimulatedInstance } from './group/fleet';
import type { LoadModel } from './load/loadModel';
import type { MetricMinute } from './monitoring/policyMetrics';
import { refreshRouting } from './loadBalancing/routing';
import type { AutoScalingScenario } from './scenario/scenario';

export interface Run {
	readonly scenario: AutoScalingScenario;
	readonly engine: Engine;
	readonly log: ActivityLog;
	readonly fleet: Fleet;
	readonly load: LoadModel;
	readonly accounting: Accounting;
	readonly minute: MetricMinute;
	/** Seconds after InService until every policy counts an instance. */
	readonly longestWarmupSeconds: number;
	/** Numbers 0–1 for the choice among instances that are equally good to end. */
	readonly randomChoice: () => number;
	/** What the group works toward, instances within its bounds. */
	desiredCapacity: number;
	readonly zones: ZoneState[];
	/** Instances that serve for the first time and were not told of yet. */
	readonly newlyServing: SimulatedInstance[];
	/** What looks at the fleet after every change, in this order. */
	readonly observers: (() => void)[];
	/** An event that only lets the observers look again. */
	readonly wake: EventKind;
}

export interface ZoneState {
	readonly name: string;
	/** Impairments in force. */
	impairments: number;
	/** The activity of the latest impairment; `null` without one. */
	impairmentId: number | null;
	/** Whether a launch that failed here was told of since the impairment began. */
	hasToldFailure: boolean;
}

/** Lets everything react to a change of the fleet. */
export function settle(run: Run): void {
	refreshRouting(run);
	for (const observe of run.observers) { observe(); }
}

/** Zone names of instances, each once, in the order of the group. */
export function zoneNames(run: Run, instances: readonly SimulatedInstance[]): readonly string[] {
	return run.zones.filter((_, zone) => instances.some((instance) => instance.zone === zone)).map(({ name }) => name);
}
