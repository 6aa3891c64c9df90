import { formatDuration, formatNumber, formatUsd } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'CPU credits run out at the CPU that the group is held at', ko: '그룹의 목표 CPU에서 바닥나는 CPU 크레딧' },
	why: {
		en: 'A burstable instance earns credits for its baseline only. When its policies hold the group above that, every instance spends more than it earns, and in the end its balance is 0. In standard mode it is then held to the baseline: '
			+ 'CPU shows below the target, so that nothing scales out while requests are dropped. In unlimited mode AWS charges every vCPU-hour above the baseline. Scale out at the baseline, or take a type without credits.',
		ko: '버스트 가능 인스턴스는 기준 성능만큼만 크레딧을 얻습니다. 정책이 그룹을 그보다 높은 CPU로 유지하면 모든 인스턴스가 버는 것보다 많이 써서 결국 잔고가 0이 됩니다. standard 모드에서는 그때부터 기준 성능에 묶이고, '
			+ 'CPU가 대상 값보다 낮게 보여 요청을 버리면서도 확장하지 않습니다. unlimited 모드에서는 기준 성능을 넘는 vCPU 시간마다 요금이 부과됩니다. 기준 성능에서 확장하도록 설정하거나 크레딧이 없는 유형을 사용하십시오.',
	},
};

interface Figures {
	readonly name: string;
	readonly instanceType: string;
	readonly baselinePercent: number;
	readonly cpuPercent: number;
	readonly emptyAfterSeconds: number;
	readonly overloadPercent: number;
	readonly surplusUsdPerInstanceDay: number | null;
}

export const held: LocalizedTemplate<Figures> = {
	en: ({ name, instanceType, baselinePercent, cpuPercent, emptyAfterSeconds, overloadPercent }) =>
		`At ${formatNumber(cpuPercent, 1)} % CPU the credits of a full balance of ${instanceType} last ${formatDuration(emptyAfterSeconds, 'en')}; then each instance of ${name} is held to its baseline of ${formatNumber(baselinePercent, 1)} %, `
		+ `and a simulation of one day drops ${formatNumber(overloadPercent)} % of the requests.`,
	ko: ({ name, instanceType, baselinePercent, cpuPercent, emptyAfterSeconds, overloadPercent }) =>
		`CPU ${formatNumber(cpuPercent, 1)} %에서 ${instanceType}의 크레딧은 가득 찬 잔고로도 ${formatDuration(emptyAfterSeconds, 'ko')}밖에 가지 않습니다. 그 뒤 ${name} 그룹의 인스턴스는 기준 성능 ${formatNumber(baselinePercent, 1)} %에 묶이고, `
		+ `하루 시뮬레이션에서 요청의 ${formatNumber(overloadPercent)} %를 버립니다.`,
};

export const charged: LocalizedTemplate<Figures> = {
	en: ({ name, instanceType, baselinePercent, cpuPercent, emptyAfterSeconds, surplusUsdPerInstanceDay: usd }) =>
		`At ${formatNumber(cpuPercent, 1)} % CPU the credits of a full balance of ${instanceType} last ${formatDuration(emptyAfterSeconds, 'en')}; then each instance of ${name} pays for every vCPU-hour above its baseline of ${formatNumber(baselinePercent, 1)} %`
		+ `${usd === null ? '' : `, ${formatUsd(usd)} a day`}.`,
	ko: ({ name, instanceType, baselinePercent, cpuPercent, emptyAfterSeconds, surplusUsdPerInstanceDay: usd }) =>
		`CPU ${formatNumber(cpuPercent, 1)} %에서 ${instanceType}의 크레딧은 가득 찬 잔고로도 ${formatDuration(emptyAfterSeconds, 'ko')}밖에 가지 않습니다. 그 뒤 ${name} 그룹의 인스턴스마다 기준 성능 ${formatNumber(baselinePercent, 1)} %를 넘는 vCPU 시간에 요금이 부과됩니다`
		+ `${usd === null ? '' : `(하루 ${formatUsd(usd)})`}.`,
};

export const makeUnlimited: LocalizedTemplate<unknown> = {
	en: () => 'Use unlimited mode, and pay for what is above the baseline',
	ko: () => 'unlimited 모드를 사용하고 기준 성능을 넘는 사용량에 비용 지불',
};
