/** What holds for every run, whatever its scenario: the checks of invariants.test.ts, one by one. */
import assert from 'node:assert/strict';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import { explainAt } from '../../../../src/core/simulation/result/explainAt';
import type { Activity, InstanceLifeline, SimulationResult, SimulationSeries } from '../../../../src/core/simulation/result/result';
import type { LifecycleState } from '../../../../src/core/simulation/group/simulatedInstance';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';

export type Check = (result: SimulationResult, scenario: AutoScalingScenario) => void;

/** Whether two amounts are equal but for the rounding of many sums. */
export function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function assertNear(a: number, b: number, what: string): void {
	assert.ok(isNear(a, b), `${what}: ${a} and ${b}`);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The columns of a series that have one number a sample. */
export function columnsOf(series: SimulationSeries): Readonly<Record<string, readonly number[]>> {
	const { stepSeconds: _step, servingByZone, droppedByReason, alarms: _alarms, ...columns } = series;
	const zones = servingByZone.map((values, zone): [string, readonly number[]] => [`servingByZone[${zone}]`, values]);
	const reasons = Object.entries(droppedByReason).map(([reason, values]): [string, readonly number[]] => [`droppedByReason.${reason}`, values]);
	return { ...columns, ...Object.fromEntries(zones), ...Object.fromEntries(reasons) };
}

const losesNoRequest: Check = ({ summary, series }, { durationSeconds }) => {
	const { arrivedRequests, servedRequests, droppedRequests, waitingRequests } = summary;
	assertNear(arrivedRequests, servedRequests + droppedRequests + waitingRequests, 'arrived = served + dropped + waiting');
	assert.ok(Math.min(arrivedRequests, servedRequests, droppedRequests) >= 0 && waitingRequests >= -1e-6, 'no amount of requests is negative');
	assert.ok(summary.availabilityPercent >= 0 && summary.availabilityPercent <= 100);
	const amount = (rates: readonly number[]): number => sum(rates.map((rate, index) => rate * (Math.min(durationSeconds, series.timeSeconds[index]! + series.stepSeconds) - series.timeSeconds[index]!)));
	// Rates in the series are rounded to a millionth.
	const isAlike = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(durationSeconds, a, b);
	assert.ok(isAlike(amount(series.demandPerSecond), arrivedRequests) && isAlike(amount(series.servedPerSecond), servedRequests), 'the series add up to the summary');
	assert.ok(isAlike(amount(series.droppedPerSecond), droppedRequests), 'dropped requests of the series add up to the summary');
};

const tellsWhyRequestsDropped: Check = ({ summary, series }) => {
	assertNear(sum(Object.values(summary.droppedByReason)), summary.droppedRequests, 'reasons add up');
	assert.ok(Object.values(summary.droppedByReason).every((amount) => amount >= 0));
	series.droppedPerSecond.forEach((dropped, index) => {
		assert.ok(Math.abs(sum(Object.values(series.droppedByReason).map((values) => values[index]!)) - dropped) <= 1e-5 * Math.max(1, dropped), `reasons add up in sample ${index}`);
	});
};

const keepsDesiredCapacityInBounds: Check = ({ series }) => {
	series.desiredCapacity.forEach((desired, index) => {
		assert.ok(desired >= series.minSize[index]! && desired <= series.maxSize[index]!, `desired ${desired} within ${series.minSize[index]}–${series.maxSize[index]} in sample ${index}`);
	});
};

const staysBelowCeiling: Check = ({ series, instances }, { group, launch, operations }) => {
	// Instances that may not end, or that come back, may be more than the maximum.
	const mayStay = group.newInstancesProtectedFromScaleIn || group.suspendedProcesses.length > 0
		|| operations.some(({ kind }) => kind === 'suspend-processes' || kind === 'set-instance-protection' || kind === 'exit-standby');
	if (mayStay) { return; }
	const heaviest = Math.max(1, ...(launch.mixedInstances?.instanceTypes ?? []).map(({ weightedCapacity }) => weightedCapacity));
	const healthy = Math.max(100, group.instanceMaintenancePolicy?.maxHealthyPercent ?? 100, ...operations.map((operation) => operation.kind === 'instance-refresh' ? operation.maxHealthyPercent : 100));
	const launched = (index: number): number => series.serving[index]! + series.starting[index]!;
	const highest = Math.max(...series.maxSize);
	// Rebalancing may pass the maximum by a tenth, Capacity Rebalancing too; a replacement before its old one by what its percentages say.
	const ceiling = highest + 2 * Math.max(1, Math.ceil(highest / 10)) + Math.ceil(highest * (healthy - 100) / 100) + (heaviest - 1) + 1;
	series.timeSeconds.forEach((_, index) => assert.ok(launched(index) <= ceiling, `${launched(index)} instances with a ceiling of ${ceiling} in sample ${index}`));
	assert.ok(instances.length > 0 || highest >= 0);
};

const pricesAreSums: Check = ({ summary, series, instances }) => {
	const parts = Object.values(summary.costs) as readonly (number | null)[];
	assert.ok(parts.every((part) => part === null || part >= 0), 'no cost is negative');
	const { onDemandUsd, spotUsd, warmPoolUsd } = summary.costs;
	assert.equal(summary.costUsd === null, [onDemandUsd, spotUsd, warmPoolUsd].includes(null), 'unknown where the price of an instance is');
	if (summary.costUsd === null) { return; }
	assertNear(summary.costUsd, sum(parts.map((part) => part ?? 0)), 'the parts add up');
	assertNear(series.costUsd.at(-1)!, summary.costUsd, 'the series ends at the sum');
	// Only the first hour of an interrupted Spot Instance is given back.
	const givesBack = instances.some(({ endReason }) => endReason === 'spot-interruption');
	assert.ok(givesBack || series.costUsd.every((cost, index) => cost >= (series.costUsd[index - 1] ?? 0) - 2e-6), 'costs only grow');
};

const countsInstanceHours: Check = ({ summary, instances }, { durationSeconds }) => {
	assert.ok(summary.instanceHours >= 0 && summary.spareInstanceHours >= 0 && summary.spareInstanceHours <= summary.instanceHours + 1e-6);
	const [least, most] = (['least', 'most'] as const).map((bound) => sum(instances.map((instance) => billedSeconds(instance, durationSeconds, bound))));
	const seconds = summary.instanceHours * 3600;
	assert.ok(seconds >= least! - 1e-3 && seconds <= most! + 1e-3, `${seconds} instance-seconds, by the lives ${least}–${most}`);
	assert.ok(summary.belowTargetSeconds >= 0 && summary.belowTargetSeconds <= durationSeconds && summary.lowestInService <= summary.highestInService);
};

/**
 * Seconds outside of the warm pool until the machine is gone: when it is lost, or terminated. A Spot Instance that EC2 takes back is gone
 * at some time between.
 */
function billedSeconds({ states, terminatedSeconds, endingSeconds, endReason }: InstanceLifeline, durationSeconds: number, bound: 'least' | 'most'): number {
	const isGoneAtOnce = endReason === 'zone-lost' || endReason === 'crash' || (endReason === 'spot-interruption' && bound === 'least');
	const endSeconds = (isGoneAtOnce ? endingSeconds : terminatedSeconds) ?? durationSeconds;
	return sum(states.map(({ state, atSeconds }, place) => {
		const until = Math.min(endSeconds, states[place + 1]?.atSeconds ?? durationSeconds);
		return state.startsWith('Warmed:') ? 0 : Math.max(0, until - atSeconds);
	}));
}

const countsEveryInstance: Check = ({ series, instances }) => {
	const { timeSeconds, stepSeconds, serving, starting, draining, lost, standby, warmPool } = series;
	const born = instances.map(({ launchSeconds }) => launchSeconds).sort((a, b) => a - b);
	const gone = instances.flatMap(({ terminatedSeconds }) => terminatedSeconds === null ? [] : [terminatedSeconds]).sort((a, b) => a - b);
	let [births, ends] = [0, 0];
	timeSeconds.slice(0, -1).forEach((fromSeconds, index) => {
		const seconds = fromSeconds + stepSeconds;
		while (births < born.length && born[births]! < seconds) { births++; }
		while (ends < gone.length && gone[ends]! < seconds) { ends++; }
		// What happens at the very time of a sample may come before or after it.
		if (born[births] === seconds || gone[ends] === seconds) { return; }
		const counted = serving[index]! + starting[index]! + draining[index]! + lost[index]! + standby[index]! + warmPool[index]!;
		assert.equal(counted, births - ends, `instances in sample ${index}`);
	});
};

const tellsAlarmsAlike: Check = ({ series: { alarms, highAlarm, lowAlarm } }) => {
	for (const [side, values] of [['high', highAlarm], ['low', lowAlarm]] as const) {
		values.forEach((value, index) => assert.equal(value === 1, alarms.some((alarm) => alarm.side === side && alarm.states[index] === 'ALARM'), `${side} alarm in sample ${index}`));
	}
};

const holdsFiniteNumbers: Check = (result) => {
	const visit = (data: unknown, path: string): void => {
		if (typeof data === 'number') { assert.ok(Number.isFinite(data), `${path} is ${data}`); }
		if (typeof data === 'object' && data !== null) { for (const [key, value] of Object.entries(data)) { visit(value, `${path}.${key}`); } }
	};
	visit(result, '');
	assert.deepStrictEqual(JSON.parse(JSON.stringify(result)), result);
};

const samplesEvenly: Check = ({ series, summary }, { durationSeconds }) => {
	const samples = Math.ceil(durationSeconds / series.stepSeconds);
	assert.ok(samples <= 1500);
	for (const [name, values] of Object.entries(columnsOf(series))) {
		const isUnknown = name === 'costUsd' && summary.costUsd === null || name === 'creditBalance' && values.length === 0;
		assert.equal(values.length, isUnknown ? 0 : samples, name);
		assert.ok(values.every((value) => value >= 0), `${name} is never negative`);
	}
	assert.ok(series.alarms.every(({ states }) => states.length === samples));
	assert.ok(series.cpuPercent.every((percent) => percent <= 100));
	assert.deepStrictEqual(series.serving, series.timeSeconds.map((_, index) => sum(series.servingByZone.map((zone) => zone[index]!))));
};

const ordersLatencies: Check = ({ summary, series }) => {
	assert.ok(summary.p50LatencySeconds <= summary.p95LatencySeconds && summary.p95LatencySeconds <= summary.p99LatencySeconds);
	assert.ok(series.timeSeconds.every((_, index) => series.latencyP50Seconds[index]! <= series.latencyP95Seconds[index]! && series.latencyP95Seconds[index]! <= series.latencyP99Seconds[index]!));
};

const tellsCausesBeforeEffects: Check = ({ activities }) => {
	activities.forEach(({ id, atSeconds, causeId, kind }, index) => {
		assert.equal(id, index + 1);
		assert.ok(atSeconds >= (activities[index - 1]?.atSeconds ?? 0), `${kind} in the order of time`);
		const cause = causeId === null ? undefined : activities[causeId - 1];
		assert.ok(causeId === null || (cause !== undefined && cause.id < id && cause.atSeconds <= atSeconds), `${kind} at ${atSeconds} has cause ${causeId}`);
	});
};

const hasWords: Check = ({ activities }, scenario) => assertWords(activities, scenario);

function assertWords(activities: readonly Activity[], { startClockSeconds }: AutoScalingScenario): void {
	for (const activity of activities) {
		const [english, korean] = (['en', 'ko'] as const).map((language) => describeActivity(activity, { language, startClockSeconds }));
		for (const { text, detail } of [english!, korean!]) {
			assert.ok(text.length > 0);
			assert.doesNotMatch(`${text} ${detail}`, /undefined|NaN|Infinity|null|\[object|e-\d/, JSON.stringify(activity));
		}
		assert.notEqual(english!.text, korean!.text);
	}
}

const pooled: readonly LifecycleState[] = ['Warmed:Stopped', 'Warmed:Running', 'Warmed:Hibernated'];
const ends: readonly LifecycleState[] = ['Terminating', 'Terminating:Wait', 'Terminated'];

/**
 * What may follow a state, the `:Proceed` states left out; a machine that is lost is terminated from any of them.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html and …/warm-pool-instance-lifecycle.html
 */
const successors: Readonly<Record<LifecycleState, readonly LifecycleState[]>> = {
	'Pending': ['Pending:Wait', 'InService', ...ends], 'Pending:Wait': ['InService', ...ends], 'InService': ['Standby', ...ends, ...pooled],
	'Standby': ['Pending', 'InService', ...ends], 'Terminating': ['Terminating:Wait', 'Terminated', ...pooled], 'Terminating:Wait': ['Terminating', 'Terminated', ...pooled],
	'Terminated': [], 'Warmed:Pending': ['Warmed:Pending:Wait', ...pooled, 'Warmed:Terminating', 'Terminated'],
	'Warmed:Pending:Wait': [...pooled, 'Warmed:Terminating', 'Terminated'],
	'Warmed:Stopped': ['Pending', 'Warmed:Terminating', 'Terminated'], 'Warmed:Running': ['Pending', 'Warmed:Terminating', 'Terminated'],
	'Warmed:Hibernated': ['Pending', 'Warmed:Terminating', 'Terminated'], 'Warmed:Terminating': ['Terminated'],
};

const livesInOrder: Check = ({ instances }, { durationSeconds, group }) => {
	instances.forEach((instance, index) => {
		assert.equal(instance.id, index + 1);
		assert.ok(group.zones.includes(instance.zone));
		assertLifeInOrder(instance, durationSeconds);
	});
};

function assertLifeInOrder(instance: InstanceLifeline, durationSeconds: number): void {
	const { launchSeconds, servingSeconds, endingSeconds, terminatedSeconds, endReason, states } = instance;
	const told = JSON.stringify(instance);
	assert.ok(launchSeconds <= durationSeconds && (servingSeconds ?? launchSeconds) >= launchSeconds, told);
	assert.ok((endingSeconds ?? Infinity) >= launchSeconds && (terminatedSeconds ?? Infinity) >= (endingSeconds ?? launchSeconds), told);
	assert.equal(endingSeconds === null, endReason === null, told);
	assert.ok(terminatedSeconds === null || endingSeconds !== null, told);
	assert.ok(states.length > 0 && states.every(({ atSeconds }, place) => atSeconds >= (states[place - 1]?.atSeconds ?? launchSeconds) && atSeconds <= durationSeconds), told);
	assert.equal(states.filter(({ state }) => state === 'Terminated').length, terminatedSeconds === null ? 0 : 1, told);
	assert.equal(terminatedSeconds, states.find(({ state }) => state === 'Terminated')?.atSeconds ?? null, told);
	states.forEach(({ state, atSeconds }, place) => {
		const before = states[place - 1];
		// The warm pool of the beginning has been filled long ago, and a state without a length is never seen.
		if ((atSeconds === 0 && pooled.includes(state)) || before?.atSeconds === atSeconds) { return; }
		const mayBe = before === undefined ? state === 'Pending' || state === 'Warmed:Pending' : successors[before.state].includes(state);
		assert.ok(mayBe, `${before?.state} → ${state} in ${told}`);
	});
}

const measuresExpectations: Check = ({ summary }, { expectations }) => {
	assert.deepStrictEqual(summary.expectations.map(({ expectation }) => expectation), expectations);
	for (const { expectation: { atLeast, atMost }, actual, isMet } of summary.expectations) {
		assert.equal(isMet, actual !== null && actual >= (atLeast ?? -Infinity) && actual <= (atMost ?? Infinity));
	}
};

const measuresFaults: Check = ({ summary }, { faults, durationSeconds }) => {
	assert.deepStrictEqual(summary.faults.map(({ kind, atSeconds }) => ({ kind, atSeconds })), faults.map(({ kind, atSeconds }) => ({ kind, atSeconds })));
	for (const { lostInstances, droppedRequests, recoverySeconds, atSeconds } of summary.faults) {
		assert.ok(Number.isInteger(lostInstances) && lostInstances >= 0 && droppedRequests >= 0 && droppedRequests <= summary.droppedRequests + 1e-6);
		assert.ok(recoverySeconds === null || (recoverySeconds >= 0 && atSeconds + recoverySeconds <= durationSeconds));
	}
};

const explainsEveryInstant: Check = (result, scenario) => {
	for (const part of [0, 0.37, 0.83, 1]) {
		const seconds = part * scenario.durationSeconds;
		const told = explainAt(result, seconds);
		const ids = told.map(({ id }) => id);
		assert.ok(told.length > 0 && new Set(ids).size === ids.length);
		// How a quiet alarm stands is not in the log, but what made it so is.
		const isWhole = told.every(({ kind, causeId }) => causeId === null || ids.includes(causeId) || (kind === 'alarm-watch' && causeId <= result.activities.length));
		assert.ok(isWhole && told.every(({ atSeconds }) => atSeconds <= seconds), 'what is told is whole, and past');
		assertWords(told, scenario);
	}
};

/** By what each says. */
export const invariants: Readonly<Record<string, Check>> = {
	'loses no request: arrived = served + dropped + waiting': losesNoRequest,
	'tells for every dropped request why': tellsWhyRequestsDropped,
	'keeps desired capacity inside the bounds in force': keepsDesiredCapacityInBounds,
	'launches no more than rebalancing and replacement allow above the maximum': staysBelowCeiling,
	'has costs that are never negative and add up': pricesAreSums,
	'counts instance-hours as the instances live': countsInstanceHours,
	'counts every instance in some state': countsEveryInstance,
	'shows an alarm while one is in ALARM': tellsAlarmsAlike,
	'holds finite numbers only, and survives JSON': holdsFiniteNumbers,
	'has samples of equal count, none negative': samplesEvenly,
	'orders the percentiles of latency': ordersLatencies,
	'tells every cause before its effect': tellsCausesBeforeEffects,
	'has words for every activity in both languages': hasWords,
	'leads every instance through its life in order': livesInOrder,
	'measures every expectation': measuresExpectations,
	'measures every fault': measuresFaults,
	'explains capacity at every instant': explainsEveryInstant,
};
