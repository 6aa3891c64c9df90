/**
 * Applies the chosen fixes of a module, again and again until there are none left: one that waits for another, or is uncovered by it, has its turn.
 * Never writes a file: texts come in and go out.
 */
import { createWorkspaceIndex } from '../languages/workspaceIndex';
import type { Parsers } from '../languages/parsers';
import type { Finding, Fix } from '../rules/rule';
import { applyEdits, areInConflict } from './edits';
import type { LintContext } from './lint';
import { lint } from './lint';

export interface FixAllContext extends Omit<LintContext, 'textOf'> {
	readonly parsers: Parsers;
	/** Whether a finding is to be fixed. */
	accepts(finding: Finding): boolean;
	/** Whether a file may be changed; a fix that changes another one too is left alone. */
	mayChange(file: string): boolean;
}

export interface FixedFiles {
	/** The files that differ now, with their texts. */
	readonly texts: ReadonlyMap<string, string>;
	/** Fixes that were applied. */
	readonly count: number;
}

/** A fix that uncovers the fault which the next one mends could go on for ever. */
const maxRounds = 10;

/**
 * Only fixes that are the preferred ones of their findings are applied. A round that would leave a text with more mistakes of syntax than
 * it had is not kept.
 * @param files texts of all files of a module by their paths
 */
export async function fixAll(files: ReadonlyMap<string, string>, context: FixAllContext): Promise<FixedFiles> {
	let texts = new Map(files);
	let module = await read(texts, context.parsers);
	let count = 0;
	for (let round = 0; round < maxRounds; round++) {
		const fixes = chooseFixes(findingsOf(module, texts, context), context);
		if (fixes.length === 0) { break; }
		const changed = applyFixes(texts, fixes);
		const reading = await read(changed, context.parsers);
		if (reading.mistakes > module.mistakes) { break; }
		[texts, module] = [changed, reading];
		count += fixes.length;
	}
	return { texts: new Map([...texts].filter(([file, text]) => files.get(file) !== text)), count };
}

interface ReadModule {
	readonly readings: ReturnType<ReturnType<typeof createWorkspaceIndex>['readings']>;
	/** Mistakes of syntax. */
	readonly mistakes: number;
}

async function read(texts: ReadonlyMap<string, string>, parsers: Parsers): Promise<ReadModule> {
	const index = createWorkspaceIndex(parsers);
	for (const [file, text] of texts) {
		await index.prepare(file, text);
		index.setFile(file, text);
	}
	const readings = index.readings();
	return { readings, mistakes: readings.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error').length };
}

function findingsOf({ readings }: ReadModule, texts: ReadonlyMap<string, string>, context: FixAllContext): readonly Finding[] {
	return readings.flatMap((reading) => lint(reading, { ...context, textOf: (file) => texts.get(file) }).findings).filter((finding) => context.accepts(finding));
}

/** In the order of the text; one that gets in the way of an earlier one waits for the next round. */
function chooseFixes(findings: readonly Finding[], { mayChange }: FixAllContext): readonly Fix[] {
	const chosen: Fix[] = [];
	for (const { fixes } of findings) {
		const fix = fixes.find(({ preferred, edits }) => preferred && edits.length > 0 && edits.every(({ file }) => mayChange(file)));
		if (fix !== undefined && !chosen.some((other) => isInTheWay(fix, other))) { chosen.push(fix); }
	}
	return chosen;
}

function isInTheWay(a: Fix, b: Fix): boolean {
	return a.edits.some((edit) => b.edits.some((other) => edit.file === other.file && areInConflict(edit, other)));
}

function applyFixes(texts: ReadonlyMap<string, string>, fixes: readonly Fix[]): Map<string, string> {
	const edits = fixes.flatMap((fix) => fix.edits);
	return new Map([...texts].map(([file, text]) => [file, applyEdits(text, edits.filter((edit) => edit.file === file))]));
}
