/** The Simulator panels: one for each group or example. They follow the code they were opened from and survive a reload. */
import * as vscode from 'vscode';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { priceRegionOf, regionOf } from '../../core/model/region';
import { targetGroupsOf } from '../../core/model/relations';
import { resourcesOfType, type Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { SettingToWrite, SimulatorFromWebview, SimulatorSnapshot, SimulatorSource, SimulatorToWebview } from '../../protocol/simulator';
import { scenarioFromGroup } from '../../scenarios/autoScaling';
import { instanceModelOf } from '../../scenarios/instanceModelOf';
import { candidateTypes } from '../../scenarios/suggest/candidateTypes';
import type { Assets } from '../assets';
import type { SaveScenarioArgument } from '../commands/saveScenario';
import type { WriteToCodeArgument } from '../commands/writeToCode';
import { toLocation } from '../convert';
import type { Log } from '../log';
import { guarded, guardedCommand, UserError } from '../log';
import { readScenarioFile, watchScenarioFiles } from '../scenarios/scenarioFiles';
import { readSettings, settingsSection } from '../settings';
import { createSettling } from '../settle';
import type { WorkspaceModel } from '../workspaceModel';
import type { ComparePanels } from './comparePanel';
import { createPanelSet } from './panelSet';
import { pickInstanceType } from './pickInstanceType';
import { saveFile } from './saveFile';
import type { SnapshotContext } from './simulatorSnapshot';
import { snapshotFromCode, snapshotFromScenario } from './simulatorSnapshot';

const viewType = 'computeLab.simulator';

/** While somebody types, the panels wait this long before they run what the code says now. */
const settleMilliseconds = 150;

export interface SimulatorPanels extends vscode.Disposable {
	open(source: SimulatorSource): Promise<void>;
}

export interface SimulatorPanelsContext {
	readonly extensionUri: vscode.Uri;
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly comparisons: ComparePanels;
	readonly log: Log;
}

export function createSimulatorPanels({ extensionUri, model, assets, comparisons, log }: SimulatorPanelsContext): SimulatorPanels {
	const sources = new Map<string, SimulatorSource>();
	const panels = createPanelSet<SimulatorFromWebview>({
		viewType, page: 'simulator', extensionUri,
		onMessage: (key, message) => { void guarded(log, 'simulator panel', () => receive(key, message)); },
		onDispose: (key) => { sources.delete(key); },
	});

	async function receive(key: string, message: SimulatorFromWebview): Promise<void> {
		switch (message.type) {
			case 'ready': return send(key);
			case 'openLocation': {
				const { uri, range } = toLocation(message.at);
				await vscode.window.showTextDocument(uri, { selection: range, viewColumn: vscode.ViewColumn.Beside, preview: true });
				return;
			}
			case 'pickInstanceType': return chooseInstanceType(key, message);
			case 'saveFile': return guardedCommand(log, 'save file', () => saveFile(message.name, message.content));
			case 'saveScenario': return saveScenarioOf(key, message.scenario);
			case 'writeToCode': return writeChanges(key, message.changes);
			case 'readSearchLimits': return answerSearchLimits(key, message.scenario);
		}
	}

	async function chooseInstanceType(key: string, { path, current }: SimulatorFromWebview & { readonly type: 'pickInstanceType' }): Promise<void> {
		const context = await readContext(sources.get(key));
		const name = await pickInstanceType({ ...context, current, compare: (names) => { void comparisons.open({ names, target: undefined }); } });
		const chosen = name === undefined ? undefined : instanceModelOf(name, context);
		if (chosen === undefined) { return; }
		const answer: SimulatorToWebview = { type: 'instanceType', path, model: chosen };
		await panels.find(key)?.webview.postMessage(answer);
	}

	async function saveScenarioOf(key: string, scenario: Scenario): Promise<void> {
		const source = sources.get(key);
		const argument: SaveScenarioArgument = { scenario, ...source?.kind === 'scenario' && source.file !== undefined ? { file: source.file } : {} };
		await vscode.commands.executeCommand('computeLab.saveScenario', argument);
	}

	async function writeChanges(key: string, changes: readonly SettingToWrite[]): Promise<void> {
		const source = sources.get(key);
		if (source?.kind !== 'code') { return; }
		const argument: WriteToCodeArgument = { file: source.file, groupId: source.groupId, changes };
		await vscode.commands.executeCommand('computeLab.writeToCode', argument);
	}

	async function answerSearchLimits(key: string, scenario: Scenario): Promise<void> {
		await panels.find(key)?.webview.postMessage(await searchLimits(sources.get(key), scenario).catch(searchRefusal));
	}

	async function searchLimits(source: SimulatorSource | undefined, scenario: Scenario): Promise<SimulatorToWebview> {
		if (source?.kind !== 'code') { return { type: 'searchLimits', mayChange: 'all', instanceTypes: candidateTypes(scenario, await readContext(source)) }; }
		const { readSearchLimits } = await import('../writeBack/writeToCode');
		return { type: 'searchLimits', ...await readSearchLimits(source, scenario, { model, assets }) };
	}

	function searchRefusal(error: unknown): SimulatorToWebview {
		if (error instanceof UserError) { return { type: 'searchRefused', reason: error.message }; }
		log.error('simulator panel', error);
		return { type: 'searchRefused', reason: error instanceof Error ? error.message : String(error) };
	}

	async function send(key: string): Promise<void> {
		const source = sources.get(key);
		const panel = panels.find(key);
		if (source === undefined || panel === undefined) { return; }
		const snapshot = await readSnapshot(source);
		const message: SimulatorToWebview = snapshot !== undefined
			? { type: 'show', snapshot }
			: { type: 'detached', message: vscode.l10n.t('The group is not in the code any more. The panel shows it as it was read last.') };
		await panel.webview.postMessage(message);
	}

	/** As its file says now; as it was opened where the file has a mistake or is gone. */
	async function readScenario({ scenario, file }: SimulatorSource & { readonly kind: 'scenario' }): Promise<Scenario> {
		const read = file === undefined ? undefined : await readScenarioFile(vscode.Uri.parse(file)).then((found) => found, () => undefined);
		return read?.ok === true ? read.scenario : scenario;
	}

	async function readSnapshot(source: SimulatorSource): Promise<SimulatorSnapshot | undefined> {
		const context = await readContext(source);
		if (source.kind === 'scenario') { return snapshotFromScenario(source, await readScenario(source), context); }
		const found = await findGroup(source);
		return found && snapshotFromCode(source, { ...scenarioFromGroup(found.group, found.resources, context), aws: awsOf(found) }, context);
	}

	/** What everything is read and priced with: in the Region that the code is for, if it says so. */
	async function readContext(source: SimulatorSource | undefined): Promise<SnapshotContext> {
		const { language, priceRegion } = readSettings();
		const found = source?.kind === 'code' ? await findGroup(source) : undefined;
		return { facts: await assets.facts(), language, region: found === undefined ? priceRegion : priceRegionOf(found.group, found.resources, priceRegion) };
	}

	async function findGroup({ file, groupId }: SimulatorSource & { readonly kind: 'code' }): Promise<{ readonly group: AutoScalingGroup; readonly resources: readonly Resource[] } | undefined> {
		const resources = (await model.readingFor(vscode.Uri.parse(file)))?.resources ?? [];
		const group = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').find(({ id }) => id === groupId);
		return group && { group, resources };
	}

	const settling = createSettling(settleMilliseconds, () => {
		panels.keys().forEach((key) => { void guarded(log, 'simulator panel', () => send(key)); });
	});
	const disposable = vscode.Disposable.from(
		panels,
		settling,
		model.onDidChange(() => settling.schedule()),
		watchScenarioFiles(() => settling.schedule()),
		vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settingsSection)) { settling.schedule(); } }),
		vscode.window.registerWebviewPanelSerializer(viewType, {
			deserializeWebviewPanel: async (panel, state: unknown) => {
				const source = sourceOf(state);
				if (source === undefined) { panel.dispose(); return; }
				sources.set(keyOf(source), source);
				panels.adopt(keyOf(source), titleOf(source), panel);
			},
		}),
	);

	return {
		async open(source) {
			const key = keyOf(source);
			sources.set(key, source);
			if (!panels.reveal(key, titleOf(source)).created) { await send(key); }
		},
		dispose: () => disposable.dispose(),
	};
}

