import assert from 'node:assert/strict';
import { initialAgeSeconds, lifetimeBatchSize } from '../../../../src/core/simulation/group/maxLifetime';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import { run, story, type Changes } from './replacementRuns';

const day = 86_400;
const byZone = ({ series }: SimulationResult): readonly unknown[] => series.servingByZone.map((zone) => zone.at(-1));

describe('rebalancing of zones', () => {
	const outage: Changes = { faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 600, durationSeconds: 600 }] };

	it('begins after the assumed delay, launches before it ends anything, and ends with the zones in balance', () => {
		const result = run(outage);
		// Recovered at 1200; a launch at 1500 serves at 1620.
		assert.deepStrictEqual(story(result, { 'zone-recovered': ['zone'], 'rebalance': ['zone'], 'terminate': ['count', 'reason'] }), [
			[1200, 'zone-recovered', 'a'], [1500, 'rebalance', 'a'], [1620, 'terminate', 1, 'rebalance'], [1620, 'terminate', 1, 'rebalance'],
		]);
		assert.deepStrictEqual(byZone(result), [2, 2, 2]);
	});

	it('stays within a tenth above the maximum, at least one', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html#AutoScalingBehavior.Rebalancing: with a maximum of six, one at a time.
		const result = run({ ...outage, group: { maxSize: 6 } });
		assert.deepStrictEqual(story(result, { 'launch': ['count'], 'terminate': ['count'] }).filter(([seconds]) => Number(seconds) > 1200), [
			[1500, 'launch', 1], [1620, 'terminate', 1], [1620, 'launch', 1], [1740, 'terminate', 1],
		]);
		assert.equal(result.summary.highestInService, 7);
	});

	it('waits while AZRebalance is suspended', () => {
		const result = run({ ...outage, group: { suspendedProcesses: ['AZRebalance'] }, operations: [{ kind: 'resume-processes', atSeconds: 2000, processes: ['AZRebalance'] }] });
		assert.deepStrictEqual(story(result, { 'rebalance': ['zone'] }), [[2300, 'rebalance', 'a']]);
		assert.deepStrictEqual(byZone(run({ ...outage, group: { suspendedProcesses: ['AZRebalance'] } })), [0, 3, 3]);
	});

	it('leaves the old instances while Terminate is suspended', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/understand-how-suspending-processes-affects-other-processes.html
		const suspend = { kind: 'suspend-processes', atSeconds: 1300, processes: ['Terminate'] } as const;
		assert.deepStrictEqual(byZone(run({ ...outage, operations: [suspend] })), [2, 3, 3]);
		assert.deepStrictEqual(byZone(run({ ...outage, operations: [suspend, { kind: 'resume-processes', atSeconds: 2500, processes: ['Terminate'] }] })), [2, 2, 2]);
	});

	it('follows instances that were ended by hand, too', () => {
		const result = run({ group: { minSize: 0 }, operations: [{ kind: 'terminate-instances', atSeconds: 600, count: 2, zone: 'b', decrementDesiredCapacity: true }] });
		assert.deepStrictEqual(story(result, { 'rebalance': ['zone'] }), [[900, 'rebalance', 'b']]);
		assert.deepStrictEqual([...byZone(result)].sort(), [1, 1, 2]);
	});

	it('does not try for ever where everything that could make room is protected', () => {
		const result = run({ ...outage, launch: { bootSeconds: 0 }, assumptions: { pendingSeconds: 0, rebalanceDelaySeconds: 0 }, group: { newInstancesProtectedFromScaleIn: true, defaultInstanceWarmupSeconds: 0 }, loadBalancer: null });
		assert.ok(result.activities.length < 100, String(result.activities.length));
	});
});

describe('Capacity Rebalancing', () => {
	const changes = (capacityRebalance: boolean): Changes => ({
		group: { maxSize: 6, capacityRebalance }, launch: { purchaseOption: 'spot' },
		faults: [{ kind: 'spot-interruption', atSeconds: 900, count: 2, rebalanceRecommendationSeconds: 300 }],
	});

	it('launches first, and passes the maximum by a tenth of the desired capacity at most', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html: of six one, so that the second waits for the first.
		const result = run(changes(true));
		assert.deepStrictEqual(story(result, { 'spot-recommendation': ['count'], 'capacity-rebalance': ['count'], 'launch': ['count'], 'terminate': ['reason'], 'spot-notice': ['replacing'] }), [
			[600, 'spot-recommendation', 2], [600, 'capacity-rebalance', 1], [600, 'launch', 1], [720, 'terminate', 'capacity-rebalance'],
			[720, 'capacity-rebalance', 1], [720, 'launch', 1], [840, 'terminate', 'capacity-rebalance'], [900, 'spot-notice', 0],
		]);
		assert.deepStrictEqual([result.summary.lowestInService, result.summary.highestInService], [6, 7]);
	});

	it('needs no further launch when the notice comes before the replacement is ready', () => {
		const result = run({ ...changes(true), group: { maxSize: 12, capacityRebalance: true }, faults: [{ kind: 'spot-interruption', atSeconds: 900, count: 2, rebalanceRecommendationSeconds: 60 }] });
		assert.deepStrictEqual(story(result, { 'capacity-rebalance': ['count'], 'launch': ['count'], 'spot-notice': ['replacing'] }), [[840, 'capacity-rebalance', 2], [840, 'launch', 2], [900, 'spot-notice', 2]]);
		assert.equal(result.series.serving.at(-1), 6);
	});

	it('is off by default: the group waits for the notice', () => {
		const result = run(changes(false));
		assert.deepStrictEqual(story(result, { 'launch': ['count'] }), [[900, 'launch', 2]]);
		assert.equal(result.summary.lowestInService, 4);
	});
});

