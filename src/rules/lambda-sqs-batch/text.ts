import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Batch or concurrency of a queue that does not work', ko: '대기열의 배치나 동시성 설정 오류' },
	why: {
		en: 'A function gets at most 10,000 messages of a standard queue at a time, of a FIFO queue at most 10; more than 10 need a batching window of at least 1 s. The maximum concurrency is 2 to 1,000. AWS rejects other values. A maximum above the reserved concurrency of the function means throttled batches, whose messages come back and may end in the dead-letter queue.',
		ko: '함수는 표준 대기열에서 한 번에 최대 10,000개, FIFO 대기열에서 최대 10개의 메시지를 받으며, 10개를 넘으려면 배치 기간이 1초 이상이어야 합니다. 최대 동시성은 2~1,000입니다. 벗어나면 AWS가 거부합니다. 최대 동시성이 함수의 예약된 동시성보다 크면 배치가 스로틀링되어 메시지가 되돌아오고 배달 못한 편지 대기열로 갈 수 있습니다.',
	},
};

type Setting = 'batch' | 'fifo-batch' | 'concurrency';

const names: Readonly<Record<Setting, Localized>> = {
	'batch': { en: 'A batch', ko: '배치 크기' },
	'fifo-batch': { en: 'A batch of a FIFO queue', ko: 'FIFO 대기열의 배치 크기' },
	'concurrency': { en: 'A maximum concurrency', ko: '최대 동시성' },
};

export const outOfRange: LocalizedTemplate<{ readonly setting: Setting; readonly value: number; readonly min: number; readonly max: number }> = {
	en: ({ setting, value, min, max }) => `${names[setting].en} of ${formatNumber(value)} is outside of ${min}–${formatNumber(max)}; AWS rejects it.`,
	ko: ({ setting, value, min, max }) => `${names[setting].ko} ${formatNumber(value)}이(가) 범위(${min}~${formatNumber(max)})를 벗어나 AWS가 거부합니다.`,
};

export const noWindow: LocalizedTemplate<{ readonly batch: number; readonly free: number }> = {
	en: ({ batch, free }) => `AWS rejects a batch of ${formatNumber(batch)} without a batching window: above ${free} it needs at least 1 s.`,
	ko: ({ batch, free }) => `배치 크기가 ${free}을(를) 넘으면 배치 기간이 1초 이상 필요하므로 배치 크기 ${formatNumber(batch)}을(를) AWS가 거부합니다.`,
};

export const aboveReserved: LocalizedTemplate<{ readonly lambda: string; readonly concurrency: number; readonly reserved: number }> = {
	en: ({ lambda, concurrency, reserved }) => `The queue may invoke ${concurrency} at a time, but ${lambda} takes ${reserved}: batches are throttled, and their messages come back.`,
	ko: ({ lambda, concurrency, reserved }) => `대기열은 동시에 ${concurrency}개까지 호출하지만 ${lambda}의 예약된 동시성은 ${reserved}입니다. 배치가 스로틀링되어 메시지가 되돌아옵니다.`,
};

export const setWindow: Localized = { en: 'Add a batching window of 1 s', ko: '배치 기간 1초 추가' };

export const setNumber: LocalizedTemplate<number> = {
	en: (value) => `Set to ${formatNumber(value)}`,
	ko: (value) => `${formatNumber(value)}(으)로 설정`,
};
