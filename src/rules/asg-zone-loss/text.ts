import { formatDuration, formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Too little is left when a zone fails at full load', ko: '최대 부하에서 가용 영역 하나를 잃으면 용량 부족' },
	why: {
		en: 'When an Availability Zone fails, the instances of the others must carry the load until replacements serve, and launching takes minutes. What is left carries it only if the group was less busy than that share: '
			+ 'with three zones below two thirds, with two below a half. Let the group scale out earlier, use more zones, or raise the maximum so that it is less busy at its peak.',
		ko: '가용 영역 하나에 장애가 나면 대체 인스턴스가 서비스를 시작할 때까지 다른 영역의 인스턴스가 부하를 감당해야 하고, 시작에는 몇 분이 걸립니다. 남은 인스턴스가 감당하려면 평소 사용률이 남는 비율보다 낮아야 합니다. '
			+ '가용 영역이 세 개면 3분의 2, 두 개면 절반입니다. 더 일찍 확장하도록 설정하거나, 가용 영역을 늘리거나, 최대 용량을 늘려 최대 부하에서의 사용률을 낮추십시오.',
	},
};

export const overloaded: LocalizedTemplate<{
	readonly name: string; readonly cpuPercent: number; readonly zoneCount: number; readonly lostInstances: number; readonly totalInstances: number;
	readonly neededPercent: number; readonly droppingSeconds: number; readonly bootSeconds: number;
}> = {
	en: ({ name, cpuPercent, zoneCount, lostInstances, totalInstances, neededPercent, droppingSeconds, bootSeconds }) =>
		`If one of ${zoneCount} zones fails while ${name} is at its maximum and ${formatNumber(cpuPercent, 1)} % busy, the ${totalInstances - lostInstances} instances left of ${totalInstances} would need ${formatNumber(neededPercent)} % CPU: `
		+ `a simulation drops requests for ${formatDuration(droppingSeconds, 'en')}, with a boot time of ${formatDuration(bootSeconds, 'en')} (assumed).`,
	ko: ({ name, cpuPercent, zoneCount, lostInstances, totalInstances, neededPercent, droppingSeconds, bootSeconds }) =>
		`${name} 그룹이 최대 용량에서 CPU ${formatNumber(cpuPercent, 1)} %로 실행될 때 가용 영역 ${zoneCount}개 중 하나에 장애가 나면, ${totalInstances}개 중 남은 ${totalInstances - lostInstances}개에 CPU ${formatNumber(neededPercent)} %가 필요합니다. `
		+ `시뮬레이션에서는 ${formatDuration(droppingSeconds, 'ko')} 동안 요청을 버립니다(부팅 시간 ${formatDuration(bootSeconds, 'ko')} 가정).`,
};
