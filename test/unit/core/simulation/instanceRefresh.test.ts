import assert from 'node:assert/strict';
import type { InstanceRefreshOperation } from '../../../../src/core/simulation/scenario/faults';
import { ends, run, story, type Changes } from './replacementRuns';

const refresh = (preferences: Partial<InstanceRefreshOperation> = {}) => ({ kind: 'instance-refresh', atSeconds: 600, ...preferences }) as const;
const newVersion = { kind: 'new-launch-template-version', atSeconds: 300 } as const;
const long = { durationSeconds: 14_400 } as const;
/** Ten instances that are in service the moment they are launched. */
const instant: Changes = { ...long, loadBalancer: null, launch: { bootSeconds: 0 }, assumptions: { pendingSeconds: 0 }, group: { minSize: 10, maxSize: 10, desiredCapacity: 10 } };

/** Every group of batches, progress and end: `[600, 'refresh-batch', 3]`. */
const course = { 'refresh-batch': ['count'], 'refresh-progress': ['replaced'], 'refresh-checkpoint': ['percent'], 'refresh-succeeded': ['replaced'], 'refresh-failed': ['reason', 'replaced'] } as const;

describe('an instance refresh', () => {
	it('replaces as many at a time as the minimum healthy percentage lets it, each batch after the one before is healthy and warm', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html: 50 % of 6 are 3. A launch serves after 120 s.
		const result = run({ ...long, operations: [newVersion, refresh({ minHealthyPercent: 50 })] });
		assert.deepStrictEqual(story(result, course), [
			[600, 'refresh-batch', 3], [720, 'refresh-progress', 3], [720, 'refresh-batch', 3], [840, 'refresh-progress', 6], [840, 'refresh-succeeded', 6],
		]);
		assert.deepStrictEqual(result.instances.map(({ templateVersion, endReason }) => [templateVersion, endReason]), [
			...Array.from({ length: 6 }, () => [1, 'instance-refresh']), ...Array.from({ length: 6 }, () => [2, null]),
		]);
		assert.deepStrictEqual(result.series.servingByZone.map((zone) => zone.at(-1)), [2, 2, 2]);
	});

	it('waits for its own warm-up, without one for the default instance warm-up, without that for the grace period', () => {
		const times = (instanceWarmupSeconds: number | null, defaultInstanceWarmupSeconds: number | null): readonly unknown[] => story(run({
			...instant, group: { ...instant.group, defaultInstanceWarmupSeconds, healthCheckGracePeriodSeconds: 240 }, operations: [refresh({ minHealthyPercent: 0, instanceWarmupSeconds })],
		}), { 'refresh-succeeded': [] }).map(([seconds]) => seconds);
		assert.deepStrictEqual([times(500, 60), times(null, 60), times(null, null)], [[1100], [660], [840]]);
	});

	it('goes through checkpoints as the guide tells', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html: 0:00 two replaced, 0:10 warm, 0:25 two, 0:35 one, 0:45 done.
		const result = run({ ...instant, operations: [refresh({ atSeconds: 0, minHealthyPercent: 80, instanceWarmupSeconds: 600, checkpointPercentages: [20, 50], checkpointDelaySeconds: 900 })] });
		assert.deepStrictEqual(story(result, course), [
			[0, 'refresh-batch', 2], [600, 'refresh-progress', 2], [600, 'refresh-checkpoint', 20], [1500, 'refresh-batch', 2], [2100, 'refresh-progress', 4],
			[2100, 'refresh-batch', 1], [2700, 'refresh-progress', 5], [2700, 'refresh-succeeded', 5],
		]);
	});

	it('launches first when all are to stay healthy, one at a time without room above', () => {
		const group = { minSize: 2, maxSize: 2, desiredCapacity: 2, zones: ['a'] };
		const result = run({ ...long, group, load: { kind: 'steady', requestsPerSecond: 10 }, operations: [refresh({ minHealthyPercent: 100 })] });
		assert.deepStrictEqual(story(result, { 'refresh-batch': ['count', 'launchFirst'], 'terminate': ['count', 'reason'], 'refresh-succeeded': [] }), [
			[600, 'refresh-batch', 1, 1], [720, 'terminate', 1, 'instance-refresh'], [720, 'refresh-batch', 1, 1], [840, 'terminate', 1, 'instance-refresh'], [840, 'refresh-succeeded'],
		]);
		assert.equal(result.summary.lowestInService, 2);
	});

	it('stays between both percentages: with 90 and 120 % of ten, one ends at once and one after its replacement', () => {
		const result = run({ ...long, group: { minSize: 10, maxSize: 10, desiredCapacity: 10 }, operations: [refresh({ minHealthyPercent: 90, maxHealthyPercent: 120 })] });
		assert.deepStrictEqual(story(result, { 'refresh-batch': ['count', 'launchFirst'] }), [600, 720, 840, 960, 1080].map((seconds) => [seconds, 'refresh-batch', 2, 1]));
		assert.deepStrictEqual([result.summary.lowestInService, result.summary.highestInService], [9, 11]);
	});

	it('skips instances that have the version already', () => {
		const result = run({ ...long, operations: [newVersion, { kind: 'set-desired-capacity', atSeconds: 400, desiredCapacity: 9 }, refresh({ minHealthyPercent: 0, skipMatching: true })] });
		assert.deepStrictEqual(story(result, { 'refresh-started': ['count'], 'refresh-batch': ['count'], 'refresh-succeeded': ['replaced'] }).map(([, ...rest]) => rest), [
			['refresh-started', 6], ['refresh-batch', 6], ['refresh-succeeded', 6],
		]);
		assert.deepStrictEqual(story(run({ ...long, operations: [refresh({ skipMatching: true })] }), course), [[600, 'refresh-succeeded', 0]]);
	});

	it('is to the version of the same second', () => {
		const result = run({ ...long, faults: [{ kind: 'bad-launch-template-version', atSeconds: 600, durationSeconds: 60 }], operations: [refresh({ skipMatching: true })] });
		assert.deepStrictEqual(story(result, { 'refresh-started': ['version', 'count'] }), [[600, 'refresh-started', 2, 6]]);
	});

	it('bakes, and is the only one until then', () => {
		const result = run({ ...instant, operations: [refresh({ minHealthyPercent: 0, bakeTimeSeconds: 300 }), refresh({ atSeconds: 900 })] });
		// Warm 60 s after 600, baked 300 s later.
		assert.deepStrictEqual(story(result, { 'refresh-baking': ['seconds'], 'refresh-refused': [], 'refresh-succeeded': [] }), [[660, 'refresh-baking', 300], [900, 'refresh-refused'], [960, 'refresh-succeeded']]);
	});

	it('replaces unhealthy instances first', () => {
		const result = run({ ...long, group: { suspendedProcesses: ['ReplaceUnhealthy'] }, faults: [{ kind: 'application-hang', atSeconds: 300, durationSeconds: 9000, count: 1, zone: 'c' }], operations: [refresh()] });
		assert.deepStrictEqual(story(result, { 'unhealthy-kept': ['zones'], 'refresh-batch': ['zones'] }).slice(0, 2), [[360, 'unhealthy-kept', ['c']], [600, 'refresh-batch', ['c']]]);
	});
});

