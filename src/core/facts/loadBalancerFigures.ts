/** Figures of Elastic Load Balancing as tables: time-outs, ranges, prices. Each with source and date. */
import type { Source } from './facts';

export type LoadBalancerKind = 'alb' | 'nlb' | 'gwlb';
export type FlowProtocol = 'tcp' | 'udp';

/** Seconds without data after which a connection is closed, where the setting is not given; `null` where no source tells it. */
export const idleTimeouts: Readonly<Record<LoadBalancerKind, Readonly<Record<FlowProtocol, number | null>>>> & { readonly source: Source } = {
	alb: { tcp: 60, udp: null },
	nlb: { tcp: 350, udp: 120 },
	gwlb: { tcp: 350, udp: null },
	source: { title: 'Elastic Load Balancing API and guides', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html', asOf: '2026-08-07' },
};

/** `deregistration_delay.timeout_seconds`, seconds. */
export const deregistrationDelay = {
	min: 0, max: 3600, default: 300,
	source: { title: 'Elastic Load Balancing API', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html', asOf: '2026-08-07' },
} as const;

/** `slow_start.duration_seconds`, seconds; 0 is off. */
export const slowStart = {
	min: 30, max: 900, default: 0,
	source: { title: 'Elastic Load Balancing API', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html', asOf: '2026-08-07' },
} as const;

/** What one capacity unit of an Application Load Balancer holds, and what an hour costs in us-east-1. */
export const albPricing = {
	newConnectionsPerSecond: 25, activeConnectionsPerMinute: 3000, ruleEvaluationsPerSecond: 1000, freeRules: 10,
	processedGBPerHour: { instance: 1, ip: 1, lambda: 0.4 },
	usdPerHour: 0.0225, usdPerUnitHour: 0.008, region: 'us-east-1',
	source: { title: 'Elastic Load Balancing pricing', url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2024-07-01' },
} as const;

/** What an hour and a capacity unit of a Network Load Balancer cost in us-east-1. No source tells the prices of Gateway Load Balancers. */
export const nlbPricing = {
	usdPerHour: 0.0225, usdPerUnitHour: 0.006, region: 'us-east-1',
	source: { title: 'Elastic Load Balancing pricing', url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2024-07-01' },
} as const;

/** What one capacity unit of a Network Load Balancer holds, by protocol; flows instead of connections for UDP. */
export const nlbCapacityUnit = {
	tcp: { newPerSecond: 800, activePerMinute: 100_000, processedGBPerHour: 1 },
	udp: { newPerSecond: 400, activePerMinute: 50_000, processedGBPerHour: 1 },
	tls: { newPerSecond: 50, activePerMinute: 3000, processedGBPerHour: 1 },
	source: { title: 'Elastic Load Balancing pricing', url: 'https://aws.amazon.com/elasticloadbalancing/pricing/', asOf: '2026-09-20' },
} as const;

/** Whether a load balancer spreads requests over the targets of all zones where nothing is set. */
export const crossZoneDefaults: Readonly<Record<LoadBalancerKind, boolean>> & { readonly source: Source } = {
	alb: true, nlb: false, gwlb: false,
	source: { title: 'Elastic Load Balancing user guide', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html', asOf: '2026-08-07' },
};

/** Seconds for which clients may keep an address that the DNS name of a load balancer answered with. */
export const dnsTtl = {
	seconds: 60,
	source: { title: 'Elastic Load Balancing user guide', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html', asOf: '2023-06-15' },
} as const;
