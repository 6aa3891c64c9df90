/** What the rules find in a module, kept until its code changes, for diagnostics and code actions alike. */
import type * as vscode from 'vscode';
import type { ModuleReading, Problem } from '../languages/language';
import type { Finding } from '../rules/rule';
import type { Assets } from './assets';
import type { Log } from './log';
import { readSettings } from './settings';
import type { Verdicts } from './verdicts';
import type { WorkspaceModel } from './workspaceModel';

export interface ModuleFindings {
	/** All files of the module, those without a finding too. */
	readonly files: readonly string[];
	readonly findings: readonly Finding[];
	readonly problems: readonly Problem[];
}

export type FindingsCache = (uri: vscode.Uri) => Promise<ModuleFindings | undefined>;

export interface FindingsContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
	readonly verdicts: Verdicts;
}

/**
 * Lints the module of a document, once for each reading of it, Region of prices and verdict on its groups; `undefined` if it is no infra code.
 * A rule that fails is logged and leaves the others alone.
 */
export function createFindingsCache({ model, assets, log, verdicts }: FindingsContext): FindingsCache {
	let known = new WeakMap<ModuleReading, { readonly region: string; readonly found: ModuleFindings }>();
	verdicts.onDidJudge(() => { known = new WeakMap(); });
	return async (uri) => {
		const reading = await model.readingFor(uri);
		if (reading === undefined) { return undefined; }
		const region = readSettings().priceRegion;
		const kept = known.get(reading);
		if (kept?.region === region) { return kept.found; }
		const { lint } = await import('../linting/lint');
		const { findings, failures } = lint(reading, { facts: await assets.facts(), textOf: (file) => model.textOf(file), region, judge: (group) => verdicts.judgementOf(group) });
		for (const { ruleId, error } of failures) { log.error(`rule ${ruleId}`, error); }
		const found = { files: reading.files, findings, problems: reading.problems };
		known.set(reading, { region, found });
		return found;
	};
}
