/** Figures of target groups and listeners beside time-outs and prices: stickiness, kept connections, zones. Each with source and date. */
import type { Source } from './facts';

const api: Source = { title: 'Elastic Load Balancing API', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html', asOf: '2026-08-07' };

/** `stickiness.lb_cookie.duration_seconds`, seconds. */
export const stickinessDuration = { min: 1, max: 604_800, default: 86_400, source: api } as const;

/** What a healthy and an unhealthy count may be, and the seconds between two checks of an Application Load Balancer. */
export const healthCheckRanges = { minCount: 2, maxCount: 10, minIntervalSeconds: 5, maxIntervalSeconds: 300, source: api } as const;

/** `client_keep_alive.seconds` and `idle_timeout.timeout_seconds` of an Application Load Balancer. */
export const albConnections = {
	keepAliveDefaultSeconds: 3600, idleMinSeconds: 1, idleMaxSeconds: 4000, connectTimeoutSeconds: 10, minZones: 2,
	source: { title: 'Elastic Load Balancing guide, Application Load Balancers', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html', asOf: '2026-08-07' },
} as const;

/** Idle time-out of TCP connections through a Network Load Balancer that a listener may set, seconds. */
export const nlbIdleRange = {
	min: 60, max: 6000,
	source: { title: 'Elastic Load Balancing guide, Network Load Balancers', url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html', asOf: '2026-08-07' },
} as const;
