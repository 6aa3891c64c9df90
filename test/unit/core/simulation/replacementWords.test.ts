import assert from 'node:assert/strict';
import type { LanguageTag } from '../../../../src/core/model/localized';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import { run, type Changes } from './replacementRuns';

/** What the log says of faults, replacements and refreshes, sentence and detail, without what is said of launches. */
function words(changes: Changes, language: LanguageTag): readonly string[] {
	const others = ['run-start', 'launch', 'in-service', 'dropping', 'dropping-ended', 'targets-unhealthy', 'targets-healthy', 'fail-open', 'launch-failed', 'terminate', 'new-template-version'];
	return run(changes).activities.filter(({ kind }) => !others.includes(kind)).map((activity) => {
		const { text, detail } = describeActivity(activity, { language, startClockSeconds: 0 });
		return detail === '' ? text : `${text} (${detail})`;
	});
}

describe('the words of faults and replacements', () => {
	const outage: Changes = { faults: [{ kind: 'zone-impairment', impairment: 'network', zone: 'a', atSeconds: 600, durationSeconds: 150 }, { kind: 'instance-crash', atSeconds: 1000, count: 1, zone: 'b' }] };

	it('say what happened and what follows', () => {
		assert.deepStrictEqual(words(outage, 'en'), [
			'Zone a cut off from the network; 2 of 6 instances out of reach (they run on, but nothing gets through to them until it ends)',
			'Group replaces 1 instance of zone a (the load balancer calls them unhealthy)',
			'Zone a is within reach again (1 instance there answers again)',
			'Zone a has recovered (launches into it work again)',
			'Group replaces 1 instance of zone a (the load balancer calls them unhealthy)',
			'1 instance of zone b crashed (an instance that no longer runs is unhealthy at once, grace period or not)',
			'Group replaces 1 instance of zone b (EC2 says that they no longer run)',
		]);
		assert.deepStrictEqual(words(outage, 'ko'), [
			'가용 영역 a 네트워크 단절: 인스턴스 6개 중 2개에 연결할 수 없습니다 (인스턴스는 계속 실행되지만 복구될 때까지 아무것도 닿지 않습니다)',
			'그룹이 가용 영역 a의 인스턴스 1개를 교체합니다 (로드 밸런서가 비정상으로 판정했습니다)',
			'가용 영역 a에 다시 연결됩니다 (이 영역의 인스턴스 1개가 다시 응답합니다)',
			'가용 영역 a 복구 (이 영역에서 다시 인스턴스를 시작할 수 있습니다)',
			'그룹이 가용 영역 a의 인스턴스 1개를 교체합니다 (로드 밸런서가 비정상으로 판정했습니다)',
			'가용 영역 b의 인스턴스 1개가 비정상 종료되었습니다 (실행 중이 아닌 인스턴스는 유예 기간과 상관없이 바로 비정상으로 처리됩니다)',
			'그룹이 가용 영역 b의 인스턴스 1개를 교체합니다 (EC2에서 더 이상 실행 중이 아닙니다)',
		]);
	});

	it('follow an instance refresh', () => {
		const refresh: Changes = {
			operations: [{ kind: 'new-launch-template-version', atSeconds: 300 }, { kind: 'instance-refresh', atSeconds: 600, minHealthyPercent: 50, checkpointPercentages: [50, 100], checkpointDelaySeconds: 600 }],
		};
		assert.deepStrictEqual(words(refresh, 'en'), [
			'Instance refresh to launch template version 2: 6 instances to replace (healthy 50–100 %: 3 at a time, ended while others launch)',
			'Instance refresh replaces 3 instances of zones a, b and c (they end while others launch)',
			'Instance refresh 50 % complete (3 of 6 instances replaced by healthy and warm ones)',
			'Instance refresh reaches its checkpoint at 50 % (3 of 6 instances replaced; it goes on in 10 min)',
			'Instance refresh replaces 3 instances of zones a, b and c (they end while others launch)',
			'Instance refresh 100 % complete (6 of 6 instances replaced by healthy and warm ones)',
			'Instance refresh succeeded (6 instances replaced)',
		]);
		assert.deepStrictEqual(words(refresh, 'ko'), [
			'인스턴스 새로 고침 시작: 시작 템플릿 버전 2, 교체할 인스턴스 6개 (정상 비율 50–100%: 한 번에 3개씩 종료하면서 새로 시작합니다)',
			'인스턴스 새로 고침이 가용 영역 a, b, c의 인스턴스 3개를 교체합니다 (종료하면서 새 인스턴스를 시작합니다)',
			'인스턴스 새로 고침 진행률: 50% (6개 중 3개가 교체되어 정상이며 워밍업을 마쳤습니다)',
			'인스턴스 새로 고침이 체크포인트 50%에 도달했습니다 (6개 중 3개를 교체했습니다. 다음 교체까지 대기 시간: 10분)',
			'인스턴스 새로 고침이 가용 영역 a, b, c의 인스턴스 3개를 교체합니다 (종료하면서 새 인스턴스를 시작합니다)',
			'인스턴스 새로 고침 진행률: 100% (6개 중 6개가 교체되어 정상이며 워밍업을 마쳤습니다)',
			'인스턴스 새로 고침이 완료되었습니다 (교체한 인스턴스: 6개)',
		]);
	});
});
