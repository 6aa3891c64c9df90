/** The Auto Scaling group of a scenario, in CloudFormation's words. */
import type { TerminationPolicy } from '../group/terminationPolicies';
import type { ScalingProcess } from '../group/suspendedProcesses';
import type { MaintenancePolicy } from '../group/maintenance';
import type { HookResult, LifecycleTransition } from '../group/lifecycleHooks';
import type { ImpairedZoneBehavior } from '../group/zonalShift';
import type { ZoneStrategy } from '../group/zoneChoice';

export interface GroupSettings {
	/** For people. */
	readonly name: string;
	/** Instances, or units where instance types have weights, integer ≥ 0; so are all capacities. */
	readonly minSize: number;
	/** Integer ≥ `minSize`. */
	readonly maxSize: number;
	/** Within the bounds; `null` means `minSize`. */
	readonly desiredCapacity: number | null;
	/** Availability Zones by letter, `['a', 'b', 'c']`; at least one, no two alike. */
	readonly zones: readonly string[];
	/** `EC2` is always on; `ELB` counts only with a load balancer. */
	readonly healthCheckTypes: readonly ('EC2' | 'ELB')[];
	/** Seconds ≥ 0 after InService before a failed load balancer check counts. */
	readonly healthCheckGracePeriodSeconds: number;
	/** Seconds ≥ 0; simple scaling, and the last fallback of warm-up. */
	readonly defaultCooldownSeconds: number;
	/** Seconds 0–3600, `null` unset. */
	readonly defaultInstanceWarmupSeconds: number | null;
	/** What happens when the zone with fewest instances takes no launch. */
	readonly zoneStrategy: ZoneStrategy;
	/** In this order; zone balance always comes first. */
	readonly terminationPolicies: readonly TerminationPolicy[];
	readonly newInstancesProtectedFromScaleIn: boolean;
	/** Suspended from the beginning of the run. */
	readonly suspendedProcesses: readonly ScalingProcess[];
	/** Seconds, 86,400–31,536,000; `null` without limit. */
	readonly maxInstanceLifetimeSeconds: number | null;
	/** Whether a rebalance recommendation for a Spot Instance is answered with a replacement. */
	readonly capacityRebalance: boolean;
	/** `null` without one. */
	readonly instanceMaintenancePolicy: MaintenancePolicy | null;
	readonly lifecycleHooks: readonly LifecycleHookSettings[];
	/** `null` without one. */
	readonly warmPool: WarmPoolSettings | null;
	/** What a zonal shift means to the group; `null`: the group does not take part in it. */
	readonly zonalShiftBehavior: ImpairedZoneBehavior | null;
}

export interface LifecycleHookSettings {
	readonly name: string;
	readonly transition: LifecycleTransition;
	/** Seconds, 30–7200. */
	readonly heartbeatTimeoutSeconds: number;
	/** What happens when nobody completes the hook in time. */
	readonly defaultResult: HookResult;
	/** An assumption: seconds ≥ 0 after which the hook's own work completes it with CONTINUE; `null` never, so that it times out. */
	readonly completesAfterSeconds: number | null;
}

export interface WarmPoolSettings {
	readonly poolState: 'Stopped' | 'Running' | 'Hibernated';
	/** Instances, integer ≥ 0. */
	readonly minSize: number;
	/** `MaxGroupPreparedCapacity`, instances of group and pool together; `null` is the maximum size of the group. */
	readonly maxGroupPreparedCapacity: number | null;
	readonly reuseOnScaleIn: boolean;
	/** An assumption: seconds ≥ 0 from leaving the pool until the application answers. */
	readonly startSeconds: number;
}
