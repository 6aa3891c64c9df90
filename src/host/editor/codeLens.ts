/** "Simulate · 3–9 × m7i.large · zone loss: survives" above each Auto Scaling group; the verdict comes when the runs behind it are done. */
import * as vscode from 'vscode';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LanguageTag } from '../../core/model/localized';
import { resourcesOfType, standOf } from '../../core/model/resource';
import { verdictText } from '../../scenarios/judge/verdictText';
import { summarizeGroup } from '../../scenarios/summarizeGroup';
import { toRange } from '../convert';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import { createSettling } from '../settle';
import type { Verdicts } from '../verdicts';
import type { WorkspaceModel } from '../workspaceModel';
import { anyDocument } from './infraDocuments';

const settleMilliseconds = 250;

export interface CodeLensContext {
	readonly model: WorkspaceModel;
	readonly log: Log;
	readonly verdicts: Verdicts;
}

export function registerCodeLens({ model, log, verdicts }: CodeLensContext): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	// VS Code asks again after an edit by itself; this is for the other files of the folder.
	const settling = createSettling(settleMilliseconds, () => changed.fire());
	const provideCodeLenses = (document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[] | undefined> =>
		guarded(log, 'code lens', async () => {
			const { codeLensEnabled, codeLensVerdict, language } = readSettings();
			if (!codeLensEnabled || !model.accepts(document.uri)) { return undefined; }
			const reading = await model.readingFor(document.uri);
			if (reading === undefined || token.isCancellationRequested) { return undefined; }
			const file = document.uri.toString();
			return resourcesOfType(reading.resources, 'AWS::AutoScaling::AutoScalingGroup')
				.filter((group) => standOf(group).file === file)
				.map((group) => {
					const argument: SimulateAsgArgument = { file, groupId: group.id };
					return new vscode.CodeLens(toRange(standOf(group).nameRange), {
						command: 'computeLab.simulateAsg',
						title: vscode.l10n.t('$(play) Simulate · {0}', [summarizeGroup(group, reading.resources), ...(codeLensVerdict ? verdictOf(group, verdicts, language) : [])].join(' · ')),
						arguments: [argument],
					});
				});
		});
	return vscode.Disposable.from(
		changed,
		settling,
		model.onDidChange(() => settling.schedule()),
		verdicts.onDidJudge(() => changed.fire()),
		vscode.languages.registerCodeLensProvider(anyDocument, { provideCodeLenses, onDidChangeCodeLenses: changed.event }),
	);
}

function verdictOf(group: AutoScalingGroup, verdicts: Verdicts, language: LanguageTag): readonly string[] {
	const text = verdictText(verdicts.judgementOf(group) ?? {});
	return text === undefined ? [] : [text[language]];
}
