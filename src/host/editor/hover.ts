/** Hovers on instance types and volume types: in infra code by what the resources say, in other text by the name alone. */
import * as vscode from 'vscode';
import type { Facts } from '../../core/facts/facts';
import { groupsOf } from '../../core/model/relations';
import { settingAt } from '../../core/model/settingAt';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown } from '../../explanations/instanceType';
import { explainVolumeType, renderVolumeTypeMarkdown, volumeTypeDocumentation } from '../../explanations/volumeType';
import type { ModuleReading } from '../../languages/language';
import { mentionsInLine } from '../../languages/plainText/instanceTypeMentions';
import type { Assets } from '../assets';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import { fromPosition, toRange } from '../convert';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import { anyDocument } from './infraDocuments';

export interface HoverContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
}

/** What stands under the mouse. */
interface Subject {
	readonly kind: 'instance-type' | 'volume-type';
	readonly name: string;
	readonly range: vscode.Range;
	readonly simulate: SimulateAsgArgument;
}

export function registerHover({ model, assets, log }: HoverContext): vscode.Disposable {
	return vscode.languages.registerHoverProvider(anyDocument, {
		provideHover: (document, position, token) => guarded(log, 'hover', async () => {
			const reading = await model.readingFor(document.uri);
			if (reading === undefined && !readSettings().hoverEveryFile || token.isCancellationRequested) { return undefined; }
			const facts = await assets.facts();
			const subject = reading === undefined
				? mentionAt(document, position, facts)
				: settingSubject(document, position, reading) ?? mentionAt(document, position, facts);
			const markdown = subject === undefined ? undefined : renderHover(subject, facts);
			return subject === undefined || markdown === undefined ? undefined : new vscode.Hover(markdown, subject.range);
		}),
	});
}

/** A value of the resource model at the position: whatever it says is meant as that setting. */
function settingSubject(document: vscode.TextDocument, position: vscode.Position, reading: ModuleReading): Subject | undefined {
	const found = settingAt(reading.resources, document.uri.toString(), fromPosition(position));
	if (found === undefined) { return undefined; }
	const { kind, name, range, resource } = found;
	const group = groupsOf(resource, reading.resources)[0];
	return { kind, name, range: toRange(range), simulate: group === undefined ? { instanceType: name } : { file: group.file, groupId: group.id } };
}

/** The name of an instance type anywhere in the line, by its neighbours. */
function mentionAt(document: vscode.TextDocument, position: vscode.Position, facts: Facts): Subject | undefined {
	const mention = mentionsInLine(document.lineAt(position.line).text, position.line, (family) => facts.instanceFamily(family) !== undefined)
		.find(({ range }) => toRange(range).contains(position));
	return mention === undefined ? undefined
		: { kind: 'instance-type', name: mention.name, range: toRange(mention.range), simulate: { instanceType: mention.name } };
}

/** `undefined` where there is nothing to say: a volume type that AWS does not have is for the diagnostics. */
function renderHover({ kind, name, simulate }: Subject, facts: Facts): vscode.MarkdownString | undefined {
	const { language, priceRegion } = readSettings();
	const volumeType = kind === 'volume-type' ? explainVolumeType(name, { facts }) : undefined;
	if (kind === 'volume-type' && volumeType === undefined) { return undefined; }
	const markdown = new vscode.MarkdownString(volumeType !== undefined
		? renderVolumeTypeMarkdown(volumeType, language, { documentation: volumeTypeDocumentation })
		: renderInstanceTypeMarkdown(explainInstanceType(name, { facts, region: priceRegion }), language, {
			simulate: commandLink('computeLab.simulateAsg', simulate),
			compare: commandLink('computeLab.compareInstanceTypes', name),
			documentation: instanceTypeDocumentation,
		}));
	markdown.isTrusted = { enabledCommands: ['computeLab.simulateAsg', 'computeLab.compareInstanceTypes'] };
	return markdown;
}

function commandLink(command: string, argument: unknown): string {
	return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
