/** What the lesson runs: one group of m7i.large over three zones, a surge of its load, and a day with and without losing a zone. */
import { completeScenario } from '../../core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../core/simulation/scenario/scenario';

/**
 * On-Demand, Linux, shared tenancy, us-east-1, USD per hour; price list of 2026-07-20.
 * Source: https://aws.amazon.com/ec2/pricing/on-demand/
 */
export const price = { instanceType: 'm7i.large', usdPerHour: 0.1008, region: 'us-east-1', asOf: '2026-07-20' } as const;

const hour = 3600;
const clockAt04 = 4 * hour;

/** Clock 16:00, the peak of the day, when zone a fails. */
export const peakSeconds = 12 * hour;
/** Clock 10:10, when the load begins to double. */
export const surgeSeconds = 600;

const base = completeScenario({
	name: 'Lesson: an Auto Scaling group follows its load',
	seed: 1,
	startClockSeconds: 10 * hour,
	durationSeconds: 40 * 60,
	group: {
		name: 'workers', minSize: 3, maxSize: 12, desiredCapacity: 5, zones: ['a', 'b', 'c'],
		healthCheckTypes: ['EC2'], healthCheckGracePeriodSeconds: 300, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: 120,
	},
	launch: { instanceType: price.instanceType, vcpu: 2, priceUsdPerHour: price.usdPerHour, bootSeconds: 120, requestsPerSecond: 100, detailedMonitoring: true },
	policies: [{
		kind: 'target-tracking', name: 'cpu-60', metric: 'ASGAverageCPUUtilization',
		targetValue: 60, instanceWarmupSeconds: null, disableScaleIn: false,
	}],
	loadBalancer: null,
	load: { kind: 'steady', requestsPerSecond: 300 },
	faults: [],
	assumptions: {
		lowAlarmRatio: 0.7, scaleInStep: 1, metricDelaySeconds: 0, statusCheckSeconds: 180,
		pendingSeconds: 30, rebalanceDelaySeconds: 300,
	},
	requests: { timeoutSeconds: 2 },
});

/** Forty minutes from 10:00: 300 requests per second, which double from 10:10 to 10:12 and stay. */
export const surge: AutoScalingScenario = {
	...base,
	load: {
		kind: 'points',
		points: [{ atSeconds: surgeSeconds, requestsPerSecond: 300 }, { atSeconds: surgeSeconds + 120, requestsPerSecond: 600 }],
	},
};

/** A day from 04:00, the quietest hour, to 04:00: the group begins at its minimum. */
export const day: AutoScalingScenario = {
	...base,
	startClockSeconds: clockAt04,
	durationSeconds: 24 * hour,
	group: { ...base.group, desiredCapacity: null },
	load: { kind: 'daily', lowRequestsPerSecond: 200, highRequestsPerSecond: 900 },
};

/** The same day; zone a loses power for half an hour at the peak. */
export const dayWithZoneLoss: AutoScalingScenario = {
	...day,
	faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: peakSeconds, durationSeconds: 30 * 60 }],
};