describe('an instance refresh with instances that it may not replace', () => {
	const protect = { kind: 'set-instance-protection', atSeconds: 100, count: 2, isProtected: true } as const;
	const standby = { kind: 'enter-standby', atSeconds: 100, count: 1, decrementDesiredCapacity: true } as const;

	it('waits an hour for protected ones, then fails', () => {
		const result = run({ ...instant, operations: [protect, refresh({ minHealthyPercent: 0 })] });
		assert.deepStrictEqual(story(result, { ...course, 'refresh-waiting': ['waitsFor', 'count'] }), [
			[600, 'refresh-batch', 8], [660, 'refresh-progress', 8], [660, 'refresh-waiting', 'protected', 2], [4260, 'refresh-failed', 'protected', 8],
		]);
	});

	it('goes on when they are no longer protected', () => {
		const result = run({ ...instant, operations: [protect, refresh({ minHealthyPercent: 0 }), { ...protect, atSeconds: 2000, isProtected: false, count: 10 }] });
		assert.deepStrictEqual(story(result, course).slice(2), [[2000, 'refresh-batch', 2], [2060, 'refresh-progress', 10], [2060, 'refresh-succeeded', 10]]);
	});

	it('ignores or replaces them if it is told to', () => {
		const replaced = (scaleInProtectedInstances: 'Ignore' | 'Refresh'): readonly unknown[] => story(run({ ...instant, operations: [protect, refresh({ minHealthyPercent: 0, scaleInProtectedInstances })] }), { 'refresh-succeeded': ['replaced'] });
		assert.deepStrictEqual([replaced('Ignore'), replaced('Refresh')], [[[660, 'refresh-succeeded', 8]], [[660, 'refresh-succeeded', 10]]]);
	});

	it('waits for instances in standby, ends them, or ignores them', () => {
		const outcome = (standbyInstances: InstanceRefreshOperation['standbyInstances']): readonly unknown[] => story(
			run({ ...instant, group: { ...instant.group, minSize: 5 }, operations: [standby, refresh({ minHealthyPercent: 0, standbyInstances })] }), { 'refresh-succeeded': ['replaced'], 'refresh-failed': ['reason', 'replaced'] },
		);
		assert.deepStrictEqual(outcome('Wait'), [[4260, 'refresh-failed', 'standby', 9]]);
		assert.deepStrictEqual(outcome('Terminate'), [[660, 'refresh-succeeded', 10]]);
		assert.deepStrictEqual(outcome('Ignore'), [[660, 'refresh-succeeded', 9]]);
	});
});

