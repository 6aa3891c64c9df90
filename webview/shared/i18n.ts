/** Texts that every panel shares. A panel's own texts are in its folder's text.ts. */
import type { LanguageTag } from '../../src/core/model/localized';

/** One set of texts in both languages, of one type, so that a missing sentence does not compile. */
export type Texts<T> = Readonly<Record<LanguageTag, T>>;

export interface SharedText {
	readonly showAsTable: string;
	readonly time: string;
	/** Above a table that shows not every sample. */
	readonly tableEvery: (interval: string) => string;
	/** What a chart can do, for its tooltip. */
	readonly chartHelp: string;
	readonly hideSeries: (label: string) => string;
	readonly showSeries: (label: string) => string;
	/** Between a label and its value, read aloud. */
	readonly atTime: (clock: string) => string;
	readonly reset: string;
	/** For a reason that is not the reader's. */
	readonly runFailed: string;
	readonly tryAgain: string;
}

export const sharedText: Texts<SharedText> = {
	en: {
		showAsTable: 'Show as table',
		time: 'Time',
		tableEvery: interval => `One row every ${interval}`,
		chartHelp: 'Drag to zoom, double-click to see the whole run; arrow keys move the cursor',
		hideSeries: label => `Hide ${label}`,
		showSeries: label => `Show ${label}`,
		atTime: clock => `At ${clock}`,
		reset: 'Reset',
		runFailed: 'The simulation could not be run. Your settings are kept.',
		tryAgain: 'Try again',
	},
	ko: {
		showAsTable: '표로 보기',
		time: '시각',
		tableEvery: interval => `${interval} 간격`,
		chartHelp: '드래그하면 확대, 두 번 클릭하면 전체 보기, 화살표 키로 커서 이동',
		hideSeries: label => `숨기기: ${label}`,
		showSeries: label => `보이기: ${label}`,
		atTime: clock => `${clock} 시점`,
		reset: '되돌리기',
		runFailed: '시뮬레이션을 실행할 수 없습니다. 설정은 그대로 있습니다.',
		tryAgain: '다시 시도',
	},
};
