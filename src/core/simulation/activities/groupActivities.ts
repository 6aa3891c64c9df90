/** What happens to the size of a group and to its instances. */
import type { NextTry } from '../group/launchChoice';
import type { LaunchedType } from '../group/launching';
import type { PurchaseOption } from '../group/launchOptions';
import type { HookResult, LifecycleTransition } from '../group/lifecycleHooks';
import type { ScalingProcess } from '../group/suspendedProcesses';
import type { TerminationPolicy } from '../group/terminationPolicies';
import type { EndReason } from '../result/result';
import type { WarmPoolSettings } from '../scenario/groupSettings';

export type GroupActivity = SizeActivity | HookActivity | WarmPoolActivity | OperationActivity | ResourceActivity;

type SizeActivity =
	/** `desiredCapacity` in units; `count` in instances, where they are not as many. */
	| { readonly kind: 'run-start'; readonly desiredCapacity: number; readonly count?: number }
	/** `types` only in a group that launches several. */
	| { readonly kind: 'launch'; readonly count: number; readonly zones: readonly string[]; readonly servesAtSeconds: number; readonly types?: readonly LaunchedType[] }
	/** `count` in units. */
	| {
		readonly kind: 'launch-failed'; readonly zone: string; readonly count: number; readonly reason: 'zone-impaired' | 'no-capacity';
		readonly purchaseOption: PurchaseOption; readonly next: NextTry;
	}
	/** Missing or surplus units stay as they are. */
	| { readonly kind: 'process-suspended'; readonly process: 'Launch' | 'Terminate'; readonly count: number }
	| { readonly kind: 'in-service'; readonly count: number; readonly serving: number }
	/** In service without load balancer, for AddToLoadBalancer is suspended. */
	| { readonly kind: 'not-registered'; readonly count: number }
	/** `policies` that chose them, if it is not the default one alone; `types` only in a group that launches several. */
	| {
		readonly kind: 'terminate'; readonly count: number; readonly zones: readonly string[]; readonly reason: EndReason;
		readonly policies?: readonly TerminationPolicy[]; readonly types?: readonly LaunchedType[];
	}
	/** Surplus units that stay because their instances are protected. */
	| { readonly kind: 'scale-in-protected'; readonly count: number }
	| { readonly kind: 'capacity-shortage'; readonly zone: string; readonly purchaseOption: 'any' | PurchaseOption }
	| { readonly kind: 'capacity-returned'; readonly zone: string };

type HookActivity =
	/** `hook` is the one that decides when it ends, after `seconds`. */
	| { readonly kind: 'hook-wait'; readonly transition: LifecycleTransition; readonly hook: string; readonly hooks: number; readonly count: number; readonly seconds: number }
	| {
		readonly kind: 'hook-timed-out'; readonly transition: LifecycleTransition; readonly hook: string; readonly result: HookResult; readonly count: number;
		readonly afterSeconds: number;
	};

type WarmPoolActivity =
	| { readonly kind: 'warm-pool-launch'; readonly count: number; readonly zones: readonly string[] }
	| { readonly kind: 'warm-pool-ready'; readonly count: number; readonly poolState: WarmPoolSettings['poolState'] }
	| { readonly kind: 'warm-start'; readonly count: number; readonly zones: readonly string[]; readonly servesAtSeconds: number }
	| { readonly kind: 'warm-pool-empty'; readonly count: number }
	| { readonly kind: 'warm-pool-return'; readonly count: number; readonly zones: readonly string[]; readonly poolState: WarmPoolSettings['poolState'] }
	| { readonly kind: 'warm-pool-shrink'; readonly count: number; readonly zones: readonly string[] };

/** What the operators of the group ask for. */
type OperationActivity =
	| { readonly kind: 'suspend-processes'; readonly processes: readonly ScalingProcess[] }
	| { readonly kind: 'resume-processes'; readonly processes: readonly ScalingProcess[] }
	| { readonly kind: 'enter-standby'; readonly count: number; readonly zones: readonly string[]; readonly from: number; readonly to: number }
	| { readonly kind: 'exit-standby'; readonly count: number; readonly zones: readonly string[]; readonly from: number; readonly to: number }
	| { readonly kind: 'terminate-by-request'; readonly count: number; readonly zones: readonly string[]; readonly from: number; readonly to: number }
	| { readonly kind: 'set-protection'; readonly count: number; readonly isProtected: boolean }
	/** `version` is its number. */
	| { readonly kind: 'new-template-version'; readonly version: number; readonly bootSeconds: number; readonly requestsPerSecond: number }
	/** AWS refuses it: the desired capacity would leave the bounds, or there is no such instance. */
	| {
		readonly kind: 'operation-refused'; readonly operation: 'enter-standby' | 'exit-standby' | 'terminate-instances' | 'set-instance-protection';
		readonly reason: 'below-minimum' | 'above-maximum' | 'no-instances'; readonly count: number;
	};

/** CPU credits and burst buckets of volumes. */
type ResourceActivity =
	/** Standard mode holds the CPU to `baselinePercent`; unlimited mode spends surplus credits. */
	| { readonly kind: 'credits-empty'; readonly count: number; readonly creditMode: 'standard' | 'unlimited'; readonly baselinePercent: number }
	| { readonly kind: 'credits-recovered'; readonly count: number }
	| { readonly kind: 'volume-burst-empty'; readonly count: number; readonly volumeType: string }
	| { readonly kind: 'volume-burst-recovered'; readonly count: number; readonly volumeType: string };
