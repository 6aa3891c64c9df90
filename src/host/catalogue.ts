/** The user's own catalogue of types and prices, a JSON file that the setting `computeLab.catalogue` names: laid over the facts. */
import * as vscode from 'vscode';
import { withOverride } from '../core/facts/catalogueOverride';
import type { Facts } from '../core/facts/facts';
import type { Log } from './log';
import { readSettings } from './settings';

export interface Catalogue extends vscode.Disposable {
	facts(): Promise<Facts>;
}

/** @param ownFacts those of the extension */
export function createCatalogue(ownFacts: () => Promise<Facts>, log: Log): Catalogue {
	let known: { readonly path: string; readonly facts: Promise<Facts> } | undefined;
	let watcher: vscode.Disposable | undefined;

	function facts(): Promise<Facts> {
		const { catalogue: path } = readSettings();
		if (path === '') { return ownFacts(); }
		if (known?.path !== path) {
			known = { path, facts: read(path) };
			watcher?.dispose();
			watcher = watch(path, () => { known = undefined; });
		}
		return known.facts;
	}

	/** What cannot be used leaves the facts as they are, and is said once. */
	async function read(path: string): Promise<Facts> {
		const own = await ownFacts();
		const language = readSettings().language;
		try {
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)));
			const { facts: overridden, problems } = withOverride(own, JSON.parse(text) as unknown);
			const [first] = problems;
			for (const problem of problems) { log.info(`catalogue ${path}: ${problem.path} ${problem.message[language]}`); }
			if (first !== undefined) {
				void vscode.window.showWarningMessage(vscode.l10n.t('{0} entries of your catalogue are left out; the first: {1}', problems.length, `${first.path} ${first.message[language]}`.trim()));
			}
			return overridden;
		} catch (error) {
			log.error(`catalogue ${path}`, error);
			void vscode.window.showWarningMessage(vscode.l10n.t('Your catalogue cannot be read, so that the built-in data are used: {0}', path));
			return own;
		}
	}

	return { facts, dispose: () => watcher?.dispose() };
}

/** An absolute path or address as it is; another one is looked for in the first folder of the workspace. */
function uriOf(path: string): vscode.Uri {
	if (/^[a-z][\w+.-]+:/i.test(path)) { return vscode.Uri.parse(path); }
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (path.startsWith('/') || /^[a-z]:[\\/]/i.test(path) || folder === undefined) { return folder?.with({ path: vscode.Uri.file(path).path }) ?? vscode.Uri.file(path); }
	return vscode.Uri.joinPath(folder, path);
}

function watch(path: string, changed: () => void): vscode.Disposable {
	const uri = uriOf(path);
	const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), uri.path.split('/').at(-1) ?? ''));
	return vscode.Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed));
}
