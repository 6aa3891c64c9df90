/** What breaks. */
import type { FaultKind } from '../scenario/faults';

export type FaultActivity =
	| { readonly kind: 'zone-lost'; readonly zone: string; readonly lostInstances: number; readonly totalInstances: number }
	/** The zone's network: its instances run on. */
	| { readonly kind: 'zone-unreachable'; readonly zone: string; readonly unreachableInstances: number; readonly totalInstances: number }
	| { readonly kind: 'zone-recovered'; readonly zone: string }
	/** The zone's network is back, and with it the instances that were not replaced meanwhile. */
	| { readonly kind: 'zone-reachable'; readonly zone: string; readonly count: number }
	/** A fault that hits instances found none. */
	| { readonly kind: 'fault-without-target'; readonly fault: FaultKind; readonly zone: string | null }
	| { readonly kind: 'instances-crashed'; readonly count: number; readonly zones: readonly string[] }
	| { readonly kind: 'status-checks-failing'; readonly count: number; readonly zones: readonly string[]; readonly seenAfterSeconds: number }
	| { readonly kind: 'application-hung'; readonly count: number; readonly zones: readonly string[]; readonly durationSeconds: number }
	/** `count` of those that hung and are still there. */
	| { readonly kind: 'application-answers'; readonly count: number }
	| { readonly kind: 'application-slowed'; readonly count: number; readonly zones: readonly string[]; readonly speedRatio: number }
	| { readonly kind: 'application-recovered'; readonly count: number }
	/** How long what is launched now takes to boot, before its spread. */
	| { readonly kind: 'slow-boot'; readonly factor: number; readonly bootSeconds: number }
	| { readonly kind: 'slow-boot-ended'; readonly bootSeconds: number }
	| { readonly kind: 'bad-template-version'; readonly version: number }
	| { readonly kind: 'good-template-version'; readonly version: number }
	| { readonly kind: 'spot-recommendation'; readonly count: number; readonly zones: readonly string[]; readonly noticeAfterSeconds: number; readonly isAnswered: boolean }
	/** `count` of those that are still there; the group begins to replace `replacing` of them, the others are ending already. */
	| { readonly kind: 'spot-notice'; readonly count: number; readonly replacing: number; readonly zones: readonly string[]; readonly secondsLeft: number }
	| { readonly kind: 'spot-reclaimed'; readonly count: number; readonly zones: readonly string[] }
	| { readonly kind: 'zonal-shift'; readonly zone: string; readonly instances: number; readonly hasLoadBalancer: boolean; readonly groupTakesPart: boolean }
	| { readonly kind: 'zonal-shift-ended'; readonly zone: string }
	| { readonly kind: 'dependency-down'; readonly failsHealthChecks: boolean }
	| { readonly kind: 'dependency-up' }
	/** `demandFactor` is what all spikes in force come to. */
	| { readonly kind: 'traffic-spike'; readonly factor: number; readonly demandFactor: number }
	| { readonly kind: 'traffic-spike-ended'; readonly demandFactor: number };
