/** What the mechanisms of one run share: clock, settings, instances, load and log. Must never hold a rule of AWS. */
import type { Accounting } from './result/accounting';
import type { ActivityLog } from './result/activityLog';
import type { Engine, EventKind } from './engine/engine';
import type { Fleet } from './group/fleet';
import type { LaunchOption } from './group/launchOptions';
import type { SimulatedInstance } from './group/simulatedInstance';
import type { ScalingProcess } from './group/suspendedProcesses';
import type { LoadModel } from './load/loadModel';
import type { BusyMeter } from './monitoring/busyMeter';
import { refreshRouting, type Routing } from './loadBalancing/routing';
import type { ServerClasses } from './loadBalancing/serverClass';
import type { AutoScalingScenario } from './scenario/scenario';

export interface Run {
	readonly scenario: AutoScalingScenario;
	readonly engine: Engine;
	readonly log: ActivityLog;
	readonly fleet: Fleet;
	readonly load: LoadModel;
	readonly accounting: Accounting;
	/** Whatever counts how busy instances are over periods of its own. */
	readonly meters: BusyMeter[];
	/** What the group can launch. */
	readonly options: readonly LaunchOption[];
	/** Versions of the launch template; the last one is launched. */
	readonly templateVersions: TemplateVersion[];
	/** Instances of older versions do not leave the warm pool: an instance refresh is going to replace them. 1 without a refresh. */
	leastPoolVersion: number;
	/** Groups of instances that are alike to the load model. */
	readonly serverClasses: ServerClasses;
	/** What the routing of requests remembers. */
	readonly routing: Routing;
	/** Seconds after InService until every policy counts an instance. */
	readonly longestWarmupSeconds: number;
	/** Numbers 0–1 for the choice among instances that are equally good to end. */
	readonly randomChoice: () => number;
	/** A generator of its own for another purpose. */
	readonly createRandom: (purpose: string) => () => number;
	/** What the group works toward, instances or units within the bounds. */
	desiredCapacity: number;
	/** Bounds in force; scheduled actions and predictive scaling change them. */
	readonly bounds: { minSize: number; maxSize: number };
	/** Processes that are suspended right now. */
	readonly suspended: Set<ScalingProcess>;
	readonly zones: ZoneState[];
	/** Several times the boot time for what is launched now; 1 is normal. */
	bootFactor: number;
	/** Seconds by which metrics are later than usual. */
	extraMetricDelaySeconds: number;
	/** Whether what the application depends on answers. */
	isDependencyDown: boolean;
	/** Instances that serve for the first time and were not told of yet. */
	readonly newlyServing: SimulatedInstance[];
	/** What looks at the fleet after every change, in this order. */
	readonly observers: (() => void)[];
	/** An event that only lets the observers look again. */
	readonly wake: EventKind;
}

/** One version of the launch template; its number is its place plus one. */
export interface TemplateVersion {
	/** Seconds, before the scenario's spread. */
	readonly bootSeconds: number;
	/** Rate of its instances as a multiple of what the scenario's launch model says. */
	readonly rateRatio: number;
	/** False: its instances never answer. */
	readonly isHealthy: boolean;
	/** The activity that made it; `null` for the first. */
	readonly causeId: number | null;
}

export interface ZoneState {
	readonly name: string;
	/** Impairments in force: launches into it fail. */
	impairments: number;
	/** Capacity shortages in force, by purchase option. */
	readonly shortages: { onDemand: number; spot: number };
	/** Zonal shifts in force: the load balancer sends nothing there. */
	shifts: number;
	/** The activity of the latest of these; `null` without one. */
	impairmentId: number | null;
	/** Whether a launch that failed here was told of since the latest of these began. */
	hasToldFailure: boolean;
}

/** Lets everything react to a change of the fleet, and takes over what the reaction has changed in turn. */
export function settle(run: Run): void {
	refreshRouting(run);
	const { changes } = run.fleet;
	for (const observe of run.observers) { observe(); }
	if (run.fleet.changes !== changes) { refreshRouting(run); }
}

/** Zone names of instances, each once, in the order of the group. */
export function zoneNames(run: Run, instances: readonly SimulatedInstance[]): readonly string[] {
	return run.zones.filter((_, zone) => instances.some((instance) => instance.zone === zone)).map(({ name }) => name);
}
