import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Visibility time-out too short for the function', ko: '함수에 비해 짧은 표시 제한 시간' },
	why: {
		en: 'A message that a function has taken stays hidden for the visibility time-out of its queue and then comes back, whether the function is done or not. Lambda also tries again when it is throttled. AWS rejects a queue whose visibility time-out is shorter than the time-out of its function, and advises six times that, plus the batching window: below it messages are worked on twice and end in the dead-letter queue without a fault of theirs.',
		ko: '함수가 가져간 메시지는 대기열의 표시 제한 시간 동안만 숨겨지고, 함수가 끝나지 않았어도 다시 나타납니다. 스로틀링되면 Lambda가 재시도하는 시간도 필요합니다. AWS는 표시 제한 시간이 함수 제한 시간보다 짧으면 거부하고, 함수 제한 시간의 6배에 배치 기간을 더한 값을 권장합니다. 그보다 짧으면 메시지가 두 번 처리되거나 문제없이 배달 못한 편지 대기열로 갑니다.',
	},
};

interface Times {
	readonly queue: string;
	readonly lambda: string;
	readonly visibility: number;
	readonly timeout: number;
	readonly advised: number;
	readonly times: number;
	readonly window: number;
}

export const belowTimeout: LocalizedTemplate<Times> = {
	en: ({ queue, lambda, visibility, timeout }) => `Messages of ${queue} stay hidden for ${visibility} s, less than the time-out of ${lambda} (${timeout} s); AWS rejects the mapping.`,
	ko: ({ queue, lambda, visibility, timeout }) => `${queue}의 표시 제한 시간(${visibility}초)이 ${lambda}의 제한 시간(${timeout}초)보다 짧아 AWS가 이벤트 소스 매핑을 거부합니다.`,
};

export const belowAdvice: LocalizedTemplate<Times> = {
	en: ({ queue, lambda, visibility, timeout, advised, times, window }) => `Messages of ${queue} come back after ${visibility} s; AWS advises ${advised} s, ${times} × the time-out of ${lambda} (${timeout} s)${window > 0 ? ` + the batching window (${window} s)` : ''}. Below it messages are worked on twice.`,
	ko: ({ queue, lambda, visibility, timeout, advised, times, window }) => `${queue}의 메시지가 ${visibility}초 뒤 다시 나타납니다. AWS 권장값은 ${lambda}의 제한 시간(${timeout}초) × ${times}${window > 0 ? ` + 배치 기간(${window}초)` : ''} = ${advised}초이며, 짧으면 메시지가 두 번 처리될 수 있습니다.`,
};

export const setVisibility: LocalizedTemplate<number> = {
	en: (seconds) => `Set the visibility time-out to ${seconds} s`,
	ko: (seconds) => `표시 제한 시간을 ${seconds}초로 설정`,
};
