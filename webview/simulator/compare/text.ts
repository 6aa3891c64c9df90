/** Texts of comparing runs. */
import type { Texts } from '../../shared/i18n';
import type { SourceKind } from '../sourceKind';

export interface CompareText {
	readonly pin: string;
	readonly pinned: (name: string) => string;
	readonly unpin: string;
	readonly runs: (count: string) => string;
	readonly history: string;
	readonly historyHelp: string;
	readonly name: string;
	readonly nameOf: (name: string) => string;
	readonly now: string;
	/** Of a run without changes. */
	readonly asIn: Readonly<Record<SourceKind, string>>;
	readonly listOf: (label: string, count: number) => string;
	readonly andMore: (names: string, count: string) => string;
	readonly use: string;
	readonly useOf: (name: string) => string;
	readonly pinOf: (name: string) => string;
	readonly beingRun: string;
}

export const compareText: Texts<CompareText> = {
	en: {
		pin: 'Pin as A',
		pinned: name => `A: ${name}`,
		unpin: 'Unpin A',
		runs: count => `Runs (${count})`,
		history: 'Runs of this session',
		historyHelp: 'Pin one as A to see the others against it, or take its settings again.',
		name: 'Run',
		nameOf: name => `Name of the run ${name}`,
		now: 'shown now',
		asIn: { code: 'as in the code', file: 'as in the file', example: 'as in the example' },
		listOf: (label, count) => `${label} (${count})`,
		andMore: (names, count) => `${names} and ${count} more`,
		use: 'Use',
		useOf: name => `Use the settings of ${name}`,
		pinOf: name => `Pin ${name} as A`,
		beingRun: '…',
	},
	ko: {
		pin: 'A로 고정',
		pinned: name => `A: ${name}`,
		unpin: 'A 고정 해제',
		runs: count => `실행 기록(${count})`,
		history: '이 세션의 실행',
		historyHelp: '하나를 A로 고정하여 다른 실행과 비교하거나, 그 설정을 다시 사용할 수 있습니다.',
		name: '실행',
		nameOf: name => `실행 이름: ${name}`,
		now: '지금 표시 중',
		asIn: { code: '코드 그대로', file: '파일 그대로', example: '예제 그대로' },
		listOf: (label, count) => `${label}(${count}개)`,
		andMore: (names, count) => `${names} 외 ${count}건`,
		use: '사용',
		useOf: name => `이 설정 사용: ${name}`,
		pinOf: name => `A로 고정: ${name}`,
		beingRun: '…',
	},
};
