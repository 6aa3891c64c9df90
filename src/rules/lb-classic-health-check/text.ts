import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Classic health check that AWS rejects', ko: 'AWS가 거부하는 Classic 상태 확인' },
	why: {
		en: 'A Classic Load Balancer checks every 5 to 300 s, waits 2 to 60 s and less than the interval for the answer, and decides after 2 to 10 checks. Its target is protocol and port, and for HTTP and HTTPS a path, such as HTTP:80/health. AWS rejects others.',
		ko: 'Classic Load Balancer는 5~300초마다 확인하고, 간격보다 짧은 2~60초 동안 응답을 기다리며, 2~10번의 확인으로 판정합니다. 확인 대상은 프로토콜과 포트이며 HTTP와 HTTPS에는 경로도 씁니다(예: HTTP:80/health). 벗어나면 AWS가 거부합니다.',
	},
	noFix: {
		en: 'Which protocol and port a text that has none should mean is not in the code.',
		ko: '프로토콜과 포트가 없는 텍스트가 무엇을 뜻하는지는 코드에 없습니다.',
	},
};

export type Timing = 'interval' | 'timeout' | 'healthy' | 'unhealthy';

const timings: Readonly<Record<Timing, Localized>> = {
	interval: { en: 'interval', ko: '상태 확인 간격' }, timeout: { en: 'time-out', ko: '제한 시간' },
	healthy: { en: 'healthy threshold', ko: '정상 임계값' }, unhealthy: { en: 'unhealthy threshold', ko: '비정상 임계값' },
};

export const outOfRange: LocalizedTemplate<{ readonly timing: Timing; readonly value: number; readonly min: number; readonly max: number }> = {
	en: ({ timing, value, min, max }) => `The ${timings[timing].en} ${formatNumber(value)} is outside of ${min}–${max}; AWS rejects this load balancer.`,
	ko: ({ timing, value, min, max }) => `${timings[timing].ko} ${formatNumber(value)}이(가) 범위(${min}~${max})를 벗어나 AWS가 이 로드 밸런서를 거부합니다.`,
};

export const timeoutNotBelow: LocalizedTemplate<{ readonly timeout: number; readonly interval: number }> = {
	en: ({ timeout, interval }) => `The time-out ${formatNumber(timeout)} s must be shorter than the interval ${formatNumber(interval)} s; AWS rejects this load balancer.`,
	ko: ({ timeout, interval }) => `제한 시간 ${formatNumber(timeout)}초는 상태 확인 간격 ${formatNumber(interval)}초보다 짧아야 하므로 AWS가 이 로드 밸런서를 거부합니다.`,
};

export const badTarget: LocalizedTemplate<{ readonly target: string }> = {
	en: ({ target }) => `A check is written such as HTTP:80/health or TCP:443; AWS rejects ${JSON.stringify(target.slice(0, 60))}`,
	ko: ({ target }) => `상태 확인은 HTTP:80/health나 TCP:443처럼 작성해야 하므로 AWS가 거부합니다: ${JSON.stringify(target.slice(0, 60))}`,
};

export const setNumber: LocalizedTemplate<string> = {
	en: (value) => `Change to ${value}`,
	ko: (value) => `${value}(으)로 변경`,
};

export const setTarget: LocalizedTemplate<string> = {
	en: (target) => `Change to ${target}`,
	ko: (target) => `${target}(으)로 변경`,
};
