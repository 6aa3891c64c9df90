/**
 * The shape of a scenario, setting by setting, with the range of each number and what it is where a file leaves it out. Ranges and
 * defaults are AWS's where AWS has one (asg-settings, elb-defaults; API of 2026-08-07), else limits.ts.
 */
import * as limits from '../limits';
import { faultShapes, operationShapes } from './faultShapes';
import { groupShape } from './groupShape';
import { launchShape } from './launchShape';
import { loadBalancerShape } from './loadBalancerShape';
import { loadShape, requestShape } from './requestShape';
import { policyShapes, scheduledActionShape } from './policyShapes';
import { scenarioVersion } from './scenario';
import { nameShape, numberShape, recordShape, withDefault, type Shape } from './shape';

const seconds = numberShape(0, limits.maxSettingSeconds);
const bound = numberShape(-1e15, 1e15, { nullable: true });

const expectationShape = recordShape({
	figure: { kind: 'choice', choices: [
		'availabilityPercent', 'droppedRequests', 'droppingSeconds', 'p50LatencySeconds', 'p95LatencySeconds', 'p99LatencySeconds', 'belowTargetSeconds',
		'longestRecoverySeconds', 'lowestInService', 'highestInService', 'instanceHours', 'spareInstanceHours', 'costUsd', 'costUsdPerDay',
	] },
	atLeast: withDefault(bound, null),
	atMost: withDefault(bound, null),
});

const assumptionShape = recordShape({
	lowAlarmRatio: withDefault(numberShape(0, 1, { aboveMin: true }), 0.7),
	scaleInStep: withDefault(numberShape(1, limits.maxInstances, { integer: true }), 1),
	metricDelaySeconds: withDefault(numberShape(0, 3600), 30),
	statusCheckSeconds: withDefault(seconds, 180),
	pendingSeconds: withDefault(seconds, 30),
	rebalanceDelaySeconds: withDefault(seconds, 300),
	launchRetrySeconds: withDefault(numberShape(1, limits.maxSettingSeconds), 60),
	scheduledActionDelaySeconds: withDefault(numberShape(0, 120), 0),
	healthCheckWorkRatio: withDefault(numberShape(0, 1), 0.1),
	passiveCheckSeconds: withDefault(numberShape(0, 3600, { aboveMin: true, nullable: true }), null),
	forecastRatio: withDefault(numberShape(0, 10), 1),
	requestsPerConnection: withDefault(numberShape(1, 1e6), 10),
	initialInstanceAgeHours: withDefault(numberShape(0, 8760), 24),
});

export const scenarioShape: Shape = recordShape({
	version: { kind: 'choice', choices: [scenarioVersion] },
	kind: { kind: 'choice', choices: ['auto-scaling'] },
	name: withDefault(nameShape, ''),
	seed: withDefault(numberShape(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, { integer: true }), 1),
	startDate: withDefault({ kind: 'text', pattern: { expression: '^\\d{4}-\\d{2}-\\d{2}$', example: '2026-06-01' } }, '2026-06-01'),
	startClockSeconds: withDefault(numberShape(0, 86_399), 0),
	durationSeconds: numberShape(60, limits.maxDurationSeconds),
	group: groupShape,
	launch: launchShape,
	policies: withDefault({ kind: 'list', item: policyShapes, least: 0, most: limits.maxPolicies }, []),
	scheduledActions: withDefault({ kind: 'list', item: scheduledActionShape, least: 0, most: limits.maxScheduledActions }, []),
	loadBalancer: withDefault(loadBalancerShape, null),
	load: loadShape,
	requests: withDefault(requestShape, {}),
	faults: withDefault({ kind: 'list', item: faultShapes, least: 0, most: limits.maxFaults }, []),
	operations: withDefault({ kind: 'list', item: operationShapes, least: 0, most: limits.maxOperations }, []),
	expectations: withDefault({ kind: 'list', item: expectationShape, least: 0, most: limits.maxExpectations }, []),
	assumptions: withDefault(assumptionShape, {}),
});
