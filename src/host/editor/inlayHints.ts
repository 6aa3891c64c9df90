/** Inlay hints behind instance types and sizes of groups; off until the setting says so. */
import * as vscode from 'vscode';
import type { Assets } from '../assets';
import { toRange } from '../convert';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings, settingsSection } from '../settings';
import { createSettling } from '../settle';
import type { WorkspaceModel } from '../workspaceModel';
import { anyDocument } from './infraDocuments';

const settleMilliseconds = 250;

export function registerInlayHints({ model, assets, log }: { readonly model: WorkspaceModel; readonly assets: Assets; readonly log: Log }): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	// VS Code asks again after an edit by itself; this is for the other files of the folder.
	const settling = createSettling(settleMilliseconds, () => changed.fire());
	const provideInlayHints = (document: vscode.TextDocument, visible: vscode.Range, token: vscode.CancellationToken): Promise<vscode.InlayHint[] | undefined> =>
		guarded(log, 'inlay hints', async () => {
			const { inlayHintsEnabled, language, priceRegion } = readSettings();
			if (!inlayHintsEnabled || !model.accepts(document.uri)) { return undefined; }
			const [reading, facts] = [await model.readingFor(document.uri), await assets.facts()];
			if (reading === undefined || token.isCancellationRequested) { return undefined; }
			const { inlayHints } = await import('../../explanations/inlayHints');
			return inlayHints(reading.resources, document.uri.toString(), { facts, region: priceRegion }).flatMap(({ at, label, tooltip }) => {
				// Behind the closing quote, on the line of the value.
				const { end } = toRange(at.range);
				const behind = /^["']/.test(document.lineAt(end.line).text.slice(end.character)) ? end.translate(0, 1) : end;
				if (!visible.contains(behind)) { return []; }
				const hint = new vscode.InlayHint(behind, label[language]);
				hint.paddingLeft = true;
				hint.tooltip = tooltip[language];
				return [hint];
			});
		});
	return vscode.Disposable.from(
		changed, settling,
		model.onDidChange(() => settling.schedule()),
		vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settingsSection)) { changed.fire(); } }),
		vscode.languages.registerInlayHintsProvider(anyDocument, { provideInlayHints, onDidChangeInlayHints: changed.event }),
	);
}
