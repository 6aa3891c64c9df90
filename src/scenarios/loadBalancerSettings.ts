/** Health checks and draining of a scenario, from the target group that the group in code is registered with. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Localized } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import { resolveReference } from '../core/model/resource';
import type { TargetGroup } from '../core/model/targetGroup';
import { isKnown, type Value } from '../core/model/value';
import type { LoadBalancerSettings } from '../core/simulation/scenario/loadBalancerSettings';
import { assumed, same, settingOf, type Setting, type Settings } from './setting';
import { scenarioText } from './text';

/**
 * What an Application Load Balancer does where nothing else is set.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html, API as of 2026-08-07
 */
type ReadSettings = Pick<LoadBalancerSettings,
	'healthCheckIntervalSeconds' | 'unhealthyThresholdCount' | 'healthyThresholdCount' | 'deregistrationDelaySeconds'>;

const documented: ReadSettings = {
	healthCheckIntervalSeconds: 30, unhealthyThresholdCount: 2, healthyThresholdCount: 5, deregistrationDelaySeconds: 300,
};

/** `undefined` without a load balancer. */
export function loadBalancerSettings(group: AutoScalingGroup, resources: readonly Resource[]): Settings<ReadSettings> | undefined {
	const targetGroups = targetGroupsOf(group, resources);
	if (targetGroups[0] !== undefined) { return settingsOf(targetGroups[0]); }
	return isBehindLoadBalancer(group) ? assumedSettings : undefined;
}

export function loadBalancerNotes(group: AutoScalingGroup, resources: readonly Resource[]): readonly Localized[] {
	const targetGroups = targetGroupsOf(group, resources);
	const first = targetGroups[0];
	const { notes } = scenarioText;
	return [
		...isBehindClassic(group) ? [notes.classic] : [],
		...first !== undefined && targetGroups.length > 1 ? [notes.severalTargetGroups(first.name)] : [],
		...first !== undefined && isKnown(first.slowStartSeconds) && first.slowStartSeconds.value > 0 ? [notes.slowStart(first.slowStartSeconds.value)] : [],
	];
}

function targetGroupsOf({ targetGroupArns }: AutoScalingGroup, resources: readonly Resource[]): readonly TargetGroup[] {
	if (!isKnown(targetGroupArns)) { return []; }
	return targetGroupArns.value.flatMap((reference) => resolveReference(resources, reference, 'AWS::ElasticLoadBalancingV2::TargetGroup') ?? []);
}

/** Whether the code says so, or says something about it that cannot be known. */
function isBehindLoadBalancer(group: AutoScalingGroup): boolean {
	return !isKnown(group.targetGroupArns) || group.targetGroupArns.value.length > 0 || isBehindClassic(group);
}

function isBehindClassic({ loadBalancerNames }: AutoScalingGroup): boolean {
	return isKnown(loadBalancerNames) && loadBalancerNames.value.length > 0;
}

const assumedSettings: Settings<ReadSettings> = {
	healthCheckIntervalSeconds: assumedDefault('healthCheckIntervalSeconds'),
	unhealthyThresholdCount: assumedDefault('unhealthyThresholdCount'),
	healthyThresholdCount: assumedDefault('healthyThresholdCount'),
	deregistrationDelaySeconds: assumedDefault('deregistrationDelaySeconds'),
};

function assumedDefault(key: keyof ReadSettings): Setting<number> {
	return assumed(documented[key], scenarioText.assumptions.loadBalancer);
}

function settingsOf(target: TargetGroup): Settings<ReadSettings> {
	const read = (value: Value<number>, key: keyof ReadSettings): Setting<number> =>
		settingOf(value, { unknown: documented[key], shown: same(documented[key]) });
	return {
		healthCheckIntervalSeconds: read(target.healthCheckIntervalSeconds, 'healthCheckIntervalSeconds'),
		unhealthyThresholdCount: read(target.unhealthyThresholdCount, 'unhealthyThresholdCount'),
		healthyThresholdCount: read(target.healthyThresholdCount, 'healthyThresholdCount'),
		deregistrationDelaySeconds: read(target.deregistrationDelaySeconds, 'deregistrationDelaySeconds'),
	};
}
