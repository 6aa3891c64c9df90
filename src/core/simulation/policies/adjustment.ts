/** How a wanted capacity becomes the desired one: it is held inside the group's bounds, never rejected (facts/aws-behaviour.md 1.1). */

export interface GroupBounds {
	/** Instances, integer ≥ 0. */
	readonly minSize: number;
	/** Instances, integer ≥ `minSize`. */
	readonly maxSize: number;
}

export interface ClampedCapacity {
	/** Instances, integer within the bounds. */
	readonly capacity: number;
	readonly clampedBy: 'minSize' | 'maxSize' | null;
}

/**
 * Holds a capacity inside the bounds.
 * @param wanted instances, integer
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html
 */
export function clampCapacity(wanted: number, { minSize, maxSize }: GroupBounds): ClampedCapacity {
	if (wanted > maxSize) { return { capacity: maxSize, clampedBy: 'maxSize' }; }
	if (wanted < minSize) { return { capacity: minSize, clampedBy: 'minSize' }; }
	return { capacity: wanted, clampedBy: null };
}
