/** Assembles the group of a run and lets it begin. Must never hold a rule of AWS. */
import type { Run } from '../run';
import { createAllocation } from './allocation';
import { beginGroup } from './beginning';
import { createCapacityKeeper, type CapacityKeeper } from './capacity';
import { createLifecycle, type Lifecycle } from './lifecycle';
import { createGroupOperations } from './operations';
import { createWarmPool, type WarmPool } from './warmPoolRun';

export interface Group {
	readonly keeper: CapacityKeeper;
	readonly lifecycle: Lifecycle;
}

export function createGroup(run: Run): Group {
	const { warmPool } = run.scenario.group;
	const allocation = createAllocation(run.options, run.scenario.launch.mixedInstances);
	const lifecycle: Lifecycle = createLifecycle(run, {
		replaceAbandoned: (causeId) => { keeper.reconcile(causeId); }, returnToPool: (instances) => { pool?.takeBack(instances); },
	});
	const pool: WarmPool | null = warmPool === null ? null : createWarmPool(run, lifecycle, warmPool);
	const startId = beginGroup(run, allocation);
	pool?.begin(startId);
	const keeper = createCapacityKeeper(run, { allocation, lifecycle, pool });
	createGroupOperations(run, { keeper, lifecycle });
	return { keeper, lifecycle };
}
