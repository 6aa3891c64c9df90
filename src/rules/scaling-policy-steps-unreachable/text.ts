import type { LocalizedTemplate } from '../../core/model/localized';
import type { Comparison } from '../../core/simulation/policies/stepScaling';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'No step at the threshold of the alarm', ko: '경보 임계값에 단계가 없음' },
	why: {
		en: 'The bounds of a step are relative to the threshold of the alarm: a lower bound of 70 beside a threshold of 70 % begins at 140 %, which no CPU reaches, so that the alarm fires and nothing happens. The same holds for steps on the other side of the threshold. Begin the first step at 0.',
		ko: '단계의 경계는 경보 임계값에 대한 상대값입니다. 임계값 70 %에 하한 70을 쓰면 140 %에서 시작하므로 CPU가 도달할 수 없고, 경보가 울려도 아무 일도 일어나지 않습니다. 임계값의 반대쪽에만 있는 단계도 마찬가지입니다. 첫 단계를 0에서 시작하십시오.',
	},
	noFix: {
		en: 'Steps on the wrong side may mean another alarm: nothing tells which of the two is wrong.',
		ko: '반대쪽 단계는 다른 경보를 위한 것일 수 있으며, 어느 쪽이 잘못되었는지 알 수 없습니다.',
	},
};

interface Begin {
	readonly alarm: string;
	readonly threshold: string;
	readonly bound: string;
	readonly start: string;
	readonly side: Comparison;
}

export const never: LocalizedTemplate<Begin> = {
	en: ({ alarm, threshold, bound, start, side }) => `Bounds are relative to the threshold: the first step begins at ${threshold} ${side === 'above' ? '+' : '−'} ${bound} = ${start} %, which CPU utilization does not reach, so that nothing happens when ${alarm} fires.`,
	ko: ({ alarm, threshold, bound, start, side }) => `경계는 임계값에 대한 상대값입니다. 첫 단계는 ${threshold} ${side === 'above' ? '+' : '−'} ${bound} = ${start} %에서 시작하는데 CPU 사용률이 도달할 수 없으므로 ${alarm} 경보가 울려도 아무 일도 일어나지 않습니다.`,
};

export const beginsLate: LocalizedTemplate<Begin> = {
	en: ({ alarm, threshold, start }) => `Nothing happens between the threshold ${threshold} of ${alarm} and ${start}, where the first step begins.`,
	ko: ({ alarm, threshold, start }) => `${alarm} 경보의 임계값 ${threshold}와(과) 첫 단계가 시작하는 ${start} 사이에서는 아무 일도 일어나지 않습니다.`,
};

export const wrongSide: LocalizedTemplate<{ readonly alarm: string; readonly threshold: string; readonly side: Comparison }> = {
	en: ({ alarm, threshold, side }) => `Nothing happens when ${alarm} fires: it fires ${side} ${threshold}, and all steps lie ${side === 'above' ? 'below' : 'above'} it.`,
	ko: ({ alarm, threshold, side }) => `${alarm} 경보가 울려도 아무 일도 일어나지 않습니다. 경보는 ${threshold}보다 ${side === 'above' ? '클' : '작을'} 때 울리는데 모든 단계가 그보다 ${side === 'above' ? '작은' : '큰'} 쪽에 있습니다.`,
};

export const atThreshold: LocalizedTemplate<number> = {
	en: (steps) => (steps === 1 ? 'Begin the step at the threshold' : 'Begin the first step at the threshold, and move the others with it'),
	ko: (steps) => (steps === 1 ? '단계를 임계값에서 시작' : '첫 단계를 임계값에서 시작하고 나머지도 함께 옮기기'),
};
