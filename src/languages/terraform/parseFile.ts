/** Parses one Terraform file, HCL or JSON; of a file that was parsed before only the stretches that changed. */
import type { Parser } from 'web-tree-sitter';
import { localize } from '../../core/model/localized';
import type { Localized } from '../../core/model/localized';
import type { Range } from '../../core/model/value';
import { maxTextLength } from '../language';
import type { Problem, ProblemCode, SourceFile } from '../language';
import { isTerragrunt } from './fileNames';
import { createPieceReader } from './grammar/bodies';
import type { PieceReader } from './grammar/bodies';
import { readHcl } from './hcl';
import { readJson } from './json';
import { findLineStarts, rangeOf } from './positions';
import { binaryMessage, describeMistake, jsonMessage, secondAttributeMessage, tooDeepMessage, tooLargeMessage, tooLongMessage } from './problems';
import { cutSections } from './sections';
import { emptyBody } from './syntax';
import type { Body, Label, Section, Source, Span, TerraformFile } from './syntax';
import { isVarFile } from './varFiles';

/** Problems of one kind that are worth showing for a file. */
const maxProblems = 20;
const zeroRange: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Whether a block at the top holds something that the reader knows; the others are only checked for mistakes. */
export type IsWanted = (type: string, labels: readonly Label[]) => boolean;

export interface ParseOptions {
	/** Of HCL, which strings in JSON hold too. */
	readonly parser: Parser;
	readonly isWanted: IsWanted;
}

interface Options {
	readonly readPiece: PieceReader;
	readonly isWanted: IsWanted;
}

/** @param before the same file as it was parsed before: the result is the same without it, only later */
export function parseFile({ path, text }: SourceFile, { parser, isWanted }: ParseOptions, before?: TerraformFile): TerraformFile {
	const refuse = (code: ProblemCode, message: Localized): TerraformFile => ({
		path, text: '', sections: [], problems: [{ code, severity: 'error', message, file: path, range: zeroRange }],
	});
	if (text.length > maxTextLength) { return refuse('too-large', tooLargeMessage); }
	if (text.includes('\0')) { return refuse('binary', binaryMessage); }
	const options: Options = { readPiece: createPieceReader(parser), isWanted };
	const sections = path.endsWith('.json') || isTerragrunt(path) ? [parseSection({ path, text, firstLine: 0 }, options)] : parseSections({ path, text }, options, before);
	return { path, text, sections, problems: limitProblems(sections.flatMap(({ problems }) => problems)) };
}

function parseSections({ path, text }: SourceFile, options: Options, before: TerraformFile | undefined): readonly Section[] {
	const known = new Map(before?.sections.map((section) => [section.text, section]));
	const starts = cutSections(text, before && { text: before.text, starts: startsOf(before) });
	let firstLine = 0;
	return starts.map((start, index) => {
		const own = text.slice(start, starts[index + 1] ?? text.length);
		const parsed = known.get(own);
		const section = parsed === undefined ? parseSection({ path, text: before === undefined ? own : copyOf(own), firstLine }, options) : moveTo(parsed, path, firstLine);
		firstLine += section.lineStarts.length - 1;
		return section;
	});
}

function startsOf({ sections }: TerraformFile): readonly number[] {
	let start = 0;
	return sections.map(({ text }) => {
		start += text.length;
		return start - text.length;
	});
}

/** A slice keeps the whole text alive that it is cut from; after many edits that would be many texts. */
function copyOf(slice: string): string {
	return ` ${slice}`.slice(1);
}

function moveTo(section: Section, path: string, firstLine: number): Section {
	const lines = firstLine - section.firstLine;
	if (lines === 0 && section.path === path) { return section; }
	const move = ({ start, end }: Range): Range => ({ start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } });
	return { ...section, path, firstLine, problems: section.problems.map((problem) => ({ ...problem, file: path, range: move(problem.range) })) };
}

function parseSection({ path, text, firstLine }: Omit<Source, 'lineStarts'>, options: Options): Section {
	const lineStarts = findLineStarts(text);
	const problems: Problem[] = [];
	const report = (span: Span, code: ProblemCode, message: Localized): void => {
		problems.push({ code, severity: code === 'syntax' ? 'error' : 'information', message, file: path, range: rangeOf({ lineStarts, firstLine }, span) });
	};
	const body = readBody({ path, text }, report, options);
	reportSecondAttributes(body, report);
	problems.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
	return { path, text, lineStarts, firstLine, body, problems: limitProblems(problems) };
}

function limitProblems(problems: readonly Problem[]): readonly Problem[] {
	if (problems.length <= maxProblems) { return problems; }
	const counts = new Map<ProblemCode, number>();
	return problems.filter(({ code }) => {
		const count = counts.get(code) ?? 0;
		counts.set(code, count + 1);
		return count < maxProblems;
	});
}

type Report = (span: Span, code: ProblemCode, message: Localized) => void;

function readBody({ path, text }: SourceFile, report: Report, { readPiece, isWanted }: Options): Body {
	if (path.endsWith('.json')) {
		if (text.trim() === '') { return emptyBody; }
		return readJson({
			text, readPiece, isWanted, holdsValues: isVarFile(path),
			onMistake: (span, found) => report(span, 'syntax', localize(jsonMessage, found)),
			onTooDeep: () => report({ start: 0, end: 0 }, 'partly-read', tooDeepMessage),
		});
	}
	return readHcl(text, {
		readPiece, isWanted,
		report: {
			mistake: (span, mistake) => report(span, 'syntax', describeMistake(mistake)),
			tooDeep: (span) => report(span, 'partly-read', tooDeepMessage),
			tooLong: (span) => report(span, 'partly-read', tooLongMessage),
		},
	});
}

/** The first one counts. Locals may be declared in several blocks, but each once in its block. */
function reportSecondAttributes({ attributes, blocks }: Body, report: Report): void {
	if (attributes.length > 1) {
		const seen = new Set<string>();
		for (const { name, nameSpan } of attributes) {
			if (seen.has(name)) { report(nameSpan, 'syntax', localize(secondAttributeMessage, name)); }
			seen.add(name);
		}
	}
	for (const { body } of blocks) { reportSecondAttributes(body, report); }
}
