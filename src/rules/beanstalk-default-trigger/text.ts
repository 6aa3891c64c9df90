import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Scaling by outgoing bytes', ko: '송신 바이트로 조정되는 환경' },
	why: {
		en: 'Where no trigger is written Elastic Beanstalk scales by NetworkOut: above 6,000,000 bytes in five minutes one instance more, below 2,000,000 one less. For most applications this follows neither CPU nor requests: small answers never scale out, large files do without need. Name the metric that runs out first, such as CPUUtilization, Latency or RequestCount.',
		ko: '트리거를 쓰지 않으면 Elastic Beanstalk는 NetworkOut으로 조정하여 5분간 6,000,000바이트를 넘으면 한 대 늘리고 2,000,000바이트보다 적으면 한 대 줄입니다. 대부분의 애플리케이션에서 이 값은 CPU나 요청 수와 맞지 않아, 응답이 작으면 늘지 않고 파일이 크면 불필요하게 늘어납니다. CPUUtilization, Latency, RequestCount처럼 먼저 한계에 닿는 지표를 지정하십시오.',
	},
};

export const byBytes: LocalizedTemplate<{ readonly name: string; readonly upper: number; readonly lower: number; readonly min: number; readonly max: number }> = {
	en: ({ name, upper, lower, min, max }) => `${name} scales between ${min} and ${max} by outgoing bytes, the default: above ${formatNumber(upper)} in 5 minutes out, below ${formatNumber(lower)} in, whatever CPU and requests do.`,
	ko: ({ name, upper, lower, min, max }) => `${name}은(는) 기본값인 송신 바이트로 ${min}~${max}대 사이에서 조정됩니다. CPU나 요청 수와 관계없이 5분간 ${formatNumber(upper)}바이트를 넘으면 늘고 ${formatNumber(lower)}바이트보다 적으면 줄어듭니다.`,
};

export const byCpu: Localized = { en: 'Scale by CPU (70 % out, 30 % in)', ko: 'CPU로 조정(70% 확장, 30% 축소)' };
