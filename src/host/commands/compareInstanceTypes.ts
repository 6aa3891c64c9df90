/** "Compare Instance Types": the type at the cursor or of a link beside its like, or an empty comparison to choose for. */
import * as vscode from 'vscode';
import { standOf } from '../../core/model/resource';
import { plainPath, settingAt } from '../../core/model/settings';
import type { CompareSource, CompareTarget } from '../../protocol/compare';
import { suggestComparison } from '../../explanations/compareInstanceTypes';
import { mentionsInLine } from '../../languages/plainText/instanceTypeMentions';
import { fromPosition, toRange } from '../convert';
import { readSettings } from '../settings';
import type { Command, CommandContext } from './command';

/** What a hover link passes. */
export interface CompareInstanceTypesArgument {
	readonly name: string;
	readonly target?: CompareTarget;
}

/** A type beside its like: more than that is hard to take in. */
const mostSuggested = 4;

export const compareInstanceTypes: Command = {
	id: 'computeLab.compareInstanceTypes',
	async run(context, argument) {
		const { name, target } = readArgument(argument) ?? await typeAtCursor(context) ?? { name: undefined, target: undefined };
		const facts = await context.assets.facts();
		const names = name === undefined ? [] : suggestComparison(name, { facts, region: readSettings().priceRegion }).slice(0, mostSuggested);
		await context.comparisons.open({ names, target } satisfies CompareSource);
	},
};

function readArgument(argument: unknown): CompareInstanceTypesArgument | undefined {
	const { name, target } = (typeof argument === 'object' && argument !== null ? argument : {}) as Partial<CompareInstanceTypesArgument>;
	return typeof name === 'string' ? { name, ...target === undefined ? {} : { target } } : undefined;
}

async function typeAtCursor({ model, assets }: CommandContext): Promise<CompareInstanceTypesArgument | undefined> {
	const editor = vscode.window.activeTextEditor;
	if (editor === undefined) { return undefined; }
	const { document, selection: { active } } = editor;
	const reading = await model.readingFor(document.uri);
	const setting = settingAt(reading?.resources ?? [], document.uri.toString(), fromPosition(active), (line) => (line < document.lineCount ? document.lineAt(line).text : ''));
	if (setting !== undefined && /instanceTypes?$/.test(plainPath(setting.path)) && typeof setting.value.value === 'string') {
		return { name: setting.value.value, target: { file: standOf(setting.resource).file, resourceId: setting.resource.id, path: setting.path } };
	}
	const facts = await assets.facts();
	const mention = mentionsInLine(document.lineAt(active.line).text, active.line, (family) => facts.instanceFamily(family) !== undefined)
		.find(({ range }) => toRange(range).contains(active));
	return mention === undefined ? undefined : { name: mention.name };
}
