import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fault } from '../../../../src/core/simulation/scenario/faults';
import { simulate } from '../../../../src/core/simulation/simulate';
import { at, ends, replacementScenario, run, story } from './replacementRuns';

/** Nothing is replaced: without a load balancer only EC2 looks, and it takes longer than the run. */
const unwatched = { loadBalancer: null, assumptions: { statusCheckSeconds: 100_000 } } as const;

describe('a zone without network', () => {
	const faults = [{ kind: 'zone-impairment', impairment: 'network', zone: 'a', atSeconds: 600, durationSeconds: 1200 }] as const;

	it('is noticed by the load balancer, and its instances are replaced one after another elsewhere', () => {
		const result = run({ faults });
		// Both fail 2 × 30 s later; a tenth of 6 is less than one, so one at a time: the second when the first serves, 120 s after its launch.
		assert.deepStrictEqual(story(result, { 'zone-unreachable': ['unreachableInstances', 'totalInstances'], 'replace-unhealthy': ['count'], 'launch': ['zones'], 'zone-reachable': ['count'] }).slice(0, 6), [
			[600, 'zone-unreachable', 2, 6], [660, 'replace-unhealthy', 1], [660, 'launch', ['b']], [780, 'replace-unhealthy', 1], [780, 'launch', ['c']], [1800, 'zone-reachable', 0],
		]);
		// A third of 300 per second for 60 s; six serve again 120 s after the second launch.
		assert.deepStrictEqual(result.summary.faults, [{ kind: 'zone-impairment', zone: 'a', atSeconds: 600, lostInstances: 2, droppedRequests: 6000, recoverySeconds: 300 }]);
	});

	it('has its instances back when it ends before anybody has acted', () => {
		const result = run({ faults: [{ ...faults[0], durationSeconds: 50 }] });
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': [], 'zone-reachable': ['count'] }), [[650, 'zone-reachable', 2]]);
		assert.deepStrictEqual(result.summary.faults.map(({ droppedRequests, recoverySeconds }) => [droppedRequests, recoverySeconds]), [[5000, 50]]);
	});

	it('fails the reachability check of EC2 after the time that is assumed', () => {
		const result = run({ faults, group: { healthCheckTypes: ['EC2'] } });
		// Without load balancer checks the first replacement counts when it is InService, after 30 s, and warm, 60 s later.
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': ['by'] }), [[780, 'replace-unhealthy', 'EC2'], [870, 'replace-unhealthy', 'EC2']]);
	});

	it('takes no launches', () => {
		const result = run({ faults, operations: [{ kind: 'set-desired-capacity', atSeconds: 610, desiredCapacity: 8 }] });
		assert.deepStrictEqual(story(result, { 'launch': ['zones'], 'launch-failed': ['zone', 'reason'] })[0], [610, 'launch', ['b', 'c']]);
	});
});

