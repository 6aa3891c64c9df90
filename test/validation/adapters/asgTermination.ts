/** Cases of the instances that a group ends, in the words of the product. */
import { allocationRanks, type AllocationStrategy } from '../../../src/core/simulation/group/allocationRank';
import { secondsToNextInstanceHour } from '../../../src/core/simulation/group/scaleInChoice';
import { findPolicyListFault, instancesToTerminate, isLambdaPolicy, nextToTerminate, type ChoiceCandidate, type PurchaseOption, type TerminationSettings } from '../../../src/core/simulation/group/terminationChoice';
import { configurationAges, scaleInWithProtection, type LaunchSource, type TerminationPolicy } from '../../../src/core/simulation/group/terminationPolicies';
import { UnknownShapeError, clock, knowing, meant, renamed, shape, type Answer, type Shape } from './shape';

interface CaseInstance {
	readonly id: string; readonly az: string; readonly protected?: boolean; readonly config?: string; readonly launchedAt?: string; readonly launch?: number;
	readonly healthy?: boolean; readonly lifecycle?: string; readonly price?: number; readonly priority?: number; readonly spareCapacity?: number;
}

interface TerminationGiven {
	readonly policy: string | readonly string[]; readonly instances: readonly CaseInstance[]; readonly scaleIn: number; readonly sameTemplate?: boolean;
	readonly now?: string; readonly groupUses?: string; readonly current?: string; readonly lambdaReturns?: readonly string[];
	readonly strategy?: string; readonly spotInstancePools?: number; readonly onDemandBaseCapacity?: number; readonly onDemandPercentageAboveBase?: number;
}

const instanceKeys = 'id az protected config launchedAt launch healthy lifecycle price priority spareCapacity';
const optionalKeys = 'sameTemplate? groupUses? current? now? lambdaReturns? strategy? spotInstancePools? onDemandBaseCapacity? onDemandPercentageAboveBase?';

export const asgTermination: readonly Shape[] = [
	shape('asg termination', `policy instances scaleIn ${optionalKeys}`, terminate),
	shape('asg termination', 'allProtected desired policyChange instances', (given: { allProtected: boolean; desired: number; policyChange: number; instances: number }) => {
		const { desiredCapacity, terminated } = scaleInWithProtection(given.desired, given.policyChange, given.allProtected ? 0 : given.instances);
		return { desired: desiredCapacity, terminated };
	}),
	shape('asg termination', 'policies', ({ policies }: { policies: readonly string[] }) => {
		const reason = findPolicyListFault(policies);
		return { valid: reason === null, reason };
	}),
];

const policyNames: Readonly<Record<string, TerminationPolicy>> = {
	Default: 'Default', OldestInstance: 'OldestInstance', NewestInstance: 'NewestInstance', OldestLaunchTemplate: 'OldestLaunchTemplate',
	OldestLaunchConfiguration: 'OldestLaunchConfiguration', ClosestToNextInstanceHour: 'ClosestToNextInstanceHour', AllocationStrategy: 'AllocationStrategy',
};
const strategies: Readonly<Record<string, AllocationStrategy>> = {
	prioritized: 'prioritized', 'lowest-price': 'lowest-price', 'capacity-optimized': 'capacity-optimized', 'capacity-optimized-prioritized': 'capacity-optimized-prioritized',
	'price-capacity-optimized': 'price-capacity-optimized',
};
const options: readonly (readonly [RegExp, PurchaseOption])[] = [[/^spot/, 'spot'], [/^on ?demand/, 'on-demand']];

function terminate(given: TerminationGiven): Answer {
	if (given.sameTemplate === false && given.instances.some(({ config }) => config === undefined)) { throw new UnknownShapeError('instances without their templates'); }
	const zones = [...new Set(given.instances.map(({ az }) => az))];
	const nowSeconds = clock(given.now ?? '00:00');
	const settings = settingsOf(given, zones.length, nowSeconds);
	const candidates = candidatesOf(given, zones, nowSeconds);
	const next = nextToTerminate(candidates, settings);
	const ended = instancesToTerminate(candidates, given.scaleIn, settings)?.map(({ id }) => id) ?? null;
	return {
		zone: new Set(next.map(({ zone }) => zone)).size === 1 ? zones[next[0]!.zone] : null, candidates: next.map(({ id }) => id),
		terminate: given.scaleIn === 1 ? ended?.[0] ?? null : ended, terminated: ended?.length ?? null,
		bypassesPolicy: candidates.filter(({ isUnhealthy }) => isUnhealthy).map(({ id }) => id),
		minutesToNextHour: Object.fromEntries(candidates.map(({ id, launchSeconds }) => [id, secondsToNextInstanceHour(launchSeconds, nowSeconds) / 60])),
	};
}

function settingsOf(given: TerminationGiven, zoneCount: number, nowSeconds: number): TerminationSettings {
	const policies = [given.policy].flat();
	if (policies.some(isLambda) && given.lambdaReturns === undefined) { throw new UnknownShapeError('a Lambda function without its answer'); }
	const { onDemandBaseCapacity, onDemandPercentageAboveBase: percent } = given;
	return {
		policies: policies.filter((policy) => !isLambda(policy)).map((policy) => renamed(policyNames, policy)), zoneCount, nowSeconds,
		lambdaAnswer: policies.some(isLambda) ? given.lambdaReturns! : null,
		distribution: percent === undefined ? null : { onDemandBaseCapacity: onDemandBaseCapacity ?? 0, onDemandPercentageAboveBaseCapacity: percent },
	};
}

function isLambda(policy: string): boolean {
	return policy === 'Lambda' || isLambdaPolicy(policy);
}

function candidatesOf({ instances, groupUses, current, strategy, spotInstancePools }: TerminationGiven, zones: readonly string[], nowSeconds: number): readonly ChoiceCandidate[] {
	const sources = knowing(instances, instanceKeys).map(({ config }) => sourceOf(config));
	const ages = configurationAges(sources, (groupUses ?? current)?.split(' ').at(-1)?.split(':')[0] ?? null);
	const ranks = strategy === undefined ? [] : allocationRanks(
		instances.map(({ price, priority, spareCapacity }) => ({ priceUsdPerHour: price ?? null, priority: priority ?? null, spareCapacity: spareCapacity ?? null })),
		renamed(strategies, strategy), spotInstancePools ?? 1,
	);
	return instances.map((instance, index) => ({
		id: instance.id, zone: zones.indexOf(instance.az), isProtected: instance.protected ?? false, isUnhealthy: instance.healthy === false,
		source: sources[index]!, configurationAge: ages[index]!, allocationRank: ranks[index] ?? 0,
		launchSeconds: instance.launch ?? launchSeconds(instance, nowSeconds), purchaseOption: meant(options, instance.lifecycle ?? 'on-demand'),
	}));
}

/** Before now: a later time of day is that of yesterday. */
function launchSeconds({ launchedAt }: CaseInstance, nowSeconds: number): number {
	const seconds = clock(launchedAt ?? '00:00');
	return seconds > nowSeconds ? seconds - 86_400 : seconds;
}

/** `lt-1:3` is version 3 of a template, any other word a launch configuration. */
function sourceOf(config: string | undefined): LaunchSource {
	const match = /^(lt-[^:]+):v?(\d+)$/.exec(config ?? 'lt-1:1');
	return match === null ? { kind: 'launch-configuration', id: config! } : { kind: 'launch-template', id: match[1]!, version: Number(match[2]) };
}
