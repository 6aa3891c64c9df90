/**
 * Hovers on instance types, volume types and settings: in infra code by what the resources say; in such code of Markdown, and in other text
 * where the setting says so, by the name alone.
 * What they say is loaded with the first one.
 */
import * as vscode from 'vscode';
import type { Assets } from '../assets';
import type { Log } from '../log';
import { guarded } from '../log';
import { isInInfraFence } from '../../languages/plainText/markdownFences';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import { anyDocument } from './infraDocuments';

export interface HoverContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
}

export function registerHover({ model, assets, log }: HoverContext): vscode.Disposable {
	return vscode.languages.registerHoverProvider(anyDocument, {
		provideHover: (document, position, token) => guarded(log, 'hover', async () => {
			const reading = await model.readingFor(document.uri);
			if (reading === undefined && !readSettings().hoverEveryFile && !isInfraCode(document, position) || token.isCancellationRequested) { return undefined; }
			const [facts, { hoverAt }] = [await assets.facts(), await import('./hoverAt')];
			return hoverAt({ document, position, resources: reading?.resources ?? [], facts });
		}),
	});
}

/** Documentation of infra code shows it in fences; what is told there is told of the code, not of prose. */
function isInfraCode(document: vscode.TextDocument, { line }: vscode.Position): boolean {
	return document.languageId === 'markdown' && isInInfraFence((at) => document.lineAt(at).text, line);
}