describe('faults of single instances', () => {
	it('a crash is acted on at once, all that crashed together, whatever the grace period', () => {
		const result = run({ faults: [{ kind: 'instance-crash', atSeconds: 600, count: 2 }, { kind: 'instance-crash', atSeconds: 700, count: 6 }] });
		// At 700 those launched at 600 are InService since 630 and within their 300 s: they go like the others.
		assert.deepStrictEqual(story(result, { 'instances-crashed': ['count'], 'replace-unhealthy': ['count', 'by'], 'launch': ['count'] }), [
			[600, 'instances-crashed', 2], [600, 'replace-unhealthy', 2, 'EC2'], [600, 'launch', 2],
			[700, 'instances-crashed', 6], [700, 'replace-unhealthy', 6, 'EC2'], [700, 'launch', 6],
		]);
		assert.deepStrictEqual(result.summary.faults.map(({ lostInstances }) => lostInstances), [2, 6]);
		assert.ok(ends(result).every(([reason]) => reason === 'crash'));
	});

	it('a failed status check counts after the time that is assumed', () => {
		const result = run({ ...unwatched, assumptions: { statusCheckSeconds: 240 }, faults: [{ kind: 'status-check-failure', atSeconds: 600, count: 1, zone: 'b' }] });
		assert.deepStrictEqual(story(result, { 'status-checks-failing': ['zones', 'seenAfterSeconds'], 'replace-unhealthy': ['by', 'zones'] }), [
			[600, 'status-checks-failing', ['b'], 240], [840, 'replace-unhealthy', 'EC2', ['b']],
		]);
	});

	it('a hung application is nothing to EC2, and gets requests again after five good checks', () => {
		const result = run({ group: { healthCheckTypes: ['EC2'] }, faults: [{ kind: 'application-hang', atSeconds: 600, durationSeconds: 600, count: 2 }] });
		assert.deepStrictEqual(story(result, { 'targets-unhealthy': ['count'], 'replace-unhealthy': [], 'application-answers': ['count'] }), [
			[660, 'targets-unhealthy', 2], [1200, 'application-answers', 2],
		]);
		// Checks at 1200, 1230, … 1320 pass.
		assert.deepStrictEqual(result.summary.faults.map(({ recoverySeconds }) => recoverySeconds), [720]);
	});

	it('a slow application serves its share of the rate', () => {
		const result = run({ ...unwatched, faults: [{ kind: 'application-slowdown', atSeconds: 600, durationSeconds: 600, count: 2, speedRatio: 0.25 }] });
		// Two get 50 per second each and serve 25: 2 × 25 × 600 s are too many, of which 2 × 25 × 10 s wait at the end instead, and are served then.
		assert.deepStrictEqual(result.summary.faults.map(({ lostInstances, droppedRequests, recoverySeconds }) => [lostInstances, Math.round(droppedRequests), recoverySeconds]), [[2, 29_500, 600]]);
		assert.deepStrictEqual(story(result, { 'application-recovered': ['count'] }), [[1200, 'application-recovered', 2]]);
	});

	it('says so when there is nothing to hit', () => {
		const result = run({ group: { minSize: 0, desiredCapacity: 0 }, faults: [{ kind: 'instance-crash', atSeconds: 600, count: 1 }, { kind: 'application-hang', atSeconds: 700, durationSeconds: 60, count: 1, zone: 'b' }] });
		assert.deepStrictEqual(story(result, { 'fault-without-target': ['fault', 'zone'], 'application-answers': [] }), [
			[600, 'fault-without-target', 'instance-crash', null], [700, 'fault-without-target', 'application-hang', 'b'],
		]);
		assert.deepStrictEqual(result.summary.faults.map(({ lostInstances }) => lostInstances), [0, 0]);
	});

	it('hits the same instances whatever else happens, and of more of them also those', () => {
		const hit = (count: number, others: readonly Fault[] = []): readonly number[] => run({ ...unwatched, group: { minSize: 0, maxSize: 30, desiredCapacity: 30 }, faults: [{ kind: 'instance-crash', atSeconds: 600, count }, ...others] })
			.instances.filter(({ endReason }) => endReason === 'crash').map(({ id }) => id);
		const alone = hit(3);
		assert.equal(alone.length, 3);
		assert.deepStrictEqual(hit(3, [{ kind: 'application-hang', atSeconds: 100, durationSeconds: 1000, count: 7, zone: null }]), alone);
		const more = hit(10);
		assert.ok(alone.every((id) => more.includes(id)), String(more));
		assert.equal(new Set(more).size, 10);
	});
});

