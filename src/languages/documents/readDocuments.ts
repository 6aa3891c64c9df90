/**
 * YAML and JSON texts as trees with positions: the ground that every language stands on that is written in one of them.
 * Must never know what a text is about.
 */
import type { Localized } from '../../core/model/localized';
import { readJsonTree } from '../cloudformation/jsonTree';
import { createLineIndex } from '../cloudformation/lineIndex';
import type { LineIndex } from '../cloudformation/lineIndex';
import type { Span, TemplateNode, TreeReading } from '../cloudformation/node';
import { binaryMessage, syntaxMessages, tooDeepMessage, tooLargeMessage } from '../cloudformation/problems';
import { readYamlTree } from '../cloudformation/yamlTree';
import { maxTextLength } from '../language';
import type { Problem, ProblemCode, SourceFile } from '../language';

export interface DocumentsReading {
	readonly lines: LineIndex;
	/** One for each document of the text; a text that breaks off is read as far as it goes. */
	readonly roots: readonly TemplateNode[];
	readonly problems: readonly Problem[];
	/** Nothing of the text is read: it is too long, too deep or binary, as a problem says. */
	readonly isRefused: boolean;
	/** The first line or value that another tool fills in, of a text that is no YAML or JSON until then. Nothing of it is read. */
	readonly unrendered: Span | undefined;
}

/** Reads one file. Never throws. */
export function readDocuments({ path, text }: SourceFile): DocumentsReading {
	const lines = createLineIndex(text.length > maxTextLength ? '' : text);
	const problemAt = ({ start, end }: Span, code: ProblemCode, message: Localized): Problem =>
		({ code, severity: 'error', message, file: path, range: { start: lines.positionAt(start), end: lines.positionAt(end) } });
	const refuse = (code: ProblemCode, message: Localized): DocumentsReading =>
		({ lines, roots: [], problems: [problemAt(fileStart, code, message)], isRefused: true, unrendered: undefined });

	if (text.length > maxTextLength) { return refuse('too-large', tooLargeMessage); }
	if (text.includes('\0')) { return refuse('binary', binaryMessage); }

	// A byte order mark is no part of a value; a space in its place keeps the offsets.
	const { roots, errors, isTooDeep } = readTree(path, text.replace(/^\uFEFF/, ' '));
	if (isTooDeep) { return refuse('partly-read', tooDeepMessage); }
	const construct = errors.length === 0 ? null : unrenderedConstruct.exec(text);
	if (construct !== null) {
		const end = construct.index + construct[0].length;
		return { lines, roots: [], problems: [], isRefused: false, unrendered: { start: end - 2, end } };
	}
	const problems = firstOfEachLine(errors.map(({ span, message }) => problemAt(span, 'syntax', syntaxMessages[message])));
	return { lines, roots, problems, isRefused: false, unrendered: undefined };
}

const fileStart: Span = { start: 0, end: 0 };
const maxSyntaxProblems = 20;

/** A line or a value that another tool fills in; `{{resolve:…}}` is CloudFormation's own. */
const unrenderedConstruct = /^[ \t]*(?:- +)?(?:["']?[\w:.-]+["']?[ \t]*:[ \t]*)?(?:\{%|\{\{(?!resolve:))/m;

/** JSON where it looks like JSON and is; YAML, which also reads JSON, for the rest. */
function readTree(path: string, text: string): TreeReading {
	if (!/^\s*(?:\{\s*(?:["}/]|$)|\[\s*[[{"\]])/.test(text)) { return readYamlTree(text); }
	const reading = readJsonTree(text);
	return reading.errors.length === 0 || !/\.ya?ml$/i.test(path) ? reading : readYamlTree(text);
}

/** One mistake makes the parser stumble over the rest of its line: the first problem of a line is enough. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
	const byLine = new Map<number, Problem>();
	for (const problem of problems) {
		if (byLine.size === maxSyntaxProblems) { break; }
		const { line } = problem.range.start;
		if (!byLine.has(line)) { byLine.set(line, problem); }
	}
	return [...byLine.values()];
}
