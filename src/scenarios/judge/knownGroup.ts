/** Whether code tells enough of a group to judge it by a run, and what of it all questions need. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { overrideTypesOf } from '../../core/model/mixedInstancesPolicy';
import { launchOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { PolicySettings } from '../../core/simulation/scenario/policySettings';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { scenarioFromGroup } from '../autoScaling';
import type { ScenarioContext } from '../fromCode/instanceModel';
import { readPolicies } from '../fromCode/policies';

export interface KnownGroup {
	/** The scenario from code: sizes, launch, policies and load balancer are what the code says. */
	readonly scenario: Scenario;
	/** Average CPU that its policies hold the group at, percent above 0 up to 100; `undefined` where something else than CPU scales it, or the code does not tell. */
	readonly cpuPercent: number | undefined;
	/** Requests per second that one unit of capacity serves at full CPU. */
	readonly requestsPerUnit: number;
	/** Whether the code gives the zones, or subnets to count. */
	readonly hasZones: boolean;
	/** Whether nothing of the load balancer had to be assumed but its price; true without one. */
	readonly isBalancerKnown: boolean;
}

/** What no code tells of any group; a run has it as an assumption that is named. Everything else must not be assumed. */
const assumedOfAll = new RegExp('^(?:seed|startDate|startClockSeconds|durationSeconds|load|requests\\..*|assumptions\\..*'
	+ '|launch\\.(?:.*\\.)?(?:\\w*[pP]rice\\w*|requestsPerSecond|bootSeconds|bootVariation|initialCredits|surplusUsdPerVcpuHour|spotDepth)'
	+ '|launch\\.volumes.*|launch\\.detailedMonitoring|group\\.zones|loadBalancer\\..*)$');

/** @returns `undefined` if a size, the instance type or something else that a run depends on is unknown, or the group cannot be as it is written */
export function readKnownGroup(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): KnownGroup | undefined {
	// These are looked at first: they cost nothing, and leave out what is not worth reading further.
	if (!isKnown(group.multiplicity) || !isKnown(group.minSize) || !isKnown(group.maxSize) || group.maxSize.value === 0) { return undefined; }
	if (!isKnown(overrideTypesOf(group)[0] ?? launchOf(group, resources)?.instanceType)) { return undefined; }
	const { scenario, origins } = scenarioFromGroup(group, resources, context);
	const { minSize, maxSize, desiredCapacity } = scenario.group;
	const desired = desiredCapacity ?? minSize;
	if (desired < minSize || desired > maxSize || desired === 0) { return undefined; }
	const paths = Object.entries(origins).flatMap(([path, { kind }]) => kind === 'assumed' ? [path] : []);
	if (paths.some((path) => !assumedOfAll.test(path)) || scenario.launch.vcpu === 0) { return undefined; }
	const requestsPerUnit = unitRate(scenario);
	if (requestsPerUnit === undefined) { return undefined; }
	return {
		scenario, requestsPerUnit,
		cpuPercent: cpuLevel(scenario.policies, readPolicies(group, resources, scenario.loadBalancer !== null).notes.length > 0),
		hasZones: isListed(group.availabilityZones) || isListed(group.subnets),
		isBalancerKnown: !paths.some((path) => path.startsWith('loadBalancer.') && !/\.(?:price\w*|loadBalancerKind)$/.test(path)),
	};
}

/** Of mixed types it must be about the same: else what capacity serves depends on which of them is launched. */
function unitRate({ launch }: Scenario): number | undefined {
	const rates = launch.mixedInstances === null ? [launch.requestsPerSecond]
		: launch.mixedInstances.instanceTypes.map(({ requestsPerSecond, weightedCapacity }) => requestsPerSecond / weightedCapacity);
	const [least, most] = [Math.min(...rates), Math.max(...rates)];
	return most > least * 1.1 ? undefined : least;
}

function cpuLevel(policies: readonly PolicySettings[], isPartLeftOut: boolean): number | undefined {
	const levels = policies.filter(({ kind }) => kind !== 'predictive').flatMap((policy) => levelOf(policy) ?? []);
	const isOfCpuOnly = !isPartLeftOut && levels.every((level) => level !== 'other');
	const numbers = levels.filter((level) => typeof level === 'number');
	return isOfCpuOnly && numbers.length > 0 ? Math.min(...numbers) : undefined;
}

/** The CPU above which a policy scales out; `undefined` for one that scales in. */
function levelOf(policy: PolicySettings): number | 'other' | undefined {
	switch (policy.kind) {
		case 'target-tracking': return policy.metric === 'ASGAverageCPUUtilization' ? policy.targetValue : 'other';
		case 'predictive': return undefined;
		case 'simple':
		case 'step': {
			const { metric, comparisonOperator, threshold } = policy.alarm;
			if (!comparisonOperator.startsWith('GreaterThan')) { return undefined; }
			return metric === 'CPUUtilization' && threshold > 0 && threshold <= 100 ? threshold : 'other';
		}
	}
}

/** Whether CPU credits hold its instances back at the CPU that its policies allow: then that is what there is to say of it. */
export function isHeldByCredits({ scenario: { launch: { burstable } }, cpuPercent = 0 }: KnownGroup): boolean {
	return burstable !== null && burstable.creditMode === 'standard' && cpuPercent > burstable.baselinePercent;
}

function isListed(list: Value<readonly unknown[]> | undefined): boolean {
	return isKnown(list) && list.value.length > 0;
}
