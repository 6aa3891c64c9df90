/** Parses one Terraform file, HCL or JSON. */
import { localize } from '../../core/model/localized';
import type { Localized } from '../../core/model/localized';
import { maxTextLength } from '../language';
import type { Problem, ProblemCode, SourceFile } from '../language';
import type { Parsers } from '../parsers';
import { readHcl } from './hcl';
import { readJson } from './json';
import { createPieceReader } from './pieces';
import { findLineStarts, rangeOf } from './positions';
import { binaryMessage, describeMistake, jsonMessage, manyMistakesMessage, secondAttributeMessage, tooDeepMessage, tooLargeMessage, tooLongMessage } from './problems';
import { emptyBody } from './syntax';
import type { Body, Label, Span, TerraformFile } from './syntax';

/** Problems of one kind that are worth showing for a file. */
const maxProblems = 20;
const zeroRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const notReadMessages = { 'too-deep': tooDeepMessage, 'too-long': tooLongMessage, 'too-many': manyMistakesMessage };

/** @param isWanted whether a block at the top holds something that the reader knows; the others are only checked for mistakes */
export function parseFile({ path, text }: SourceFile, parsers: Parsers, isWanted: (type: string, labels: readonly Label[]) => boolean): TerraformFile {
	const refuse = (code: ProblemCode, message: Localized): TerraformFile => ({
		path, text: '', lineStarts: [0], body: emptyBody, problems: [{ code, severity: 'error', message, file: path, range: zeroRange }],
	});
	if (text.length > maxTextLength) { return refuse('too-large', tooLargeMessage); }
	if (text.includes('\0')) { return refuse('binary', binaryMessage); }
	const lineStarts = findLineStarts(text);
	const problems: Problem[] = [];
	const report = (span: Span, code: ProblemCode, message: Localized): void => {
		if (problems.filter((problem) => problem.code === code).length >= maxProblems) { return; }
		problems.push({ code, severity: code === 'syntax' ? 'error' : 'information', message, file: path, range: rangeOf(lineStarts, span) });
	};
	const body = readBody({ path, text }, parsers, report, isWanted);
	reportSecondAttributes(body, report);
	problems.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
	return { path, text, lineStarts, body, problems };
}

type Report = (span: Span, code: ProblemCode, message: Localized) => void;

function readBody({ path, text }: SourceFile, parsers: Parsers, report: Report, isWanted: (type: string, labels: readonly Label[]) => boolean): Body {
	const pieces = createPieceReader(parsers.hcl);
	if (path.endsWith('.json')) {
		if (text.trim() === '') { return emptyBody; }
		return readJson({
			text, pieces, isWanted,
			onMistake: (span, found) => report(span, 'syntax', localize(jsonMessage, found)),
			onTooDeep: () => report({ start: 0, end: 0 }, 'partly-read', tooDeepMessage),
		});
	}
	return readHcl(text, {
		pieces, isWanted,
		report: {
			mistake: (span, mistake) => report(span, 'syntax', describeMistake(mistake)),
			notRead: (span, why) => report(span, 'partly-read', notReadMessages[why]),
		},
	});
}

/** The first one counts. Locals may be declared in several blocks, but each once in its block. */
function reportSecondAttributes({ attributes, blocks }: Body, report: Report): void {
	const seen = new Set<string>();
	for (const { name, nameSpan } of attributes) {
		if (seen.has(name)) { report(nameSpan, 'syntax', localize(secondAttributeMessage, name)); }
		seen.add(name);
	}
	for (const { body } of blocks) { reportSecondAttributes(body, report); }
}
