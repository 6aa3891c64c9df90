/** Completion of values. What may stand where is loaded with the first one. */
import * as vscode from 'vscode';
import type { Assets } from '../assets';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import type { ValueItem } from './completionAt';
import { anyDocument } from './infraDocuments';

export interface CompletionProviderContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
}

/** What a value begins with. */
const triggerCharacters = ['"', "'", '.', ' ', '='];

export function registerCompletion({ model, assets, log }: CompletionProviderContext): vscode.Disposable {
	const provideCompletionItems = (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<vscode.CompletionList<ValueItem> | undefined> =>
		guarded(log, 'completion', async () => {
			if (!(readSettings().hoverEveryFile || model.accepts(document.uri))) { return undefined; }
			const { placeAt, completionAt } = await import('./completionAt');
			const place = placeAt(document, position);
			if (place === undefined) { return undefined; }
			const facts = await assets.facts();
			const reading = await model.readingFor(document.uri);
			return token.isCancellationRequested ? undefined : completionAt({ document, position, place, resources: reading?.resources ?? [], facts });
		});
	const resolveCompletionItem = (item: ValueItem): Promise<ValueItem> => guarded(log, 'completion', async () => {
		const { documentationOf } = await import('./completionAt');
		const text = documentationOf(item, await assets.facts());
		if (text !== undefined) { item.documentation = new vscode.MarkdownString(text); }
		return item;
	}).then((resolved) => resolved ?? item);
	return vscode.languages.registerCompletionItemProvider(anyDocument, { provideCompletionItems, resolveCompletionItem }, ...triggerCharacters);
}
