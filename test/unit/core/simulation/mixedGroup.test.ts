import assert from 'node:assert/strict';
import type { InstanceLifeline } from '../../../../src/core/simulation/result/result';
import type { SpotStrategy } from '../../../../src/core/simulation/group/mixedInstances';
import { countAt, launchedFrom, mixedInstances, mixedType, runGroup, setDesired, statesOf, told, type GroupRun } from './groupRuns';

const option = ({ purchaseOption }: InstanceLifeline): string => purchaseOption;
const typeAndOption = ({ instanceType, purchaseOption }: InstanceLifeline): string => `${instanceType} ${purchaseOption}`;
const zone = (instance: InstanceLifeline): string => instance.zone;

describe('a mixed group', () => {
	it('keeps the base and the percentage above it, from the beginning and at every size', () => {
		// The documented example: base 10, 50 % above it; at 10, 20, 30 and 40 instances 10, 15, 20 and 25 On-Demand.
		const result = runGroup({
			group: { minSize: 0, maxSize: 40, desiredCapacity: 10 },
			launch: { mixedInstances: mixedInstances([mixedType('m5.large')], { onDemandBaseCapacity: 10, onDemandPercentageAboveBaseCapacity: 50 }) },
			rest: { operations: [setDesired(100, 20), setDesired(200, 30), setDesired(300, 40), setDesired(1000, 20)] },
		});
		assert.deepStrictEqual([50, 150, 250, 350, 1050].map((seconds) => countAt(result, seconds, option)), [
			{ 'on-demand': 10 }, { 'on-demand': 15, 'spot': 5 }, { 'on-demand': 20, 'spot': 10 }, { 'on-demand': 25, 'spot': 15 }, { 'on-demand': 15, 'spot': 5 },
		]);
	});

	it('gives up Spot first where Spot is above its share', () => {
		// 2 and 2, to 3: half of 3 rounds up to 2 On-Demand, so that one Spot Instance is too much.
		const result = runGroup({
			launch: { mixedInstances: mixedInstances([mixedType('m5.large')], { onDemandPercentageAboveBaseCapacity: 50 }) }, rest: { operations: [setDesired(100, 3)] },
		});
		assert.deepStrictEqual(countAt(result, 100, option), { 'on-demand': 2, 'spot': 1 });
	});

	const spotOf = (spotAllocationStrategy: SpotStrategy, spotInstancePools = 2): GroupRun => ({
		group: { minSize: 0, desiredCapacity: 8, zones: ['a'] },
		launch: {
			mixedInstances: mixedInstances([
				mixedType('c5.large', { spotPriceUsdPerHour: 0.05, spotDepth: 0.9 }), mixedType('m5.large', { spotPriceUsdPerHour: 0.03, spotDepth: 0.2 }),
				mixedType('r5.large', { spotPriceUsdPerHour: 0.04, spotDepth: 0.6 }), mixedType('m5a.large', { spotPriceUsdPerHour: 0.06, spotDepth: 0.9 }),
			], { onDemandPercentageAboveBaseCapacity: 0, spotAllocationStrategy, spotInstancePools }),
		},
	});

	it('spreads over the cheapest Spot pools, or takes the deepest, or weighs both', () => {
		const launched = (run: GroupRun): object => countAt(runGroup(run), 0, ({ instanceType }) => instanceType);
		assert.deepStrictEqual(launched(spotOf('lowest-price')), { 'm5.large': 4, 'r5.large': 4 });
		assert.deepStrictEqual(launched(spotOf('lowest-price', 1)), { 'm5.large': 8 });
		assert.deepStrictEqual(launched(spotOf('capacity-optimized')), { 'c5.large': 4, 'm5a.large': 4 });
		assert.deepStrictEqual(launched(spotOf('capacity-optimized-prioritized')), { 'c5.large': 8 });
		// r5.large is the cheapest of those that are at least half as deep as the deepest.
		assert.deepStrictEqual(launched(spotOf('price-capacity-optimized')), { 'r5.large': 8 });
	});

	it('takes On-Demand types in their order, or the cheapest a unit', () => {
		const types = [mixedType('m5.large'), mixedType('m5.2xlarge', { priceUsdPerHour: 0.36, weightedCapacity: 4 })];
		const launched = (onDemandAllocationStrategy: 'prioritized' | 'lowest-price'): object =>
			countAt(runGroup({ group: { desiredCapacity: 8 }, launch: { mixedInstances: mixedInstances(types, { onDemandAllocationStrategy }) } }), 0, typeAndOption);
		assert.deepStrictEqual(launched('prioritized'), { 'm5.large on-demand': 8 });
		assert.deepStrictEqual(launched('lowest-price'), { 'm5.2xlarge on-demand': 2 });
	});

	it('launches until the capacity is reached, and may pass it by less than a weight', () => {
		// 10 units of weight 6, then 12: 2 × 6 = 12 and nothing more; then 13: 3 × 6 = 18, above the maximum of 13.
		const result = runGroup({
			group: { minSize: 0, maxSize: 13, desiredCapacity: 10, zones: ['a'] }, launch: { mixedInstances: mixedInstances([mixedType('c5.3xlarge', { weightedCapacity: 6 })]) },
			rest: { operations: [setDesired(100, 12), setDesired(200, 13), setDesired(300, 8), setDesired(400, 5)] },
		});
		assert.deepStrictEqual([0, 150, 250, 350, 450].map((seconds) => Object.values(countAt(result, seconds, zone))), [[2], [2], [3], [2], [1]]);
		assert.equal(result.summary.highestInService, 2);
	});

	it('ends the types that its strategy wants least', () => {
		const result = runGroup({
			group: { minSize: 0, desiredCapacity: 4, zones: ['a'] },
			launch: { mixedInstances: mixedInstances([mixedType('m5.large'), mixedType('m5.xlarge', { weightedCapacity: 2 })], { onDemandPercentageAboveBaseCapacity: 0, spotAllocationStrategy: 'lowest-price', spotInstancePools: 1 }) },
		});
		// 0.04 a unit against 0.04 / 2: all of weight 2.
		assert.deepStrictEqual(countAt(result, 0, typeAndOption), { 'm5.xlarge spot': 2 });
	});

	it('tells what it launched', () => {
		const result = runGroup({
			launch: { mixedInstances: mixedInstances([mixedType('m5.large'), mixedType('c5.large', { spotPriceUsdPerHour: 0.03 })], { onDemandPercentageAboveBaseCapacity: 50, spotInstancePools: 1 }) },
			rest: { operations: [setDesired(100, 6)] },
		});
		assert.deepStrictEqual(told(result, 'launch'), [{
			atSeconds: 100, kind: 'launch', count: 2, zones: ['a', 'b'], servesAtSeconds: 220,
			types: [{ instanceType: 'm5.large', purchaseOption: 'on-demand', count: 1 }, { instanceType: 'c5.large', purchaseOption: 'spot', count: 1 }],
		}]);
	});
});

