/** How a group replaces instances and gets back into balance. */
import type { KeptBy } from '../group/replacement';
import type { RefreshFailure } from '../group/refreshState';

export type ReplacementActivity =
	/** The group marks instances unhealthy and replaces them. */
	| {
		readonly kind: 'replace-unhealthy'; readonly by: 'EC2' | 'ELB'; readonly count: number; readonly zones: readonly string[]; readonly duringBoot: boolean;
		/** Whether they no longer run. */
		readonly areGone: boolean;
		/** Whether they end only when their replacements are ready. */
		readonly launchesFirst: boolean;
	}
	/** Unhealthy instances stay, for a suspended process or for a zonal shift. */
	| { readonly kind: 'unhealthy-kept'; readonly by: 'EC2' | 'ELB'; readonly areGone: boolean; readonly count: number; readonly zones: readonly string[]; readonly keptBy: KeptBy }
	| { readonly kind: 'rebalance'; readonly zone: string }
	| { readonly kind: 'capacity-rebalance'; readonly count: number; readonly zones: readonly string[] }
	| { readonly kind: 'lifetime-reached'; readonly count: number; readonly zones: readonly string[]; readonly lifetimeSeconds: number }
	| RefreshActivity;

/** Instance refreshes. */
type RefreshActivity =
	/** `count` instances are to be replaced, `atOnce` units at a time. */
	| {
		readonly kind: 'refresh-started'; readonly count: number; readonly atOnce: number; readonly launchesFirst: boolean;
		readonly minHealthyPercent: number; readonly maxHealthyPercent: number; readonly version: number;
	}
	/** Another one is under way. */
	| { readonly kind: 'refresh-refused' }
	/** `launchFirst` of them end only when their replacements are ready. */
	| { readonly kind: 'refresh-batch'; readonly count: number; readonly launchFirst: number; readonly zones: readonly string[] }
	| { readonly kind: 'refresh-progress'; readonly replaced: number; readonly total: number }
	| { readonly kind: 'refresh-checkpoint'; readonly percent: number; readonly replaced: number; readonly total: number; readonly delaySeconds: number }
	| { readonly kind: 'refresh-paused'; readonly process: 'InstanceRefresh' | 'Launch' | 'Terminate' }
	/** `count` instances may not be replaced, and the refresh waits for at most so long. */
	| { readonly kind: 'refresh-waiting'; readonly waitsFor: 'protected' | 'standby'; readonly count: number; readonly atMostSeconds: number }
	| { readonly kind: 'refresh-warm-pool'; readonly count: number }
	| { readonly kind: 'refresh-baking'; readonly seconds: number }
	| { readonly kind: 'refresh-succeeded'; readonly replaced: number; readonly isRollback: boolean }
	/** `rollsBackTo` is a version of the launch template; `null` without a rollback. */
	| {
		readonly kind: 'refresh-failed'; readonly reason: RefreshFailure; readonly replaced: number; readonly total: number; readonly isRollback: boolean;
		readonly rollsBackTo: number | null;
	};
