/** What is said about an imported load: what is wrong with lines, and what was done to the rest. */
import { formatDuration, formatEstimate, formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';

type Template<Args> = LocalizedTemplate<Args>;

const shown = (text: string): string => text.length > 40 ? `${text.slice(0, 39)}…` : text;

export const problemText = {
	noTime: { en: (text) => `This is no time: "${shown(text)}"`, ko: (text) => `시각이 아닙니다: "${shown(text)}"` } satisfies Template<string>,
	noNumber: { en: (text) => `This is no number: "${shown(text)}"`, ko: (text) => `숫자가 아닙니다: "${shown(text)}"` } satisfies Template<string>,
	negative: { en: (text) => `A load cannot be below 0: ${shown(text)}`, ko: (text) => `부하는 0보다 작을 수 없습니다: ${shown(text)}` } satisfies Template<string>,
	noJson: { en: (text) => `This line is no JSON: ${shown(text)}`, ko: (text) => `JSON이 아닌 줄입니다: ${shown(text)}` } satisfies Template<string>,
	fewCells: {
		en: ({ cells, wanted }) => `This row has ${formatNumber(cells)} columns; column ${formatNumber(wanted)} is needed`,
		ko: ({ cells, wanted }) => `이 행에는 열이 ${formatNumber(cells)}개뿐이라 ${formatNumber(wanted)}번째 열이 없습니다`,
	} satisfies Template<{ readonly cells: number; readonly wanted: number }>,
} as const;

export const refusalText = {
	empty: { en: 'The file is empty', ko: '파일이 비어 있습니다' },
	noNumbers: { en: 'No column holds numbers', ko: '숫자가 있는 열이 없습니다' },
	noRows: { en: 'No row has a time and a number in the chosen columns', ko: '선택한 열에 시각과 숫자가 모두 있는 행이 없습니다' },
	brokenJson: { en: 'The JSON in this file is damaged', ko: '파일의 JSON이 손상되었습니다' },
	unknownJson: { en: 'This JSON holds no series of times and numbers that is known here', ko: '이 JSON에는 알려진 형식의 시각과 숫자 계열이 없습니다' },
	binary: { en: 'This is no text file', ko: '텍스트 파일이 아닙니다' },
} satisfies Readonly<Record<string, Localized>>;

export const noteText = {
	rows: {
		en: ({ used, read }) => `${formatNumber(used)} of ${formatNumber(read)} rows used`,
		ko: ({ used, read }) => `행 ${formatNumber(read)}개 중 ${formatNumber(used)}개 사용`,
	} satisfies Template<{ readonly used: number; readonly read: number }>,
	skipped: { en: (count) => `${formatNumber(count)} rows without a usable time or number were left out`, ko: (count) => `시각이나 숫자를 쓸 수 없어 제외한 행: ${formatNumber(count)}개` } satisfies Template<number>,
	empty: { en: (count) => `${formatNumber(count)} rows without a value were left out`, ko: (count) => `값이 비어 있어 제외한 행: ${formatNumber(count)}개` } satisfies Template<number>,
	sorted: { en: (count) => `Sorted by time; out of order were ${formatNumber(count)} rows`, ko: (count) => `시각순으로 정렬했습니다. 순서가 어긋난 행: ${formatNumber(count)}개` } satisfies Template<number>,
	duplicates: { en: (count) => `${formatNumber(count)} rows with the time of another were averaged with it`, ko: (count) => `시각이 같아 평균을 낸 행: ${formatNumber(count)}개` } satisfies Template<number>,
	gaps: {
		en: ({ count, longestSeconds }) => `${formatNumber(count)} gaps are bridged by a straight line, the longest over ${formatDuration(longestSeconds, 'en')}`,
		ko: ({ count, longestSeconds }) => `빈 구간 ${formatNumber(count)}곳은 직선으로 이었습니다. 가장 긴 구간: ${formatDuration(longestSeconds, 'ko')}`,
	} satisfies Template<{ readonly count: number; readonly longestSeconds: number }>,
	averaged: {
		en: (seconds) => `Averaged over ${formatDuration(seconds, 'en')} each; the highest value is kept as it is`,
		ko: (seconds) => `${formatDuration(seconds, 'ko')}마다 평균을 냈습니다. 가장 높은 값은 그대로 둡니다`,
	} satisfies Template<number>,
	perInterval: {
		en: (seconds) => `Counts were divided by their interval of ${formatDuration(seconds, 'en')}`,
		ko: (seconds) => `건수를 간격 ${formatDuration(seconds, 'ko')}으로 나누었습니다`,
	} satisfies Template<number>,
	perRow: { en: (seconds) => `Each row is a request; counted over ${formatDuration(seconds, 'en')} each`, ko: (seconds) => `행 하나를 요청 하나로 보고 ${formatDuration(seconds, 'ko')}마다 세었습니다` } satisfies Template<number>,
	scaled: { en: (factor) => `Values were multiplied by ${formatEstimate(factor)}`, ko: (factor) => `값에 곱한 배수: ${formatEstimate(factor)}` } satisfies Template<number>,
	cut: { en: (seconds) => `Cut after ${formatDuration(seconds, 'en')}, the longest run`, ko: (seconds) => `가장 긴 실행 시간에서 잘랐습니다: ${formatDuration(seconds, 'ko')}` } satisfies Template<number>,
	utc: { en: 'Times without an offset are taken as UTC', ko: '시간대가 없는 시각은 UTC로 봅니다' } as Localized,
	numbered: { en: (seconds) => `Without a column of times, rows are ${formatDuration(seconds, 'en')} apart`, ko: (seconds) => `시각 열이 없어 행 간격을 ${formatDuration(seconds, 'ko')}으로 봅니다` } satisfies Template<number>,
};
