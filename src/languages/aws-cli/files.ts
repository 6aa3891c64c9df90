/** What files of the AWS CLI's input are parsed into: JSON documents and scripts. */
import { readDocuments } from '../documents/readDocuments';
import type { DocumentSource } from '../documents/documentValues';
import type { TemplateNode } from '../cloudformation/node';
import { createLineIndex } from '../cloudformation/lineIndex';
import { binaryMessage, tooLargeMessage } from '../cloudformation/problems';
import { maxTextLength } from '../language';
import type { ParsedFile, Problem, SourceFile } from '../language';
import { parseShell } from './parseShell';
import { readScript } from './shellVariables';
import type { ScriptReading } from './shellVariables';

export interface JsonInputFile extends ParsedFile, DocumentSource {
	readonly kind: 'json';
	readonly roots: readonly TemplateNode[];
}

export interface ScriptFile extends ParsedFile, DocumentSource {
	readonly kind: 'script';
	readonly script: ScriptReading;
}

export type AwsCliFile = JsonInputFile | ScriptFile;

export function parseAwsCliFile({ path, text }: SourceFile): AwsCliFile {
	if (/\.json$/i.test(path)) {
		const { lines, roots, problems } = readDocuments({ path, text });
		return { kind: 'json', path, text, lines, roots, problems };
	}
	const refused = text.length > maxTextLength ? ['too-large', tooLargeMessage] as const : text.includes('\0') ? ['binary', binaryMessage] as const : undefined;
	if (refused === undefined) { return { kind: 'script', path, text, lines: createLineIndex(text), script: readScript(parseShell(text)), problems: [] }; }
	const [code, message] = refused;
	const start = { line: 0, character: 0 };
	const problem: Problem = { code, severity: 'error', message, file: path, range: { start, end: start } };
	return { kind: 'script', path, text: '', lines: createLineIndex(''), script: readScript([]), problems: [problem] };
}
