/** Texts of the panel as a whole. Those of the settings are in form/, of the result in result/, of comparisons in compare/. */
import type { Texts } from '../shared/i18n';
import type { SourceKind } from './sourceKind';

export interface SimulatorText {
	readonly loading: string;
	readonly firstRun: string;
	readonly runningShort: string;
	readonly running: (percent: string) => string;
	readonly cancel: string;
	readonly cancelledRun: string;
	readonly runAgain: string;
	readonly settings: string;
	readonly result: string;
	readonly example: string;
	readonly counts: { readonly code: (n: string) => string; readonly omitted: (n: string) => string; readonly assumed: (n: string) => string; readonly changed: (n: string) => string };
	readonly resetTo: Readonly<Record<SourceKind, string>>;
	readonly leftOut: string;
	readonly openLocation: (place: string) => string;
	readonly stale: (count: string) => string;
	readonly failed: string;
	readonly run: string;
	readonly seed: string;
	readonly copy: string;
	readonly copied: string;
	readonly wholeRun: string;
	readonly close: string;
}

export const simulatorText: Texts<SimulatorText> = {
	en: {
		loading: 'Reading the group…',
		firstRun: 'Running the group…',
		runningShort: 'Run in progress',
		running: percent => `Running, ${percent} %`,
		cancel: 'Cancel',
		cancelledRun: 'The run was cancelled; this is the last run that ended.',
		runAgain: 'Run again',
		settings: 'Settings',
		result: 'Result',
		example: 'Example',
		counts: { code: n => `${n} from code`, omitted: n => `${n} by default`, assumed: n => `${n} assumed`, changed: n => `${n} changed` },
		resetTo: { code: 'Reset to code', file: 'Reset to file', example: 'Reset to example' },
		leftOut: 'In the code, but not simulated',
		openLocation: place => `Open ${place}`,
		stale: count => `${count === '1' ? 'One setting does' : `${count} settings do`} not run; this is the last run that worked.`,
		failed: 'These settings do not run.',
		run: 'run',
		seed: 'seed',
		copy: 'Copy run hash',
		copied: 'Run hash copied',
		wholeRun: 'Whole run',
		close: 'Close',
	},
	ko: {
		loading: '그룹을 읽는 중입니다…',
		firstRun: '그룹을 실행하는 중입니다…',
		runningShort: '실행 중',
		running: percent => `실행 중, ${percent} %`,
		cancel: '취소',
		cancelledRun: '실행을 취소했습니다. 마지막으로 끝난 실행을 보여 줍니다.',
		runAgain: '다시 실행',
		settings: '설정',
		result: '결과',
		example: '예제',
		counts: { code: n => `코드 값 ${n}개`, omitted: n => `기본값 ${n}개`, assumed: n => `가정 ${n}개`, changed: n => `변경 ${n}개` },
		resetTo: { code: '코드 값으로 되돌리기', file: '파일 값으로 되돌리기', example: '예제 값으로 되돌리기' },
		leftOut: '코드에 있지만 시뮬레이션하지 않는 항목',
		openLocation: place => `${place} 열기`,
		stale: count => `설정 ${count}건 때문에 실행할 수 없어, 마지막으로 성공한 실행을 보여 줍니다.`,
		failed: '이 설정으로는 실행할 수 없습니다.',
		run: '실행',
		seed: '시드',
		copy: '실행 해시 복사',
		copied: '실행 해시를 복사했습니다',
		wholeRun: '전체 실행',
		close: '닫기',
	},
};
