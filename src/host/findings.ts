/** What the rules find in a module, kept until its code or what they go by changes, for diagnostics and code actions alike. */
import * as vscode from 'vscode';
import type { ModuleReading, Problem } from '../languages/language';
import type { LintContext, RuleFailure } from '../linting/lint';
import type { Finding } from '../rules/rule';
import type { Assets } from './assets';
import type { Configurations } from './configurations';
import type { Log } from './log';
import { readSettings } from './settings';
import type { Verdicts } from './verdicts';
import type { WorkspaceModel } from './workspaceModel';

export interface ModuleFindings {
	readonly reading: ModuleReading;
	/** All files of the module, those without a finding too. */
	readonly files: readonly string[];
	/** Only of files that no configuration leaves out, as are the problems. */
	readonly findings: readonly Finding[];
	readonly problems: readonly Problem[];
}

export interface Findings {
	/** Lints the module of a document, once for each reading of it, its configuration and verdict on its groups; `undefined` if it is no infra code. */
	of(uri: vscode.Uri): Promise<ModuleFindings | undefined>;
	/** What the module is linted with, but for the runs of its groups. */
	contextFor(reading: ModuleReading): Promise<LintContext>;
}

export interface FindingsContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
	readonly configurations: Configurations;
	readonly verdicts: Verdicts;
}

/** A rule that fails is logged and leaves the others alone. */
export function createFindings({ model, assets, log, configurations, verdicts }: FindingsContext): Findings {
	let known = new WeakMap<ModuleReading, { readonly key: string; readonly found: ModuleFindings }>();
	verdicts.onDidJudge(() => { known = new WeakMap(); });

	/** A module is configured as a whole: its files share a folder. */
	async function contextFor({ files: [first = ''] }: ModuleReading): Promise<LintContext> {
		const uri = vscode.Uri.parse(first);
		return {
			facts: await assets.facts(), textOf: (file) => model.textOf(file), region: readSettings(uri).priceRegion,
			levels: await configurations.levelsFor(uri), today: new Date().toISOString().slice(0, 10),
		};
	}

	async function of(uri: vscode.Uri): Promise<ModuleFindings | undefined> {
		const reading = await model.readingFor(uri);
		if (reading === undefined) { return undefined; }
		const { files } = reading;
		const context = await contextFor(reading);
		const areExcluded = await Promise.all(files.map((file) => configurations.isExcluded(vscode.Uri.parse(file))));
		const key = JSON.stringify([context.region, context.levels, context.today, areExcluded]);
		const kept = known.get(reading);
		if (kept?.key === key) { return kept.found; }
		const { lint } = await import('../linting/lint');
		const tell = ({ ruleId, error }: RuleFailure): void => { log.error(`rule ${ruleId}`, error); };
		const { findings, failures } = lint(reading, { ...context, judge: (group) => verdicts.judgementOf(group), onLateFailure: tell });
		failures.forEach(tell);
		const shown = new Set(files.filter((_, index) => areExcluded[index] !== true));
		const isShown = ({ file }: Finding | Problem): boolean => shown.has(file);
		const found = { reading, files, findings: findings.filter(isShown), problems: reading.problems.filter(isShown) };
		known.set(reading, { key, found });
		return found;
	}

	return { of, contextFor };
}