describe('an instance refresh that gets nowhere', () => {
	const bad = [{ kind: 'bad-launch-template-version', atSeconds: 300, durationSeconds: 14_000 }] as const;

	it('fails when for an hour no new instance became healthy, and leaves the others alone', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html#instance-refresh-limitations
		const result = run({ ...long, faults: bad, operations: [refresh({ minHealthyPercent: 50 })] });
		assert.deepStrictEqual(story(result, course), [[600, 'refresh-batch', 3], [4200, 'refresh-failed', 'unhealthy', 0]]);
		assert.equal(result.instances.filter(({ templateVersion, endReason }) => templateVersion === 1 && endReason === null).length, 3);
	});

	it('rolls back to the version before, if it may', () => {
		const result = run({ ...long, faults: bad, operations: [refresh({ minHealthyPercent: 50, autoRollback: true })] });
		assert.deepStrictEqual(story(result, { 'refresh-failed': ['rollsBackTo'], 'refresh-batch': ['count'], 'refresh-succeeded': ['replaced', 'isRollback'], 'good-template-version': [] }), [
			[600, 'refresh-batch', 3], [4200, 'refresh-failed', 3], [4200, 'refresh-batch', 3], [4320, 'refresh-succeeded', 3, true],
		]);
		assert.deepStrictEqual(result.instances.filter(({ endReason }) => endReason === null).map(({ templateVersion }) => templateVersion), [1, 1, 1, 3, 3, 3]);
		assert.equal(result.series.serving.at(-1), 6);
	});

	it('does not roll back where there was no version before', () => {
		const result = run({ ...instant, operations: [{ kind: 'set-instance-protection', atSeconds: 100, count: 1, isProtected: true }, refresh({ minHealthyPercent: 0, autoRollback: true })] });
		assert.deepStrictEqual(story(result, { 'refresh-failed': ['reason', 'rollsBackTo'] }), [[4260, 'refresh-failed', 'protected', null]]);
	});

	it('fails when nothing can be launched for an hour', () => {
		const faults = ['a', 'b', 'c'].map((zone) => ({ kind: 'zone-capacity-shortage' as const, zone, atSeconds: 500, durationSeconds: 14_000 }));
		const launchFirst = run({ ...long, faults, operations: [refresh({ minHealthyPercent: 100 })] });
		assert.deepStrictEqual(story(launchFirst, course), [[600, 'refresh-batch', 1], [4200, 'refresh-failed', 'no-launch', 0]]);
		assert.deepStrictEqual([ends(launchFirst), launchFirst.summary.lowestInService], [[], 6]);
		const endFirst = run({ ...long, faults, operations: [refresh({ minHealthyPercent: 50 })] });
		assert.deepStrictEqual(story(endFirst, course), [[600, 'refresh-batch', 3], [4200, 'refresh-failed', 'no-launch', 0]]);
	});

	it('has an hour more after a zonal shift', () => {
		const shift = { kind: 'zonal-shift', zone: 'a', atSeconds: 1000, durationSeconds: 4000 } as const;
		const result = run({ ...long, group: { zonalShiftBehavior: 'ReplaceUnhealthy' }, faults: [...bad, shift], operations: [refresh({ minHealthyPercent: 50 })] });
		assert.deepStrictEqual(story(result, { 'refresh-failed': ['reason'] }), [[5000 + 3600, 'refresh-failed', 'unhealthy']]);
	});

	it('pauses while its process is suspended', () => {
		const result = run({
			...long, operations: [
				refresh({ minHealthyPercent: 50 }), { kind: 'suspend-processes', atSeconds: 650, processes: ['InstanceRefresh'] }, { kind: 'resume-processes', atSeconds: 9000, processes: ['InstanceRefresh'] },
			],
		});
		assert.deepStrictEqual(story(result, { ...course, 'refresh-paused': ['process'] }), [
			[600, 'refresh-batch', 3], [650, 'refresh-paused', 'InstanceRefresh'], [9000, 'refresh-progress', 3], [9000, 'refresh-batch', 3], [9120, 'refresh-progress', 6], [9120, 'refresh-succeeded', 6],
		]);
	});

	it('ends after 14 days', () => {
		const checkpointPercentages = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
		const result = run({ ...instant, durationSeconds: 16 * 86_400, operations: [refresh({ checkpointPercentages, checkpointDelaySeconds: 172_800 })] });
		// Warm after 60 s, then two days at each checkpoint: the eighth would begin after 14 days.
		assert.deepStrictEqual(story(result, { 'refresh-failed': ['reason', 'replaced'] }), [[600 + 14 * 86_400, 'refresh-failed', 'time-limit', 7]]);
	});
});

describe('an instance refresh of a group with a warm pool', () => {
	it('replaces the pool after the group, and draws no old instance from it', () => {
		const result = run({ ...long, group: { warmPool: { minSize: 2, maxGroupPreparedCapacity: 8 } }, operations: [newVersion, refresh({ minHealthyPercent: 50 })] });
		assert.deepStrictEqual(story(result, { ...course, 'warm-start': [], 'refresh-warm-pool': ['count'] }), [
			[600, 'refresh-batch', 3], [720, 'refresh-progress', 3], [720, 'refresh-batch', 3], [840, 'refresh-progress', 6],
			[840, 'refresh-warm-pool', 1], [870, 'refresh-warm-pool', 1], [900, 'refresh-succeeded', 6],
		]);
		assert.ok(result.instances.every(({ templateVersion, endReason }) => (templateVersion === 1) === (endReason === 'instance-refresh')));
	});
});
