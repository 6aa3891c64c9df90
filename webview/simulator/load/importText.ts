/** Texts of importing a recorded load. What was done to it is told by the reader of loads (src/scenarios/loadImport). */
import type { Measure } from '../../../src/scenarios/loadImport/loadChoice';
import type { TimeForm } from '../../../src/scenarios/loadImport/times';
import type { Texts } from '../../shared/i18n';

export interface ImportText {
	readonly importFile: string;
	readonly importHelp: string;
	readonly paste: string;
	readonly title: string;
	readonly titleOf: (name: string) => string;
	readonly pasteHelp: string;
	readonly pasted: string;
	readonly timeColumn: string;
	readonly noTimeColumn: string;
	readonly timeForm: string;
	readonly timeForms: Readonly<Record<TimeForm, string>>;
	readonly valueColumn: string;
	readonly measure: string;
	readonly measures: Readonly<Record<Measure, string>>;
	readonly interval: string;
	readonly asTimesSay: string;
	readonly rows: string;
	readonly rowsOf: (text: string, count: string) => string;
	readonly allRows: string;
	readonly factor: string;
	readonly decimalComma: string;
	readonly preview: string;
	readonly isTime: string;
	readonly isLoad: string;
	readonly reading: (percent: string) => string;
	readonly readingShort: string;
	readonly curve: string;
	readonly peak: (rate: string) => string;
	readonly lasts: (duration: string) => string;
	readonly setsRun: string;
	readonly use: string;
	readonly problems: (count: string) => string;
	readonly line: (line: string) => string;
}

export const importText: Texts<ImportText> = {
	en: {
		importFile: 'Import…',
		importHelp: 'A recorded load: CSV of CloudWatch, k6 or any tool with a time and a value, or JSON of the AWS CLI. You can also drop the file onto the curve.',
		paste: 'Paste…',
		title: 'Import a recorded load',
		titleOf: name => `Import ${name}`,
		pasteHelp: 'Paste rows with a time and a value: CSV, cells of a spreadsheet, or JSON of the AWS CLI.',
		pasted: 'Rows to import',
		timeColumn: 'Time',
		noTimeColumn: 'none: rows at equal distances',
		timeForm: 'Written as',
		timeForms: {
			'iso': '2026-12-31 14:00', 'day-first': '31/12/2026 14:00', 'month-first': '12/31/2026 2:00 PM',
			'epoch-seconds': 'Unix time in s', 'epoch-milliseconds': 'Unix time in ms', 'epoch-microseconds': 'Unix time in µs', 'epoch-nanoseconds': 'Unix time in ns',
			'seconds': 'seconds since the beginning', 'minutes': 'minutes since the beginning', 'clock': 'time of day, 14:05', 'duration': 'duration, 5m30s',
		},
		valueColumn: 'Load',
		measure: 'Counts',
		measures: { 'per-second': 'requests per second', 'per-minute': 'requests per minute', 'per-interval': 'requests since the row before', 'per-row': 'a request a row' },
		interval: 'Interval in s',
		asTimesSay: 'as the times say',
		rows: 'Rows',
		rowsOf: (text, count) => `${text} (${count} of the first)`,
		allRows: 'all',
		factor: 'Multiply by',
		decimalComma: 'Decimal comma',
		preview: 'First rows',
		isTime: 'time',
		isLoad: 'load',
		reading: percent => `Reading, ${percent} %`,
		readingShort: 'The file is being read',
		curve: 'The load as it will be run',
		peak: rate => `peak ${rate} req/s`,
		lasts: duration => `lasts ${duration}`,
		setsRun: 'Run for as long as the record, from its first time',
		use: 'Use this load',
		problems: count => `${count} ${count === '1' ? 'row' : 'rows'} left out`,
		line: line => `Line ${line}`,
	},
	ko: {
		importFile: '가져오기…',
		importHelp: '기록된 부하를 가져옵니다. CloudWatch, k6 등 시각과 값이 있는 CSV나 AWS CLI의 JSON을 사용할 수 있습니다. 파일을 곡선 위에 끌어다 놓아도 됩니다.',
		paste: '붙여넣기…',
		title: '기록된 부하 가져오기',
		titleOf: name => `가져오기: ${name}`,
		pasteHelp: '시각과 값이 있는 행을 붙여넣으십시오. CSV, 스프레드시트의 셀, AWS CLI의 JSON을 사용할 수 있습니다.',
		pasted: '가져올 행',
		timeColumn: '시각',
		noTimeColumn: '없음(행 간격 일정)',
		timeForm: '형식',
		timeForms: {
			'iso': '2026-12-31 14:00', 'day-first': '31/12/2026 14:00', 'month-first': '12/31/2026 2:00 PM',
			'epoch-seconds': 'Unix 시각(초)', 'epoch-milliseconds': 'Unix 시각(밀리초)', 'epoch-microseconds': 'Unix 시각(마이크로초)', 'epoch-nanoseconds': 'Unix 시각(나노초)',
			'seconds': '시작부터 지난 초', 'minutes': '시작부터 지난 분', 'clock': '하루 중 시각, 14:05', 'duration': '경과 시간, 5m30s',
		},
		valueColumn: '부하',
		measure: '값의 뜻',
		measures: { 'per-second': '초당 요청 수', 'per-minute': '분당 요청 수', 'per-interval': '앞 행 이후의 요청 수', 'per-row': '행 하나가 요청 하나' },
		interval: '간격(초)',
		asTimesSay: '시각을 따름',
		rows: '행',
		rowsOf: (text, count) => `${text}(앞부분 ${count}개)`,
		allRows: '전체',
		factor: '배수',
		decimalComma: '소수점으로 쉼표 사용',
		preview: '처음 몇 행',
		isTime: '시각',
		isLoad: '부하',
		reading: percent => `읽는 중, ${percent} %`,
		readingShort: '파일을 읽는 중',
		curve: '실행할 부하',
		peak: rate => `정점 ${rate}건/초`,
		lasts: duration => `길이 ${duration}`,
		setsRun: '기록의 첫 시각부터 기록의 길이만큼 실행',
		use: '이 부하 사용',
		problems: count => `제외한 행 ${count}개`,
		line: line => `${line}번째 줄`,
	},
};
