/** The view "Scenarios": the scenario files of the workspace, each opened in the Simulator. */
import * as vscode from 'vscode';
import type { Log } from '../log';
import { guarded } from '../log';
import { findScenarioFiles, readScenarioFile, scenarioNameOf, watchScenarioFiles } from '../scenarios/scenarioFiles';
import type { ReadScenario } from '../../languages/scenarioText';
import { readSettings } from '../settings';
import { createSettling } from '../settle';

/** One file; as an argument it names the file to the command "Open in Simulator". */
interface ScenarioNode {
	readonly uri: vscode.Uri;
	/** `undefined` where the file cannot be read. */
	readonly read: ReadScenario | undefined;
}

const settleMilliseconds = 500;

export function registerScenariosView({ log }: { readonly log: Log }): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	const provider: vscode.TreeDataProvider<ScenarioNode> = {
		onDidChangeTreeData: changed.event,
		getTreeItem: scenarioItem,
		getChildren: async (parent) => parent !== undefined ? [] : await guarded(log, 'scenarios view', readScenarios) ?? [],
	};
	const view = vscode.window.createTreeView('computeLab.scenarios', { treeDataProvider: provider });
	const settling = createSettling(settleMilliseconds, () => changed.fire());
	return vscode.Disposable.from(view, changed, settling, watchScenarioFiles(() => settling.schedule()));
}

async function readScenarios(): Promise<ScenarioNode[]> {
	return Promise.all((await findScenarioFiles()).map(async (uri) => ({ uri, read: await readScenarioFile(uri).then((found) => found, () => undefined) })));
}

function scenarioItem({ uri, read }: ScenarioNode): vscode.TreeItem {
	const item = new vscode.TreeItem(read?.ok === true ? read.scenario.name : scenarioNameOf(uri));
	item.id = uri.toString();
	item.resourceUri = uri;
	item.description = vscode.workspace.asRelativePath(uri);
	item.contextValue = 'scenario';
	item.command = { command: 'computeLab.openScenario', title: vscode.l10n.t('Open in Simulator'), arguments: [uri] };
	const [problem] = read?.ok === false ? read.problems : [];
	item.iconPath = new vscode.ThemeIcon(read?.ok === true ? 'beaker' : 'warning');
	item.tooltip = problem === undefined ? vscode.workspace.asRelativePath(uri) : [problem.path, problem.message[readSettings().language]].filter((part) => part !== '').join(': ');
	return item;
}
