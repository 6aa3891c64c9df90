import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fault, InstanceRefreshOperation } from '../../../../src/core/simulation/scenario/faults';
import { validateScenario } from '../../../../src/core/simulation/scenario/validateScenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { replacementScenario, type Changes } from './replacementRuns';

function problems(changes: Changes): readonly (readonly [string, string])[] {
	return validateScenario(replacementScenario(changes)).map(({ path, message }) => [path, message.en]);
}

describe('problems of faults and replacements', () => {
	it('are faults and operations outside of the run or of the zones', () => {
		assert.deepStrictEqual(problems({
			faults: [{ kind: 'instance-crash', atSeconds: 600, zone: 'x' }, { kind: 'traffic-spike', atSeconds: 3600, durationSeconds: 1, factor: 2 }],
			operations: [{ kind: 'enter-standby', atSeconds: 100, count: 1, zone: 'y' }, { kind: 'instance-refresh', atSeconds: 4000 }],
		}), [
			['faults[0].zone', 'The group has no zone x; its zones are a, b, c'], ['faults[1].atSeconds', 'The fault begins at 3600 s, but the run ends at 3600 s'],
			['operations[0].zone', 'The group has no zone y; its zones are a, b, c'], ['operations[1].atSeconds', 'The operation is at 4000 s, but the run ends at 3600 s'],
		]);
	});

	it('are faults that can hit nothing', () => {
		const faults = [{ kind: 'spot-interruption', atSeconds: 600 }, { kind: 'zonal-shift', zone: 'a', atSeconds: 600, durationSeconds: 60 }] as const;
		const places = (changes: Changes): readonly string[] => problems({ ...changes, faults }).map(([path]) => path);
		assert.deepStrictEqual(places({}), ['faults[0].kind']);
		assert.deepStrictEqual(places({ loadBalancer: null }), ['faults[0].kind', 'faults[1].kind']);
		assert.deepStrictEqual(places({ loadBalancer: null, group: { zonalShiftBehavior: 'IgnoreUnhealthy' }, launch: { purchaseOption: 'spot' } }), []);
		const instanceTypes = [{ instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 100 }];
		const mixed = (onDemandBaseCapacity: number, onDemandPercentageAboveBaseCapacity: number): Changes => ({ launch: { mixedInstances: { instanceTypes, onDemandBaseCapacity, onDemandPercentageAboveBaseCapacity } } });
		assert.deepStrictEqual([mixed(0, 100), mixed(12, 0), mixed(0, 99)].map((changes) => places(changes).length), [1, 1, 0]);
	});

	it('are percentages that AWS refuses, and checkpoints that do not rise', () => {
		assert.deepStrictEqual(problems({
			group: { instanceMaintenancePolicy: { minHealthyPercent: 50, maxHealthyPercent: 160 } },
			operations: [{ kind: 'instance-refresh', atSeconds: 600, minHealthyPercent: 0, maxHealthyPercent: 150, checkpointPercentages: [20, 20, 100] }],
		}), [
			['group.instanceMaintenancePolicy.maxHealthyPercent', 'AWS takes at most 100 between the percentages: 50 and 160 are 110 apart'],
			['operations[0].maxHealthyPercent', 'AWS takes at most 100 between the percentages: 0 and 150 are 150 apart'],
			['operations[0].checkpointPercentages[1]', 'Checkpoints must rise: this one is not above the one before it, 20'],
		]);
	});
});

describe('replacements of every kind at once', () => {
	const when = fc.integer({ min: 0, max: 6000 });
	const fault = fc.record({ atSeconds: when, durationSeconds: fc.integer({ min: 1, max: 2000 }), count: fc.integer({ min: 1, max: 6 }), zone: fc.constantFrom(null, 'a', 'b') }).chain(({ zone, count, ...lasting }) => fc.constantFrom<Fault>(
		{ kind: 'application-hang', ...lasting, count, zone }, { kind: 'instance-crash', atSeconds: lasting.atSeconds, count, zone }, { kind: 'status-check-failure', atSeconds: lasting.atSeconds, count, zone },
		{ kind: 'zone-impairment', impairment: 'network', ...lasting, zone: 'a' }, { kind: 'zone-impairment', impairment: 'power', ...lasting, zone: 'b' }, { kind: 'zonal-shift', ...lasting, zone: 'c' },
		{ kind: 'bad-launch-template-version', ...lasting }, { kind: 'spot-interruption', atSeconds: lasting.atSeconds, count, zone, rebalanceRecommendationSeconds: 200 }, { kind: 'zone-capacity-shortage', ...lasting, zone: 'a', purchaseOption: 'any' },
	));
	const refresh = fc.record({
		atSeconds: when, minHealthyPercent: fc.constantFrom(0, 50, 90, 100), room: fc.constantFrom(0, 20, 100), skipMatching: fc.boolean(), autoRollback: fc.boolean(), bakeTimeSeconds: fc.constantFrom(0, 100),
		checkpointPercentages: fc.constantFrom([], [20, 50], [100]), checkpointDelaySeconds: fc.constantFrom(0, 500),
	}).map(({ room, minHealthyPercent, ...rest }): Partial<InstanceRefreshOperation> & { readonly kind: 'instance-refresh' } => ({ kind: 'instance-refresh', minHealthyPercent, maxHealthyPercent: Math.max(100, Math.min(200, minHealthyPercent + room)), ...rest }));
	const changes = fc.record({
		seed: fc.integer(), faults: fc.array(fault, { maxLength: 4 }), operations: fc.array(refresh, { maxLength: 2 }), capacityRebalance: fc.boolean(), maxInstanceLifetimeSeconds: fc.constantFrom(null, 86_400),
		instanceMaintenancePolicy: fc.constantFrom(null, { minHealthyPercent: 100, maxHealthyPercent: 100 }, { minHealthyPercent: 80, maxHealthyPercent: 130 }), zonalShiftBehavior: fc.constantFrom('ReplaceUnhealthy' as const, 'IgnoreUnhealthy' as const),
		bootSeconds: fc.constantFrom(0, 120), pendingSeconds: fc.constantFrom(0, 30), hasLoadBalancer: fc.boolean(), desiredCapacity: fc.integer({ min: 1, max: 12 }),
	}).map(({ seed, faults, operations, bootSeconds, pendingSeconds, hasLoadBalancer, ...group }): Changes => ({
		seed, faults, operations, durationSeconds: 7200, group: { minSize: 0, ...group }, launch: { bootSeconds, purchaseOption: 'spot' }, assumptions: { pendingSeconds, initialInstanceAgeHours: 23 },
		...hasLoadBalancer ? {} : { loadBalancer: null },
	}));

	it('keep the group at its desired capacity once everything is over, without NaN', () => {
		fc.assert(fc.property(changes, (random) => {
			// Long enough for every fault to end, for the hour of a refresh and for the last launches.
			const outcome = simulate({ ...replacementScenario(random), durationSeconds: 20_000 });
			assert.ok(outcome.ok, JSON.stringify(outcome));
			const { instances, series, summary } = outcome.result;
			const living = instances.filter(({ endingSeconds }) => endingSeconds === null);
			assert.equal(living.length, series.desiredCapacity.at(-1));
			assert.ok(!JSON.stringify(summary).includes('NaN') && Number.isFinite(summary.instanceHours));
		}), { numRuns: 150 });
	});
});