describe('scaling in', () => {
	it('takes the zones that have most, one after another', () => {
		const result = runGroup({ group: { zones: ['a', 'b', 'c'], desiredCapacity: 8, minSize: 0 }, rest: { operations: [setDesired(100, 4)] } });
		// 3, 3, 2: the fullest zones give up one each, then two of the three that are equal.
		assert.deepStrictEqual(countAt(result, 50, zone), { a: 3, b: 3, c: 2 });
		assert.deepStrictEqual(Object.values(countAt(result, 100, zone)).sort((a, b) => a - b), [1, 1, 2]);
	});

	it('follows the termination policies in their order', () => {
		const ended = (terminationPolicies: NonNullable<GroupRun['group']>['terminationPolicies']): readonly number[] => {
			const result = runGroup({
				group: { zones: ['a'], terminationPolicies: terminationPolicies! },
				rest: { operations: [{ kind: 'new-launch-template-version', atSeconds: 10, bootSeconds: null, requestsPerSecond: null }, setDesired(100, 5), setDesired(200, 6), setDesired(1000, 5)] },
			});
			return result.instances.filter(({ endReason }) => endReason === 'scale-in').map(({ launchSeconds }) => launchSeconds);
		};
		assert.deepStrictEqual([ended(['OldestInstance']), ended(['NewestInstance']), ended(['OldestLaunchTemplate', 'NewestInstance']), ended(['ClosestToNextInstanceHour'])], [[0], [200], [0], [0]]);
	});

	it('keeps protected instances, though the desired capacity drops, and ends them once protection is removed', () => {
		const result = runGroup({
			group: { newInstancesProtectedFromScaleIn: true },
			rest: { operations: [setDesired(100, 3), { kind: 'set-instance-protection', atSeconds: 600, count: 10, zone: null, isProtected: false }] },
		});
		assert.deepStrictEqual(told(result, 'scale-in-protected', 'terminate', 'set-protection'), [
			{ atSeconds: 100, kind: 'scale-in-protected', count: 1 },
			{ atSeconds: 600, kind: 'set-protection', count: 4, isProtected: false },
			{ atSeconds: 600, kind: 'terminate', count: 1, zones: told(result, 'terminate').map((activity) => (activity as { zones: readonly string[] }).zones)[0], reason: 'scale-in' },
		]);
		assert.equal(result.series.desiredCapacity.at(-1), 3);
		assert.equal(result.instances.filter(({ terminatedSeconds }) => terminatedSeconds === null).length, 3);
	});

	it('ends unprotected instances before it looks at zones that have only protected ones', () => {
		const result = runGroup({
			group: { zones: ['a', 'b'], desiredCapacity: 5 },
			rest: { operations: [{ kind: 'set-instance-protection', atSeconds: 50, count: 3, zone: 'a', isProtected: true }, setDesired(100, 3)] },
		});
		assert.deepStrictEqual(countAt(result, 100, zone), { a: 3 });
	});
});

