import assert from 'node:assert/strict';
import { ends, run, story, type Changes } from './replacementRuns';

const hang = (count: number): Changes['faults'] => [{ kind: 'application-hang', atSeconds: 600, durationSeconds: 3000, count }];
const twenty = { minSize: 20, maxSize: 20, desiredCapacity: 20 };

describe('the pace of replacements', () => {
	it('is a tenth of the desired capacity at a time, each after the one before is healthy and warm', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html#minimize-downtime
		const result = run({ group: twenty, faults: hang(6) });
		// Unhealthy at 660; InService 30 s after each launch, warm 60 s later, healthy after 120 s.
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': ['count'] }), [[660, 'replace-unhealthy', 2], [780, 'replace-unhealthy', 2], [900, 'replace-unhealthy', 2]]);
	});

	it('waits while the group is a tenth short', () => {
		// Four more are wanted at 650, of 24 more than a tenth. They answer at 770, so that the check at 780 finds them healthy; warm they are since 740.
		const result = run({ group: { ...twenty, maxSize: 24 }, faults: hang(1), operations: [{ kind: 'set-desired-capacity', atSeconds: 650, desiredCapacity: 24 }] });
		assert.deepStrictEqual(story(result, { 'launch': ['count'], 'replace-unhealthy': ['count'] }), [[650, 'launch', 4], [780, 'replace-unhealthy', 1], [780, 'launch', 1]]);
	});

	it('is the range of an instance maintenance policy', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html: 70 % of 20 are 14, so six may be missing.
		const result = run({ group: { ...twenty, instanceMaintenancePolicy: { minHealthyPercent: 70, maxHealthyPercent: 100 } }, faults: hang(8) });
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': ['count', 'launchesFirst'] }), [[660, 'replace-unhealthy', 6, false], [780, 'replace-unhealthy', 2, false]]);
	});
});

describe('an instance maintenance policy that keeps 100 %', () => {
	const group = { instanceMaintenancePolicy: { minHealthyPercent: 100, maxHealthyPercent: 150 } };

	it('lets replacements launch first, beyond the maximum', () => {
		const result = run({ group: { ...group, maxSize: 6 }, faults: hang(2) });
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': ['count', 'launchesFirst'], 'launch': ['count'], 'terminate': ['count', 'reason'] }), [
			[660, 'replace-unhealthy', 2, true], [660, 'launch', 2], [780, 'terminate', 2, 'unhealthy'],
		]);
		assert.deepStrictEqual(result.series.servingByZone.map((zone) => zone.at(-1)), [2, 2, 2]);
	});

	it('is nothing to an instance that is gone', () => {
		const result = run({ group, faults: [{ kind: 'instance-crash', atSeconds: 600, count: 2 }] });
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': ['count', 'launchesFirst'], 'launch': ['count'] }), [[600, 'replace-unhealthy', 2, false], [600, 'launch', 2]]);
	});

	it('needs no further launch when the old instance is gone before the new one is ready', () => {
		const result = run({ group: { ...group, minSize: 1, desiredCapacity: 1 }, load: { kind: 'steady', requestsPerSecond: 10 }, faults: [...hang(1)!, { kind: 'instance-crash', atSeconds: 700, count: 1, zone: 'a' }] });
		assert.deepStrictEqual(story(result, { 'launch': ['count'] }), [[660, 'launch', 1]]);
		assert.deepStrictEqual([ends(result), result.series.serving.at(-1)], [[['crash', 700]], 1]);
	});

	it('gives way to scaling in', () => {
		const result = run({ group: { ...group, minSize: 1 }, faults: hang(1), operations: [{ kind: 'set-desired-capacity', atSeconds: 700, desiredCapacity: 5 }] });
		assert.equal(result.series.serving.at(-1), 5);
		assert.equal(result.instances.filter(({ endReason }) => endReason === null).length, 5);
	});
});

describe('suspended processes', () => {
	for (const process of ['HealthCheck', 'ReplaceUnhealthy', 'Terminate'] as const) {
		it(`${process} keeps unhealthy instances, told once, until it is resumed`, () => {
			const result = run({
				group: { suspendedProcesses: [process] }, faults: [{ kind: 'instance-crash', atSeconds: 600, count: 2 }],
				operations: [{ kind: 'resume-processes', atSeconds: 1200, processes: [process] }],
			});
			assert.deepStrictEqual(story(result, { 'unhealthy-kept': ['count', 'keptBy'], 'replace-unhealthy': ['count'], 'launch': ['count'] }), [
				[600, 'unhealthy-kept', 2, process], [1200, 'replace-unhealthy', 2], [1200, 'launch', 2],
			]);
		});
	}

	it('Launch lets unhealthy instances end and replaces them when it is resumed', () => {
		const result = run({
			group: { suspendedProcesses: ['Launch'] }, faults: [{ kind: 'instance-crash', atSeconds: 600, count: 2 }],
			operations: [{ kind: 'resume-processes', atSeconds: 1200, processes: ['Launch'] }],
		});
		assert.deepStrictEqual(story(result, { 'replace-unhealthy': ['count'], 'launch': ['count'] }), [[600, 'replace-unhealthy', 2], [1200, 'launch', 2]]);
	});
});

describe('what is not looked at', () => {
	it('an instance in standby', () => {
		const result = run({
			group: { minSize: 5 }, faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 600, durationSeconds: 3600 }],
			operations: [{ kind: 'enter-standby', atSeconds: 100, count: 1, zone: 'a', decrementDesiredCapacity: true }],
		});
		assert.deepStrictEqual(story(result, { 'zone-lost': ['lostInstances'], 'replace-unhealthy': ['count'] }), [[600, 'zone-lost', 2], [660, 'replace-unhealthy', 1]]);
	});

	it('unhealthy instances of a zone that is shifted away, if the group ignores them', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html
		const changes = (zonalShiftBehavior: 'ReplaceUnhealthy' | 'IgnoreUnhealthy'): Changes => ({
			group: { zonalShiftBehavior }, faults: [
				{ kind: 'zonal-shift', zone: 'a', atSeconds: 500, durationSeconds: 1000 },
				{ kind: 'instance-crash', atSeconds: 600, count: 1, zone: 'a' }, { kind: 'instance-crash', atSeconds: 600, count: 1, zone: 'b' },
			],
		});
		const kinds = { 'unhealthy-kept': ['zones', 'keptBy'], 'replace-unhealthy': ['zones'], 'launch': ['zones'] };
		assert.deepStrictEqual(story(run(changes('IgnoreUnhealthy')), kinds), [
			[600, 'unhealthy-kept', ['a'], 'zonal-shift'], [600, 'replace-unhealthy', ['b']], [600, 'launch', ['b']], [1500, 'replace-unhealthy', ['a']], [1500, 'launch', ['a']],
		]);
		// The one of zone a is replaced elsewhere, and 300 s after the shift the group is balanced again.
		assert.deepStrictEqual(story(run(changes('ReplaceUnhealthy')), kinds), [
			[600, 'replace-unhealthy', ['a']], [600, 'launch', ['b']], [600, 'replace-unhealthy', ['b']], [600, 'launch', ['b']], [1800, 'launch', ['a']],
		]);
	});
});
