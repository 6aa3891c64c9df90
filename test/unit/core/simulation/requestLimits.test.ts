import assert from 'node:assert/strict';
import { maxRequests } from '../../../../src/core/simulation/limits';
import type { SimulationOutcome } from '../../../../src/core/simulation/result/result';
import type { Load, RequestSettings } from '../../../../src/core/simulation/scenario/load';
import { completeScenario, type Partially } from '../../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';

/** A group of two instances with four vCPUs. */
function run(load: Load, requests: Partial<RequestSettings> = {}, changes: Partially<AutoScalingScenario> = {}): SimulationOutcome {
	return simulate(completeScenario({
		durationSeconds: 3600, group: { minSize: 2, maxSize: 2, zones: ['a', 'b'] }, launch: { instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 100, bootSeconds: 60 },
		load, requests: { model: 'request', ...requests }, ...changes,
	}));
}

describe('limits of the request model', () => {
	it('refuse more requests than can be followed, with the number, the limit and a way around', () => {
		const requestsPerSecond = 2 * maxRequests / 3600;
		assert.deepStrictEqual(run({ kind: 'steady', requestsPerSecond }), { ok: false, problems: [{ path: 'requests.model', message: {
			en: 'This run would have 20,000,000 requests, and the request model follows at most 10,000,000. Choose the flow model, a run of at most 50 % of the length, or less load on fewer instances.',
			ko: '이 실행에는 요청이 20,000,000건 있지만 요청 단위 모델은 10,000,000건까지만 처리합니다. 흐름 모델을 선택하거나, 실행 시간을 50% 이하로 줄이거나, 부하와 인스턴스 수를 함께 줄이십시오.',
		} }] });
		assert.ok(run({ kind: 'steady', requestsPerSecond }, { model: 'flow' }).ok);
	});

	it('count spikes of traffic', () => {
		const faults = [{ kind: 'traffic-spike', atSeconds: 0, durationSeconds: 3600, factor: 1000 }] as const;
		const outcome = run({ kind: 'steady', requestsPerSecond: 3 }, {}, { faults });
		assert.deepStrictEqual(outcome.ok ? [] : outcome.problems.map(({ path }) => path), ['requests.model']);
	});

	it('end a run that retries, or a line without end, make too long', () => {
		const outcome = run({ kind: 'steady', requestsPerSecond: 2500 }, { timeoutSeconds: 3600, serviceTime: { kind: 'deterministic' } });
		assert.deepStrictEqual(outcome.ok ? [] : outcome.problems.map(({ path, message }) => [path, message.en.slice(0, 47)]), [['requests.model', 'Requests and their further attempts come to mor']]);
	});
});

describe('a group with single requests', () => {
	it('serves all of them while it can, each in its CPU time', () => {
		const outcome = run({ kind: 'trace', arrivalSeconds: Array.from({ length: 1000 }, (_, index) => index) }, { serviceTime: { kind: 'deterministic' } });
		assert.ok(outcome.ok);
		const { summary, series } = outcome.result;
		assert.deepStrictEqual([summary.arrivedRequests, summary.servedRequests, summary.availabilityPercent, summary.peakRequestsPerSecond], [1000, 1000, 100, 1]);
		// A request takes one of four vCPUs for 4 / 100 s.
		assert.ok(Math.abs(summary.p99LatencySeconds - 0.04) < 0.0001, String(summary.p99LatencySeconds));
		// One request of 0.01 s of a whole instance each second, over two instances: half a percent.
		assert.ok(series.cpuPercent.slice(0, 199).every((percent) => Math.abs(percent - 0.5) < 1e-6));
	});

	it('drops what goes to a dead target until its health checks have failed', () => {
		const crash = [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 600, durationSeconds: 1200 }] as const;
		// A request every second, in turn to both instances; two checks of 30 s have to fail.
		const load: Load = { kind: 'trace', arrivalSeconds: Array.from({ length: 3600 }, (_, index) => index + 0.5) };
		const outcome = run(load, { serviceTime: { kind: 'deterministic' }, timeoutSeconds: 5 }, { faults: crash, loadBalancer: {} });
		assert.ok(outcome.ok);
		const { unanswered, 'cut-off': cutOff, ...others } = outcome.result.summary.droppedByReason;
		// 30 of 60 requests; those of the last 5 s are still waited for when the load balancer gives up on the target: every second one of 5.
		assert.deepStrictEqual([unanswered + cutOff, others], [30, { 'no-target': 0, 'timed-out': 0, 'refused': 0, 'dependency': 0 }]);
		assert.ok(cutOff === 2 || cutOff === 3, String(cutOff));
	});
});
