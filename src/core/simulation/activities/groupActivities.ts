/** What happens to the size of a group and to its instances. */
import type { EndReason } from '../result/result';

export type GroupActivity =
	| { readonly kind: 'run-start'; readonly desiredCapacity: number }
	| { readonly kind: 'launch'; readonly count: number; readonly zones: readonly string[]; readonly servesAtSeconds: number }
	| { readonly kind: 'launch-failed'; readonly zone: string; readonly count: number }
	| { readonly kind: 'in-service'; readonly count: number; readonly serving: number }
	| { readonly kind: 'terminate'; readonly count: number; readonly zones: readonly string[]; readonly reason: EndReason };
