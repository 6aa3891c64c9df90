/** What is wrong with the configuration of rules, in each compute-lab.json that is open or in use, and in settings files that are open. */
import * as vscode from 'vscode';
import type { Configurations } from '../configurations';
import { findingsInConfiguration, mayConfigure } from '../configurations';
import { currentText } from '../fileContent';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings, settingsSection } from '../settings';
import { createSettling } from '../settle';
import { findingDiagnostic } from './toDiagnostic';

const settleMilliseconds = 150;

export interface ConfigurationDiagnosticsContext {
	readonly configurations: Configurations;
	readonly log: Log;
}

export function registerConfigurationDiagnostics({ configurations, log }: ConfigurationDiagnosticsContext): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection('compute-lab-configuration');
	let round = 0;
	const settling = createSettling(settleMilliseconds, () => { void guarded(log, 'configuration', renew); });

	async function renew(): Promise<void> {
		const thisRound = ++round;
		const { language, diagnosticsEnabled } = readSettings();
		const uris = new Map([...configurations.inUse(), ...vscode.workspace.textDocuments.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
		const found: [vscode.Uri, vscode.Diagnostic[]][] = [];
		for (const uri of diagnosticsEnabled ? uris.values() : []) {
			if (!mayConfigure(uri)) { continue; }
			const findings = await findingsInConfiguration(uri, await currentText(uri) ?? '{}');
			found.push([uri, findings.map((finding) => findingDiagnostic(finding, language))]);
		}
		if (thisRound !== round) { return; }
		collection.clear();
		collection.set(found);
	}

	const schedule = (): void => settling.schedule();
	schedule();
	return vscode.Disposable.from(
		collection, settling, configurations.onDidChange(schedule), configurations.onDidRead(schedule),
		vscode.workspace.onDidOpenTextDocument(schedule), vscode.workspace.onDidCloseTextDocument(schedule),
		vscode.workspace.onDidChangeTextDocument(({ document }) => { if (mayConfigure(document.uri)) { schedule(); } }),
		vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settingsSection)) { schedule(); } }),
	);
}
