import { formatDuration, formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'New instances are replaced before they serve', ko: '서비스하기 전에 교체되는 새 인스턴스' },
	why: {
		en: 'While an application starts, it fails the health check of its load balancer. When the grace period ends before it answers, the group replaces the instance, and the next one meets the same end: the group never gets its capacity back, and pays for every attempt. '
			+ 'Set the grace period longer than the time from launch to the first healthy answer. How long that takes is assumed here, since no code tells it; open the run in the Simulator to try your own figure.',
		ko: '애플리케이션이 시작하는 동안에는 로드 밸런서 상태 확인에 실패합니다. 응답하기 전에 유예 기간이 끝나면 그룹은 인스턴스를 교체하고 다음 인스턴스도 똑같이 교체됩니다. 용량은 회복되지 않고 시도할 때마다 비용이 듭니다. '
			+ '상태 확인 유예 기간을 시작부터 첫 정상 응답까지 걸리는 시간보다 길게 설정하십시오. 그 시간은 코드에 없어 가정한 값이므로, 시뮬레이터에서 실제 값으로 확인해 보십시오.',
	},
};

export const looping: LocalizedTemplate<{
	readonly name: string; readonly graceSeconds: number; readonly bootSeconds: number; readonly replacedInstances: number; readonly durationSeconds: number;
}> = {
	en: ({ name, graceSeconds, bootSeconds, replacedInstances, durationSeconds }) =>
		`${formatNumber(graceSeconds)} s of grace are over before an instance of ${name} serves, with a boot time of ${formatDuration(bootSeconds, 'en')} (assumed): `
		+ `in a simulation of ${formatDuration(durationSeconds, 'en')} one crash leads to ${formatNumber(replacedInstances)} instances that are replaced before they serve.`,
	ko: ({ name, graceSeconds, bootSeconds, replacedInstances, durationSeconds }) =>
		`${name} 그룹의 인스턴스가 서비스하기 전에 유예 기간 ${formatNumber(graceSeconds)}초가 끝납니다(부팅 시간 ${formatDuration(bootSeconds, 'ko')} 가정). `
		+ `${formatDuration(durationSeconds, 'ko')} 시뮬레이션에서 인스턴스 하나의 중단이 서비스 전에 교체되는 인스턴스 ${formatNumber(replacedInstances)}개로 이어집니다.`,
};

export const setGrace: LocalizedTemplate<number> = {
	en: (seconds) => `Set the grace period to ${seconds} s`,
	ko: (seconds) => `상태 확인 유예 기간을 ${seconds}초로 설정`,
};
