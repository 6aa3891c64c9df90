/** What lint found, before anything is written. */
import type { Location } from '../../core/model/value';
import { comparePositions } from '../../core/model/value';
import { createJudge } from '../../linting/judge';
import type { LintContext } from '../../linting/lint';
import { lint } from '../../linting/lint';
import type { Facts } from '../../core/facts/facts';
import type { ModuleReading } from '../../languages/language';
import type { Finding } from '../../rules/rule';
import type { CodeReading } from '../files/readCode';
import type { Configurations } from './configurations';
import type { RuleChoice } from './ruleOptions';

export interface LintReport {
	/** By file and place; what kept the reader from reading is one too, with its code as rule. */
	readonly findings: readonly Finding[];
	/** Files that were looked at. */
	readonly files: readonly string[];
	/** Rules that threw, each with why. */
	readonly failures: readonly string[];
	/** The text of a file that was looked at, or of a configuration. */
	textOf(file: string): string | undefined;
}

export interface LintSetup {
	readonly facts: Facts;
	readonly region: string;
	readonly configurations: Configurations;
	readonly choice: RuleChoice;
	/** `2026-01-31`. */
	readonly today: string;
}

/** How one module is linted. */
export function contextOf(module: Pick<ModuleReading, 'files'>, { facts, region, configurations, choice, today }: LintSetup): Omit<LintContext, 'textOf'> {
	const [file = ''] = module.files;
	return { facts, region, today, judge: createJudge({ facts, region }), levels: [configurations.configurationOf(file).levels, choice.levels] };
}

export function createReport(reading: CodeReading, setup: LintSetup): LintReport {
	const { configurations, choice } = setup;
	const files = [...reading.askedFiles].filter((file) => !configurations.isExcluded(file)).sort();
	const isAsked = ({ file }: Location): boolean => files.includes(file);
	const findings: Finding[] = [];
	const failures: string[] = [];
	for (const module of reading.modules.filter((one) => one.files.some((file) => files.includes(file)))) {
		const linted = lint(module, { ...contextOf(module, setup), textOf: reading.textOf });
		failures.push(...linted.failures.map(({ ruleId, error }) => `${ruleId} (${error instanceof Error ? error.message : String(error)})`));
		findings.push(...problemsOf(module).filter(isAsked), ...linted.findings.filter((finding) => isAsked(finding) && choice.isChosen(finding.ruleId)));
	}
	return {
		findings: unique([...configurations.findings(), ...findings]).sort(compareLocations), files, failures: [...new Set(failures)],
		textOf: (file) => reading.textOf(file) ?? configurations.textOf(file),
	};
}

function problemsOf({ problems }: ModuleReading): readonly Finding[] {
	return problems.map(({ code, ...problem }) => ({ ...problem, ruleId: code, fixes: [], resourceId: '', source: undefined }));
}

/** A module and those that call it may find the same. */
function unique(findings: readonly Finding[]): Finding[] {
	return [...new Map(findings.map((finding) => [JSON.stringify([finding.ruleId, finding.file, finding.range, finding.message.en]), finding])).values()];
}

function compareLocations(a: Location, b: Location): number {
	return a.file === b.file ? comparePositions(a.range.start, b.range.start) : a.file < b.file ? -1 : 1;
}
