import assert from 'node:assert/strict';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import { explainAt } from '../../../../src/core/simulation/result/explainAt';
import type { Activity, ActivityDetail } from '../../../../src/core/simulation/result/result';
import { simulate } from '../../../../src/core/simulation/simulate';
import { baseScenario, trackingPolicy } from './scenarios';

const startClockSeconds = 10 * 3600;
const words = (detail: ActivityDetail, language: 'en' | 'ko'): readonly string[] => {
	const { text, detail: more } = describeActivity({ id: 1, atSeconds: 0, causeId: null, ...detail }, { language, startClockSeconds });
	return [text, more];
};

describe('describeActivity', () => {
	it('tells a zone outage', () => {
		const lost: ActivityDetail = { kind: 'zone-lost', zone: 'a', lostInstances: 2, totalInstances: 6 };
		assert.deepStrictEqual(words(lost, 'en'), ['Zone a impaired; 2 of 6 instances lost', '']);
		assert.deepStrictEqual(words(lost, 'ko'), ['가용 영역 a 장애: 인스턴스 6개 중 2개를 잃었습니다', '']);
		const unhealthy: ActivityDetail = { kind: 'targets-unhealthy', zone: 'a', count: 2, failedChecks: 2, intervalSeconds: 30 };
		assert.equal(words(unhealthy, 'en')[0], 'Health checks failed (2 × 30 s); load balancer stops sending to zone a');
		assert.equal(words(unhealthy, 'ko')[0], '상태 확인 실패(2회 × 30초): 로드 밸런서가 가용 영역 a에 요청을 보내지 않습니다');
	});

	it('shows the arithmetic of target tracking, and what held it', () => {
		const policy: ActivityDetail = {
			kind: 'policy', policy: 'cpu', capacity: 4, metricValue: 91, targetValue: 60, wanted: 7, from: 4, to: 6, clampedBy: 'maxSize',
		};
		assert.deepStrictEqual(words(policy, 'en'), ['Target tracking asks for 4 × 91 / 60 → 7', 'desired capacity 4 → 6, not above the maximum 6']);
		assert.deepStrictEqual(words(policy, 'ko'), ['대상 추적이 요청한 용량: 4 × 91 / 60 → 7', '원하는 용량 4 → 6, 최대 6개를 넘지 않습니다']);
		assert.equal(words({ ...policy, capacity: 6, metricValue: 20, wanted: 5, from: 6, to: 5, clampedBy: null }, 'en')[0],
			'Target tracking asks for 6 × 20 / 60 = 2, one step at a time → 5');
	});

	it('tells alarms by their datapoints, and one without data as such', () => {
		const alarm: ActivityDetail = {
			kind: 'alarm', policy: 'cpu', side: 'high', state: 'ALARM', datapoints: [66, 78.25, 91], threshold: 60, metric: 'CPUUtilization',
			comparisonOperator: 'GreaterThanThreshold', periodSeconds: 60, evaluationPeriods: 3, datapointsToAlarm: 3,
		};
		assert.deepStrictEqual(words(alarm, 'en'), ['CPU 91 %, above 60 % for 3 of 3 minutes: alarm high', 'by the minute: 66 %, 78.3 %, 91 %']);
		assert.deepStrictEqual(words(alarm, 'ko'), ['최근 3분 중 3분 동안 CPU 60% 초과, 현재 91%: 확장 경보', '분별 CPU: 66%, 78.3%, 91%']);
		assert.equal(words({ ...alarm, state: 'INSUFFICIENT_DATA', datapoints: [] }, 'en')[0], 'No CPU data: alarm high has insufficient data');
	});

	it('has different words in both languages for every activity of a rich run', () => {
		const outcome = simulate({
			...baseScenario, policies: [trackingPolicy], load: { kind: 'ramp', fromRequestsPerSecond: 200, toRequestsPerSecond: 900 },
			faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 1200, durationSeconds: 600 }],
		});
		assert.ok(outcome.ok);
		for (const activity of outcome.result.activities) {
			const [en, ko] = (['en', 'ko'] as const).map((language) => describeActivity(activity, { language, startClockSeconds }));
			assert.match(ko!.text, /[가-힣]/);
			assert.doesNotMatch(`${en!.text}${en!.detail}`, /[가-힣]|undefined|NaN/);
			assert.equal(en!.detail === '', ko!.detail === '');
		}
	});
});

describe('explainAt', () => {
	const activity = (id: number, atSeconds: number, causeId: number | null): Activity => ({ id, atSeconds, causeId, kind: 'zone-recovered', zone: 'a' });
	const activities = [activity(1, 0, null), activity(2, 60, null), activity(3, 70, 2), activity(4, 80, 1), activity(5, 90, 3)];
	const ids = (seconds: number): readonly number[] => explainAt({ activities }, seconds).map(({ id }) => id);

	it('gives the latest activity with its causes, the first cause first', () => {
		assert.deepStrictEqual([ids(-1), ids(0), ids(79), ids(85), ids(1000)], [[], [1], [2, 3], [1, 4], [2, 3, 5]]);
	});
});
