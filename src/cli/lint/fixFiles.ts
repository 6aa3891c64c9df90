/** `--fix` and `--fix-dry-run`: the files that the chosen fixes change. */
import * as path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { ModuleReading } from '../../languages/language';
import { fixAll } from '../../linting/fixAll';
import type { CodeReading } from '../files/readCode';
import { loadParsers } from '../loadParsers';
import type { LintReport, LintSetup } from './report';
import { contextOf } from './report';
import { writeText } from './writeText';

export interface FixedFile {
	readonly file: string;
	readonly before: string;
	readonly after: string;
}

export interface FixOutcome {
	/** By path; only those that differ. */
	readonly files: readonly FixedFile[];
	/** Fixes that were applied. */
	readonly count: number;
}

/** Fixes what the report shows, in the files that were asked for. Nothing is written. */
export async function computeFixes(reading: CodeReading, report: LintReport, setup: LintSetup): Promise<FixOutcome> {
	const parsers = loadParsers();
	const mayChange = (file: string): boolean => report.files.includes(file);
	const outcomes = await Promise.all(reading.modules.filter(({ files }) => files.some(mayChange)).map((module) => fixAll(textsOf(module, reading), {
		...contextOf(module, setup), parsers, mayChange, accepts: ({ file, ruleId }) => mayChange(file) && setup.choice.isChosen(ruleId),
	})));
	const files = outcomes.flatMap(({ texts }) => [...texts]).map(([file, after]) => ({ file, before: reading.textOf(file) ?? '', after }));
	return { files: files.sort((a, b) => a.file < b.file ? -1 : 1), count: outcomes.reduce((sum, { count }) => sum + count, 0) };
}

function textsOf({ files }: ModuleReading, { textOf }: CodeReading): ReadonlyMap<string, string> {
	return new Map(files.map((file) => [file, textOf(file) ?? '']));
}

/** @throws UserError for the first that cannot be written; those before it are */
export function writeFixes({ files }: FixOutcome, workingFolder: string): void {
	for (const { file, after } of files) { writeText(path.resolve(workingFolder, file), after, file); }
}

/** As `git apply` takes it. */
export function unifiedDiff({ files }: FixOutcome): string {
	return files.map(({ file, before, after }) => createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, '')).join('');
}
