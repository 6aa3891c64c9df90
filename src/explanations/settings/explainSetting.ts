/**
 * Explains a setting where it stands: what it comes to in this resource, else what AWS means by it.
 * Must never know an editor: the caller says which setting, and which links may stand below.
 */
import type { Facts } from '../../core/facts/facts';
import { formatNumber } from '../../core/format';
import type { LanguageTag, Localized } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import { plainPath } from '../../core/model/settings';
import type { SettingAt } from '../../core/model/settings';
import { isKnown } from '../../core/model/value';
import type { Unknown, UnknownReason, Value } from '../../core/model/value';
import { localizedRows, markdownLink, markdownStyle, renderMarkdown } from '../document';
import type { Document } from '../document';
import { topicForSetting } from '../topics/findTopic';
import type { Topic } from '../topics/topic';
import { settingExplainers } from './index';
import type { SettingEffect } from './setting';
import { duration, same } from './words';

export interface SettingContext {
	readonly resources: readonly Resource[];
	readonly facts: Facts;
	/** Where prices are taken from: `us-east-1`. */
	readonly region: string;
}

/** What there is to say of a setting. */
export interface SettingExplanation extends SettingEffect {
	readonly setting: Pick<SettingAt, 'path' | 'value' | 'resource'>;
	/** Whether it is told what the setting does here, or only what it means. */
	readonly isInPlace: boolean;
	/** The page behind the link. */
	readonly documentation: string | undefined;
	/** Id of the topic that tells more. */
	readonly topicId: string | undefined;
}

/** Addresses of the links under an explanation: https or `command:`. One without an address is left out. */
export interface SettingLinks {
	readonly simulate?: string;
	readonly lesson?: string;
}

/** @returns `undefined` for a setting that says nothing about compute, as a name or an ARN */
export function explainSetting(setting: Pick<SettingAt, 'path' | 'value' | 'resource' | 'holder'>, context: SettingContext): SettingExplanation | undefined {
	const topic = topicForSetting(setting.resource.type, setting.path);
	const effect = effectOf(setting, context);
	const told = effect ?? (topic === undefined ? undefined : tellTopic(topic, context.facts, setting.value));
	if (told === undefined) { return undefined; }
	return { ...told, setting, isInPlace: effect !== undefined, documentation: topic?.sources[0]?.url, topicId: topic?.id };
}

/** The explanation for a hover: two lines, a table, what is assumed, links. */
export function renderSettingMarkdown(explanation: SettingExplanation, language: LanguageTag, links: SettingLinks): string {
	const { documentation } = explanation;
	const shown = [[linkText.simulate, links.simulate], [linkText.lesson, links.lesson], [linkText.documentation, documentation]] as const;
	return renderMarkdown(describe(explanation, language), shown.flatMap(([label, address]) => (address === undefined ? [] : [markdownLink(label[language], address)])));
}

const linkText = {
	simulate: { en: 'Simulate', ko: '시뮬레이션' },
	lesson: { en: 'Lesson', ko: '학습' },
	documentation: { en: 'AWS documentation', ko: 'AWS 문서' },
} as const satisfies Readonly<Record<string, Localized>>;

function effectOf({ path, value, resource, holder }: Pick<SettingAt, 'path' | 'value' | 'resource' | 'holder'>, { resources, facts, region }: SettingContext): SettingEffect | undefined {
	if (!isKnown(value)) { return undefined; }
	const plain = plainPath(path);
	for (const explainer of settingExplainers) {
		if (!explainer.resourceTypes.includes(resource.type) || !explainer.paths.includes(plain)) { continue; }
		const effect = explainer.explain(resource, { resource, path: plain, value, holder, resources, facts, region });
		if (effect !== undefined) { return effect; }
	}
	return undefined;
}

/** Rows of a topic that a hover has room for. */
const topicRows = 5;

function tellTopic(topic: Topic, facts: Facts, value: Value<unknown>): SettingEffect {
	const { title, essence, rows, pitfall } = topic.text(facts);
	const open = isKnown(value) ? [] : [[{ en: 'value here', ko: '여기의 값' }, unknownText(value)] as const];
	return { name: title, essence, rows: [...open, ...rows.slice(0, topicRows - open.length)], note: pitfall };
}

function describe({ name, essence, rows = [], note, setting }: SettingExplanation, language: LanguageTag): Document {
	const { value, resource } = setting;
	const shown = isKnown(value) ? valueText(setting.path, value.value)[language] : '';
	const from = value.origin.kind === 'default' ? originText(value.origin.name)[language] : '';
	const title = [`${markdownStyle.strong(name[language])}${shown === '' ? '' : ` — ${markdownStyle.text(shown)}`}`, from === '' ? '' : markdownStyle.text(from), markdownStyle.code(resource.name)];
	return {
		title: title.filter((part) => part !== '').join(' · '),
		subtitle: markdownStyle.text(essence[language]),
		rows: localizedRows(rows, language),
		closing: note === undefined ? [] : [`*${markdownStyle.text(note[language])}*`],
	};
}

function originText(name: string): Localized {
	return { en: `default of ${name}`, ko: `${name}의 기본값` };
}

/** Longest value that stands in a title. */
const longestValue = 60;

/** The value with the unit that the end of its name tells. */
function valueText(path: string, value: unknown): Localized {
	const name = plainPath(path).split('.').at(-1) ?? '';
	if (typeof value === 'number') {
		if (name.endsWith('Seconds')) { return duration(value); }
		return same([formatNumber(value, 3), unitOf(name)].filter((part) => part !== '').join(' '));
	}
	if (typeof value === 'boolean') { return value ? { en: 'on', ko: '켜짐' } : { en: 'off', ko: '꺼짐' }; }
	if (typeof value === 'string') { return same(value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value); }
	return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string') ? valueText(path, value.join(', ')) : same('');
}

const units: readonly (readonly [ending: RegExp, unit: string])[] = [
	[/Percent(?:age)?$|PercentageAboveBaseCapacity$/, '%'], [/GiB$/, 'GiB'], [/MiB$|Mib$/, 'MiB'], [/MiBps$/, 'MiB/s'], [/^iops$|Iops$/, 'IOPS'], [/Usd(?:PerHour)?$/, 'USD'],
];

function unitOf(name: string): string {
	return units.find(([ending]) => ending.test(name))?.[1] ?? '';
}

function unknownText({ origin: { reason, text } }: Unknown): Localized {
	const { en, ko } = reasons[reason];
	const shown = text.replace(/\s+/g, ' ').slice(0, longestValue);
	return { en: `${en}: ${shown}`, ko: `${ko}: ${shown}` };
}

const reasons: Readonly<Record<UnknownReason, Localized>> = {
	'no-default': { en: 'not known, the variable has no default', ko: '기본값이 없는 변수라 알 수 없음' },
	'not-in-text': { en: 'known at run time only', ko: '실행할 때만 알 수 있음' },
	'several': { en: 'several values, by condition or iteration', ko: '조건이나 반복에 따라 다름' },
	'circular': { en: 'not known, it refers to itself', ko: '자기 자신을 참조하여 알 수 없음' },
	'unresolved': { en: 'not known, what it names is not in the code', ko: '참조하는 대상이 코드에 없음' },
	'unsupported': { en: 'not evaluated', ko: '계산하지 않는 식' },
	'malformed': { en: 'not a value of the wanted type', ko: '올바른 형식의 값이 아님' },
};
