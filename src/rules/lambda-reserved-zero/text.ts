import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Function that is switched off', ko: '호출이 차단된 함수' },
	why: {
		en: 'A reserved concurrency of 0 does not mean "none reserved": it throttles every invocation. Callers get 429, asynchronous events wait up to six hours and are lost, messages of queues end in the dead-letter queue. It is meant as an emergency brake; leave the setting out for no reservation.',
		ko: '예약된 동시성 0은 "예약 없음"이 아니라 모든 호출을 제한한다는 뜻입니다. 호출자는 429를 받고, 비동기 이벤트는 최대 6시간 기다리다 사라지며, 대기열의 메시지는 배달 못한 편지 대기열로 갑니다. 비상 정지용 설정이므로 예약이 필요 없다면 설정 자체를 빼십시오.',
	},
};

export const stopped: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `With a reserved concurrency of 0 every invocation of ${name} is throttled (429).`,
	ko: ({ name }) => `예약된 동시성이 0이면 ${name}의 모든 호출이 제한됩니다(429).`,
};

export const remove: Localized = { en: 'Remove the reservation', ko: '동시성 예약 제거' };
