/** Findings and reading problems as diagnostics, renewed shortly after each edit, for every module that has an open document. */
import * as vscode from 'vscode';
import type { Configurations } from '../configurations';
import type { Findings, ModuleFindings } from '../findings';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings, settingsSection } from '../settings';
import { createSettling } from '../settle';
import type { Verdicts } from '../verdicts';
import type { WorkspaceModel } from '../workspaceModel';
import { findingDiagnostic, problemDiagnostic } from './toDiagnostic';

/** Long enough to let a burst of keys pass, short enough to feel immediate. */
const settleMilliseconds = 60;

export interface DiagnosticsContext {
	readonly model: WorkspaceModel;
	readonly log: Log;
	readonly findings: Findings;
	readonly configurations: Configurations;
	readonly verdicts: Verdicts;
}

export function registerDiagnostics({ model, log, findings, configurations, verdicts }: DiagnosticsContext): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection('compute-lab');
	const shownFor = new Map<string, readonly string[]>();
	const waiting = new Set<string>();
	const settling = createSettling(settleMilliseconds, () => {
		const due = [...waiting];
		waiting.clear();
		void guarded(log, 'diagnostics', () => renew(due));
	});

	function schedule(files: readonly string[]): void {
		files.forEach((file) => waiting.add(file));
		settling.schedule();
	}

	async function renew(files: readonly string[]): Promise<void> {
		const queue = [...files];
		const done = new Set<string>();
		for (const file of queue) {
			if (done.has(file)) { continue; }
			const module = readSettings().diagnosticsEnabled ? await findings.of(vscode.Uri.parse(file)) : undefined;
			const covered = module?.files ?? [file];
			covered.forEach((one) => done.add(one));
			// A file that left its module (deleted, renamed) leaves others behind, which read differently now.
			if (module === undefined) { queue.push(...clear(file)); continue; }
			if (covered.some(isOpen)) { show(file, module); } else { clear(file); }
		}
	}

	function show(file: string, module: ModuleFindings): void {
		const { language } = readSettings();
		clear(file);
		for (const one of module.files) {
			collection.set(vscode.Uri.parse(one), [
				...module.problems.filter((problem) => problem.file === one).map((problem) => problemDiagnostic(problem, language)),
				...module.findings.filter((finding) => finding.file === one).map((finding) => findingDiagnostic(finding, language)),
			]);
			shownFor.set(one, module.files);
		}
	}

	/** @returns the files that were cleared: all of the module that the file was shown with */
	function clear(file: string): readonly string[] {
		const cleared = shownFor.get(file) ?? [file];
		for (const one of cleared) {
			collection.delete(vscode.Uri.parse(one));
			shownFor.delete(one);
		}
		return cleared;
	}

	const openInfraFiles = (): readonly string[] => vscode.workspace.textDocuments
		.filter(({ uri }) => model.accepts(uri)).map(({ uri }) => uri.toString());
	schedule(openInfraFiles());
	return vscode.Disposable.from(
		collection,
		model.onDidChange(schedule),
		verdicts.onDidJudge(schedule),
		configurations.onDidChange(() => schedule(openInfraFiles())),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(settingsSection)) { schedule(openInfraFiles()); }
		}),
		settling,
	);
}

function isOpen(file: string): boolean {
	return vscode.workspace.textDocuments.some(({ uri, isClosed }) => !isClosed && uri.toString() === file);
}
