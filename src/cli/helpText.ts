/** What `--help` says, and how wrong usage is named. */
import type { LanguageTag, Localized } from '../core/model/localized';

export const helpText = {
	program: {
		en: 'Explains AWS compute settings in infra code, finds what is wrong with them, and simulates the Auto Scaling group that the code describes.',
		ko: '인프라 코드의 AWS 컴퓨팅 설정을 설명하고, 잘못된 설정을 찾고, 코드가 기술하는 Auto Scaling 그룹을 시뮬레이션합니다.',
	},
	explain: {
		en: 'explain an instance type or family, a volume type, a Fargate size, a topic or a rule; without a name, list the topics',
		ko: '인스턴스 유형·패밀리, 볼륨 유형, Fargate 크기, 주제, 규칙을 설명합니다. 이름이 없으면 주제를 나열합니다',
	},
	compare: { en: 'set instance types side by side: figures, prices, price per vCPU and GiB', ko: '인스턴스 유형의 수치, 요금, vCPU·GiB당 요금을 나란히 비교합니다' },
	inspect: { en: 'list the resources that the code describes, each setting with its origin', ko: '코드가 기술하는 리소스를 설정값의 출처와 함께 나열합니다' },
	lint: { en: 'find settings that AWS rejects or that will hurt', ko: 'AWS가 거부하거나 문제를 일으킬 설정을 찾습니다' },
	simulate: { en: 'run an Auto Scaling group under load and tell what happens and why', ko: 'Auto Scaling 그룹에 부하를 주어 실행하고 결과와 원인을 알려 줍니다' },
	help: { en: 'help on a command', ko: '명령의 도움말을 보여 줍니다' },
	helpOption: { en: 'show this help', ko: '이 도움말을 보여 줍니다' },
	version: { en: 'show the version', ko: '버전을 보여 줍니다' },
	name: { en: 'm5.xlarge, m7gd, gp3, "Fargate 1024/3072", target tracking, 502, …', ko: 'm5.xlarge, m7gd, gp3, "Fargate 1024/3072", 대상 추적, 502 등' },
	compareNames: { en: 'm5.xlarge m7i.xlarge c7g.2xlarge …; of a single one the newer and neighbouring types stand beside it', ko: 'm5.xlarge m7i.xlarge c7g.2xlarge 등. 하나만 쓰면 최신 유형과 이웃 크기를 함께 비교합니다' },
	catalogue: { en: "your own catalogue of instance types and prices, a JSON file", ko: '인스턴스 유형과 요금의 사용자 카탈로그(JSON 파일)' },
	paths: { en: 'Terraform or CloudFormation files, or folders to search', ko: 'Terraform 또는 CloudFormation 파일, 또는 검색할 폴더' },
	lintPaths: { en: 'Terraform or CloudFormation files, or folders to search; - for standard input', ko: 'Terraform 또는 CloudFormation 파일, 또는 검색할 폴더. 표준 입력은 -' },
	lintFormat: { en: 'form of the output: text (default), json, sarif, github (annotations) or junit', ko: '출력 형식: text(기본값), json, sarif, github(주석) 또는 junit' },
	rule: { en: 'run only this rule or category, or set its level: off, hint, information, warning, error, default; repeatable', ko: '이 규칙 또는 범주만 실행하거나 수준(off, hint, information, warning, error, default)을 정합니다. 여러 번 쓸 수 있습니다' },
	config: { en: 'use this configuration instead of the nearest compute-lab.json', ko: '가장 가까운 compute-lab.json 대신 이 구성을 사용합니다' },
	noConfig: { en: 'use no configuration', ko: '구성을 사용하지 않습니다' },
	failOn: { en: 'least severity that ends with 1 (default: error); none never does', ko: '종료 코드 1이 되는 최소 심각도(기본값: error). none은 항상 0' },
	maxSeverity: { en: 'greatest severity that still ends with 0 (default: warning)', ko: '종료 코드 0이 허용되는 최대 심각도(기본값: warning)' },
	baseline: { en: 'leave out the findings that this file knows', ko: '이 파일에 있는 문제를 제외합니다' },
	updateBaseline: { en: 'write the findings into the baseline', ko: '찾은 문제를 기준선 파일에 씁니다' },
	fix: { en: 'apply the preferred fixes to the files', ko: '권장 수정을 파일에 적용합니다' },
	fixDryRun: { en: 'print the changes of --fix as a unified diff, write nothing', ko: '파일을 바꾸지 않고 --fix의 변경 내용을 unified diff로 출력합니다' },
	stdinPath: { en: 'path that standard input is read as', ko: '표준 입력을 이 경로의 파일로 읽습니다' },
	codeFrame: { en: 'show the lines of the code (default: on a terminal)', ko: '코드 줄을 함께 보여 줍니다(기본값: 터미널에서)' },
	noCodeFrame: { en: 'do not show them', ko: '코드 줄을 보여 주지 않습니다' },
	simulatePaths: {
		en: 'infra code with a group (file or folder), *.scenario.json files, folders with such files, or patterns such as "**/*.scenario.json"',
		ko: '그룹이 있는 인프라 코드(파일 또는 폴더), *.scenario.json 파일, 그런 파일이 있는 폴더, 또는 "**/*.scenario.json" 같은 패턴',
	},
	simulateFormat: { en: 'form of the output: text (default), json, junit or markdown (a report for a pull request)', ko: '출력 형식: text(기본값), json, junit 또는 markdown(풀 리퀘스트용 보고서)' },
	format: { en: 'form of the output: text (default) or json', ko: '출력 형식: text(기본값) 또는 json' },
	explainFormat: { en: 'form of the output: text (default), markdown or json', ko: '출력 형식: text(기본값), markdown 또는 json' },
	lang: { en: "language: en or ko (default: the environment's)", ko: '언어: en 또는 ko(기본값: 환경의 언어)' },
	region: { en: 'Region of the price (default: us-east-1)', ko: '요금을 조회할 리전(기본값: us-east-1)' },
	resource: { en: 'id of the group, as inspect lists it', ko: 'inspect가 나열하는 그룹의 ID' },
	scenario: { en: 'take load, faults, operations, expectations, boot time and assumptions from this *.scenario.json', ko: '부하, 장애, 작업, 기대한 결과, 부팅 시간, 가정을 이 *.scenario.json에서 가져옵니다' },
	failZone: { en: 'switch an outage of this Availability Zone (a, b, …) on at the peak', ko: '부하가 가장 높을 때 이 가용 영역(a, b 등)의 장애를 일으킵니다' },
} satisfies Readonly<Record<string, Localized>>;

