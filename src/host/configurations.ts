/**
 * Which rules hold for a file, and at what level: by the setting `computeLab.rules`, and stronger than that by the nearest compute-lab.json
 * in its folder or above. Reads each of these files once, until it changes.
 */
import * as vscode from 'vscode';
import type { Configuration } from '../linting/configuration/configuration';
import { configurationFileName } from '../linting/configuration/configuration';
import type { RuleLevels } from '../linting/levels';
import type { Finding } from '../rules/rule';
import { currentText } from './fileContent';
import { readSettings } from './settings';

export interface Configurations extends vscode.Disposable {
	/** From the weakest to the strongest. */
	levelsFor(uri: vscode.Uri): Promise<readonly RuleLevels[]>;
	/** Whether the configuration of the file says to leave it alone. */
	isExcluded(uri: vscode.Uri): Promise<boolean>;
	/** The configurations that are in use. */
	inUse(): readonly vscode.Uri[];
	/** Fires when other rules may hold than before. */
	readonly onDidChange: vscode.Event<void>;
	/** Fires when one is read. */
	readonly onDidRead: vscode.Event<void>;
}

interface FoundConfiguration {
	readonly folder: vscode.Uri;
	readonly configuration: Configuration;
}

export function createConfigurations(): Configurations {
	const changed = new vscode.EventEmitter<void>();
	const read = new vscode.EventEmitter<void>();
	const byFolder = new Map<string, Promise<FoundConfiguration | undefined>>();
	const inUse = new Map<string, vscode.Uri>();

	function nearest(folder: vscode.Uri): Promise<FoundConfiguration | undefined> {
		const known = byFolder.get(folder.toString()) ?? look(folder);
		byFolder.set(folder.toString(), known);
		return known;
	}

	async function look(folder: vscode.Uri): Promise<FoundConfiguration | undefined> {
		const uri = vscode.Uri.joinPath(folder, configurationFileName);
		const text = await currentText(uri);
		if (text !== undefined) {
			const { readConfiguration } = await import('../linting/configuration/readConfiguration');
			inUse.set(uri.toString(), uri);
			read.fire();
			return { folder, configuration: readConfiguration(uri.toString(), text).configuration };
		}
		const parent = vscode.Uri.joinPath(folder, '..');
		return parent.path === folder.path ? undefined : nearest(parent);
	}

	/** A file that is not saved anywhere has no folder. */
	async function configurationOf(uri: vscode.Uri): Promise<FoundConfiguration | undefined> {
		return uri.scheme === 'untitled' ? undefined : nearest(vscode.Uri.joinPath(uri, '..'));
	}

	function forget(): void {
		byFolder.clear();
		inUse.clear();
		changed.fire();
	}

	const disposable = vscode.Disposable.from(changed, read, ...watch(forget, (uri) => [...inUse.keys()].some((file) => file.startsWith(`${uri.toString()}/`))));
	return {
		async levelsFor(uri) {
			const [own, { readSettingLevels }] = await Promise.all([configurationOf(uri), import('../linting/configuration/settingLevels')]);
			return [readSettingLevels(readSettings(uri).rules).levels, ...own === undefined ? [] : [own.configuration.levels]];
		},
		async isExcluded(uri) {
			const own = await configurationOf(uri);
			if (own === undefined) { return false; }
			const { isExcluded } = await import('../linting/configuration/isExcluded');
			return isExcluded(uri.path.slice(`${own.folder.path}/`.replace('//', '/').length), own.configuration);
		},
		inUse: () => [...inUse.values()],
		onDidChange: changed.event,
		onDidRead: read.event,
		dispose: () => disposable.dispose(),
	};
}

/** Whether a file says something of the configuration of rules, or may. */
export function mayConfigure(uri: vscode.Uri): boolean {
	return isConfiguration(uri) || isSettingsFile(uri);
}

/** What is wrong with the configuration of rules in a file; nothing in files that may not configure. */
export async function findingsInConfiguration(uri: vscode.Uri, text: string): Promise<readonly Finding[]> {
	const { checkSettingsFile, readConfiguration } = await import('../linting/configuration/readConfiguration');
	if (isConfiguration(uri)) { return readConfiguration(uri.toString(), text).findings; }
	return isSettingsFile(uri) ? checkSettingsFile(uri.toString(), text) : [];
}

function isConfiguration({ path }: vscode.Uri): boolean {
	return path.endsWith(`/${configurationFileName}`);
}

function isSettingsFile({ scheme, path }: vscode.Uri): boolean {
	return path.endsWith('.code-workspace') || path.endsWith('/.vscode/settings.json') || (scheme === 'vscode-userdata' && path.endsWith('/settings.json'));
}

/** VS Code tells of a folder that is gone, not of the files in it; and nothing of files outside the workspace but what is done in its editors. */
function watch(changed: () => void, isAbove: (folder: vscode.Uri) => boolean): readonly vscode.Disposable[] {
	const files = vscode.workspace.createFileSystemWatcher(`**/${configurationFileName}`);
	const everything = vscode.workspace.createFileSystemWatcher('**', true, true, false);
	const ifConfiguration = ({ uri }: { readonly uri: vscode.Uri }): void => { if (isConfiguration(uri)) { changed(); } };
	return [
		files, files.onDidChange(changed), files.onDidCreate(changed), files.onDidDelete(changed),
		everything, everything.onDidDelete((uri) => { if (isAbove(uri)) { changed(); } }),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) { ifConfiguration(document); } }),
		vscode.workspace.onDidSaveTextDocument(ifConfiguration),
		vscode.workspace.onDidCloseTextDocument(ifConfiguration),
	];
}
