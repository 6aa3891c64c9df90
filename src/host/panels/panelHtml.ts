/** The one page that all panels are: a root element, a style sheet and a script. Data come by message, never in the page. */
import * as vscode from 'vscode';

export type PanelName = 'simulator' | 'lessons' | 'compare';

/** Options that let a panel load what the build made for it and nothing else. */
export function panelOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
	return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')] };
}

export function panelHtml(webview: vscode.Webview, extensionUri: vscode.Uri, name: PanelName): string {
	const resource = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', file)).toString();
	const nonce = crypto.randomUUID();
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${nonce}'`,
		// The worker that runs the core is fetched, and started from a blob: the only way that VS Code leaves.
		`worker-src blob:`,
		`connect-src ${webview.cspSource}`,
		`style-src ${webview.cspSource} 'nonce-${nonce}'`,
		`font-src ${webview.cspSource}`,
		`img-src ${webview.cspSource} data:`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="UTF-8">
	<meta name="viewport" content="width=device-width, initial-scale=1.0">
	<meta http-equiv="Content-Security-Policy" content="${policy}">
	<meta property="csp-nonce" content="${nonce}">
	<link rel="stylesheet" href="${resource(`${name}.css`)}">
	<title>Compute Lab</title>
</head>
<body>
	<div id="app"></div>
	<script nonce="${nonce}" src="${resource(`${name}.js`)}"></script>
</body>
</html>`;
}