describe('faults that overlap', () => {
	it('multiply speeds, and undo exactly what they did', () => {
		const faults = [0.5, 0.3].map((speedRatio, index) => ({ kind: 'application-slowdown' as const, atSeconds: 600 + index * 300, durationSeconds: 600, count: 6, speedRatio }));
		const result = run({ ...unwatched, load: { kind: 'steady', requestsPerSecond: 60 }, faults });
		// 60 of 600 per second are 10 %; of 300 20 %; of 90 66.7 %; of 180 33.3 %.
		assert.deepStrictEqual([300, 800, 1000, 1300, 1600].map((seconds) => Math.round(at(result, 'cpuPercent', Math.floor(seconds / 5) * 5) * 10) / 10), [10, 20, 66.7, 33.3, 10]);
		assert.equal(at(result, 'cpuPercent', 3000), at(result, 'cpuPercent', 300));
	});

	it('let an instance answer only when the last of them is over', () => {
		const result = run({
			...unwatched, faults: [
				{ kind: 'application-hang', atSeconds: 600, durationSeconds: 600, count: 2, zone: 'a' },
				{ kind: 'zone-impairment', impairment: 'network', zone: 'a', atSeconds: 900, durationSeconds: 600 },
			],
		});
		assert.deepStrictEqual([500, 700, 1000, 1300, 1600].map((seconds) => at(result, 'serving', seconds)), [6, 4, 4, 4, 6]);
	});

	it('leave nothing behind', () => {
		const length = fc.integer({ min: 1, max: 900 });
		const fault = fc.record({ atSeconds: fc.integer({ min: 0, max: 2000 }), durationSeconds: length, count: fc.integer({ min: 1, max: 8 }), zone: fc.constantFrom(null, 'a', 'b') }).chain(({ zone, count, ...when }) => fc.constantFrom<Fault>(
			{ kind: 'application-hang', ...when, count, zone }, { kind: 'application-slowdown', ...when, count, zone, speedRatio: 0.37 }, { kind: 'traffic-spike', ...when, factor: 1.7 },
			{ kind: 'zone-impairment', impairment: 'network', ...when, zone: zone ?? 'c' }, { kind: 'dependency-outage', ...when, failsHealthChecks: true }, { kind: 'slow-boot', ...when, factor: 3.1 },
			{ kind: 'bad-launch-template-version', ...when }, { kind: 'metric-delay', ...when, delaySeconds: 77 },
		));
		fc.assert(fc.property(fc.array(fault, { maxLength: 6 }), fc.integer(), (faults, seed) => {
			const calm = run({ ...unwatched, seed });
			const result = run({ ...unwatched, seed, faults });
			const tail = ({ series }: typeof calm): unknown => [series.serving.slice(-20), series.cpuPercent.slice(-20), series.demandPerSecond.slice(-20), series.droppedPerSecond.slice(-20)];
			assert.deepStrictEqual(tail(result), tail(calm));
			assert.equal(result.instances.length, 6);
		}), { numRuns: 60 });
	});
});

