/** Everything that replaces instances of a group, in the order in which it looks at them. Must never hold a rule of AWS: each has a file of its own. */
import type { Run } from '../run';
import type { CapacityKeeper } from './capacity';
import { createCapacityRebalancing, type CapacityRebalancing } from './capacityRebalancing';
import { createMaxLifetime } from './maxLifetime';
import { createRebalancing, type Rebalancing } from './rebalancing';
import { createInstanceRefreshes } from './refreshRun';
import { createReplacement } from './replacement';
import { createSwaps, type Swaps } from './swaps';

export interface Replacements {
	readonly swaps: Swaps;
	readonly rebalancing: Rebalancing;
	readonly capacityRebalancing: CapacityRebalancing;
}

/** To be called when the group is at its beginning, and after the load balancer's health checks. */
export function createReplacements(run: Run, keeper: CapacityKeeper): Replacements {
	const swaps = createSwaps(run, keeper);
	createReplacement(run, keeper, swaps);
	const rebalancing = createRebalancing(run, keeper);
	const capacityRebalancing = createCapacityRebalancing(run, swaps);
	createMaxLifetime(run, keeper, swaps);
	createInstanceRefreshes(run, keeper, swaps);
	return { swaps, rebalancing, capacityRebalancing };
}
