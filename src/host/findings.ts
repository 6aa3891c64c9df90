/** What the rules find in a module, kept until its code changes, for diagnostics and code actions alike. */
import type * as vscode from 'vscode';
import type { Problem } from '../languages/language';
import { lint } from '../rules/lint';
import type { Finding } from '../rules/rule';
import type { Assets } from './assets';
import type { Log } from './log';
import type { WorkspaceModel } from './workspaceModel';

export interface ModuleFindings {
	/** All files of the module, those without a finding too. */
	readonly files: readonly string[];
	readonly findings: readonly Finding[];
	readonly problems: readonly Problem[];
}

/** Lints the module of a document; `undefined` if it is no infra code. A rule that fails is logged and leaves the others alone. */
export async function findingsFor(
	uri: vscode.Uri, { model, assets, log }: { readonly model: WorkspaceModel; readonly assets: Assets; readonly log: Log },
): Promise<ModuleFindings | undefined> {
	const reading = await model.readingFor(uri);
	if (reading === undefined) { return undefined; }
	const { findings, failures } = lint(reading, { facts: await assets.facts(), textOf: (file) => model.textOf(file) });
	for (const { ruleId, error } of failures) { log.error(`rule ${ruleId}`, error); }
	return { files: reading.files, findings, problems: reading.problems };
}
