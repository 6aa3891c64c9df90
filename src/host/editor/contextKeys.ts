/** Context keys for `when` clauses: whether the active editor has an Auto Scaling group. */
import * as vscode from 'vscode';
import { resourcesOfType } from '../../core/model/resource';
import type { Log } from '../log';
import { guarded } from '../log';
import type { WorkspaceModel } from '../workspaceModel';

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
	return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), model.onDidChange(update));
}
