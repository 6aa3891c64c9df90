/** Scheduled actions: when they run, in words, and what they set. */
import { formatNumber } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import type { ScheduledAction } from '../../core/model/scheduledAction';
import { isKnown } from '../../core/model/value';
import { dayNames, monthNames, parseRecurrence } from '../../core/simulation/policies/recurrence';
import { describeRecurrence } from '../../core/simulation/policies/describeRecurrence';
import type { Recurrence } from '../../core/simulation/policies/recurrence';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { same } from './words';

const names = {
	recurrence: { en: 'Recurrence', ko: '반복' },
	timeZone: { en: 'Time zone', ko: '시간대' },
	startTime: { en: 'Start', ko: '시작 시간' },
	endTime: { en: 'End', ko: '종료 시간' },
	minSize: { en: 'Minimum capacity from then on', ko: '이때부터의 최소 용량' },
	maxSize: { en: 'Maximum capacity from then on', ko: '이때부터의 최대 용량' },
	desiredCapacity: { en: 'Desired capacity at that time', ko: '이때의 원하는 용량' },
} as const satisfies Readonly<Record<string, Localized>>;

export const scheduledSizes: SettingExplainer<ResourceOfType<'AWS::AutoScaling::ScheduledAction'>> = {
	resourceTypes: ['AWS::AutoScaling::ScheduledAction'],
	paths: Object.keys(names),
	explain(action, place) {
		return {
			name: names[place.path as keyof typeof names],
			essence: essenceOf(action),
			rows: [...sizeRow(action), ...groupRow(action, place), [
				{ en: 'stays', ko: '유지' }, { en: 'until another action, policy or deployment changes it', ko: '다른 작업, 정책, 배포가 바꿀 때까지' },
			]],
		};
	},
};

function essenceOf({ recurrence, timeZone, startTime }: ScheduledAction): Localized {
	const zone = isKnown(timeZone) ? timeZone.value : 'UTC';
	if (isKnown(recurrence)) {
		const parsed = parseRecurrence(recurrence.value);
		if (parsed === null) {
			return { en: `This is no cron expression of five fields: ${recurrence.value}`, ko: `필드 다섯 개의 cron 표현식이 아닙니다: ${recurrence.value}` };
		}
		return { en: `Runs ${describeRecurrence(parsed, zone)}.`, ko: `${describeKorean(parsed)}(${zone})에 실행됩니다.` };
	}
	if (isKnown(startTime)) { return { en: `Runs once, at ${startTime.value}.`, ko: `${startTime.value}에 한 번 실행됩니다.` }; }
	return { en: 'When it runs is not known from the text.', ko: '실행 시점은 코드에서 알 수 없습니다.' };
}

const koreanDays: readonly string[] = ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'];

/** `매주 월요일, 화요일 06:30`. */
function describeKorean({ minutes, hours, daysOfMonth, months, daysOfWeek }: Recurrence): string {
	const month = months === null || months.length === monthNames.length ? '' : `${months.join(', ')}월 `;
	const days = [
		...daysOfMonth === null ? [] : [`${month === '' ? '매월 ' : ''}${daysOfMonth.join(', ')}일`],
		...daysOfWeek === null || daysOfWeek.length === dayNames.length ? [] : [`매주 ${daysOfWeek.map((day) => koreanDays[day]).join(', ')}`],
	];
	const two = (value: number): string => String(value).padStart(2, '0');
	const time = hours === null
		? minutes === null ? '1분마다' : `매시 ${minutes.join(', ')}분`
		: minutes === null ? `${hours.map(two).join(', ')}시의 매분` : hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`)).join(', ');
	return `${month}${days.length === 0 ? '매일' : days.join(' 또는 ')} ${time}`;
}

function sizeRow({ minSize, maxSize, desiredCapacity }: ScheduledAction): readonly Row[] {
	const sizes = [minSize, desiredCapacity, maxSize].map((size) => (size === undefined ? '–' : isKnown(size) ? formatNumber(size.value) : '?'));
	return [[{ en: 'min · desired · max', ko: '최소 · 원하는 · 최대' }, same(sizes.join(' · '))]];
}

function groupRow(action: ScheduledAction, { resources }: SettingInPlace): readonly Row[] {
	const group = groupsOf(action, resources)[0];
	if (!isKnown(group?.minSize) || !isKnown(group?.maxSize)) { return []; }
	return [[{ en: 'group as written', ko: '코드의 그룹' }, same(`${formatNumber(group.minSize.value)}–${formatNumber(group.maxSize.value)}`)]];
}
