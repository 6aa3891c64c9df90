/**
 * Hovers on instance types, volume types and settings: in infra code by what the resources say, in other text by the name alone.
 * What they say is loaded with the first one.
 */
import * as vscode from 'vscode';
import type { Assets } from '../assets';
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

export function registerHover({ model, assets, log }: HoverContext): vscode.Disposable {
	return vscode.languages.registerHoverProvider(anyDocument, {
		provideHover: (document, position, token) => guarded(log, 'hover', async () => {
			const reading = await model.readingFor(document.uri);
			if (reading === undefined && !readSettings().hoverEveryFile || token.isCancellationRequested) { return undefined; }
			const [facts, { hoverAt }] = [await assets.facts(), await import('./hoverAt')];
			return hoverAt({ document, position, resources: reading?.resources ?? [], facts });
		}),
	});
}
