/** What is wrong with comments that silence rules: rules of their own, with an id, a severity and a page like the others. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleInfo } from '../../rules/rule';

const example: Localized = { en: 'Write `compute-lab:ignore rule-id reason`.', ko: '`compute-lab:ignore 규칙-ID 이유` 형식으로 쓰십시오.' };

export const ignoreWithoutReason: RuleInfo = {
	id: 'ignore-without-reason', severity: 'warning', category: 'suppressions',
	text: {
		title: { en: 'A rule is silenced without a reason', ko: '이유 없이 무시한 규칙' },
		why: {
			en: `Whoever reads the code next cannot tell whether the finding was looked at or only switched off. Say in a few words why it is fine here. ${example.en}`,
			ko: `다음에 코드를 읽는 사람은 문제를 검토한 것인지 그냥 꺼 둔 것인지 알 수 없습니다. 여기서는 괜찮은 이유를 짧게 적으십시오. ${example.ko}`,
		},
		noFix: { en: 'Only you know the reason.', ko: '이유는 작성한 사람만 알 수 있습니다.' },
	},
};

export const ignoreUnknownRule: RuleInfo = {
	id: 'ignore-unknown-rule', severity: 'warning', category: 'suppressions',
	text: {
		title: { en: 'No rule of that name is there to be silenced', ko: '무시하려는 이름의 규칙이 없음' },
		why: {
			en: `A comment that names no rule, or one that does not exist, silences nothing. Take the id from the finding. ${example.en}`,
			ko: `규칙을 적지 않았거나 없는 규칙을 적은 주석은 아무것도 무시하지 않습니다. 문제에 표시된 ID를 쓰십시오. ${example.ko}`,
		},
		noFix: { en: 'There is a fix where a rule has a similar id.', ko: '비슷한 ID의 규칙이 있을 때만 수정할 수 있습니다.' },
	},
};

export const ignoreUnused: RuleInfo = {
	id: 'ignore-unused', severity: 'hint', category: 'suppressions',
	text: {
		title: { en: 'A comment silences nothing any more', ko: '더 이상 아무것도 무시하지 않는 주석' },
		why: {
			en: 'The rule finds nothing where the comment holds: what it was about has been mended or moved. Left where it is, it would hide the next fault of that kind.',
			ko: '주석이 적용되는 곳에서 규칙이 찾은 문제가 없습니다. 이미 고쳤거나 옮긴 것입니다. 그대로 두면 다음에 생길 같은 문제를 가립니다.',
		},
		noFix: {
			en: 'An entry in the metadata of a template or in JSON is not taken out, since empty keys might be left behind.',
			ko: '템플릿의 메타데이터나 JSON에 있는 항목은 빈 키가 남을 수 있어 지우지 않습니다.',
		},
	},
};

export const ignoreRules: readonly RuleInfo[] = [ignoreUnknownRule, ignoreUnused, ignoreWithoutReason];

export const ignoreText = {
	withoutReason: { en: (ids) => `Say why, behind the rule: no reason is given to ignore ${ids}`, ko: (ids) => `규칙 뒤에 이유를 적으십시오. 이유 없이 무시한 규칙: ${ids}` },
	noRule: { en: () => 'This comment names no rule to ignore. Write compute-lab:ignore rule-id reason', ko: () => '무시할 규칙이 없는 주석입니다. compute-lab:ignore 규칙-ID 이유 형식으로 쓰십시오' },
	unknownRule: { en: (id) => `There is no rule of this name: ${id}`, ko: (id) => `없는 규칙입니다: ${id}` },
	unused: { en: (id) => `Nothing is ignored here; the rule finds nothing: ${id}`, ko: (id) => `여기에는 규칙이 찾은 문제가 없어 무시할 것이 없습니다: ${id}` },
	change: { en: (id) => `Change to ${id}`, ko: (id) => `${id}(으)로 변경` },
	remove: { en: (id) => `Remove what ignores ${id}`, ko: (id) => `${id} 무시 주석 제거` },
} satisfies Readonly<Record<string, LocalizedTemplate<string>>>;
