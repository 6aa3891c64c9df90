/** What runs cost, by hand arithmetic from AWS's rules of billing. */
import assert from 'node:assert/strict';
import { completeScenario, type Partially } from '../../../../src/core/simulation/scenario/parseScenario';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { unknownCosts } from '../../../../src/core/simulation/result/unknownCosts';
import { simulate } from '../../../../src/core/simulation/simulate';

/** Two instances in one zone for ten minutes, $0.36 an hour each: a cent for every 100 instance-seconds. */
const base: Partially<AutoScalingScenario> = {
	durationSeconds: 600, group: { minSize: 0, maxSize: 10, desiredCapacity: 2, zones: ['a'] },
	launch: { instanceType: 'm5.large', vcpu: 2, priceUsdPerHour: 0.36, spotPriceUsdPerHour: 0.036, bootSeconds: 30, requestsPerSecond: 100 },
	load: { kind: 'steady', requestsPerSecond: 10 }, assumptions: { pendingSeconds: 10 },
};

function run(changes: Partially<AutoScalingScenario>): SimulationResult {
	const outcome = simulate(completeScenario({ ...base, ...changes }));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

const near = (actual: number | null, expected: number): void => assert.ok(actual !== null && Math.abs(actual - expected) < 1e-9, `${actual} instead of ${expected}`);
const add = (desiredCapacity: number, atSeconds: number) => ({ kind: 'set-desired-capacity' as const, atSeconds, desiredCapacity });

describe('the cost of a run', () => {
	it('is the time of its instances, by purchase option', () => {
		const { summary, series } = run({});
		near(summary.costs.onDemandUsd, 0.12);
		assert.deepStrictEqual({ ...summary.costs, onDemandUsd: 0 }, { onDemandUsd: 0, spotUsd: 0, surplusCreditsUsd: 0, volumesUsd: 0, loadBalancerUsd: 0, warmPoolUsd: 0 });
		near(summary.costUsd, 0.12);
		near(summary.costUsdPerDay, 0.12 * 144);
		near(series.costUsd.at(-1)!, 0.12);
		near(run({ launch: { ...base.launch, purchaseOption: 'spot' } }).summary.costs.spotUsd, 0.012);
	});

	it('has a minute at least for every start', () => {
		// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html: per second, 60 s at least.
		near(run({ operations: [add(3, 570)] }).summary.costs.onDemandUsd, 0.12 + 0.006);
		near(run({ operations: [add(3, 500)] }).summary.costs.onDemandUsd, 0.12 + 0.01);
		// Launched at 100 s and ended at 120 s.
		near(run({ operations: [add(3, 100), add(0, 120)], group: { ...base.group, terminationPolicies: ['NewestInstance'] } }).summary.costs.onDemandUsd, 0.024 + 0.006);
	});

	it('leaves the first hour of an interrupted Spot Instance out, and no later one', () => {
		// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-for-interrupted-spot-instances.html
		const spot = (initialInstanceAgeHours: number): SimulationResult => run({
			launch: { ...base.launch, purchaseOption: 'spot' }, group: { ...base.group, suspendedProcesses: ['Launch'] },
			faults: [{ kind: 'spot-interruption', atSeconds: 100, count: 1 }], assumptions: { pendingSeconds: 10, initialInstanceAgeHours },
		});
		const [young, old] = [spot(0.5), spot(2)];
		const interrupted = old.instances.find(({ endReason }) => endReason === 'spot-interruption');
		near(young.summary.costs.spotUsd, 0.006);
		near(old.summary.costs.spotUsd, 0.006 + interrupted!.terminatedSeconds! * 0.036 / 3600);
	});

	it('has the volumes of every instance, also of stopped ones, and a warm pool that runs', () => {
		// $7.30 a month are $0.01 an hour.
		const launch = { ...base.launch, volumes: [{ volumeType: 'gp3', sizeGiB: 73, priceUsdPerMonth: 7.3 }] };
		near(run({ launch }).summary.costs.volumesUsd, 2 * 0.01 / 6);
		const withPool = (poolState: 'Stopped' | 'Running'): SimulationResult => run({ launch, group: { ...base.group, warmPool: { poolState, maxGroupPreparedCapacity: 5 } } });
		// Three more instances: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
		near(withPool('Stopped').summary.costs.volumesUsd, 5 * 0.01 / 6);
		assert.equal(withPool('Stopped').summary.costs.warmPoolUsd, 0);
		near(withPool('Stopped').summary.costs.onDemandUsd, 0.12);
		near(withPool('Running').summary.costs.warmPoolUsd, 0.18);
		near(withPool('Running').summary.costs.onDemandUsd, 0.12);
	});

	it('has the hours and capacity units of the load balancer', () => {
		const loadBalancer = { priceUsdPerHour: 0.0225, priceUsdPerCapacityUnitHour: 0.008 };
		const hour = { durationSeconds: 3600, load: { kind: 'steady' as const, requestsPerSecond: 100 }, launch: { ...base.launch, requestsPerSecond: 1000 } };
		const each = { assumptions: { requestsPerConnection: 1 } };
		// 100 new connections per second are 4 units of 25: https://aws.amazon.com/elasticloadbalancing/pricing/ (2024-07-01, us-east-1)
		near(run({ ...hour, ...each, loadBalancer }).summary.costs.loadBalancerUsd, 0.0225 + 4 * 0.008);
		near(run({ ...hour, ...each, durationSeconds: 1800, loadBalancer }).summary.costs.loadBalancerUsd, (0.0225 + 4 * 0.008) / 2);
		// 10,000 bytes a request and its answer are 3.6 GB an hour: 3.6 units, more than 10 new connections per second need.
		const requests = { requestBytes: 1000, responseBytes: 9000 };
		const units = run({ ...hour, requests, loadBalancer }).summary.costs.loadBalancerUsd!;
		assert.ok(Math.abs(units - (0.0225 + 3.6 * 0.008)) < 1e-5, String(units));
		const network = run({ ...hour, requests, loadBalancer: { loadBalancerKind: 'nlb', priceUsdPerHour: 0.0225, priceUsdPerCapacityUnitHour: 0.006 } }).summary.costs.loadBalancerUsd!;
		assert.ok(Math.abs(network - (0.0225 + 3.6 * 0.006)) < 1e-5, String(network));
	});

	it('counts each hour of the load balancer by itself', () => {
		// Nothing in the first hour, 50 new connections per second in the second: 2 units for one hour.
		const load = { kind: 'points' as const, points: [{ atSeconds: 3600, requestsPerSecond: 0 }, { atSeconds: 3600.001, requestsPerSecond: 50 }] };
		const { costs } = run({ durationSeconds: 7200, load, loadBalancer: { priceUsdPerHour: 0.0225, priceUsdPerCapacityUnitHour: 0.008 }, assumptions: { requestsPerConnection: 1 } }).summary;
		assert.ok(Math.abs(costs.loadBalancerUsd! - (2 * 0.0225 + 2 * 0.008)) < 1e-5, String(costs.loadBalancerUsd));
	});

	it('is unknown, and says why, where a price is', () => {
		const scenario = completeScenario({ ...base, launch: { ...base.launch, priceUsdPerHour: null }, loadBalancer: {} });
		const outcome = simulate(scenario);
		assert.ok(outcome.ok);
		const { summary, series } = outcome.result;
		assert.deepStrictEqual([summary.costUsd, summary.costUsdPerDay, series.costUsd], [null, null, []]);
		assert.deepStrictEqual(unknownCosts(summary.costs, scenario).map(({ part, reason }) => [part, reason.en]), [
			['onDemandUsd', 'the price of an instance type is not known'], ['loadBalancerUsd', 'the price of the load balancer is not known'],
		]);
		// The price of what never runs does not matter, and an unknown load balancer leaves the rest known.
		near(run({ launch: { ...base.launch, spotPriceUsdPerHour: null }, loadBalancer: {} }).summary.costUsd, 0.12);
	});
});
