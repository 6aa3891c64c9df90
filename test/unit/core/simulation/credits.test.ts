import assert from 'node:assert/strict';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import type { BurstableModel, VolumeModel } from '../../../../src/core/simulation/scenario/launchModel';
import { validateScenario } from '../../../../src/core/simulation/scenario/validateScenario';
import { groupScenario, runGroup, setDesired, told, type GroupRun } from './groupRuns';

/** A t3.micro: 2 vCPUs with a baseline of 10 %, which earns 12 credits an hour, 0.2 a minute. */
const micro = (settings: Partial<BurstableModel> = {}): BurstableModel =>
	({ creditMode: 'standard', baselinePercent: 10, launchCredits: 0, initialCredits: 60, surplusUsdPerVcpuHour: 0.05, ...settings });

/** One instance that serves 100 requests per second at full CPU. */
const oneInstance = (burstable: BurstableModel, rest: GroupRun['rest']): GroupRun =>
	({ group: { minSize: 1, desiredCapacity: 1, zones: ['a'] }, launch: { instanceType: 't3.micro', burstable }, rest: rest! });

/** The value of a series in the sample that ends at a time. */
function at(result: SimulationResult, series: 'creditBalance' | 'servedPerSecond' | 'cpuPercent', seconds: number): number {
	return result.series[series][result.series.timeSeconds.indexOf(seconds - result.series.stepSeconds)]!;
}

describe('CPU credits in standard mode', () => {
	// At 50 % CPU two vCPUs spend 1 credit a minute; 0.2 are earned, so that 60 credits last 75 minutes.
	const result = runGroup(oneInstance(micro(), { durationSeconds: 7200, load: { kind: 'steady', requestsPerSecond: 50 } }));

	it('are spent and earned as AWS says', () => {
		assert.deepStrictEqual([1210, 2410].map((seconds) => at(result, 'creditBalance', seconds)), [60 - 20 * 0.8, 60 - 40 * 0.8]);
	});

	it('hold the instance to its baseline once they are gone', () => {
		assert.deepStrictEqual(told(result, 'credits-empty', 'credits-recovered'), [{ atSeconds: 4500, kind: 'credits-empty', count: 1, creditMode: 'standard', baselinePercent: 10 }]);
		assert.deepStrictEqual([at(result, 'servedPerSecond', 4490), at(result, 'cpuPercent', 4490)], [50, 50]);
		assert.deepStrictEqual([at(result, 'servedPerSecond', 6000), at(result, 'cpuPercent', 6000)], [10, 10]);
		assert.deepStrictEqual(at(result, 'creditBalance', 7000), 0);
	});

	it('are saved again when there is less to do', () => {
		// From 80 minutes on no load: 0.2 a minute, until an hour's earning is there after an hour.
		const quiet = runGroup(oneInstance(micro(), {
			durationSeconds: 10_800, load: { kind: 'points', points: [{ atSeconds: 4800, requestsPerSecond: 50 }, { atSeconds: 4800.001, requestsPerSecond: 0 }] }, requests: { timeoutSeconds: 1 },
		}));
		const [, recovered] = told(quiet, 'credits-empty', 'credits-recovered');
		assert.deepStrictEqual(recovered, { atSeconds: 8460, kind: 'credits-recovered', count: 1 });
	});

	it('begin with the launch credits of a new instance', () => {
		const grown = runGroup({
			...oneInstance(micro({ launchCredits: 30, initialCredits: 0 }), { durationSeconds: 3600, load: { kind: 'steady', requestsPerSecond: 0 }, operations: [setDesired(60, 2)] }),
		});
		// The first has earned 10 minutes, 2 credits; the new one 30 and nine minutes, 1.8.
		assert.equal(at(grown, 'creditBalance', 605), (2 + 31.8) / 2);
	});

	it('are at most what 24 hours earn', () => {
		const idle = runGroup(oneInstance(micro({ initialCredits: 288 }), { load: { kind: 'steady', requestsPerSecond: 0 } }));
		assert.equal(at(idle, 'creditBalance', 3600), 288);
		assert.deepStrictEqual(validateScenario(groupScenario(oneInstance(micro({ initialCredits: 290 }), {}))).map(({ path }) => path), ['launch.burstable.initialCredits']);
	});
});

