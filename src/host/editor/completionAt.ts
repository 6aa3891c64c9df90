/** What may stand at a place of a text, as items of an editor; which values and in what order is decided by the explanations. */
import * as vscode from 'vscode';
import type { Facts } from '../../core/facts/facts';
import type { LanguageTag } from '../../core/model/localized';
import { groupsOf, launchOf } from '../../core/model/relations';
import { priceRegionOf } from '../../core/model/region';
import type { Resource } from '../../core/model/resource';
import { overrideTypesOf } from '../../core/model/mixedInstancesPolicy';
import { plainPath, settingAt } from '../../core/model/settings';
import { containsPosition, isKnown } from '../../core/model/value';
import { candidatesFor } from '../../explanations/completion/completion';
import type { Candidate } from '../../explanations/completion/candidate';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown } from '../../explanations/instanceType';
import { explainTopic, renderTopicMarkdown } from '../../explanations/topics/describeTopic';
import { findTopic } from '../../explanations/topics/findTopic';
import { explainVolumeType, renderVolumeTypeMarkdown, volumeTypeDocumentation } from '../../explanations/volumeType';
import { valuePlaceAt } from '../../languages/valuePlace';
import type { TextStyle, ValuePlace } from '../../languages/valuePlace';
import { fromPosition, toRange } from '../convert';
import { readSettings } from '../settings';

export class ValueItem extends vscode.CompletionItem {
	constructor(readonly candidate: Candidate, readonly region: string, language: LanguageTag) {
		super({ label: candidate.value, description: candidate.detail[language] }, vscode.CompletionItemKind.Value);
	}
}

/** A place where a value belongs, and what is around it. */
export interface Surroundings {
	readonly document: vscode.TextDocument;
	readonly position: vscode.Position;
	readonly place: ValuePlace;
	readonly resources: readonly Resource[];
	readonly facts: Facts;
}

export function placeAt(document: vscode.TextDocument, position: vscode.Position): ValuePlace | undefined {
	const style = styleOf(document);
	return style === undefined ? undefined : valuePlaceAt({ count: document.lineCount, at: (line) => document.lineAt(line).text }, fromPosition(position), style);
}

export function completionAt({ document, position, place, resources, facts }: Surroundings): vscode.CompletionList<ValueItem> | undefined {
	const here = resourceAt(resources, document, position);
	const region = priceRegionOf(here, resources, readSettings().priceRegion);
	const context = { facts, region, resembles: modelTypeOf(here, resources) };
	const named = candidatesFor(place, context);
	const candidates = named.length > 0 ? named : candidatesFor(asSetting(place, resources, document, position), context);
	return candidates.length === 0 ? undefined : new vscode.CompletionList(candidates.map((candidate, order) => itemOf(candidate, order, { needsQuotes: place.needsQuotes, range: toRange(place.range), region })));
}

/** The default of a variable is completed as the setting that takes it. */
function asSetting(place: ValuePlace, resources: readonly Resource[], document: vscode.TextDocument, position: vscode.Position): ValuePlace {
	const setting = settingAt(resources, document.uri.toString(), fromPosition(position), (line) => (line < document.lineCount ? document.lineAt(line).text : ''));
	return setting === undefined ? place : { ...place, key: plainPath(setting.path).split('.').at(-1) ?? place.key, owner: setting.resource.type };
}

function itemOf(candidate: Candidate, order: number, { needsQuotes, range, region }: { readonly needsQuotes: boolean; readonly range: vscode.Range; readonly region: string }): ValueItem {
	const item = new ValueItem(candidate, region, readSettings().language);
	item.range = range;
	item.insertText = needsQuotes ? `"${candidate.value}"` : candidate.value;
	item.filterText = candidate.value;
	item.sortText = String(order).padStart(5, '0');
	return item;
}

function styleOf({ uri, languageId }: vscode.TextDocument): TextStyle | undefined {
	const ending = /\.([\w]+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? '';
	if (['tf', 'tofu', 'hcl', 'tfvars'].includes(ending)) { return 'hcl'; }
	if (['yaml', 'yml', 'template'].includes(ending)) { return 'yaml'; }
	if (['json', 'jsonc'].includes(ending)) { return 'json'; }
	if (['ts', 'tsx', 'js', 'mjs', 'cjs', 'py', 'go', 'java', 'cs'].includes(ending)) { return 'program'; }
	return ['sh', 'bash', 'zsh'].includes(ending) || languageId === 'shellscript' ? 'shell' : undefined;
}

function resourceAt(resources: readonly Resource[], { uri }: vscode.TextDocument, position: vscode.Position): Resource | undefined {
	return resources.find((resource) => resource.file === uri.toString() && containsPosition(resource.range, fromPosition(position)));
}

/** The type that the resource itself, another override or the launch template of its group has. */
function modelTypeOf(here: Resource | undefined, resources: readonly Resource[]): string | undefined {
	if (here === undefined) { return undefined; }
	const group = groupsOf(here, resources)[0];
	const types = ['instanceType' in here ? here.instanceType : undefined, ...group === undefined ? [] : [...overrideTypesOf(group), launchOf(group, resources)?.instanceType]];
	const known = types.find((type) => isKnown(type));
	return isKnown(known) ? known.value : undefined;
}

export function documentationOf({ candidate: { about: { kind, name } }, region }: ValueItem, facts: Facts): string | undefined {
	const { language } = readSettings();
	switch (kind) {
		case 'instance-type': return renderInstanceTypeMarkdown(explainInstanceType(name, { facts, region }), language, { documentation: instanceTypeDocumentation });
		case 'volume-type': {
			const explanation = explainVolumeType(name, { facts });
			return explanation === undefined ? undefined : renderVolumeTypeMarkdown(explanation, language, { documentation: volumeTypeDocumentation });
		}
		case 'topic': {
			const topic = findTopic(name);
			return topic === undefined ? undefined : renderTopicMarkdown(explainTopic(topic, facts, language), language);
		}
		case 'text': return undefined;
	}
}