describe('faults of launches', () => {
	it('multiply the boot time of what is launched meanwhile', () => {
		const result = run({
			faults: [
				{ kind: 'slow-boot', atSeconds: 500, durationSeconds: 300, factor: 2 }, { kind: 'slow-boot', atSeconds: 550, durationSeconds: 300, factor: 1.5 },
				{ kind: 'instance-crash', atSeconds: 600, count: 1 }, { kind: 'instance-crash', atSeconds: 810, count: 1 }, { kind: 'instance-crash', atSeconds: 860, count: 1 },
			], loadBalancer: null,
		});
		// 120 s × 2 × 1.5, then × 1.5 alone, then as usual.
		assert.deepStrictEqual(story(result, { 'launch': ['servesAtSeconds'] }), [[600, 'launch', 960], [810, 'launch', 990], [860, 'launch', 980]]);
		assert.deepStrictEqual(story(result, { 'slow-boot': ['bootSeconds'], 'slow-boot-ended': ['bootSeconds'] }).map(([, , seconds]) => seconds), [240, 360, 180, 120]);
	});

	it('a bad version never answers, so that it is replaced after every grace period until a good one is there', () => {
		const result = run({ faults: [{ kind: 'bad-launch-template-version', atSeconds: 500, durationSeconds: 1000 }, { kind: 'instance-crash', atSeconds: 600, count: 1 }] });
		// InService 30 s after each launch, and 300 s of grace from then on.
		assert.deepStrictEqual(story(result, { 'bad-template-version': ['version'], 'launch': [], 'good-template-version': ['version'], 'in-service': ['serving'] }), [
			[500, 'bad-template-version', 2], [600, 'launch'], [930, 'launch'], [1260, 'launch'], [1500, 'good-template-version', 3], [1590, 'launch'], [1710, 'in-service', 6],
		]);
		assert.deepStrictEqual(result.instances.slice(6).map(({ templateVersion }) => templateVersion), [2, 2, 2, 3]);
	});

	it('a bad version ends once, however many faults made one', () => {
		const result = run({ faults: [{ kind: 'bad-launch-template-version', atSeconds: 500, durationSeconds: 500 }, { kind: 'bad-launch-template-version', atSeconds: 700, durationSeconds: 1000 }] });
		assert.deepStrictEqual(story(result, { 'bad-template-version': ['version'], 'good-template-version': ['version'] }), [
			[500, 'bad-template-version', 2], [700, 'bad-template-version', 3], [1700, 'good-template-version', 4],
		]);
	});
});

describe('Spot interruptions', () => {
	const launch = { purchaseOption: 'spot' } as const;
	const faults = [{ kind: 'spot-interruption', atSeconds: 600, count: 2 }] as const;

	it('start replacements at the notice and are over two minutes later, drained or not', () => {
		const result = run({ launch, faults });
		assert.deepStrictEqual(story(result, { 'spot-notice': ['count', 'replacing', 'secondsLeft'], 'launch': ['count'], 'spot-reclaimed': ['count'] }), [
			[600, 'spot-notice', 2, 2, 120], [600, 'launch', 2], [720, 'spot-reclaimed', 2],
		]);
		assert.deepStrictEqual(result.instances.flatMap(({ endReason, terminatedSeconds }) => endReason === null ? [] : [[endReason, terminatedSeconds]]), [['spot-interruption', 720], ['spot-interruption', 720]]);
	});

	it('do not wait for a termination hook', () => {
		const lifecycleHooks = [{ name: 'drain', transition: 'TERMINATING', heartbeatTimeoutSeconds: 3600, completesAfterSeconds: null }] as const;
		const result = run({ launch, faults, loadBalancer: null, group: { lifecycleHooks } });
		const states = result.instances.filter(({ endReason }) => endReason !== null).map((instance) => instance.states.map(({ state, atSeconds }) => [state, atSeconds]));
		const expected = [['Pending', 0], ['InService', 0], ['Terminating:Wait', 600], ['Terminated', 720]];
		assert.deepStrictEqual(states.map((list) => list.slice(1)), [expected.slice(1), expected.slice(1)]);
	});

	it('happen without the process Terminate, too: the group then replaces what is gone when it may', () => {
		const result = run({ launch, faults, group: { suspendedProcesses: ['Terminate'] }, operations: [{ kind: 'resume-processes', atSeconds: 1000, processes: ['Terminate'] }] });
		assert.deepStrictEqual(story(result, { 'spot-notice': ['replacing'], 'launch': [], 'spot-reclaimed': [], 'replace-unhealthy': ['count'] }), [
			[600, 'spot-notice', 0], [720, 'spot-reclaimed'], [1000, 'replace-unhealthy', 2], [1000, 'launch'],
		]);
	});

	it('hit Spot Instances only', () => {
		const instanceTypes = [{ instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 100 }];
		const mixedInstances = { instanceTypes, onDemandBaseCapacity: 4, onDemandPercentageAboveBaseCapacity: 0 };
		const result = run({ launch: { mixedInstances }, faults: [{ kind: 'spot-interruption', atSeconds: 600, count: 6 }] });
		assert.deepStrictEqual(result.summary.faults.map(({ lostInstances }) => lostInstances), [2]);
		assert.ok(result.instances.filter(({ endReason }) => endReason === 'spot-interruption').every(({ purchaseOption }) => purchaseOption === 'spot'));
	});
});

