/**
 * Lenses above groups, services and functions: what they are in a few signs, and what is known against them.
 * "Simulate · 3–9 × m7i.large · zone loss: survives" above an Auto Scaling group; its verdict comes when the runs behind it are done.
 */
import * as vscode from 'vscode';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LanguageTag } from '../../core/model/localized';
import { priceRegionOf } from '../../core/model/region';
import { standOf } from '../../core/model/resource';
import type { Resource } from '../../core/model/resource';
import { verdictText } from '../../scenarios/judge/verdictText';
import { summarizeGroup } from '../../scenarios/summarizeGroup';
import { toRange } from '../convert';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import type { Settings } from '../settings';
import { createSettling } from '../settle';
import type { Verdicts } from '../verdicts';
import type { WorkspaceModel } from '../workspaceModel';
import { anyDocument } from './infraDocuments';
import { diagnosticSource } from './toDiagnostic';

const settleMilliseconds = 250;

export interface CodeLensContext {
	readonly model: WorkspaceModel;
	readonly log: Log;
	readonly verdicts: Verdicts;
}

export function registerCodeLens({ model, log, verdicts }: CodeLensContext): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	// VS Code asks again after an edit by itself; this is for the other files of the folder, and for findings, which come later.
	const settling = createSettling(settleMilliseconds, () => changed.fire());
	const provideCodeLenses = (document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[] | undefined> =>
		guarded(log, 'code lens', async () => {
			const settings = readSettings();
			if (!settings.codeLensEnabled || !model.accepts(document.uri)) { return undefined; }
			const reading = await model.readingFor(document.uri);
			if (reading === undefined || token.isCancellationRequested) { return undefined; }
			const file = document.uri.toString();
			const here = reading.resources.filter((resource) => standOf(resource).file === file && isShown(resource, settings));
			const lenses = await Promise.all(here.map((resource) => lensOf(resource, { resources: reading.resources, uri: document.uri, settings, verdicts })));
			return lenses.filter((lens) => lens !== undefined);
		});
	return vscode.Disposable.from(
		changed,
		settling,
		model.onDidChange(() => settling.schedule()),
		verdicts.onDidJudge(() => changed.fire()),
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some((uri) => model.accepts(uri))) { settling.schedule(); }
		}),
		vscode.languages.registerCodeLensProvider(anyDocument, { provideCodeLenses, onDidChangeCodeLenses: changed.event }),
	);
}

/** Resources of the kinds that somebody wants lenses above. */
function isShown({ type }: Resource, { codeLensKinds }: Settings): boolean {
	switch (type) {
		case 'AWS::AutoScaling::AutoScalingGroup': case 'AWS::EKS::Nodegroup': return codeLensKinds.groups;
		case 'AWS::ECS::Service': return codeLensKinds.services;
		case 'AWS::Lambda::Function': return codeLensKinds.functions;
		default: return false;
	}
}

interface LensContext {
	readonly resources: readonly Resource[];
	readonly uri: vscode.Uri;
	readonly settings: Settings;
	readonly verdicts: Verdicts;
}

async function lensOf(resource: Resource, context: LensContext): Promise<vscode.CodeLens | undefined> {
	const range = toRange(standOf(resource).nameRange);
	if (resource.type === 'AWS::AutoScaling::AutoScalingGroup') { return new vscode.CodeLens(range, simulateCommand(resource, context)); }
	const summary = await summaryOf(resource, context);
	if (summary === undefined) { return undefined; }
	const findings = context.settings.codeLensVerdict ? await findingsAt(resource, context) : undefined;
	return new vscode.CodeLens(range, findings === undefined ? { command: '', title: summary } : {
		command: 'workbench.actions.view.problems', title: `${summary} · ${findings}`, tooltip: vscode.l10n.t('Show the findings'),
	});
}

function simulateCommand(group: AutoScalingGroup, { resources, uri, settings: { codeLensVerdict, language }, verdicts }: LensContext): vscode.Command {
	const argument: SimulateAsgArgument = { file: uri.toString(), groupId: group.id };
	return {
		command: 'computeLab.simulateAsg',
		title: vscode.l10n.t('$(play) Simulate · {0}', [summarizeGroup(group, resources), ...(codeLensVerdict ? verdictOf(group, verdicts, language) : [])].join(' · ')),
		arguments: [argument],
	};
}

function verdictOf(group: AutoScalingGroup, verdicts: Verdicts, language: LanguageTag): readonly string[] {
	const text = verdictText(verdicts.judgementOf(group) ?? {});
	return text === undefined ? [] : [text[language]];
}

async function summaryOf(resource: Resource, { resources, settings: { language, priceRegion } }: LensContext): Promise<string | undefined> {
	const { summarizeFunction, summarizeNodeGroup, summarizeService } = await import('../../explanations/summaries');
	switch (resource.type) {
		case 'AWS::ECS::Service': return summarizeService(resource, resources, priceRegionOf(resource, resources, priceRegion))[language];
		case 'AWS::Lambda::Function': return summarizeFunction(resource, resources)[language];
		case 'AWS::EKS::Nodegroup': return summarizeNodeGroup(resource, resources)[language];
		default: return undefined;
	}
}

/** What is reported in the block of the resource: the diagnostics that stand there already. */
async function findingsAt(resource: Resource, { uri, settings: { language } }: LensContext): Promise<string | undefined> {
	const { summarizeFindings } = await import('../../explanations/summaries');
	const block = toRange(standOf(resource).range);
	const found = vscode.languages.getDiagnostics(uri).filter(({ source, range }) => source === diagnosticSource && block.contains(range));
	const count = (severity: vscode.DiagnosticSeverity): number => found.filter((diagnostic) => diagnostic.severity === severity).length;
	return summarizeFindings({ errors: count(vscode.DiagnosticSeverity.Error), warnings: count(vscode.DiagnosticSeverity.Warning) })?.[language];
}
