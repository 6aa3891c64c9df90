/** What a launched instance is, from the scenario and the launch template, and what the log says of it. */
import type { EndReason } from '../result/result';
import type { Run } from '../run';
import { volumeLimitsOf } from '../ebs/volumeBuckets';
import { bootSpread } from './bootSpread';
import type { LaunchOption, PurchaseOption } from './launchOptions';
import { waitForHooks } from './lifecycleHooks';
import type { SimulatedInstance } from './simulatedInstance';

export interface Launched {
	readonly zone: number;
	readonly option: LaunchOption;
	/** The activity that launches it. */
	readonly launchId: number;
	readonly extraFor: EndReason | null;
	/** Not given: in the group. */
	readonly isForWarmPool?: boolean;
}

/** How many of which type. */
export interface LaunchedType {
	readonly instanceType: string;
	readonly purchaseOption: PurchaseOption;
	readonly count: number;
}

/** Launches one instance of the newest version of the launch template; its volumes have full burst buckets. */
export function launchInstance(run: Run, { isForWarmPool = false, ...launched }: Launched): SimulatedInstance {
	const { fleet, scenario: { launch } } = run;
	const version = run.templateVersions.at(-1)!;
	const id = fleet.all.length + 1;
	return fleet.launch({
		...launched, state: isForWarmPool ? 'Warmed:Pending' : 'Pending', templateVersion: run.templateVersions.length,
		bootSeconds: version.isHealthy ? version.bootSeconds * run.bootFactor * bootSpread(run, id) : Infinity,
		ratePerSecond: launched.option.model.requestsPerSecond * version.rateRatio,
		volumeLimits: volumeLimitsOf(launch.volumes, launch.volumes.map(() => true)),
	});
}

/** When an instance launched now first gets requests, if nothing comes between. @param bootSeconds seconds ≥ 0 until its application answers */
export function expectedServingSeconds({ engine, scenario }: Run, bootSeconds: number): number {
	const { loadBalancer, group, assumptions: { pendingSeconds } } = scenario;
	const wait = waitForHooks(group.lifecycleHooks.filter(({ transition }) => transition === 'LAUNCHING'));
	const answers = engine.now() + Math.max(pendingSeconds + (wait?.seconds ?? 0), bootSeconds);
	return loadBalancer === null ? answers : Math.ceil(answers / loadBalancer.healthCheckIntervalSeconds) * loadBalancer.healthCheckIntervalSeconds;
}

/** Launches by type, for the log; nothing in a group that has just one. */
export function countByType(run: Run, launches: readonly { readonly option: LaunchOption }[]): { readonly types?: readonly LaunchedType[] } {
	if (run.options.length === 1) { return {}; }
	const types = run.options.map(({ index, model: { instanceType }, purchaseOption }) => ({
		instanceType, purchaseOption, count: launches.filter(({ option }) => option.index === index).length,
	}));
	return { types: types.filter(({ count }) => count > 0) };
}
