/** The panels that compare instance types; a choice is written into the code that the panel was opened from. */
import * as vscode from 'vscode';
import { comparedTypes } from '../../core/facts/comparedType';
import type { Facts } from '../../core/facts/facts';
import { priceRegionOf } from '../../core/model/region';
import { settingsOf } from '../../core/model/settings';
import { editableLocation, isKnown } from '../../core/model/value';
import type { Location, Value } from '../../core/model/value';
import type { CompareFromWebview, CompareSnapshot, CompareSource, CompareTarget, CompareToWebview } from '../../protocol/compare';
import type { Assets } from '../assets';
import { toLocation, toRange } from '../convert';
import type { Log } from '../log';
import { UserError, guarded } from '../log';
import { readSettings, settingsSection } from '../settings';
import { createSettling } from '../settle';
import type { WorkspaceModel } from '../workspaceModel';
import { createPanelSet } from './panelSet';
import { locationLabel } from './simulatorSnapshot';

const viewType = 'computeLab.compare';
const settleMilliseconds = 250;

export interface ComparePanels extends vscode.Disposable {
	open(source: CompareSource): Promise<void>;
}

export interface ComparePanelsContext {
	readonly extensionUri: vscode.Uri;
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
}

interface OpenPanel {
	readonly source: CompareSource;
	/** What the reader chose instead of the setting. */
	readonly region: string | undefined;
}

export function createComparePanels({ extensionUri, model, assets, log }: ComparePanelsContext): ComparePanels {
	const open = new Map<string, OpenPanel>();
	const panels = createPanelSet<CompareFromWebview>({
		viewType, page: 'compare', extensionUri,
		onMessage: (key, message) => { void guarded(log, 'compare panel', () => receive(key, message)); },
		onDispose: (key) => { open.delete(key); },
	});

	async function receive(key: string, message: CompareFromWebview): Promise<void> {
		const shown = open.get(key);
		switch (message.type) {
			case 'ready': return send(key);
			case 'chooseRegion':
				if (shown !== undefined) { open.set(key, { ...shown, region: message.region }); }
				return send(key);
			case 'use':
				if (shown?.source.target !== undefined) { await use(shown.source.target, message.name); }
				return;
			case 'openLocation': {
				const { uri, range } = toLocation(message.at);
				await vscode.window.showTextDocument(uri, { selection: range, viewColumn: vscode.ViewColumn.Beside, preview: true });
			}
		}
	}

	async function send(key: string): Promise<void> {
		const shown = open.get(key);
		const panel = panels.find(key);
		if (shown === undefined || panel === undefined) { return; }
		const message: CompareToWebview = { type: 'show', snapshot: await readSnapshot(shown) };
		await panel.webview.postMessage(message);
	}

	async function readSnapshot({ source, region: chosen }: OpenPanel): Promise<CompareSnapshot> {
		const { language, priceRegion } = readSettings();
		const facts = await assets.facts();
		const region = chosen ?? await regionOfTarget(source.target, priceRegion);
		return {
			source, language, region, regions: facts.priceRegions, pricesAsOf: priceDate(facts, region), figuresAsOf: facts.instanceTypeNamesSource.asOf,
			types: comparedTypes(facts, region), target: source.target === undefined ? undefined : await describeTarget(source.target),
		};
	}

	/** Where the code is that the panel was opened from, as far as it says so. */
	async function regionOfTarget(target: CompareTarget | undefined, otherwise: string): Promise<string> {
		const resources = target === undefined ? [] : (await model.readingFor(vscode.Uri.parse(target.file)))?.resources ?? [];
		return priceRegionOf(resources.find(({ id }) => id === target?.resourceId), resources, otherwise);
	}

	/** The setting as the code says it now; `undefined` if it is not there any more. */
	async function valueOf({ file, resourceId, path }: CompareTarget): Promise<Value<unknown> | undefined> {
		const reading = await model.readingFor(vscode.Uri.parse(file));
		const resource = reading?.resources.find(({ id }) => id === resourceId);
		return resource === undefined ? undefined : settingsOf(resource).find((setting) => setting.path === path)?.value;
	}

	async function describeTarget(target: CompareTarget): Promise<CompareSnapshot['target']> {
		const value = await valueOf(target);
		if (value === undefined) { return undefined; }
		const at = placeOf(value);
		const place = at ?? { file: value.file, range: value.range };
		return {
			label: locationLabel(place), at: place, name: isKnown(value) && typeof value.value === 'string' ? value.value : '',
			refusal: at === undefined ? vscode.l10n.t('The type at {0} is computed, so that a choice cannot be written there.', locationLabel(place)) : '',
		};
	}

	async function use(target: CompareTarget, name: string): Promise<void> {
		const value = await valueOf(target);
		const at = value === undefined ? undefined : placeOf(value);
		if (at === undefined) {
			void vscode.window.showErrorMessage(vscode.l10n.t('The code has changed: there is no instance type to replace there any more.'));
			return;
		}
		const uri = vscode.Uri.parse(at.file);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, toRange(at.range), name);
		if (!await vscode.workspace.applyEdit(edit)) { throw new UserError(vscode.l10n.t('The file could not be changed: {0}', vscode.workspace.asRelativePath(uri))); }
		const { start } = toRange(at.range);
		await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start.translate(0, name.length)), viewColumn: visibleColumn(uri) ?? vscode.ViewColumn.Beside, preview: true });
	}

	const settling = createSettling(settleMilliseconds, () => { panels.keys().forEach((key) => { void guarded(log, 'compare panel', () => send(key)); }); });
	const disposable = vscode.Disposable.from(
		panels, settling,
		model.onDidChange((files) => { if ([...open.values()].some(({ source }) => source.target !== undefined && files.length > 0)) { settling.schedule(); } }),
		vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settingsSection)) { settling.schedule(); } }),
		vscode.window.registerWebviewPanelSerializer(viewType, {
			deserializeWebviewPanel: async (panel, state: unknown) => {
				const saved = state as { readonly source?: CompareSource; readonly region?: unknown } | undefined;
				const source: CompareSource = { names: saved?.source?.names ?? [], target: saved?.source?.target };
				open.set(keyOf(source), { source, region: typeof saved?.region === 'string' ? saved.region : undefined });
				panels.adopt(keyOf(source), titleOf(), panel);
			},
		}),
	);

	return {
		async open(source) {
			const key = keyOf(source);
			open.set(key, { source, region: open.get(key)?.region });
			if (!panels.reveal(key, titleOf()).created) { await send(key); }
		},
		dispose: () => disposable.dispose(),
	};
}

/** Where the file is in sight already. */
function visibleColumn(uri: vscode.Uri): vscode.ViewColumn | undefined {
	return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
}

/** One panel for each place in code, and one for all other comparisons. */
function keyOf({ target }: CompareSource): string {
	return target === undefined ? '' : `${target.file}#${target.resourceId}#${target.path}`;
}

function titleOf(): string {
	return vscode.l10n.t('Compare Instance Types');
}

/** Where the literal stands; `undefined` where the type is put together or not known. */
function placeOf(value: Value<unknown>): Location | undefined {
	return isKnown(value) && typeof value.value === 'string' ? editableLocation(value) : undefined;
}

function priceDate(facts: Facts, region: string): string {
	const priced = facts.instanceTypeNames.find((name) => facts.price(name, region) !== undefined);
	return priced === undefined ? '' : facts.price(priced, region)?.source.asOf ?? '';
}
