import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Keep-alive of the targets must be longer', ko: '대상의 keep-alive가 더 길어야 함' },
	why: {
		en: 'A load balancer keeps connections to its targets open for the idle time-out. If the server on the target closes them earlier, a request may meet a connection that is just being closed, and the client gets 502. The keep-alive of the server must be longer than the idle time-out, and many servers keep connections for a minute or less.',
		ko: '로드 밸런서는 유휴 제한 시간 동안 대상과의 연결을 열어 둡니다. 대상의 서버가 먼저 닫으면 막 닫히는 연결로 요청이 들어가 클라이언트가 502를 받을 수 있습니다. 서버의 keep-alive가 유휴 제한 시간보다 길어야 하는데, 많은 서버는 연결을 1분 이하로 유지합니다.',
	},
};

export const mustOutlast: LocalizedTemplate<{ readonly name: string; readonly seconds: string }> = {
	en: ({ name, seconds }) => `Servers behind ${name} must keep idle connections longer than ${seconds} s; those that close them earlier cause 502 answers now and then.`,
	ko: ({ name, seconds }) => `${name} 뒤의 서버는 유휴 연결을 ${seconds}초보다 오래 유지해야 합니다. 먼저 닫는 서버가 있으면 가끔 502 응답이 발생합니다.`,
};

export const setSeconds: LocalizedTemplate<string> = {
	en: (seconds) => `Set the idle time-out to ${seconds} s`,
	ko: (seconds) => `유휴 제한 시간을 ${seconds}초로 설정`,
};
