/** The words of the pages of rules, around what each rule says itself. */
import type { Localized } from '../../core/model/localized';

export const pageText = {
	error: { en: 'error', ko: '오류' },
	warning: { en: 'warning', ko: '경고' },
	information: { en: 'information', ko: '정보' },
	hint: { en: 'hint', ko: '힌트' },
	off: { en: 'off by default', ko: '기본적으로 꺼짐' },
	all: { en: 'All rules', ko: '모든 규칙' },
	bad: { en: 'What it finds', ko: '찾는 문제' },
	good: { en: 'What is right', ko: '올바른 예' },
	found: { en: 'found here', ko: '여기에 표시' },
	fix: { en: 'Fix', ko: '수정' },
	everyFinding: {
		en: 'Every finding has a quick fix; on the command line `compute-lab lint --fix` applies the preferred ones.',
		ko: '모든 문제에 빠른 수정이 있습니다. 명령줄의 `compute-lab lint --fix`는 그중 기본 수정을 적용합니다.',
	},
	change: { en: 'Change the severity, or ignore a finding', ko: '심각도 변경과 무시' },
	configure: {
		en: 'In `compute-lab.json`, or in the setting `computeLab.rules`: `off`, `hint`, `information`, `warning`, `error`, or `default`.',
		ko: '`compute-lab.json` 또는 설정 `computeLab.rules`에서 `off`, `hint`, `information`, `warning`, `error`, `default` 중 하나로 지정합니다.',
	},
	ignore: { en: 'A comment on the line, or on the line above it or above its block, with the reason:', ko: '해당 줄이나 그 윗줄 또는 블록 위에 이유와 함께 주석을 적습니다.' },
	reason: { en: 'REASON', ko: '이유' },
	others: { en: 'In other tools', ko: '다른 도구의 같은 규칙' },
	honoured: { en: 'A comment that silences one of these silences this rule too.', ko: '이 규칙들을 무시하는 주석은 이 규칙에도 적용됩니다.' },
	source: { en: 'Source', ko: '출처' },
	judged: {
		en: 'It is found by a simulation of the group that the code describes, where the code tells enough; the message carries the figures, and opens the run in the Simulator.',
		ko: '코드에 충분한 정보가 있을 때 코드가 기술하는 그룹을 시뮬레이션하여 찾습니다. 메시지에 수치가 표시되며 해당 실행을 시뮬레이터에서 열 수 있습니다.',
	},
	supersedes: { en: 'Where it finds something, these rules are silent about the same resource, since they say less:', ko: '이 규칙이 문제를 찾으면 같은 리소스에 대해 더 적게 알려 주는 다음 규칙은 표시하지 않습니다:' },
	rules: { en: 'Rules', ko: '규칙' },
	introduction: {
		en: 'What Compute Lab looks for in infra code, with the reason, examples, and the page of AWS behind it.',
		ko: 'Compute Lab이 인프라 코드에서 찾는 문제와 그 이유, 예제, 근거가 되는 AWS 문서입니다.',
	},
	rule: { en: 'Rule', ko: '규칙' },
	severity: { en: 'Severity', ko: '심각도' },
	finds: { en: 'Finds', ko: '찾는 문제' },
} as const satisfies Readonly<Record<string, Localized>>;