describe('faults from outside', () => {
	it('several spikes multiply', () => {
		const result = run({ loadBalancer: null, faults: [{ kind: 'traffic-spike', atSeconds: 600, durationSeconds: 600, factor: 3 }, { kind: 'traffic-spike', atSeconds: 900, durationSeconds: 600, factor: 0.5 }] });
		assert.deepStrictEqual([300, 700, 1000, 1300, 1600].map((seconds) => at(result, 'demandPerSecond', seconds)), [300, 900, 450, 150, 300]);
		assert.deepStrictEqual(story(result, { 'traffic-spike': ['demandFactor'], 'traffic-spike-ended': ['demandFactor'] }), [
			[600, 'traffic-spike', 3], [900, 'traffic-spike', 1.5], [1200, 'traffic-spike-ended', 0.5], [1500, 'traffic-spike-ended', 1],
		]);
	});

	it('a dependency that is away fails every request, of all outages together', () => {
		const result = run({ faults: [{ kind: 'dependency-outage', atSeconds: 600, durationSeconds: 60 }, { kind: 'dependency-outage', atSeconds: 630, durationSeconds: 60 }] });
		assert.equal(result.summary.droppedByReason.dependency, 90 * 300);
		assert.deepStrictEqual(story(result, { 'dependency-down': [], 'dependency-up': [] }), [[600, 'dependency-down'], [630, 'dependency-down'], [690, 'dependency-up']]);
	});

	it('a dependency that health checks ask for has healthy instances replaced', () => {
		const faults = [{ kind: 'dependency-outage', atSeconds: 600, durationSeconds: 300, failsHealthChecks: true }] as const;
		const result = run({ faults });
		assert.ok(result.instances.some(({ endReason }) => endReason === 'unhealthy'));
		assert.deepStrictEqual(ends(run({ faults: [{ ...faults[0], failsHealthChecks: false }] })), []);
		assert.deepStrictEqual(ends(run({ faults, group: { healthCheckTypes: ['EC2'] } })), []);
	});
});

describe('the causes of dropped requests', () => {
	it('lead back to the fault in force', () => {
		const causeOf = (faults: readonly Fault[]): readonly unknown[] => {
			const { activities } = run({ ...unwatched, faults });
			return activities.filter(({ kind }) => kind === 'dropping').map(({ causeId }) => causeId === null ? null : activities[causeId - 1]!.kind);
		};
		assert.deepStrictEqual(causeOf([{ kind: 'traffic-spike', atSeconds: 600, durationSeconds: 300, factor: 3 }]), ['traffic-spike']);
		assert.deepStrictEqual(causeOf([{ kind: 'application-slowdown', atSeconds: 600, durationSeconds: 300, count: 6, zone: null, speedRatio: 0.1 }]), ['application-slowed']);
		assert.deepStrictEqual(causeOf([{ kind: 'instance-crash', atSeconds: 600, count: 5, zone: null }]), ['instances-crashed']);
	});

	it('are not a fault that is over', () => {
		const scenario = replacementScenario({ ...unwatched, load: { kind: 'points', points: [{ atSeconds: 2000, requestsPerSecond: 300 }, { atSeconds: 2001, requestsPerSecond: 900 }] }, faults: [{ kind: 'instance-crash', atSeconds: 600, count: 1 }, { kind: 'traffic-spike', atSeconds: 700, durationSeconds: 60, factor: 1.5 }] });
		const outcome = simulate(scenario);
		assert.ok(outcome.ok);
		assert.deepStrictEqual(outcome.result.activities.filter(({ kind }) => kind === 'dropping').map(({ causeId }) => causeId), [null]);
	});
});
