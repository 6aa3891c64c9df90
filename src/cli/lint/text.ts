/** What `lint` says in its own words. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { ProblemCode } from '../../languages/language';

export const lintStopText = {
	unknownRule: {
		en: ({ name, nearest }) => `no rule or category of this name: ${name}${nearest === '' ? '' : ` (perhaps ${nearest})`}`,
		ko: ({ name, nearest }) => `없는 규칙 또는 범주입니다: ${name}${nearest === '' ? '' : ` (혹시 ${nearest})`}`,
	},
	badLevel: { en: ({ name, nearest }) => `no level of a rule: ${name} (one of ${nearest})`, ko: ({ name, nearest }) => `규칙의 수준이 아닙니다: ${name} (가능한 값: ${nearest})` },
	badBaseline: { en: ({ name }) => `not a baseline that --update-baseline wrote: ${name}`, ko: ({ name }) => `--update-baseline으로 만든 기준선 파일이 아닙니다: ${name}` },
	noBaseline: { en: ({ name }) => `--update-baseline needs --baseline and a file${name}`, ko: ({ name }) => `--update-baseline에는 --baseline과 파일이 필요합니다${name}` },
	twoThresholds: { en: ({ name }) => `--fail-on and --max-severity say the same, use one of them${name}`, ko: ({ name }) => `--fail-on과 --max-severity는 같은 것을 정하므로 하나만 쓰십시오${name}` },
	fixInput: { en: ({ name }) => `--fix cannot write to standard input; use --fix-dry-run${name}`, ko: ({ name }) => `표준 입력에는 --fix로 쓸 수 없습니다. --fix-dry-run을 쓰십시오${name}` },
	fixTwice: { en: ({ name }) => `--fix and --fix-dry-run exclude each other${name}`, ko: ({ name }) => `--fix와 --fix-dry-run은 함께 쓸 수 없습니다${name}` },
	notWritten: { en: ({ name, nearest }) => `cannot be written: ${name} (${nearest})`, ko: ({ name, nearest }) => `쓸 수 없습니다: ${name} (${nearest})` },
} satisfies Readonly<Record<string, LocalizedTemplate<{ readonly name: string; readonly nearest: string }>>>;

export const lintReportText = {
	hidden: { en: (count) => `${count} known ${count === 1 ? 'finding' : 'findings'} of the baseline left out`, ko: (count) => `기준선에 있는 문제 ${count}개 제외` },
	gone: {
		en: (count) => `${count} ${count === 1 ? 'finding' : 'findings'} of the baseline gone; write it anew with --update-baseline`,
		ko: (count) => `기준선의 문제 ${count}개가 사라졌습니다. --update-baseline으로 다시 만드십시오`,
	},
	written: { en: (count) => `baseline written with ${count} ${count === 1 ? 'finding' : 'findings'}`, ko: (count) => `문제 ${count}개로 기준선을 만들었습니다` },
	fixed: { en: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'} applied`, ko: (count) => `${count}개 수정함` },
	wouldFix: { en: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'} to apply; nothing was written`, ko: (count) => `수정할 것 ${count}개, 파일은 바꾸지 않았습니다` },
	fixable: { en: (count) => `${count} of them can be mended with --fix`, ko: (count) => `그중 ${count}개는 --fix로 고칠 수 있습니다` },
} satisfies Readonly<Record<string, LocalizedTemplate<number>>>;

/** What kept the reader from reading all of a file, where formats list it among the rules. */
export const problemTitles: Readonly<Record<ProblemCode, Localized>> = {
	'syntax': { en: 'A mistake of syntax', ko: '구문 오류' },
	'too-large': { en: 'A file that is too large to be read', ko: '너무 커서 읽지 못한 파일' },
	'binary': { en: 'A file that is no text', ko: '텍스트가 아닌 파일' },
	'circular': { en: 'Values that refer to themselves', ko: '자기 자신을 참조하는 값' },
	'unresolved': { en: 'A name that is not there', ko: '없는 이름' },
	'no-resources': { en: 'A template without resources', ko: '리소스가 없는 템플릿' },
	'partly-read': { en: 'A part that could not be read', ko: '읽지 못한 부분' },
};
