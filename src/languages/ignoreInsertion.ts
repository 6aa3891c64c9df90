/**
 * Where and how a text says that linters should leave something alone: in a comment above it, or in data where there are no comments.
 * Must never know a rule.
 */
import { modify } from 'jsonc-parser';
import type { Resource } from '../core/model/resource';
import type { Location } from '../core/model/value';
import { scanComments } from './comments';
import { lineBreakOf, offsetAt, positionAt } from './positions';

export interface IgnoreToWrite {
	readonly ruleId: string;
	/** Why, in one line. */
	readonly reason: string;
	/** Where what is to be ignored stands. */
	readonly at: Location;
	/** The resource that it is about, where it stands in the same file. */
	readonly resource: Pick<Resource, 'id' | 'range' | 'language' | 'file'> | undefined;
	/** Whether it is to be ignored in the whole file. */
	readonly inFile: boolean;
}

export interface IgnoreInsertion extends Location {
	readonly newText: string;
}

/**
 * @param text the text of `at.file`
 * @returns nothing where the language has neither comments nor a place in its data
 */
export function insertIgnore(wanted: IgnoreToWrite, text: string): readonly IgnoreInsertion[] {
	if (/^\uFEFF?\s*\{/.test(text)) { return /\.(?:tf|tofu)\.json$/.test(wanted.at.file) ? inTerraformJson(wanted, text) : inTemplateJson(wanted, text); }
	const marker = /\.(?:[cm]?[jt]sx?|java|kts?|go|cs)$/.test(wanted.at.file) ? '//' : '#';
	const lines = text.split(/\r\n|\n|\r/);
	const line = wanted.inFile ? firstLine(lines) : statementLine(wanted.at, text);
	const indent = wanted.inFile ? '' : /^[ \t]*/.exec(lines[line] ?? '')?.[0] ?? '';
	const keyword = wanted.inFile ? 'ignore-file' : 'ignore';
	const at = { line, character: 0 };
	return [{ file: wanted.at.file, range: { start: at, end: at }, newText: `${indent}${marker} compute-lab:${keyword} ${wanted.ruleId} ${wanted.reason}${lineBreakOf(text)}` }];
}

/** Behind what must be first in a file: a byte order mark is of the line, `---`, `#!` and YAML's directives are lines. */
function firstLine(lines: readonly string[]): number {
	const first = lines.findIndex((line) => !/^(?:---|#!|%)/.test(line));
	return first === -1 ? 0 : first;
}

/** The line of a place, or the one above that it cannot be parted from: a comment in the middle of a string would be part of it. */
function statementLine({ file, range: { start } }: Location, text: string): number {
	const { continued } = scanComments(file, text);
	let { line } = start;
	while (continued.has(line)) { line--; }
	return line;
}

/** `"//"` in the object of the resource; none where there is one already, since it has room for one text only. */
function inTerraformJson({ at, resource, ruleId, reason, inFile }: IgnoreToWrite, text: string): readonly IgnoreInsertion[] {
	if (inFile || resource === undefined || resource.file !== at.file) { return []; }
	const from = offsetAt(text, resource.range.start);
	const open = text.indexOf('{', from);
	const close = offsetAt(text, resource.range.end);
	if (open === -1 || open >= close || text.slice(open, close).includes('"//"')) { return []; }
	const [, space = ''] = /^(\s*)"/.exec(text.slice(open + 1)) ?? [];
	const place = positionAt(text, open + 1);
	return [{ file: at.file, range: { start: place, end: place }, newText: `${space}"//": ${JSON.stringify(`compute-lab:ignore ${ruleId} ${reason}`)},` }];
}

/** An entry in the metadata of the resource, or of the template. */
function inTemplateJson({ at, resource, ruleId, reason, inFile }: IgnoreToWrite, text: string): readonly IgnoreInsertion[] {
	if (resource === undefined || resource.file !== at.file || resource.language !== 'cloudformation') { return []; }
	const home = inFile ? ['Metadata'] : ['Resources', resource.id, 'Metadata'];
	const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? [];
	const edits = modify(text, [...home, 'ComputeLab', 'ignore', -1], { rule: ruleId, reason }, {
		isArrayInsertion: true, formattingOptions: { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: lineBreakOf(text) },
	});
	return edits.map(({ offset, length, content }) => ({ file: at.file, range: { start: positionAt(text, offset), end: positionAt(text, offset + length) }, newText: content }));
}
