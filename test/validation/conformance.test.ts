/** Runs the worked examples of AWS's documentation through the functions that the simulator uses; adapters only rename. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clampCapacity } from '../../src/core/simulation/adjustment';
import { evaluateAlarm, type MissingData } from '../../src/core/simulation/alarm';
import { replacementBatchSize, unhealthyBy } from '../../src/core/simulation/health';
import { isFailOpenWith } from '../../src/core/simulation/routing';
import { scaleInCandidates, secondsToNextInstanceHour } from '../../src/core/simulation/scaleInChoice';
import { capacityForTarget, highAlarmSettings, lowAlarmSettings, lowAlarmThreshold, removableInstances, trackingAction } from '../../src/core/simulation/targetTracking';
import { policyWarmupSeconds } from '../../src/core/simulation/warmup';
import { launchZones, rebalanceCeiling } from '../../src/core/simulation/zoneChoice';

interface ConformanceCase {
	readonly id: string;
	readonly area: string;
	readonly topic: string;
	// The shapes differ by topic; each adapter knows its own.
	readonly given: Given;
	readonly expect: unknown;
}

interface Given {
	readonly [key: string]: never;
}

/** By area and topic: the case as a call, its answer in the words of the case. `undefined` where the topic has a further form. */
const adapters: Readonly<Record<string, (given: Given) => unknown>> = {
	'asg az': ({ zones, failures, strategy }: { zones: Record<string, number>; failures: readonly string[]; strategy: 'balanced-best-effort' | 'balanced-only' }) => {
		const names = Object.keys(zones);
		const chosen = launchZones(Object.values(zones), names.map((name) => failures.includes(name)), strategy);
		const launchIn = chosen.zones.map((zone) => names[zone]);
		return strategy === 'balanced-only' ? { launchIn, keepsTryingIn: names[chosen.failedZone ?? -1] } : { launchIn };
	},
	'asg az-rebalance': ({ max }: { max: number }) => ({ temporaryCeiling: rebalanceCeiling(max) }),
	'asg health': (given: { desired?: number; healthCheckType?: string; gracePeriod?: number; secondsSinceInService?: number; elbHealth?: string; ec2State?: string }) => {
		if (given.desired !== undefined) { return { maxReplacedAtOnce: replacementBatchSize(given.desired) }; }
		return { markedUnhealthy: null !== unhealthyBy({
			isRunning: given.ec2State === 'running', isTargetUnhealthy: given.elbHealth === 'unhealthy', usesLoadBalancerChecks: given.healthCheckType !== 'EC2',
			secondsSinceInService: given.secondsSinceInService ?? Infinity, healthCheckGracePeriodSeconds: given.gracePeriod ?? 0,
		}) };
	},
	'asg policies': ({ targetTracking }: { targetTracking: Parameters<typeof trackingAction>[0] }) => ({ action: trackingAction(targetTracking) }),
	'asg target-tracking': (given: { exactInstancesNeeded?: number; exactInstancesToRemove?: number; current: number; metric: number; target: number; max?: number; disableScaleIn?: boolean }) => {
		if (given.exactInstancesNeeded !== undefined) { return { instancesAdded: capacityForTarget(given.exactInstancesNeeded, 1, 1) }; }
		if (given.exactInstancesToRemove !== undefined) { return { instancesRemoved: removableInstances(10, 10 - given.exactInstancesToRemove, 10, 10) }; }
		const action = given.metric > given.target ? 'out' : trackingAction([{ ready: 'in', disableScaleIn: given.disableScaleIn ?? false }]);
		const wanted = action === 'out' ? capacityForTarget(given.current, given.metric, given.target) : given.current;
		return { newCapacity: clampCapacity(wanted, { minSize: 0, maxSize: given.max ?? Infinity }).capacity };
	},
	'asg target-tracking-alarms': ({ target }: { target: number }) => ({
		alarmHigh: { operator: '>', threshold: target, datapoints: datapoints(highAlarmSettings), periodSeconds: 60 },
		alarmLow: { operator: '<', threshold: lowAlarmThreshold(target, 0.7), datapoints: datapoints(lowAlarmSettings), periodSeconds: 60 },
	}),
	'asg termination': terminate,
	'asg warmup': ({ estimatedInstanceWarmup, defaultInstanceWarmup, defaultCooldown }: Record<string, number>) => ({ policyWarmupSeconds: policyWarmupSeconds({
		estimatedInstanceWarmupSeconds: estimatedInstanceWarmup ?? null, defaultInstanceWarmupSeconds: defaultInstanceWarmup ?? null, defaultCooldownSeconds: defaultCooldown!,
	}) }),
	'cloudwatch missing-data': (given: RangeGiven) => ({ state: stateOf(given) }),
	'cloudwatch premature': (given: RangeGiven) => ({ alarm: stateOf(given) === 'ALARM' }),
	'cloudwatch evaluation': ({ breachingByPeriod, ...settings }: { breachingByPeriod: readonly boolean[]; evaluationPeriods: number; datapointsToAlarm: number }) => {
		let state = 'OK';
		return { stateByPeriod: breachingByPeriod.map((_, index) => {
			const next = evaluateAlarm(breachingByPeriod.slice(0, index + 1), { ...settings, treatMissingData: 'missing' });
			return state = next === 'keep-current' ? state : next;
		}) };
	},
	'elb fail-open': ({ targets, healthy }: { targets: number; healthy: number }) => ({ receivingTargets: isFailOpenWith(healthy) ? targets : healthy }),
} as unknown as Readonly<Record<string, (given: Given) => unknown>>;