/** Of the real group, as far as the code says so. */
function awsOf({ group, resources }: { readonly group: AutoScalingGroup; readonly resources: readonly Resource[] }): SimulatorSnapshot['aws'] {
	const region = regionOf(group, resources);
	const port = targetGroupsOf(group, resources)[0]?.port;
	return { region: isKnown(region) ? region.value : null, port: isKnown(port) ? port.value : null };
}

function keyOf(source: SimulatorSource): string {
	return source.kind === 'code' ? `${source.file}#${source.groupId}` : `scenario:${source.file ?? source.scenario.name}`;
}

function titleOf(source: SimulatorSource): string {
	return vscode.l10n.t('Simulate {0}', source.kind === 'code' ? source.groupName : source.scenario.name);
}

/** The source that a panel's saved state names; `undefined` if the state is not one of ours. */
function sourceOf(state: unknown): SimulatorSource | undefined {
	const source = (state as { readonly source?: Partial<SimulatorSource> } | undefined)?.source;
	if (source?.kind === 'code' && typeof source.file === 'string' && typeof source.groupId === 'string') {
		return { kind: 'code', file: source.file, groupId: source.groupId, groupName: source.groupName ?? source.groupId };
	}
	if (source?.kind === 'scenario' && typeof source.scenario === 'object') {
		return { kind: 'scenario', scenario: source.scenario as Scenario, ...typeof source.file === 'string' ? { file: source.file } : {} };
	}
	return undefined;
}
