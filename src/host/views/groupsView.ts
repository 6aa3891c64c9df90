/** The view "Auto Scaling Groups": what was found in the workspace, read when the view is first seen. */
import * as vscode from 'vscode';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { asCalled, resourcesOfType, standOf } from '../../core/model/resource';
import type { Resource } from '../../core/model/resource';
import { summarizeGroup } from '../../scenarios/summarizeGroup';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import { toLocation } from '../convert';
import type { Log } from '../log';
import { guarded } from '../log';
import { createSettling } from '../settle';
import type { WorkspaceModel } from '../workspaceModel';

/** One group; as an argument it names the group to the command "Simulate ASG". */
type GroupNode = SimulateAsgArgument & { readonly group: AutoScalingGroup; readonly resources: readonly Resource[] };

export interface GroupsView extends vscode.Disposable {
	refresh(): void;
}

/** After an edit the list waits this long, so that it does not flicker while somebody types. */
const settleMilliseconds = 500;

export function createGroupsView({ model, log }: { readonly model: WorkspaceModel; readonly log: Log }): GroupsView {
	const changed = new vscode.EventEmitter<void>();
	const provider: vscode.TreeDataProvider<GroupNode> = {
		onDidChangeTreeData: changed.event,
		getTreeItem: groupItem,
		getChildren: async (parent) => parent !== undefined ? [] : await guarded(log, 'groups view', () => readGroups(model)) ?? [],
	};
	const view = vscode.window.createTreeView('computeLab.groups', { treeDataProvider: provider });
	const settling = createSettling(settleMilliseconds, () => { if (view.visible) { changed.fire(); } });
	const disposable = vscode.Disposable.from(view, changed, settling, model.onDidChange(() => settling.schedule()));
	return { refresh: () => changed.fire(), dispose: () => disposable.dispose() };
}

async function readGroups(model: WorkspaceModel): Promise<GroupNode[]> {
	const readings = await vscode.window.withProgress({ location: { viewId: 'computeLab.groups' } }, (_progress, token) => model.readWorkspace(token));
	const groups = readings.flatMap(({ resources }) => resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup')
		.map((group): GroupNode => ({ file: standOf(group).file, groupId: group.id, group, resources })));
	return [...asCalled(groups, ({ group }) => group)];
}

function groupItem({ group, resources }: GroupNode): vscode.TreeItem {
	const item = new vscode.TreeItem(group.name);
	const { uri, range } = toLocation({ file: standOf(group).file, range: standOf(group).nameRange });
	item.id = `${standOf(group).file}#${group.id}`;
	item.description = summarizeGroup(group, resources);
	item.tooltip = `${group.id}\n${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`;
	item.iconPath = new vscode.ThemeIcon('server-environment');
	item.contextValue = 'group';
	item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Code'), arguments: [uri, { selection: range }] };
	return item;
}