describe('CPU credits in unlimited mode', () => {
	it('do not hold the instance back, and charge what 24 hours cannot earn back', () => {
		// At 100 % two vCPUs spend 2 a minute and earn 0.2: 288 surplus credits after 160 minutes, and 1.8 a minute are charged for the other 140: 252, or 4.2 vCPU-hours.
		const result = runGroup(oneInstance(micro({ creditMode: 'unlimited', initialCredits: 0 }), { durationSeconds: 18_001, load: { kind: 'steady', requestsPerSecond: 100 } }));
		assert.equal(Math.round(result.summary.costs.surplusCreditsUsd! * 1e9) / 1e9, 0.21);
		assert.deepStrictEqual([result.summary.servedRequests, result.summary.droppedRequests], [1_800_100, 0]);
		assert.deepStrictEqual(told(result, 'credits-empty'), [{ atSeconds: 60, kind: 'credits-empty', count: 1, creditMode: 'unlimited', baselinePercent: 10 }]);
	});

	it('charge the surplus of an instance that ends', () => {
		// 100 minutes at full CPU are 180 surplus credits, 3 vCPU-hours, charged only because the instance ends.
		const ended = (operations: NonNullable<GroupRun['rest']>['operations']): number => runGroup(oneInstance(micro({ creditMode: 'unlimited', initialCredits: 0 }), {
			durationSeconds: 6300, load: { kind: 'steady', requestsPerSecond: 100 }, operations: operations!,
		})).summary.costs.surplusCreditsUsd!;
		assert.deepStrictEqual([ended([]), Math.round(ended([{ kind: 'terminate-instances', atSeconds: 6001, count: 1, zone: null, decrementDesiredCapacity: false }]) * 1e9) / 1e9], [0, 0.15]);
	});

	it('cost nobody knows what without a price', () => {
		const result = runGroup(oneInstance(micro({ creditMode: 'unlimited', initialCredits: 0, surplusUsdPerVcpuHour: null }), { durationSeconds: 18_000, load: { kind: 'steady', requestsPerSecond: 100 } }));
		assert.equal(result.summary.costs.surplusCreditsUsd, null);
	});
});

describe('burst buckets of volumes', () => {
	const gp2: VolumeModel = { volumeType: 'gp2', sizeGiB: 100, iops: 300, throughputMiBps: 128, burst: { capacity: 5_400_000, fillPerSecond: 300, peak: 3000 }, priceUsdPerMonth: null };
	const st1: VolumeModel = { volumeType: 'st1', sizeGiB: 1024, iops: null, throughputMiBps: 40, burst: { capacity: 1_048_576, fillPerSecond: 40, peak: 250 }, priceUsdPerMonth: null };
	const oneVolume = (volume: VolumeModel, requestsPerSecond: number, requests: NonNullable<GroupRun['rest']>['requests']): SimulationResult => runGroup({
		group: { minSize: 1, desiredCapacity: 1, zones: ['a'] }, launch: { requestsPerSecond: 400, volumes: [volume] },
		rest: { durationSeconds: 7200, load: { kind: 'steady', requestsPerSecond }, requests: requests! },
	});

	it('of gp2 last as long as the guide says, then hold the requests to the baseline', () => {
		// The guide's example: 100 GiB burst to 3,000 operations per second for 2,000 seconds.
		const result = oneVolume(gp2, 300, { diskOperations: 10, timeoutSeconds: 1 });
		assert.deepStrictEqual(told(result, 'volume-burst-empty', 'volume-burst-recovered'), [{ atSeconds: 2040, kind: 'volume-burst-empty', count: 1, volumeType: 'gp2' }]);
		// At its very ceiling a line of requests forms, and some give up.
		assert.ok(Math.abs(at(result, 'servedPerSecond', 1990) - 300) < 1);
		assert.equal(at(result, 'servedPerSecond', 3000), 30);
		assert.equal(at(result, 'cpuPercent', 3000), 7.5);
	});

	it('are a ceiling from the beginning', () => {
		const result = oneVolume(gp2, 350, { diskOperations: 10, timeoutSeconds: 1 });
		assert.equal(at(result, 'servedPerSecond', 600), 300);
	});

	it('of st1 last for one reading of the volume', () => {
		// A full bucket is 1 TiB of a volume of 1 TiB: 1,048,576 MiB at 250 MiB/s are 4,194 s.
		const result = oneVolume(st1, 250, { diskOperations: 1, diskBytes: 2 ** 20, timeoutSeconds: 1 });
		assert.deepStrictEqual(told(result, 'volume-burst-empty'), [{ atSeconds: 4200, kind: 'volume-burst-empty', count: 1, volumeType: 'st1' }]);
		assert.equal(at(result, 'servedPerSecond', 5000), 40);
	});

	it('do not empty at the baseline', () => {
		assert.deepStrictEqual(told(oneVolume(gp2, 30, { diskOperations: 10 }), 'volume-burst-empty'), []);
	});
});
