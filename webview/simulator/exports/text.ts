/** Texts of what leaves the panel: files, reports, experiments, settings for the code. */
import type { Texts } from '../../shared/i18n';

export interface OutText {
	readonly menu: string;
	readonly items: Readonly<Record<ExportId, string>>;
	readonly notes: Readonly<Partial<Record<ExportId, string>>>;
	readonly files: string;
	readonly copies: string;
	readonly reportCopied: string;
	readonly failed: string;
	readonly writeToCode: string;
	readonly writeHelp: (count: string) => string;
	readonly nothingToWrite: string;
	readonly experiment: string;
	readonly experimentHelp: (expressed: string, all: string) => string;
	readonly noFaults: string;
	readonly placeholders: string;
	readonly save: string;
	readonly copy: string;
	readonly copied: string;
}

export type ExportId = 'report' | 'scenario' | 'csv' | 'json' | 'png' | 'experiment';

export const outText: Texts<OutText> = {
	en: {
		menu: 'Export',
		items: { report: 'Copy report', scenario: 'Scenario…', csv: 'Series as CSV…', json: 'Run as JSON…', png: 'Picture of the charts…', experiment: 'AWS FIS experiment…' },
		notes: { report: 'Markdown', scenario: '.scenario.json' },
		files: 'Save',
		copies: 'For a pull request',
		reportCopied: 'Report copied',
		failed: 'That could not be made.',
		writeToCode: 'Write to code',
		writeHelp: count => `Shows what ${count === '1' ? 'the changed setting makes' : `the ${count} changed settings make`} of the code before anything is written`,
		nothingToWrite: 'No setting of the code is changed',
		experiment: 'The faults of this run as an AWS FIS experiment',
		experimentHelp: (expressed, all) => `The template has ${expressed} of ${all} faults. Create it with aws fis create-experiment-template --cli-input-json.`,
		noFaults: 'Nothing fails in this run: add a fault first.',
		placeholders: 'Replace before use',
		save: 'Save…',
		copy: 'Copy',
		copied: 'Template copied',
	},
	ko: {
		menu: '내보내기',
		items: { report: '보고서 복사', scenario: '시나리오…', csv: '시계열 CSV…', json: '실행 결과 JSON…', png: '차트 그림…', experiment: 'AWS FIS 실험…' },
		notes: { report: 'Markdown', scenario: '.scenario.json' },
		files: '저장',
		copies: '풀 리퀘스트용',
		reportCopied: '보고서를 복사했습니다',
		failed: '내보낼 수 없습니다.',
		writeToCode: '코드에 쓰기',
		writeHelp: count => `바뀐 설정 ${count}개가 코드를 어떻게 바꾸는지 먼저 보여 줍니다`,
		nothingToWrite: '코드에 쓸 수 있는 변경이 없습니다',
		experiment: '이 실행의 장애를 AWS FIS 실험으로',
		experimentHelp: (expressed, all) => `장애 ${all}건 중 ${expressed}건이 템플릿에 있습니다. aws fis create-experiment-template --cli-input-json 명령으로 만듭니다.`,
		noFaults: '이 실행에는 장애가 없습니다. 먼저 장애를 추가하십시오.',
		placeholders: '사용하기 전에 바꿀 값',
		save: '저장…',
		copy: '복사',
		copied: '템플릿을 복사했습니다',
	},
};
