/** Panels of one kind, one for each thing shown: opening it again brings its panel to the front. */
import * as vscode from 'vscode';
import type { PanelName } from './panelHtml';
import { panelHtml, panelOptions } from './panelHtml';

export interface PanelKind<FromWebview> {
	readonly viewType: string;
	readonly page: PanelName;
	readonly extensionUri: vscode.Uri;
	/** Called for each message of a panel; `reply` posts back to it. */
	onMessage(key: string, message: FromWebview, panel: vscode.WebviewPanel): void;
	onDispose?(key: string): void;
}

export interface PanelSet extends vscode.Disposable {
	/** Brings the panel of that key to the front; `created` tells that it is new. */
	reveal(key: string, title: string): { readonly panel: vscode.WebviewPanel; readonly created: boolean };
	/** Takes over a panel that VS Code brought back after a reload. */
	adopt(key: string, title: string, panel: vscode.WebviewPanel): void;
	find(key: string): vscode.WebviewPanel | undefined;
	keys(): readonly string[];
}

export function createPanelSet<FromWebview>(kind: PanelKind<FromWebview>): PanelSet {
	const panels = new Map<string, vscode.WebviewPanel>();

	function adopt(key: string, title: string, panel: vscode.WebviewPanel): void {
		panels.set(key, panel);
		panel.title = title;
		panel.iconPath = {
			light: vscode.Uri.joinPath(kind.extensionUri, 'media', 'panelLight.svg'),
			dark: vscode.Uri.joinPath(kind.extensionUri, 'media', 'panelDark.svg'),
		};
		panel.webview.options = panelOptions(kind.extensionUri);
		panel.webview.onDidReceiveMessage((message: FromWebview) => kind.onMessage(key, message, panel));
		panel.onDidDispose(() => {
			panels.delete(key);
			kind.onDispose?.(key);
		});
		panel.webview.html = panelHtml(panel.webview, kind.extensionUri, kind.page);
	}

	return {
		adopt,
		reveal(key, title) {
			const open = panels.get(key);
			if (open !== undefined) {
				open.reveal();
				return { panel: open, created: false };
			}
			const panel = vscode.window.createWebviewPanel(kind.viewType, title, vscode.ViewColumn.Active, panelOptions(kind.extensionUri));
			adopt(key, title, panel);
			return { panel, created: true };
		},
		find: (key) => panels.get(key),
		keys: () => [...panels.keys()],
		dispose: () => [...panels.values()].forEach((panel) => panel.dispose()),
	};
}
