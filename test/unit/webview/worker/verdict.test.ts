import * as assert from 'node:assert/strict';
import { simulate } from '../../../../src/core/simulation/simulate';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { firstMomentOfInterest } from '../../../../webview/simulator/result/firstMoment';
import { describeReason, explainVerdict, type VerdictReason } from '../../../../webview/worker/verdict';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

const plain = sampleSnapshot('en', 'plain').scenario;
const steady: AutoScalingScenario = { ...plain, load: { kind: 'steady', requestsPerSecond: 300 } };
const impairment = { kind: 'zone-impairment' as const, impairment: 'power' as const, zone: 'a', atSeconds: 900, durationSeconds: 1200 };

function run(scenario: AutoScalingScenario): SimulationResult {
	const outcome = simulate(scenario);
	assert.ok(outcome.ok);
	return outcome.result;
}

function explain(scenario: AutoScalingScenario): VerdictReason {
	return explainVerdict(scenario, run(scenario));
}

describe('reason of a verdict', () => {
	it('is the carried peak where nothing changes', () => {
		assert.deepStrictEqual(explain(steady), { kind: 'carries-peak', instances: 3, peakPerSecond: 300 });
	});

	it('is the range of capacity where it follows the load', () => {
		const slow: AutoScalingScenario = { ...plain, durationSeconds: 14_400, load: { kind: 'ramp', fromRequestsPerSecond: 300, toRequestsPerSecond: 900 } };
		const { kind, ...range } = explain(slow) as Extract<VerdictReason, { kind: 'follows-load' }>;
		assert.equal(kind, 'follows-load');
		assert.ok(range.lowest === 3 && range.highest >= 7 && range.highest <= 9, JSON.stringify(range));
	});

	it('is the missing policy, or the maximum, where capacity cannot follow', () => {
		assert.deepStrictEqual(explain({ ...plain, policies: [] }), { kind: 'no-policy', instances: 3, capacityPerSecond: 660, peakPerSecond: 1350 });
		assert.deepStrictEqual(explain({ ...plain, group: { ...plain.group, maxSize: 4 } }), { kind: 'at-maximum', maxSize: 4, capacityPerSecond: 880, peakPerSecond: 1350 });
	});

	it('is slow starting where the maximum would do', () => {
		const reason = explain(plain);
		assert.deepStrictEqual({ ...reason, droppingSeconds: 0 }, { kind: 'slow-start', droppingSeconds: 0, bootSeconds: 120 });
	});

	it('is the lost zone where it costs requests, and its absorption where it does not', () => {
		const tight: AutoScalingScenario = { ...steady, load: { kind: 'steady', requestsPerSecond: 640 }, policies: [], faults: [impairment] };
		const lost = explain(tight) as Extract<VerdictReason, { kind: 'zone-lost' }>;
		assert.deepStrictEqual([lost.kind, lost.zone, lost.lost, lost.total], ['zone-lost', 'a', 1, 3]);
		const roomy: AutoScalingScenario = { ...steady, loadBalancer: null, load: { kind: 'steady', requestsPerSecond: 100 }, faults: [impairment] };
		assert.deepStrictEqual(explain(roomy), { kind: 'zone-absorbed', zone: 'a', lost: 1, total: 3 });
	});

	it('is the grace period where instances are replaced before they serve', () => {
		const group = { ...steady.group, healthCheckGracePeriodSeconds: 0 };
		const reason = explain({ ...steady, group, launch: { ...steady.launch, bootSeconds: 600 }, load: { kind: 'steady', requestsPerSecond: 900 } });
		assert.deepStrictEqual({ ...reason, count: 0 }, { kind: 'replaced-during-boot', count: 0, graceSeconds: 0, bootSeconds: 600 });
	});

	it('is said in both languages', () => {
		assert.deepStrictEqual(describeReason({ kind: 'zone-lost', zone: 'a', lost: 2, total: 6, recoverySeconds: 240 }), {
			en: 'Zone a takes 2 of 6 instances; 4 min until as many serve again.',
			ko: '영역 a에서 인스턴스 6개 중 2개를 잃고, 같은 수가 다시 처리하기까지 4분 걸립니다.',
		});
		assert.deepStrictEqual(describeReason({ kind: 'zone-lost', zone: 'a', lost: 2, total: 6, recoverySeconds: null }), {
			en: 'Zone a takes 2 of 6 instances; the group does not get back to as many.',
			ko: '영역 a에서 인스턴스 6개 중 2개를 잃고, 실행이 끝날 때까지 그 수를 회복하지 못합니다.',
		});
	});

	it('needs no Korean particle that depends on the unit', () => {
		assert.equal(describeReason({ kind: 'replaced-during-boot', count: 30, graceSeconds: 30, bootSeconds: 300 }).ko,
			'인스턴스 30개가 처리를 시작하기 전에 교체됩니다(부팅 시간 5분, 유예 기간 30초).');
	});

	it('puts the cursor just after the fault, else just after the first loss, else at the peak', () => {
		const faulty = { ...steady, faults: [impairment] };
		const result = run(faulty);
		assert.equal(firstMomentOfInterest(faulty, result), 900 + 3 * result.series.stepSeconds);
		const dropping = run(plain);
		const first = dropping.activities.find(({ kind }) => kind === 'dropping')?.atSeconds ?? NaN;
		const moment = firstMomentOfInterest(plain, dropping);
		assert.ok(moment > first && moment <= first + 3 * dropping.series.stepSeconds, `${moment} for ${first}`);
		assert.equal(firstMomentOfInterest(steady, run(steady)), 0);
	});

	it('says one instance as one', () => {
		assert.deepStrictEqual(
			[
				describeReason({ kind: 'no-policy', instances: 1, capacityPerSecond: 100, peakPerSecond: 300 }),
				describeReason({ kind: 'carries-peak', instances: 1, peakPerSecond: 90 }),
				describeReason({ kind: 'replaced-during-boot', count: 1, graceSeconds: 30, bootSeconds: 120 }),
			].map(({ en }) => en),
			[
				'No scaling policy is simulated: one instance serves 100 of 300 requests per second.',
				'One instance carries the peak of 90 requests per second.',
				'One instance is replaced before it serves: boot takes 2 min, the grace period is 30 s.',
			],
		);
	});
});
