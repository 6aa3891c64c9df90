/** Maximum prices of Spot Instances, which only add interruptions. */
import { formatUnitPrice } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LaunchTemplate } from '../../core/model/launchTemplate';
import { regionOf } from '../../core/model/region';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import { removeProperties } from '../fixes';
import type { Rule, RuleContext } from '../rule';
import { capped, remove, text } from './text';

/** A launch configuration says by its price that it wants Spot Instances, so that nothing is said of that one. */
export const spotMaxPrice: Rule<AutoScalingGroup | LaunchTemplate> = {
	id: 'spot-max-price', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::LaunchTemplate'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html',
	check(resource, report, context) {
		const price: Value<number> | undefined = resource.type === 'AWS::EC2::LaunchTemplate' ? resource.spotMaxPriceUsdPerHour : resource.mixedInstancesPolicy?.instancesDistribution.spotMaxPriceUsd;
		if (!isKnown(price)) { return; }
		report({
			at: price, message: capped, args: { price: formatUnitPrice(price.value), ...onDemandPrice(resource, price, context) },
			fixes: () => removeProperties(remove, [price], { isPreferred: true, resource, context }),
		});
	},
};

/** The On-Demand price of the one type, where it is known. */
function onDemandPrice(resource: AutoScalingGroup | LaunchTemplate, price: Known<number>, { facts, resources, region }: RuleContext): {
	readonly type: string; readonly onDemand: string | undefined; readonly isBelow: boolean; readonly region: string;
} {
	const told = regionOf(resource, resources);
	const place = isKnown(told) ? told.value : region;
	const type = resource.type === 'AWS::EC2::LaunchTemplate' && isKnown(resource.instanceType) ? resource.instanceType.value : '';
	const usd = facts.price(type, place)?.usdPerHour;
	return { type, onDemand: usd === undefined ? undefined : formatUnitPrice(usd), isBelow: usd !== undefined && price.value < usd, region: place };
}
