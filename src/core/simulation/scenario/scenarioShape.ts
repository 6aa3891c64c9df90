/** The shape of a scenario, setting by setting, with the range of each number. Ranges are AWS's where AWS has one, else limits.ts. */
import * as limits from '../limits';
import { scenarioVersion } from './scenario';
import { numberShape, recordShape, type Shape } from './shape';

const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'boolean' };
const rate = numberShape(0, limits.maxRequestsPerSecond);
const seconds = numberShape(0, limits.maxSettingSeconds);
const positiveSeconds = numberShape(0, limits.maxSettingSeconds, { aboveMin: true });
const instances = numberShape(0, limits.maxInstances, { integer: true });

const group = recordShape({
	name: text,
	minSize: instances,
	maxSize: instances,
	desiredCapacity: numberShape(0, limits.maxInstances, { integer: true, nullable: true }),
	zones: { kind: 'list', item: text, least: 1, most: limits.maxZones },
	healthCheckTypes: { kind: 'list', item: { kind: 'choice', choices: ['EC2', 'ELB'] }, least: 0, most: 2 },
	healthCheckGracePeriodSeconds: seconds,
	defaultCooldownSeconds: seconds,
	defaultInstanceWarmupSeconds: numberShape(0, 3600, { nullable: true }),
});

const launch = recordShape({
	instanceType: text,
	vcpu: numberShape(1, 10_000, { integer: true }),
	priceUsdPerHour: numberShape(0, 1e6, { nullable: true }),
	bootSeconds: seconds,
	requestsPerSecond: numberShape(0, limits.maxRequestsPerSecond, { aboveMin: true }),
});

const policy: Shape = {
	kind: 'variants', variants: {
		'target-tracking': {
			name: text,
			metric: { kind: 'choice', choices: ['ASGAverageCPUUtilization'] },
			targetPercent: numberShape(0, 100, { aboveMin: true }),
			instanceWarmupSeconds: numberShape(0, limits.maxSettingSeconds, { nullable: true }),
			disableScaleIn: flag,
		},
	},
};

/** Ranges of the checks: elb-defaults, https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html */
const loadBalancer = recordShape({
	healthCheckIntervalSeconds: numberShape(5, 300),
	unhealthyThresholdCount: numberShape(2, 10, { integer: true }),
	healthyThresholdCount: numberShape(2, 10, { integer: true }),
	deregistrationDelaySeconds: numberShape(0, 3600),
}, { nullable: true });

const load: Shape = {
	kind: 'variants', variants: {
		'steady': { requestsPerSecond: rate },
		'daily': { lowRequestsPerSecond: rate, highRequestsPerSecond: rate },
		'flash-sale': {
			baseRequestsPerSecond: rate, peakRequestsPerSecond: rate, startSeconds: seconds, riseSeconds: seconds, holdSeconds: seconds, fallSeconds: seconds,
		},
		'ramp': { fromRequestsPerSecond: rate, toRequestsPerSecond: rate },
		'points': { points: { kind: 'list', item: recordShape({ atSeconds: seconds, requestsPerSecond: rate }), least: 1, most: limits.maxLoadPoints } },
	},
};

const fault: Shape = { kind: 'variants', variants: { 'zone-impairment': { zone: text, atSeconds: seconds, durationSeconds: positiveSeconds } } };

const assumptions = recordShape({
	lowAlarmRatio: numberShape(0, 1, { aboveMin: true }),
	scaleInStep: numberShape(1, limits.maxInstances, { integer: true }),
	metricDelaySeconds: numberShape(0, 3600),
	statusCheckSeconds: seconds,
	requestTimeoutSeconds: numberShape(0, 3600, { aboveMin: true }),
	pendingSeconds: seconds,
	rebalanceDelaySeconds: seconds,
});

export const scenarioShape: Shape = recordShape({
	version: { kind: 'choice', choices: [scenarioVersion] },
	kind: { kind: 'choice', choices: ['auto-scaling'] },
	name: text,
	seed: numberShape(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, { integer: true }),
	startClockSeconds: numberShape(0, 86_399),
	durationSeconds: numberShape(60, limits.maxDurationSeconds),
	group,
	launch,
	policies: { kind: 'list', item: policy, least: 0, most: limits.maxPolicies },
	loadBalancer,
	load,
	faults: { kind: 'list', item: fault, least: 0, most: limits.maxFaults },
	assumptions,
});
