/** Quick fixes for findings, one or all; what ignores them; the run behind them; and "Simulate ASG" on a group. */
import * as vscode from 'vscode';
import { comparePositions } from '../../core/model/value';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { groupsAt } from '../../core/model/relations';
import { standOf } from '../../core/model/resource';
import type { Finding } from '../../rules/rule';
import type { Assets } from '../assets';
import { findingsInConfiguration, mayConfigure } from '../configurations';
import { fromPosition, toRange } from '../convert';
import type { Findings, ModuleFindings } from '../findings';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import type { WorkspaceModel } from '../workspaceModel';
import type { SimulateAsgArgument } from '../commands/simulateAsg';
import { canFix, fixActions, FixAllOfRule, fixAllKind, fixAllOfRules, fixFile } from './fixActions';
import { ignoreActions } from './ignoreActions';
import { anyDocument } from './infraDocuments';

const simulateKind = vscode.CodeActionKind.Empty.append('computeLab.simulate');

export interface CodeActionsContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
	readonly findings: Findings;
}

export function registerCodeActions(context: CodeActionsContext): vscode.Disposable {
	const { model, log, findings } = context;
	const provider: vscode.CodeActionProvider = {
		provideCodeActions: (document, range, { only, diagnostics }, token) => guarded(log, 'code actions', async () => {
			if (mayConfigure(document.uri)) { return configurationActions(document, range, diagnostics); }
			if (!model.accepts(document.uri)) { return undefined; }
			const module = await findings.of(document.uri);
			if (module === undefined || token.isCancellationRequested) { return undefined; }
			if (only?.intersects(fixAllKind) === true) { return fixAllActions(document, module); }
			return [...findingActions(document, range, { module, diagnostics }), ...simulateActions(document, range.start, module)];
		}),
		resolveCodeAction: (action) => guarded(log, 'code actions', async () => {
			if (action instanceof FixAllOfRule) { action.edit = await fixFile(action.document, ({ ruleId }) => ruleId === action.ruleId, context); }
			return action;
		}),
	};

	async function fixAllActions(document: vscode.TextDocument, module: ModuleFindings): Promise<vscode.CodeAction[]> {
		if (!module.findings.some((finding) => canFix(finding, document))) { return []; }
		const action = new vscode.CodeAction(vscode.l10n.t('Fix all that Compute Lab can mend'), fixAllKind);
		action.edit = await fixFile(document, () => true, context);
		return action.edit === undefined ? [] : [action];
	}

	return vscode.languages.registerCodeActionsProvider(anyDocument, provider, {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind, simulateKind],
	});
}

interface Shown {
	readonly module: ModuleFindings;
	readonly diagnostics: readonly vscode.Diagnostic[];
}

/** What mends first, then what explains, then what leaves it as it is. */
function findingActions(document: vscode.TextDocument, range: vscode.Range, { module, diagnostics }: Shown): readonly vscode.CodeAction[] {
	const { language } = readSettings();
	const file = document.uri.toString();
	const here = module.findings.filter((finding) => finding.file === file && toRange(finding.range).intersection(range) !== undefined);
	const place = { text: document.getText(), resources: module.reading.resources };
	return [
		...here.flatMap((finding) => fixActions(finding, shownOf(finding, diagnostics), language)),
		...fixAllOfRules([...new Set(here.map(({ ruleId }) => ruleId))], module, document),
		...here.flatMap((finding) => finding.scenario === undefined ? [] : [showRun(finding.scenario, shownOf(finding, diagnostics))]),
		...here.flatMap((finding) => ignoreActions(finding, shownOf(finding, diagnostics), place)),
	];
}

async function configurationActions(document: vscode.TextDocument, range: vscode.Range, diagnostics: readonly vscode.Diagnostic[]): Promise<vscode.CodeAction[]> {
	const { language } = readSettings();
	const found = await findingsInConfiguration(document.uri, document.getText());
	return found.filter((finding) => toRange(finding.range).intersection(range) !== undefined)
		.flatMap((finding) => fixActions(finding, shownOf(finding, diagnostics), language));
}

function shownOf(finding: Finding, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
	return diagnostics.filter(({ code, range }) => (typeof code === 'object' ? code.value : code) === finding.ruleId && comparePositions(range.start, finding.range.start) === 0);
}

function showRun(scenario: Scenario, shown: vscode.Diagnostic[]): vscode.CodeAction {
	const action = new vscode.CodeAction(vscode.l10n.t('Open in Simulator: {0}', scenario.name), vscode.CodeActionKind.QuickFix);
	const argument: SimulateAsgArgument = { scenario };
	action.command = { command: 'computeLab.simulateAsg', title: action.title, arguments: [argument] };
	action.diagnostics = shown;
	return action;
}

function simulateActions(document: vscode.TextDocument, position: vscode.Position, { reading }: ModuleFindings): readonly vscode.CodeAction[] {
	return groupsAt(reading.resources, document.uri.toString(), fromPosition(position)).map((group) => {
		const action = new vscode.CodeAction(vscode.l10n.t('Simulate Auto Scaling group {0}', group.name), simulateKind);
		const argument: SimulateAsgArgument = { file: standOf(group).file, groupId: group.id };
		action.command = { command: 'computeLab.simulateAsg', title: action.title, arguments: [argument] };
		return action;
	});
}
