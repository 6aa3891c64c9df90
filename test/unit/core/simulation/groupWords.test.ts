import assert from 'node:assert/strict';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import type { GroupActivity } from '../../../../src/core/simulation/activities/groupActivities';

/** What happened, and beneath it why. */
function words(activity: GroupActivity, language: 'en' | 'ko'): string {
	const { text, detail } = describeActivity({ id: 1, atSeconds: 0, causeId: null, ...activity }, { language, startClockSeconds: 36_000 });
	return detail === '' ? text : `${text} / ${detail}`;
}

const cases: readonly { readonly activity: GroupActivity; readonly en: string; readonly ko: string }[] = [
	{
		activity: { kind: 'run-start', desiredCapacity: 12, count: 2 },
		en: 'The run begins with 2 instances in service / desired capacity in units: 12', ko: '인스턴스 2개가 서비스 중인 상태로 시작합니다 / 원하는 용량(단위): 12',
	},
	{
		activity: { kind: 'launch', count: 3, zones: ['a', 'b'], servesAtSeconds: 300, types: [{ instanceType: 'm5.large', purchaseOption: 'spot', count: 3 }] },
		en: '+3 launched in zones a and b / 3 × m5.large Spot, serves at 10:05', ko: '가용 영역 a, b에서 인스턴스 3개를 시작합니다 / m5.large 스팟 3개, 10:05부터 요청을 처리합니다',
	},
	{
		activity: { kind: 'launch-failed', zone: 'a', count: 1, reason: 'zone-impaired', purchaseOption: 'on-demand', next: 'other-zones' },
		en: 'Launch in zone a failed / the zone is impaired; the group tries the others', ko: '가용 영역 a에서 인스턴스를 시작하지 못했습니다 / 장애 중인 영역이므로 그룹이 다른 영역에서 시도합니다',
	},
	{
		activity: { kind: 'launch-failed', zone: 'a', count: 1, reason: 'no-capacity', purchaseOption: 'spot', next: 'later' },
		en: 'Launch in zone a failed / it has no Spot capacity; no zone takes it, the group tries again later',
		ko: '가용 영역 a에서 인스턴스를 시작하지 못했습니다 / 스팟 용량이 없는 영역이므로 어느 영역에서도 시작하지 못해 그룹이 나중에 다시 시도합니다',
	},
	{
		activity: { kind: 'terminate', count: 1, zones: ['a'], reason: 'scale-in', policies: ['OldestLaunchTemplate', 'Default'] },
		en: '1 instance of zone a ends / scale-in: the zone with most instances gives up one first, there by OldestLaunchTemplate, then Default',
		ko: '가용 영역 a의 인스턴스 1개를 종료합니다 / 축소: 인스턴스가 가장 많은 가용 영역에서 먼저 종료합니다. 그 안에서는 종료 정책 순서를 따릅니다: OldestLaunchTemplate, Default',
	},
	{
		activity: { kind: 'hook-wait', transition: 'LAUNCHING', hook: 'install', hooks: 2, count: 1, seconds: 90 },
		en: '1 instance waits for lifecycle hook install (2 hooks, this one decides): 1 min 30 s / not in service until then, but billed',
		ko: '인스턴스 1개가 수명 주기 후크 install(후크 2개 중 마지막까지 기다리는 후크)를 기다립니다: 1분 30초 / 그때까지 서비스하지 않지만 요금은 부과됩니다',
	},
	{
		activity: { kind: 'hook-timed-out', transition: 'LAUNCHING', hook: 'install', result: 'ABANDON', count: 2, afterSeconds: 3600 },
		en: 'Lifecycle hook install timed out after 1 h: ABANDON / 2 instances end, and the group launches others',
		ko: '수명 주기 후크 install의 제한 시간 1시간이 지났습니다: ABANDON / 인스턴스 2개를 종료하고 그룹이 다른 인스턴스를 시작합니다',
	},
	{
		activity: { kind: 'enter-standby', count: 1, zones: ['b'], from: 4, to: 3 },
		en: '1 instance of zone b put into standby / desired capacity 4 → 3', ko: '가용 영역 b의 인스턴스 1개를 대기(Standby) 상태로 전환합니다 / 원하는 용량 4 → 3',
	},
	{
		activity: { kind: 'credits-empty', count: 4, creditMode: 'standard', baselinePercent: 22.5 },
		en: '4 instances out of CPU credits / standard mode: held to the baseline of 22.5 % CPU', ko: '인스턴스 4개가 CPU 크레딧을 모두 썼습니다 / 표준 모드: CPU가 기준 성능 22.5%로 제한됩니다',
	},
];

describe('words for what happens to a group', () => {
	for (const { activity, en, ko } of cases) {
		it(`say ${en}`, () => {
			assert.deepStrictEqual([words(activity, 'en'), words(activity, 'ko')], [en, ko]);
		});
	}
});
