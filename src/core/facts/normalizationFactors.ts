/** Normalization factors: what the sizes of one family are worth among each other for Reserved Instances. */
import type { Source } from './facts';

export const normalizationSource: Source = {
	title: 'EC2 user guide, how Reserved Instance discounts are applied', asOf: '2026-09',
	url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html',
};

/** Of one `xlarge`; `Nxlarge` is N times as much. */
const xlargeFactor = 8;

const smallSizes: Readonly<Record<string, number>> = { nano: 0.25, micro: 0.5, small: 1, medium: 2, large: 4, xlarge: xlargeFactor };

/** Bare metal types by factor. */
const bareMetal: Readonly<Record<number, string>> = {
	32: 'a1.metal',
	96: 'm5zn.metal x2iezn.metal z1d.metal',
	128: 'c6g.metal c6gd.metal i3.metal m6g.metal m6gd.metal r6g.metal r6gd.metal x2gd.metal',
	144: 'c5n.metal',
	192: 'c5.metal c5d.metal i3en.metal m5.metal m5d.metal m5dn.metal m5n.metal r5.metal r5b.metal r5d.metal r5dn.metal r5n.metal',
	256: 'c6i.metal c6id.metal m6i.metal m6id.metal r6id.metal',
	448: 'u-18tb1.metal u-24tb1.metal',
	896: 'u-12tb1.metal u-6tb1.metal u-9tb1.metal',
};

/** Families whose Reserved Instances hold for their exact size only. */
const fixedSizeFamilies = 'g4ad g4dn g5 g5g g6 g6e g6f gr6 gr6f hpc7a p5 inf1 inf2 u7i-6tb u7i-8tb'.split(' ');

/**
 * The factor of an instance type such as `m5.2xlarge`.
 * @returns units, above 0; `null` if no source tells it
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
 */
export function normalizationFactor(instanceType: string): number | null {
	const size = instanceType.slice(instanceType.indexOf('.') + 1);
	if (Object.hasOwn(smallSizes, size)) { return smallSizes[size]!; }
	const multiple = /^([1-9]\d{0,3})xlarge$/.exec(size)?.[1];
	if (multiple !== undefined) { return Number(multiple) * xlargeFactor; }
	const metal = Object.entries(bareMetal).find(([, types]) => types.split(' ').includes(instanceType));
	return metal === undefined ? null : Number(metal[0]);
}

/**
 * Whether a regional Reserved Instance of the family covers other sizes of it.
 * @param family such as `m5`
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
 */
export function isSizeFlexible(family: string): boolean {
	return !fixedSizeFamilies.includes(family);
}