describe('launches that fail', () => {
	it('go to another zone, and the failure is told once', () => {
		const result = runGroup({
			rest: {
				faults: [{ kind: 'zone-capacity-shortage', zone: 'a', purchaseOption: 'any', atSeconds: 50, durationSeconds: 3000 }],
				operations: [setDesired(100, 6), setDesired(200, 8)],
			},
		});
		assert.deepStrictEqual(launchedFrom(result, 100).filter(({ launchSeconds }) => launchSeconds <= 200).map(zone), ['b', 'b', 'b', 'b']);
		assert.deepStrictEqual(told(result, 'launch-failed'), [
			// Both zones have two: the first launch goes to b at once, the second belongs in a.
			{ atSeconds: 100, kind: 'launch-failed', zone: 'a', count: 1, reason: 'no-capacity', purchaseOption: 'on-demand', next: 'other-zones' },
		]);
	});

	it('stay in their zone with balanced-only, and are tried again as soon as there is capacity', () => {
		const result = runGroup({
			group: { zoneStrategy: 'balanced-only' },
			rest: { faults: [{ kind: 'zone-capacity-shortage', zone: 'a', purchaseOption: 'any', atSeconds: 50, durationSeconds: 400 }], operations: [setDesired(100, 6)] },
		});
		// Both zones have two: the first launch goes to b, the second belongs in a and waits for it.
		assert.deepStrictEqual(launchedFrom(result, 100).map((instance) => `${instance.zone} ${instance.launchSeconds}`), ['b 100', 'a 450']);
	});

	it('are tried again after the time that is assumed', () => {
		const result = runGroup({
			group: { zones: ['a'] },
			rest: {
				faults: [
					{ kind: 'zone-capacity-shortage', zone: 'a', purchaseOption: 'spot', atSeconds: 40, durationSeconds: 3000 },
					{ kind: 'zone-capacity-shortage', zone: 'a', purchaseOption: 'on-demand', atSeconds: 50, durationSeconds: 130 },
				],
				operations: [setDesired(100, 5)], assumptions: { launchRetrySeconds: 45 },
			},
		});
		// Tried at 100 and 145; at 180 there is capacity again, which the group notices.
		assert.deepStrictEqual(launchedFrom(result, 100).map(statesOf), [['Pending 180', 'InService 210']]);
	});

	it('leave a missing Spot capacity missing', () => {
		const result = runGroup({
			launch: { mixedInstances: mixedInstances([mixedType('m5.large')], { onDemandPercentageAboveBaseCapacity: 50 }) },
			rest: { faults: ['a', 'b'].map((name) => ({ kind: 'zone-capacity-shortage' as const, zone: name, purchaseOption: 'spot' as const, atSeconds: 50, durationSeconds: 550 })), operations: [setDesired(100, 8)] },
		});
		assert.deepStrictEqual(countAt(result, 500, option), { 'on-demand': 4, 'spot': 2 });
		assert.deepStrictEqual(countAt(result, 600, option), { 'on-demand': 4, 'spot': 4 });
	});

	it('do not happen while Launch is suspended, and are made up for when it is resumed', () => {
		const result = runGroup({
			rest: {
				operations: [
					{ kind: 'suspend-processes', atSeconds: 50, processes: ['Launch'] }, setDesired(100, 6), setDesired(150, 7), { kind: 'resume-processes', atSeconds: 500, processes: ['Launch'] },
				],
			},
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map(({ launchSeconds }) => launchSeconds), [500, 500, 500]);
		assert.deepStrictEqual(told(result, 'process-suspended'), [
			{ atSeconds: 100, kind: 'process-suspended', process: 'Launch', count: 2 }, { atSeconds: 150, kind: 'process-suspended', process: 'Launch', count: 3 },
		]);
	});

	it('end nothing while Terminate is suspended, and catch up when all is resumed', () => {
		const result = runGroup({ rest: { operations: [{ kind: 'suspend-processes', atSeconds: 50, processes: [] }, setDesired(100, 2), { kind: 'resume-processes', atSeconds: 500, processes: [] }] } });
		assert.deepStrictEqual(told(result, 'process-suspended', 'terminate').map((activity) => ({ ...activity, zones: undefined })), [
			{ atSeconds: 100, kind: 'process-suspended', process: 'Terminate', count: 2, zones: undefined },
			{ atSeconds: 500, kind: 'terminate', count: 2, reason: 'scale-in', zones: undefined },
		]);
	});
});