export const titleText: Readonly<Record<string, Localized>> = {
	'Usage:': { en: 'Usage:', ko: '사용법:' },
	'Arguments:': { en: 'Arguments:', ko: '인수:' },
	'Options:': { en: 'Options:', ko: '옵션:' },
	'Commands:': { en: 'Commands:', ko: '명령:' },
};

type CommandName = 'explain' | 'compare' | 'inspect' | 'lint' | 'simulate';

export const exitCodesText: Readonly<Record<CommandName, Localized>> = {
	explain: {
		en: 'Exit codes: 0 explained; 2 bad usage, or a name that is no name of ours or that several topics share. A well-formed instance type that is newer than our data is explained by its name alone.',
		ko: '종료 코드: 0 설명함, 2 잘못된 사용법, 알 수 없는 이름 또는 여러 주제에 해당하는 이름. 데이터보다 새로운 인스턴스 유형은 이름만으로 설명합니다.',
	},
	compare: {
		en: 'Exit codes: 0 compared; 2 bad usage, or a name that has not the shape of an instance type.',
		ko: '종료 코드: 0 비교함, 2 잘못된 사용법 또는 인스턴스 유형 이름의 형식이 아닌 이름.',
	},
	inspect: {
		en: 'Exit codes: 0 read; 2 bad usage, or input that could not be read whole.',
		ko: '종료 코드: 0 읽음, 2 잘못된 사용법 또는 온전히 읽지 못한 입력.',
	},
	lint: {
		en: 'Exit codes: 0 nothing that severe found; 1 a finding of severity error, or as --fail-on says; 2 bad usage, input that could not be read whole, or a rule that failed.',
		ko: '종료 코드: 0 그 정도로 심각한 문제 없음, 1 심각도가 오류(또는 --fail-on) 이상인 문제 발견, 2 잘못된 사용법, 온전히 읽지 못한 입력 또는 실패한 규칙.',
	},
	simulate: {
		en: 'Exit codes: 0 every expectation of every scenario is met, or without expectations the group survives; 1 it is not so; 2 bad usage, or input that could not be run (the rest is run all the same).',
		ko: '종료 코드: 0 모든 시나리오의 기대한 결과를 충족(기대한 결과가 없으면 그룹이 버팀), 1 그렇지 않음, 2 잘못된 사용법 또는 실행할 수 없는 입력(나머지는 그대로 실행).',
	},
};

export const examplesText: Readonly<Record<CommandName, readonly string[]>> = {
	explain: ['compute-lab explain m5.xlarge --region ap-northeast-2', 'compute-lab explain gp3 --format json', 'compute-lab explain target tracking --lang ko'],
	compare: ['compute-lab compare m5.xlarge m7i.xlarge c7g.2xlarge', 'compute-lab compare m5.xlarge --region ap-northeast-2 --format markdown'],
	inspect: ['compute-lab inspect infra/', 'compute-lab inspect main.tf --format json'],
	lint: [
		'compute-lab lint .', 'compute-lab lint . --fix-dry-run', 'compute-lab lint infra/ --format sarif > compute-lab.sarif',
		'compute-lab lint . --rule storage --rule asg-no-scaling=error', 'compute-lab lint . --baseline lint-baseline.json --update-baseline',
	],
	simulate: ['compute-lab simulate main.tf --fail-zone a', 'compute-lab simulate infra/ --resource aws_autoscaling_group.web --format json', 'compute-lab simulate "**/*.scenario.json" --format junit > junit.xml'],
};

export const examplesTitle: Localized = { en: 'Examples:', ko: '예:' };

export const seeHelpText: Localized = { en: 'see', ko: '도움말' };

/** Wrong usage in Korean, by the argument library's codes; in English its own sentences are shown. */
const usageErrors: Readonly<Record<string, string>> = {
	'commander.unknownOption': '알 수 없는 옵션입니다',
	'commander.unknownCommand': '알 수 없는 명령입니다',
	'commander.missingArgument': '필요한 인수가 없습니다',
	'commander.excessArguments': '인수가 너무 많습니다',
	'commander.optionMissingArgument': '옵션의 값이 없습니다',
	'commander.invalidArgument': '허용되지 않는 값입니다',
};

/** @param message the argument library's sentence */
export function describeUsageError(code: string, message: string, language: LanguageTag): string {
	const sentence = message.replace(/^error: /, '').replace(/\s+/g, ' ').trim();
	const korean = usageErrors[code];
	return language === 'ko' && korean !== undefined ? `${korean}: ${sentence}` : sentence;
}
