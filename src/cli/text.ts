/** What the command line says in its own words; findings, explanations and activities bring theirs along. */
import type { Localized, LocalizedTemplate } from '../core/model/localized';
import type { UnknownReason } from '../core/model/value';
import type { Severity } from '../rules/rule';
import type { CodeFault } from './files/readCode';

type Count = { readonly count: number };

/** Why a path could not be read; each ends with the path. */
export const faultText: Readonly<Record<CodeFault, LocalizedTemplate<{ readonly path: string }>>> = {
	'missing': { en: ({ path }) => `no such file or folder: ${path}`, ko: ({ path }) => `파일이나 폴더가 없습니다: ${path}` },
	'not-permitted': { en: ({ path }) => `no permission to read: ${path}`, ko: ({ path }) => `읽을 권한이 없습니다: ${path}` },
	'not-a-file': { en: ({ path }) => `neither a file nor a folder: ${path}`, ko: ({ path }) => `파일도 폴더도 아닙니다: ${path}` },
	'unreadable': { en: ({ path }) => `cannot be read: ${path}`, ko: ({ path }) => `읽을 수 없습니다: ${path}` },
	'binary': { en: ({ path }) => `a binary file, not text: ${path}`, ko: ({ path }) => `텍스트가 아니라 바이너리 파일입니다: ${path}` },
	'not-utf8': { en: ({ path }) => `not UTF-8 text, save it as UTF-8: ${path}`, ko: ({ path }) => `UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오: ${path}` },
	'too-large': { en: ({ path }) => `too large to be read as infra code: ${path}`, ko: ({ path }) => `인프라 코드로 읽기에는 너무 큰 파일입니다: ${path}` },
	'unknown-kind': {
		en: ({ path }) => `not a kind of file that infra code is read from: ${path}`,
		ko: ({ path }) => `인프라 코드로 읽는 종류의 파일이 아닙니다: ${path}`,
	},
	'not-infra-code': {
		en: ({ path }) => `no infra code of a language that is read: ${path}`,
		ko: ({ path }) => `지원하는 언어의 인프라 코드가 아닙니다: ${path}`,
	},
};

export const severityText: Readonly<Record<Severity, Localized>> = {
	error: { en: 'error', ko: '오류' },
	warning: { en: 'warning', ko: '경고' },
	information: { en: 'information', ko: '정보' },
	hint: { en: 'hint', ko: '힌트' },
};

export const reasonText: Readonly<Record<UnknownReason, Localized>> = {
	'no-default': { en: 'no default', ko: '기본값 없음' },
	'not-in-text': { en: 'known only at deployment', ko: '배포할 때 정해짐' },
	'several': { en: 'several values', ko: '값이 여러 가지' },
	'circular': { en: 'refers to itself', ko: '자기 자신을 참조' },
	'unresolved': { en: 'refers to nothing', ko: '참조 대상 없음' },
	'unsupported': { en: 'not evaluated', ko: '계산하지 않는 식' },
	'malformed': { en: 'not a value of that kind', ko: '형식에 맞지 않는 값' },
};

export const originText = {
	default: { en: ({ name }) => `default of ${name}`, ko: ({ name }) => `${name}의 기본값` },
	expression: { en: ({ name }) => `computed: ${name}`, ko: ({ name }) => `계산식: ${name}` },
} satisfies Readonly<Record<string, LocalizedTemplate<{ readonly name: string }>>>;

export const wordText = {
	notWritten: { en: 'not written', ko: '명시하지 않음' },
	unknown: { en: 'unknown', ko: '알 수 없음' },
	read: { en: 'read', ko: '코드' },
	assumed: { en: 'assumed', ko: '가정' },
	documented: { en: 'default', ko: '기본값' },
	yes: { en: 'yes', ko: '예' },
	no: { en: 'no', ko: '아니요' },
} satisfies Readonly<Record<string, Localized>>;

