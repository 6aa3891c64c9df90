import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Times of a schedule that do not work', ko: '동작하지 않는 예약 시간' },
	why: {
		en: 'The recurrence has five fields of cron (minute, hour, day of month, month, day of week), in UTC unless a time zone by its IANA name is given. AWS rejects six fields, the form of EventBridge, and names that it does not know. '
			+ 'Where clocks are put forward, times in the skipped hour do not exist on that day, and AWS does not say what becomes of the action: choose another hour.',
		ko: '반복은 cron의 다섯 필드(분, 시, 일, 월, 요일)이며 IANA 시간대 이름을 지정하지 않으면 UTC입니다. AWS는 EventBridge처럼 여섯 필드인 표현식과 알 수 없는 이름을 거부합니다. '
			+ '서머타임으로 시계를 앞당기는 날에는 건너뛴 시간이 존재하지 않으며, 그 시각의 작업이 어떻게 되는지 AWS 문서에 없으므로 다른 시각을 선택하십시오.',
	},
	noFix: {
		en: 'Which time is meant is not in the code.',
		ko: '어느 시각을 뜻하는지는 코드에 없습니다.',
	},
};

export const notCron: LocalizedTemplate<{ readonly recurrence: string }> = {
	en: ({ recurrence }) => `A recurrence is minute, hour, day of month, month and day of week, such as 0 9 * * MON-FRI; AWS rejects ${JSON.stringify(recurrence.slice(0, 40))}`,
	ko: ({ recurrence }) => `반복은 분, 시, 일, 월, 요일의 다섯 필드여야 하므로(예: 0 9 * * MON-FRI) AWS가 거부합니다: ${JSON.stringify(recurrence.slice(0, 40))}`,
};

export const unknownZone: LocalizedTemplate<{ readonly timeZone: string }> = {
	en: ({ timeZone }) => `There is no time zone of this name, such as Asia/Seoul; AWS rejects it: ${timeZone.slice(0, 40)}`,
	ko: ({ timeZone }) => `이런 이름의 시간대가 없어 AWS가 거부합니다(예: Asia/Seoul): ${timeZone.slice(0, 40)}`,
};

export const leftOut: LocalizedTemplate<{ readonly date: string; readonly time: string; readonly timeZone: string }> = {
	en: ({ date, time, timeZone }) => `On ${date} the clocks of ${timeZone} skip ${time}, and what becomes of the action then is not documented.`,
	ko: ({ date, time, timeZone }) => `${date}에는 ${timeZone}의 시계가 ${time}을 건너뛰며, 이때 작업이 어떻게 되는지는 문서에 없습니다.`,
};

export const endsBefore: LocalizedTemplate<{ readonly start: string; readonly end: string }> = {
	en: ({ start, end }) => `The schedule ends before it starts, so that it never acts: ${start} to ${end}`,
	ko: ({ start, end }) => `예약이 시작하기 전에 끝나므로 실행되지 않습니다: ${start}부터 ${end}까지`,
};

export const setRecurrence: LocalizedTemplate<string> = {
	en: (recurrence) => `Change to ${recurrence}`,
	ko: (recurrence) => `${recurrence}(으)로 변경`,
};