describe('the maximum instance lifetime', () => {
	const aged: Changes = { durationSeconds: 2 * day, load: { kind: 'steady', requestsPerSecond: 10 }, group: { minSize: 4, maxSize: 4, desiredCapacity: 4, zones: ['a', 'b'], maxInstanceLifetimeSeconds: day } };

	it('replaces the instances of the beginning one after another, as old as they are taken to be', () => {
		// The oldest is 24 h old, the others 18 h, 12 h and 6 h.
		const result = run({ ...aged, durationSeconds: day, assumptions: { initialInstanceAgeHours: 24 } });
		assert.deepStrictEqual(story(result, { 'lifetime-reached': ['count', 'lifetimeSeconds'] }), [0, 6, 12, 18].map((hours) => [hours * 3600, 'lifetime-reached', 1, day]));
		assert.deepStrictEqual(result.instances.filter(({ endReason }) => endReason !== null).map(({ id, endReason }) => [id, endReason]), [1, 2, 3, 4].map((id) => [id, 'max-lifetime']));
	});

	it('is no older than one lifetime', () => {
		const result = run({ ...aged, durationSeconds: day, assumptions: { initialInstanceAgeHours: 1000 } });
		assert.deepStrictEqual(story(result, { 'lifetime-reached': [] }).map(([seconds]) => seconds), [0, 6, 12, 18].map((hours) => hours * 3600));
	});

	it('replaces a tenth of the group at once where many are due', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html. 20 are due at the same time; a launch serves after 120 s and is warm then.
		const result = run({ ...aged, group: { ...aged.group, minSize: 20, maxSize: 20, desiredCapacity: 20 }, assumptions: { initialInstanceAgeHours: 0 } });
		assert.deepStrictEqual(story(result, { 'lifetime-reached': ['count'] }), Array.from({ length: 10 }, (_, index) => [day + index * 120, 'lifetime-reached', 2]));
		assert.deepStrictEqual([[5, 4], [1, 100], [50, 100], [0, 10]].map(([due, size]) => lifetimeBatchSize(due!, size!)), [1, 1, 10, 0]);
		assert.deepStrictEqual([0, 1, 2, 3].map((index) => initialAgeSeconds(index, 4, day)), [day, day * 0.75, day * 0.5, day * 0.25]);
	});

	it('leaves protected instances, and those of a group that may not launch or end any', () => {
		const count = (changes: Changes): number => run({ ...aged, ...changes, durationSeconds: day, group: { ...aged.group, ...changes.group } }).activities.filter(({ kind }) => kind === 'lifetime-reached').length;
		assert.equal(count({ group: { newInstancesProtectedFromScaleIn: true } }), 0);
		assert.equal(count({ group: { suspendedProcesses: ['Launch'] } }), 0);
		assert.equal(count({ group: { suspendedProcesses: ['Terminate'] } }), 0);
		assert.equal(count({ operations: [{ kind: 'set-instance-protection', atSeconds: 100, count: 4, isProtected: true }] }), 1);
	});

	it('launches first with a policy that keeps 100 %', () => {
		const result = run({ ...aged, durationSeconds: 3600, group: { ...aged.group, instanceMaintenancePolicy: { minHealthyPercent: 100, maxHealthyPercent: 110 } } });
		assert.deepStrictEqual(story(result, { 'lifetime-reached': ['count'], 'launch': ['count'], 'terminate': ['reason'] }), [[0, 'lifetime-reached', 1], [0, 'launch', 1], [120, 'terminate', 'max-lifetime']]);
		assert.equal(result.summary.lowestInService, 4);
	});

	it('and another replacement that is ready in the same second end one instance each', () => {
		// The oldest of six is due at 660, when the load balancer calls another one unhealthy; both replacements serve at 780.
		const result = run({
			group: { maxInstanceLifetimeSeconds: day, instanceMaintenancePolicy: { minHealthyPercent: 100, maxHealthyPercent: 110 } }, assumptions: { initialInstanceAgeHours: (day - 660) / 3600 },
			faults: [{ kind: 'application-hang', atSeconds: 600, durationSeconds: 3000, count: 1, zone: 'b' }], durationSeconds: 1800,
		});
		assert.deepStrictEqual(story(result, { 'terminate': ['count', 'reason'] }), [[780, 'terminate', 1, 'max-lifetime'], [780, 'terminate', 1, 'unhealthy']]);
		assert.equal(result.series.serving.at(-1), 6);
	});
});
