/** Text → template, with what is wrong with its syntax. */
import type { Localized } from '../../core/model/localized';
import { maxTextLength } from '../language';
import type { Problem, ProblemCode, SourceFile } from '../language';
import { readJsonTree } from './jsonTree';
import { createLineIndex } from './lineIndex';
import { findEntry } from './node';
import type { Span, TreeReading } from './node';
import {
	binaryMessage, noResourcesMessage, notExpandedMessage, notRenderedMessage, syntaxMessages, tooDeepMessage, tooLargeMessage,
} from './problems';
import { createTemplate, locationOf } from './template';
import type { CloudFormationFile, Template } from './template';
import { readYamlTree } from './yamlTree';

/** Reads one file. A text that breaks off is read as far as it goes. */
export function parseTemplate({ path, text }: SourceFile): CloudFormationFile {
	const lines = createLineIndex(text.length > maxTextLength ? '' : text);
	const problemAt = (span: Span, code: ProblemCode, severity: Problem['severity'], message: Localized): Problem =>
		({ ...locationOf({ path, lines }, span), code, severity, message });
	const refuse = (code: ProblemCode, message: Localized): CloudFormationFile =>
		({ path, problems: [problemAt(fileStart, code, 'error', message)], template: undefined });

	if (text.length > maxTextLength) { return refuse('too-large', tooLargeMessage); }
	if (text.includes('\0')) { return refuse('binary', binaryMessage); }

	// A byte order mark is no part of a value; a space in its place keeps the offsets.
	const { roots, errors, isTooDeep } = readTree(path, text.replace(/^\uFEFF/, ' '));
	if (isTooDeep) { return refuse('partly-read', tooDeepMessage); }
	const construct = errors.length === 0 ? null : unrenderedConstruct.exec(text);
	if (construct !== null) {
		const end = construct.index + construct[0].length;
		return { path, problems: [problemAt({ start: end - 2, end }, 'partly-read', 'information', notRenderedMessage)], template: undefined };
	}

	const problems = firstOfEachLine(errors.map(({ span, message }) => problemAt(span, 'syntax', 'error', syntaxMessages[message])));
	const root = roots.find((candidate) => findEntry(candidate, 'Resources')?.value.kind === 'map');
	if (root === undefined) {
		return { path, problems: [...problems, problemAt(fileStart, 'no-resources', 'warning', noResourcesMessage)], template: undefined };
	}
	const template = createTemplate(root, { path, text, lines });
	const notExpanded = [...template.openLoops, ...expandedLater(template)].map((span) => problemAt(span, 'partly-read', 'information', notExpandedMessage));
	return { path, problems: [...problems, ...notExpanded], template };
}

const fileStart: Span = { start: 0, end: 0 };
const maxSyntaxProblems = 20;

/** A line or a value that another tool fills in; `{{resolve:…}}` is CloudFormation's own. */
const unrenderedConstruct = /^[ \t]*(?:- +)?(?:["']?[\w:.-]+["']?[ \t]*:[ \t]*)?(?:\{%|\{\{(?!resolve:))/m;

/** JSON where it looks like JSON and is; YAML, which also reads JSON, for the rest. */
function readTree(path: string, text: string): TreeReading {
	if (!/^\s*\{\s*(?:["}/]|$)/.test(text)) { return readYamlTree(text); }
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

function expandedLater({ resources }: Template): readonly Span[] {
	return [...resources.values()].filter(({ key }) => key.startsWith('Fn::') && !key.startsWith('Fn::ForEach::')).map(({ keySpan }) => keySpan);
}
