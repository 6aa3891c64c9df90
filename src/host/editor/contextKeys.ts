/** Context keys for `when` clauses: whether the active editor has an Auto Scaling group. */
import * as vscode from 'vscode';
import { resourcesOfType } from '../../core/model/resource';
import type { Log } from '../log';
import { guarded } from '../log';
import { createSettling } from '../settle';
import type { WorkspaceModel } from '../workspaceModel';

/** Nobody opens a menu while typing, so reading the code again can wait. */
const settleMilliseconds = 250;

export function registerContextKeys({ model, log }: { readonly model: WorkspaceModel; readonly log: Log }): vscode.Disposable {
	const update = (): void => {
		void guarded(log, 'context keys', async () => {
			const uri = vscode.window.activeTextEditor?.document.uri;
			const reading = uri === undefined ? undefined : await model.readingFor(uri);
			const here = resourcesOfType(reading?.resources ?? [], 'AWS::AutoScaling::AutoScalingGroup').some(({ file }) => file === uri?.toString());
			await vscode.commands.executeCommand('setContext', 'computeLab.groupInEditor', here);
		});
	};
	update();
	const settling = createSettling(settleMilliseconds, update);
	return vscode.Disposable.from(settling, vscode.window.onDidChangeActiveTextEditor(update), model.onDidChange(() => settling.schedule()));
}
