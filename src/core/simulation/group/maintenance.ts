/** In which order and between which bounds a group replaces instances (facts/aws-behaviour.md 1.8). */
import { ceilClean, floorClean, requireCount, requireNumber, requirePercent } from '../argument';

/** `InstanceMaintenancePolicy`, percent of the desired capacity. */
export interface MaintenancePolicy {
	/** 0–100. */
	readonly minHealthyPercent: number;
	/** 100–200, at most `minHealthyPercent` + 100. */
	readonly maxHealthyPercent: number;
}

/** Percentages of an instance refresh where neither it nor the group sets them. API of 2026-08-07: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html */
export const defaultRefreshPolicy: MaintenancePolicy = { minHealthyPercent: 90, maxHealthyPercent: 100 };

export type ReplacementEvent =
	| 'health-check' | 'instance-refresh' | 'max-instance-lifetime' | 'rebalancing'
	/** Events that leave no time: somebody ended it, a scheduled event of EC2 stopped it, EC2 took a Spot Instance back. */
	| 'unexpected-termination' | 'scheduled-event' | 'spot-interruption';
export type ReplacementOrder = 'terminate-and-launch' | 'launch-before-terminate';

/**
 * Whether AWS takes the two percentages.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMaintenancePolicy.html
 */
export function isMaintenancePolicyValid({ minHealthyPercent, maxHealthyPercent }: MaintenancePolicy): boolean {
	const areWithin = minHealthyPercent >= 0 && minHealthyPercent <= 100 && maxHealthyPercent >= 100 && maxHealthyPercent <= 200;
	return areWithin && maxHealthyPercent - minHealthyPercent <= 100;
}

/**
 * Fewest and most instances while instances are replaced.
 * @param capacity instances, integer ≥ 0: the desired capacity, or the size of the warm pool
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html
 * Departs from AWS: fractions are not documented; here the floor rounds up and the ceiling down, so that both percentages are kept.
 */
export function maintenanceBounds(capacity: number, { minHealthyPercent, maxHealthyPercent }: MaintenancePolicy): { readonly lowest: number; readonly highest: number } {
	requireCount('capacity', capacity);
	requirePercent('minHealthyPercent', minHealthyPercent);
	requireNumber('maxHealthyPercent', maxHealthyPercent, { min: 100, max: 200 });
	return { lowest: ceilClean(capacity * minHealthyPercent / 100), highest: floorClean(capacity * maxHealthyPercent / 100) };
}

/**
 * Whether the new instance comes before the old one ends. Without a policy only when rebalancing; with one at a floor of 100 %, and when
 * rebalancing as far as there is room above 100 %. Never where the old one is gone before anything can launch.
 * @param policy `null` if the group has none
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html
 * Departs from AWS: what a policy with a floor below 100 % makes of rebalancing is not documented; it is our reading.
 */
export function replacementOrder(
	event: ReplacementEvent, policy: Pick<MaintenancePolicy, 'minHealthyPercent'> & Partial<MaintenancePolicy> | null,
): ReplacementOrder {
	if (policy?.minHealthyPercent === 100 && !leavesNoTime(event)) { return 'launch-before-terminate'; }
	return event === 'rebalancing' && policy?.maxHealthyPercent !== 100 ? 'launch-before-terminate' : 'terminate-and-launch';
}

function leavesNoTime(event: ReplacementEvent): boolean {
	return event === 'unexpected-termination' || event === 'scheduled-event' || event === 'spot-interruption';
}