interface RangeGiven {
	readonly evaluationRange: string;
	readonly evaluationPeriods: number;
	readonly datapointsToAlarm: number;
	readonly treatMissingData: MissingData;
}

/** A range as the documentation draws it: `0` fine, `X` breaching, `-` missing, oldest first. */
function stateOf({ evaluationRange, ...settings }: RangeGiven): string {
	return evaluateAlarm([...evaluationRange].map((point) => point === '-' ? null : point === 'X'), settings);
}

function datapoints({ datapointsToAlarm, evaluationPeriods }: { readonly datapointsToAlarm: number; readonly evaluationPeriods: number }): string {
	return `${datapointsToAlarm} of ${evaluationPeriods}`;
}

interface TerminationGiven {
	readonly now?: string;
	readonly groupUses?: string;
	readonly instances: readonly { readonly id: string; readonly az: string; readonly protected?: boolean; readonly config?: string; readonly launchedAt?: string }[];
}

function terminate({ now, groupUses, instances }: TerminationGiven): Record<string, unknown> {
	const zones = [...new Set(instances.map(({ az }) => az))];
	const nowSeconds = clock(now ?? '00:00');
	const candidates = scaleInCandidates(instances.map((instance) => ({
		id: instance.id, zone: zones.indexOf(instance.az), isProtected: instance.protected ?? false,
		launchSeconds: clock(instance.launchedAt ?? '00:00'), configurationAge: configurationAge(instance.config, groupUses),
	})), zones.length, nowSeconds);
	const ids = candidates.map(({ id }) => id);
	return { zone: zones[candidates[0]!.zone], candidates: ids, terminate: ids.length === 1 ? ids[0] : undefined, minutesToNextHour: minutesToNextHour(instances, nowSeconds) };
}

/** Another template counts as older than any version of the group's own, `lt-1:3`. */
function configurationAge(config: string | undefined, groupUses: string | undefined): number {
	const [template, version] = (config ?? 'lt-1:0').split(':');
	return groupUses === undefined || groupUses.endsWith(template!) ? 1000 - Number(version) : 1_000_000;
}

function minutesToNextHour(instances: TerminationGiven['instances'], nowSeconds: number): Record<string, number> {
	return Object.fromEntries(instances.map(({ id, launchedAt }) => [id, secondsToNextInstanceHour(clock(launchedAt ?? '00:00'), nowSeconds) / 60]));
}

function clock(text: string): number {
	const [hours, minutes] = text.split(':').map(Number);
	return hours! * 3600 + minutes! * 60;
}

describe('worked examples of the documentation', () => {
	for (const area of ['asg', 'cloudwatch', 'elb']) {
		const cases = JSON.parse(readFileSync(join(__dirname, 'conformance', `${area}.json`), 'utf8')) as readonly ConformanceCase[];
		for (const { id, topic, given, expect } of cases) {
			it(id, () => {
				const adapter = adapters[`${area} ${topic}`];
				assert.ok(adapter !== undefined, `no adapter for ${area} ${topic}`);
				const answer = adapter(given) as Record<string, unknown>;
				// A case tells only a part of the answer: the part that it is about.
				const asked = Object.fromEntries(Object.keys(expect as object).map((key) => [key, answer[key]]));
				assert.deepStrictEqual(asked, expect);
			});
		}
	}
});
