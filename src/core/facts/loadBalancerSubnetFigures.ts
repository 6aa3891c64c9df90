/** What an Application Load Balancer wants of its subnets, and what the former kind costs. Each with source and date. */
import type { Source } from './facts';

/** Zones that must be enabled, and what each subnet must have room for. */
export const albSubnets = {
	minZones: 2, minFreeAddresses: 8, longestPrefix: 27,
	source: {
		title: 'User guide for Application Load Balancers', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html', asOf: '2023-06-15',
	} satisfies Source,
} as const;

/** Classic Load Balancers, us-east-1. */
export const classicPricing = {
	usdPerHour: 0.025, usdPerGB: 0.008, region: 'us-east-1',
	source: { title: 'Elastic Load Balancing pricing', url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2024-07-01' } satisfies Source,
} as const;
