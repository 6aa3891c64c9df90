/** What a hover says about what stands under the mouse; the words are decided by the explanations. */
import * as vscode from 'vscode';
import type { Facts } from '../../core/facts/facts';
import { groupsOf } from '../../core/model/relations';
import { priceRegionOf } from '../../core/model/region';
import { standOf } from '../../core/model/resource';
import type { Resource } from '../../core/model/resource';
import { plainPath, settingAt } from '../../core/model/settings';
import type { SettingAt } from '../../core/model/settings';
import { isKnown } from '../../core/model/value';
import type { EbsVolumeSettings } from '../../core/model/volume';
import { explainInstanceFamily, renderInstanceFamilyMarkdown } from '../../explanations/instanceFamily';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown } from '../../explanations/instanceType';
import { explainSetting, renderSettingMarkdown } from '../../explanations/settings/explainSetting';
import type { SettingLinks } from '../../explanations/settings/explainSetting';
import { instanceTypeRows } from '../../explanations/settings/instanceTypeInPlace';
import { volumeRows } from '../../explanations/settings/volumePerformance';
import { explainVolumeType, renderVolumeTypeMarkdown, volumeTypeDocumentation } from '../../explanations/volumeType';
import { lessonOn } from '../../lessons';
import { instanceFamilyMentionAt } from '../../languages/plainText/instanceFamilyMentions';
import { mentionsInLine } from '../../languages/plainText/instanceTypeMentions';
import type { CompareInstanceTypesArgument } from '../commands/compareInstanceTypes';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import { fromPosition, toRange } from '../convert';
import { readSettings } from '../settings';

/** What a hover is told with. */
export interface Surroundings {
	readonly document: vscode.TextDocument;
	readonly position: vscode.Position;
	readonly resources: readonly Resource[];
	readonly facts: Facts;
}

export function hoverAt(around: Surroundings): vscode.Hover | undefined {
	const found = tellSetting(around) ?? tellMention(around);
	return found === undefined ? undefined : new vscode.Hover(trusted(found.markdown), found.range);
}

interface Told {
	readonly markdown: string;
	readonly range: vscode.Range;
}

/** A value of the resource model at the position, or the name in front of one: whatever it says is meant as that setting. */
function tellSetting(around: Surroundings): Told | undefined {
	const { document, position, resources, facts } = around;
	const setting = settingAt(resources, document.uri.toString(), fromPosition(position), (line) => (line < document.lineCount ? document.lineAt(line).text : ''));
	if (setting === undefined) { return undefined; }
	const range = toRange(setting.range);
	const name = plainPath(setting.path).split('.').at(-1);
	const { value } = setting.value;
	const isType = name === 'instanceType' || name === 'instanceTypes' && setting.part === 'value';
	if (isType && typeof value === 'string') { return { range, markdown: tellInstanceType(value, around, setting) }; }
	if (name === 'volumeType' && typeof value === 'string') {
		const markdown = tellVolumeType(value, setting, facts);
		return markdown === undefined ? undefined : { range, markdown };
	}
	// In a list of types each name tells of itself.
	const mentioned = setting.part === 'value' && Array.isArray(value) ? tellMention(around, setting) : undefined;
	if (mentioned !== undefined) { return mentioned; }
	const { language, priceRegion } = readSettings();
	const explanation = explainSetting(setting, { resources, facts, region: priceRegionOf(setting.resource, resources, priceRegion) });
	return explanation === undefined ? undefined : { range, markdown: renderSettingMarkdown(explanation, language, settingLinks(setting, explanation.topicId, resources)) };
}

/** The name of an instance type anywhere in the line, by its neighbours. */
function tellMention(around: Surroundings, setting?: SettingAt): Told | undefined {
	const { document, position, facts } = around;
	const mention = mentionsInLine(document.lineAt(position.line).text, position.line, (family) => facts.instanceFamily(family) !== undefined)
		.find(({ range }) => toRange(range).contains(position));
	return mention === undefined ? tellFamily(around, setting) : { range: toRange(mention.range), markdown: tellInstanceType(mention.name, around, setting) };
}

/** `m5.*`, and `"m5"` where types belong, stand for all types of the family. */
function tellFamily({ document, position, resources, facts }: Surroundings, setting: SettingAt | undefined): Told | undefined {
	const mention = instanceFamilyMentionAt(document.lineAt(position.line).text, fromPosition(position), (family) => facts.instanceFamily(family) !== undefined);
	const { language, priceRegion } = readSettings();
	const explanation = mention === undefined ? undefined : explainInstanceFamily(mention.name.toLowerCase(), { facts, region: priceRegionOf(setting?.resource, resources, priceRegion) });
	return mention === undefined || explanation === undefined ? undefined : { range: toRange(mention.range), markdown: renderInstanceFamilyMarkdown(explanation, language) };
}

/** @param setting that the type is the value of, or stands in the list of */
function tellInstanceType(name: string, { resources, facts }: Surroundings, setting: SettingAt | undefined): string {
	const { language, priceRegion } = readSettings();
	const resource = setting?.resource;
	const region = priceRegionOf(resource, resources, priceRegion);
	const group = resource === undefined ? undefined : groupsOf(resource, resources)[0];
	const simulate: SimulateAsgArgument = group === undefined ? { instanceType: name } : { file: standOf(group).file, groupId: group.id };
	const compare: CompareInstanceTypesArgument = {
		name, ...setting === undefined || typeof setting.value.value !== 'string' ? {} : { target: { file: standOf(setting.resource).file, resourceId: setting.resource.id, path: setting.path } },
	};
	return renderInstanceTypeMarkdown(explainInstanceType(name, { facts, region }), language, {
		simulate: commandLink('computeLab.simulateAsg', simulate),
		compare: commandLink('computeLab.compareInstanceTypes', compare),
		documentation: instanceTypeDocumentation,
	}, resource === undefined ? [] : instanceTypeRows(name, { resource, resources, facts, region }));
}

/** `undefined` where there is nothing to say: a volume type that AWS does not have is for the diagnostics. */
function tellVolumeType(name: string, { holder, resource }: SettingAt, facts: Facts): string | undefined {
	const explanation = explainVolumeType(name, { facts });
	return explanation === undefined ? undefined
		: renderVolumeTypeMarkdown(explanation, readSettings().language, { documentation: volumeTypeDocumentation }, volumeRows(holder as EbsVolumeSettings, resource, facts));
}

function settingLinks({ resource, value }: SettingAt, topicId: string | undefined, resources: readonly Resource[]): SettingLinks {
	const group = groupsOf(resource, resources)[0];
	const lesson = topicId === undefined ? undefined : lessonOn(topicId);
	return {
		...group === undefined || !isKnown(value) ? {} : { simulate: commandLink('computeLab.simulateAsg', { file: standOf(group).file, groupId: group.id } satisfies SimulateAsgArgument) },
		...lesson === undefined ? {} : { lesson: commandLink('computeLab.openLesson', lesson.id) },
	};
}

function trusted(text: string): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString(text);
	markdown.isTrusted = { enabledCommands: ['computeLab.simulateAsg', 'computeLab.compareInstanceTypes', 'computeLab.openLesson'] };
	return markdown;
}

function commandLink(command: string, argument: unknown): string {
	return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
