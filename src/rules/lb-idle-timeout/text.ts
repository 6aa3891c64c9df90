import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Idle time-out that AWS rejects', ko: 'AWS가 거부하는 유휴 제한 시간' },
	why: {
		en: 'The idle time-out of an Application or Classic Load Balancer is 1 to 4,000 s, that of a TCP listener of a Network Load Balancer 60 to 6,000 s. AWS rejects others. For connections that are silent longer, let the application send something in between.',
		ko: 'Application 또는 Classic Load Balancer의 유휴 제한 시간은 1~4,000초, Network Load Balancer의 TCP 리스너는 60~6,000초이며 벗어나면 AWS가 거부합니다. 더 오래 조용한 연결은 애플리케이션이 중간에 데이터를 보내게 하십시오.',
	},
};

export const outOfRange: LocalizedTemplate<{ readonly seconds: string; readonly min: string; readonly max: string }> = {
	en: ({ seconds, min, max }) => `An idle time-out of ${seconds} s is outside of ${min}–${max} s; AWS rejects it.`,
	ko: ({ seconds, min, max }) => `유휴 제한 시간 ${seconds}초가 범위(${min}~${max}초)를 벗어나 AWS가 거부합니다.`,
};

export const setSeconds: LocalizedTemplate<string> = {
	en: (seconds) => `Set the idle time-out to ${seconds} s`,
	ko: (seconds) => `유휴 제한 시간을 ${seconds}초로 설정`,
};
