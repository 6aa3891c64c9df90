/** Which groups run Spot Instances, for rules about them. Must never hold a rule's own knowledge. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import { launchOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import { isKnown } from '../core/model/value';

export type SpotUse = 'none' | 'some' | 'all';

/** @returns `undefined` where the text does not tell */
export function spotUseOf(group: AutoScalingGroup, resources: readonly Resource[]): SpotUse | undefined {
	if (group.mixedInstancesPolicy !== undefined) { return mixedUse(group); }
	const launch = launchOf(group, resources);
	if (launch === undefined) { return undefined; }
	if (launch.type === 'AWS::AutoScaling::LaunchConfiguration') {
		if (launch.spotPrice === undefined) { return 'none'; }
		return isKnown(launch.spotPrice) && launch.spotPrice.value !== '' ? 'all' : undefined;
	}
	if (launch.marketType === undefined) { return 'none'; }
	return isKnown(launch.marketType) ? (launch.marketType.value === 'spot' ? 'all' : 'none') : undefined;
}

export function runsSpot(group: AutoScalingGroup, resources: readonly Resource[]): boolean {
	const use = spotUseOf(group, resources);
	return use === 'some' || use === 'all';
}

function mixedUse({ mixedInstancesPolicy, maxSize }: AutoScalingGroup): SpotUse | undefined {
	const distribution = mixedInstancesPolicy?.instancesDistribution;
	const percent = distribution?.onDemandPercentageAboveBaseCapacity;
	const base = distribution?.onDemandBaseCapacity;
	if (!isKnown(percent)) { return undefined; }
	if (percent.value >= 100 || (isKnown(base) && isKnown(maxSize) && base.value >= maxSize.value)) { return 'none'; }
	if (!isKnown(base)) { return percent.value > 0 ? 'some' : undefined; }
	return percent.value === 0 && base.value === 0 ? 'all' : 'some';
}
