import { formatDuration, formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Scaling out does not keep up when the load doubles', ko: '부하가 두 배로 늘 때 확장이 따라가지 못함' },
	why: {
		en: 'From the first busy minute to an instance that serves it takes the alarm, the launch and the boot: several minutes in which the running instances are alone. The busier they may get before the group scales out, the less they can take up meanwhile. '
			+ 'Scale out at a lower CPU, shorten the boot, or plan known peaks with scheduled or predictive scaling; and leave room below the maximum.',
		ko: '바빠진 첫 1분부터 새 인스턴스가 서비스하기까지는 경보, 시작, 부팅이 필요합니다. 그 몇 분 동안은 실행 중인 인스턴스만으로 버텨야 합니다. 확장하기 전에 허용하는 사용률이 높을수록 그동안 더 받아 낼 여유가 적습니다. '
			+ '더 낮은 CPU에서 확장하거나 부팅 시간을 줄이고, 예상되는 최대 부하는 예약 조정이나 예측 조정으로 준비하고, 최대 용량에 여유를 두십시오.',
	},
};

interface Figures {
	readonly name: string;
	readonly cpuPercent: number;
	readonly riseSeconds: number;
	readonly droppingSeconds: number;
	readonly overloadPercent: number;
	readonly maxSize: number;
	readonly bootSeconds: number;
}

export const tooLate: LocalizedTemplate<Figures> = {
	en: ({ name, cpuPercent, riseSeconds, droppingSeconds, overloadPercent, bootSeconds }) =>
		`If the load doubles within ${formatDuration(riseSeconds, 'en')} while ${name} is ${formatNumber(cpuPercent, 1)} % busy, new instances come too late: a simulation drops ${formatNumber(overloadPercent, 1)} % of the requests of that hour, `
		+ `over ${formatDuration(droppingSeconds, 'en')}, with a boot time of ${formatDuration(bootSeconds, 'en')} (assumed).`,
	ko: ({ name, cpuPercent, riseSeconds, droppingSeconds, overloadPercent, bootSeconds }) =>
		`${name} 그룹이 CPU ${formatNumber(cpuPercent, 1)} %일 때 ${formatDuration(riseSeconds, 'ko')} 안에 부하가 두 배가 되면 새 인스턴스가 늦습니다. 시뮬레이션에서는 그 한 시간 요청의 ${formatNumber(overloadPercent, 1)} %를 `
		+ `${formatDuration(droppingSeconds, 'ko')} 동안 버립니다(부팅 시간 ${formatDuration(bootSeconds, 'ko')} 가정).`,
};

export const maxTooSmall: LocalizedTemplate<Figures> = {
	en: ({ name, cpuPercent, riseSeconds, droppingSeconds, overloadPercent, maxSize }) =>
		`If the load doubles within ${formatDuration(riseSeconds, 'en')} while ${name} is ${formatNumber(cpuPercent, 1)} % busy, its maximum of ${formatNumber(maxSize)} does not carry it even at full CPU: `
		+ `a simulation drops ${formatNumber(overloadPercent, 1)} % of the requests of that hour, over ${formatDuration(droppingSeconds, 'en')}.`,
	ko: ({ name, cpuPercent, riseSeconds, droppingSeconds, overloadPercent, maxSize }) =>
		`${name} 그룹이 CPU ${formatNumber(cpuPercent, 1)} %일 때 ${formatDuration(riseSeconds, 'ko')} 안에 부하가 두 배가 되면 최대 용량 ${formatNumber(maxSize)}(으)로는 CPU를 모두 써도 감당하지 못합니다. `
		+ `시뮬레이션에서는 그 한 시간 요청의 ${formatNumber(overloadPercent, 1)} %를 ${formatDuration(droppingSeconds, 'ko')} 동안 버립니다.`,
};

export const raiseMax: LocalizedTemplate<number> = {
	en: (size) => `Raise the maximum to ${size}`,
	ko: (size) => `최대 용량을 ${size}(으)로 늘리기`,
};