export const reportText = {
	resources: {
		en: ({ count, files }) => `${count} ${count === 1 ? 'resource' : 'resources'} in ${files} ${files === 1 ? 'file' : 'files'}`,
		ko: ({ count, files }) => `파일 ${files}개에 리소스 ${count}개`,
	},
	clean: { en: ({ files }) => `No findings in ${files} ${files === 1 ? 'file' : 'files'}.`, ko: ({ files }) => `파일 ${files}개에서 발견된 문제가 없습니다.` },
	findings: {
		en: ({ counts, files }) => `${counts} in ${files} ${files === 1 ? 'file' : 'files'}`,
		ko: ({ counts, files }) => `파일 ${files}개에 ${counts}`,
	},
} satisfies Readonly<Record<string, LocalizedTemplate<{ readonly count: number; readonly files: number; readonly counts: string }>>>;

/** `2 errors`, `오류 2개`. */
export const severityCountText: Readonly<Record<Severity, LocalizedTemplate<Count>>> = {
	error: { en: ({ count }) => `${count} ${count === 1 ? 'error' : 'errors'}`, ko: ({ count }) => `오류 ${count}개` },
	warning: { en: ({ count }) => `${count} ${count === 1 ? 'warning' : 'warnings'}`, ko: ({ count }) => `경고 ${count}개` },
	information: { en: ({ count }) => `${count} ${count === 1 ? 'note' : 'notes'}`, ko: ({ count }) => `정보 ${count}개` },
	hint: { en: ({ count }) => `${count} ${count === 1 ? 'hint' : 'hints'}`, ko: ({ count }) => `힌트 ${count}개` },
};

/** Reasons to stop. */
export const stopText = {
	badTypeName: { en: ({ name }) => `not written like an instance type such as m5.xlarge: ${name}`, ko: ({ name }) => `m5.xlarge와 같은 인스턴스 유형 이름의 형식이 아닙니다: ${name}` },
	badRegion: { en: ({ name }) => `not an AWS Region (such as us-east-1): ${name}`, ko: ({ name }) => `AWS 리전(예: us-east-1)이 아닙니다: ${name}` },
	noGroup: { en: ({ name }) => `no Auto Scaling group found in: ${name}`, ko: ({ name }) => `Auto Scaling 그룹이 없습니다: ${name}` },
	absentGroup: {
		en: ({ name }) => `with the defaults in the code, there is none of this Auto Scaling group (count, for_each or Condition): ${name}`,
		ko: ({ name }) => `코드의 기본값으로는 이 Auto Scaling 그룹이 만들어지지 않습니다(count, for_each 또는 Condition): ${name}`,
	},
	severalGroups: {
		en: ({ name }) => `several Auto Scaling groups, choose one with --resource: ${name}`,
		ko: ({ name }) => `Auto Scaling 그룹이 여러 개입니다. --resource로 하나를 고르십시오: ${name}`,
	},
	unknownGroup: { en: ({ name }) => `no Auto Scaling group of that id: ${name}`, ko: ({ name }) => `그런 ID의 Auto Scaling 그룹이 없습니다: ${name}` },
	noMatch: { en: ({ name }) => `no file matches: ${name}`, ko: ({ name }) => `일치하는 파일이 없습니다: ${name}` },
	notJson: { en: ({ name }) => `not valid JSON: ${name}`, ko: ({ name }) => `올바른 JSON이 아닙니다: ${name}` },
	badScenario: { en: ({ name }) => `cannot be simulated: ${name}`, ko: ({ name }) => `시뮬레이션할 수 없습니다: ${name}` },
	unknownZone: { en: ({ name }) => `no such Availability Zone in the group, which has: ${name}`, ko: ({ name }) => `그룹에 없는 가용 영역입니다. 그룹의 가용 영역: ${name}` },
	resourceWithScenario: {
		en: ({ name }) => `--resource and --scenario are for infra code, not for a scenario: ${name}`,
		ko: ({ name }) => `--resource와 --scenario는 시나리오가 아니라 인프라 코드와 함께 씁니다: ${name}`,
	},
	failedRule: { en: ({ name }) => `a rule failed, please report it: ${name}`, ko: ({ name }) => `규칙이 실패했습니다. 알려 주시기 바랍니다: ${name}` },
	unexpected: { en: ({ name }) => `unexpected failure, please report it: ${name}`, ko: ({ name }) => `예상하지 못한 오류입니다. 알려 주시기 바랍니다: ${name}` },
} satisfies Readonly<Record<string, LocalizedTemplate<{ readonly name: string }>>>;
