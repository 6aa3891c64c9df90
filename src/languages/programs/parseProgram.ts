/** Text of a program → its declarations and calls. Its work is bounded, so that no text can stop the reader. */
import type { Parser } from 'web-tree-sitter';
import type { Localized } from '../../core/model/localized';
import { createLineIndex } from '../cloudformation/lineIndex';
import { maxTextLength } from '../language';
import type { Problem, ProblemCode, SourceFile } from '../language';
import type { Parsers } from '../parsers';
import { createBuilder } from './builder';
import type { Builder } from './builder';
import { rangeIn } from './places';
import { binaryMessage, brokenMessage, tooDeepMessage, tooLargeMessage, tooLongMessage } from './problems';
import * as python from './python/statements';
import { copyNode } from './syntaxNode';
import type { Copying } from './syntaxNode';
import type { Dialect, ProgramFile, Span } from './syntax';
import * as typescript from './typescript/statements';

/** Nodes of the grammar that are read; a program of 50,000 lines has about as many. */
const maxNodes = 600_000;
/** Problems of one kind that are worth showing for a file. */
const maxProblems = 20;
/** The grammar reports its progress about once for a hundred steps; a text of 5 MB takes 55,000 such reports. */
const maxProgress = 100_000;

export function dialectOf(path: string): Dialect {
	return /\.pyi?$/i.test(path) ? 'python' : 'typescript';
}

export function parseProgram({ path, text }: SourceFile, parsers: Pick<Parsers, 'typescript' | 'python'>): ProgramFile {
	const dialect = dialectOf(path);
	const reader = dialect === 'python' ? python : typescript;
	const isReadable = text.length <= maxTextLength && !text.includes('\0');
	const lines = createLineIndex(isReadable ? text : '');
	const problems: Problem[] = [];
	const report = (span: Span, code: ProblemCode, message: Localized): void => {
		const severity = code === 'too-large' || code === 'binary' ? 'error' : 'information';
		if (problems.filter((problem) => problem.code === code).length < maxProblems) { problems.push({ code, severity, message, file: path, range: rangeIn({ lines }, span) }); }
	};
	const builder = createBuilder(isReadable ? text : '', reader.readFunctionExpression);
	if (text.length > maxTextLength) {
		report({ start: 0, end: 0 }, 'too-large', tooLargeMessage);
	} else if (!isReadable) {
		report({ start: 0, end: 0 }, 'binary', binaryMessage);
	} else {
		readStatements(parsers[dialect], { builder, readStatement: reader.readStatement, report });
	}
	const { module, sites, assignments, callables, imports } = builder;
	return {
		path, dialect, text: builder.text, lines, parseOther: createOtherParser(parsers), scope: module, assignments, callables, imports, problems: firstOfEachLine(problems),
		sites: sites.sort((a, b) => a.call.argsSpan.start - b.call.argsSpan.start || a.call.end - b.call.end),
	};
}

/** A file that did not change is parsed once. */
function createOtherParser(parsers: Pick<Parsers, 'typescript' | 'python'>): ProgramFile['parseOther'] {
	const parsed = new Map<string, { readonly text: string; readonly file: ProgramFile }>();
	return (source) => {
		const before = parsed.get(source.path);
		if (before?.text === source.text) { return before.file; }
		const file = parseProgram(source, parsers);
		parsed.set(source.path, { text: source.text, file });
		return file;
	};
}

interface Reading {
	readonly builder: Builder;
	readonly readStatement: typeof typescript.readStatement;
	readonly report: (span: Span, code: ProblemCode, message: Localized) => void;
}

function readStatements(parser: Parser, { builder, readStatement, report }: Reading): void {
	let progress = 0;
	// A byte order mark is no part of the program; a blank in its place keeps the offsets.
	const tree = parser.parse(builder.text.replace(/^\uFEFF/, ' '), null, { progressCallback: () => { progress++; return progress > maxProgress; } });
	if (tree === null) {
		parser.reset();
		report({ start: 0, end: 0 }, 'partly-read', tooLongMessage);
		return;
	}
	const cursor = tree.walk();
	const copying: Copying = {
		left: maxNodes,
		onTooDeep: (span) => report(span, 'partly-read', tooDeepMessage),
		onBroken: (span) => report(span, 'syntax', brokenMessage),
	};
	try {
		if (cursor.nodeType === 'ERROR') { copying.onBroken({ start: 0, end: 0 }); }
		if (!cursor.gotoFirstChild()) { return; }
		do {
			const { startIndex } = cursor;
			const node = copyNode(cursor, copying);
			if (node === undefined || copying.left <= 0) {
				report({ start: startIndex, end: startIndex }, 'partly-read', tooLongMessage);
				return;
			}
			readStatement(builder, node, builder.module);
		} while (cursor.gotoNextSibling());
	} finally {
		cursor.delete();
		tree.delete();
	}
}

/** One mistake makes the grammar stumble over what follows it: the first one of a line is enough. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
	const byLine = new Map<string, Problem>();
	for (const problem of problems) {
		const key = `${problem.code} ${problem.range.start.line}`;
		if (!byLine.has(key)) { byLine.set(key, problem); }
	}
	return [...byLine.values()];
}
