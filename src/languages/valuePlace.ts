/**
 * Where a value is being written: the name in front of it, what there is of it, and the kind of block around it. Reads lines, not
 * trees, since a text that is being typed seldom parses. Must never know what a name means.
 */
import type { Position, Range } from '../core/model/value';

export interface ValuePlace {
	/** As written: `instance_type`, `InstanceType`, `instance-type`. */
	readonly key: string;
	/** What is written of the value, without quotes. */
	readonly written: string;
	/** The written value without its quotes: what another value replaces. */
	readonly range: Range;
	/** Whether the value must be put into quotes. */
	readonly needsQuotes: boolean;
	/** Type of the block around it: `aws_launch_template`, `AWS::EC2::Instance`; `undefined` where the lines do not tell it. */
	readonly owner: string | undefined;
	/** The values of other names in the same block or map that stand on lines of their own, by name. */
	readonly neighbours: ReadonlyMap<string, string>;
}

/** How texts of a kind write values. */
export type TextStyle = 'hcl' | 'yaml' | 'json' | 'program' | 'shell';

export interface Lines {
	readonly count: number;
	at(line: number): string;
}

/** @returns `undefined` where no single value is being written */
export function valuePlaceAt(lines: Lines, position: Position, style: TextStyle): ValuePlace | undefined {
	const line = lines.at(position.line);
	const from = Math.max(0, position.character - longestBefore);
	const before = line.slice(from, position.character);
	// In a shell a dash may be part of `${SIZE:-m5.large}`.
	const written = (style === 'shell' ? /[\w.]*$/ : /[\w.:$-]*$/).exec(before)?.[0] ?? '';
	const head = before.slice(0, before.length - written.length);
	if (style !== 'yaml' && isInComment(head, style)) { return undefined; }
	const found = keyOnLine(head, style) ?? (/^\s*(?:-\s+)?["'`]?$/.test(head) || /^\s*(?:["'`][\w.-]*["'`]\s*,\s*)+["'`]?$/.test(head) ? keyAbove(lines, position.line, style) : undefined);
	if (found === undefined) { return undefined; }
	const rest = /^[\w.:$-]*/.exec(line.slice(position.character))?.[0] ?? '';
	const start = position.character - written.length;
	const hasQuote = /["'`]$/.test(head);
	return {
		key: found, written: written + rest,
		range: { start: { line: position.line, character: start }, end: { line: position.line, character: position.character + rest.length } },
		needsQuotes: !hasQuote && style !== 'yaml' && style !== 'shell',
		owner: ownerOf(lines, position.line, style),
		neighbours: neighboursOf(lines, position.line, style),
	};
}

/** Characters of a line that are looked at: lines may be very long. */
const longestBefore = 400;
/** Lines that are looked at for the head of a block or a list. */
const farthestAbove = 300;

function isInComment(head: string, style: TextStyle): boolean {
	const code = head.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
	return style === 'program' ? /\/\/|^\s*#/.test(code) : style === 'json' ? false : /#|^\s*\/\//.test(code);
}

/** The name that the value belongs to, if it stands on the same line; one inside a list whose bracket opened here belongs to it too. */
function keyOnLine(head: string, style: TextStyle): string | undefined {
	if (style === 'shell') { return /--([a-z][a-z-]*)[\s=]+["']?$/.exec(head)?.[1] ?? /\b([A-Za-z_]\w*)=["']?(?:\$\{\w+:-)?$/.exec(head)?.[1]; }
	const call = style === 'program' ? /\b([A-Z]\w*)\(\s*["'`]$/.exec(head)?.[1] : undefined;
	return call ?? /([A-Za-z_][\w-]*)["']?\s*(?:[:=]|=>)\s*(?:!\w+\s+)?(?:\[[^\][{}]*)?["'`]?$/.exec(head)?.[1];
}

/** The name of the list whose items stand on lines of their own. */
function keyAbove(lines: Lines, from: number, style: TextStyle): string | undefined {
	const indent = indentOf(lines.at(from));
	for (let line = from - 1; line >= Math.max(0, from - farthestAbove); line--) {
		const text = lines.at(line);
		if (text.trim() === '' || /^\s*(?:#|\/\/)/.test(text)) { continue; }
		if (style === 'yaml') {
			const key = /^\s*(?:-\s+)?["']?([\w-]+)["']?\s*:\s*(?:#.*)?$/.exec(text);
			if (key !== null && indentOf(text) <= indent) { return key[1]; }
			if (!/^\s*-\s/.test(text) || indentOf(text) < indent) { return undefined; }
			continue;
		}
		const key = /([A-Za-z_][\w-]*)["']?\s*[:=]\s*(?:\w+\()?\[[^\]]*$/.exec(text);
		if (key !== null) { return key[1]; }
		if (!/^\s*["'`]?[\w.$-]+["'`]?\s*,?\s*(?:#.*|\/\/.*)?$/.test(text)) { return undefined; }
	}
	return undefined;
}

/** Type of the resource that a line stands in. */
function ownerOf(lines: Lines, from: number, style: TextStyle): string | undefined {
	if (style === 'hcl') {
		for (let line = from; line >= Math.max(0, from - farthestAbove); line--) {
			const head = /^(resource|data|module|variable|locals|provider|output)\b\s*(?:"([^"]*)")?/.exec(lines.at(line));
			if (head !== null) { return head[1] === 'resource' ? head[2] : undefined; }
		}
		return undefined;
	}
	return style === 'yaml' || style === 'json' ? typeAround(lines, from) : undefined;
}

const typePattern = /^\s*["']?Type["']?\s*:\s*["']?((?:AWS|Alexa|Custom)::[\w:]+)/;

/** `Type` stands in the map that `Properties` stands in, before or behind it. */
function typeAround(lines: Lines, from: number): string | undefined {
	let indent = indentOf(lines.at(from));
	for (let line = from; line >= Math.max(0, from - farthestAbove); line--) {
		const text = lines.at(line);
		if (text.trim() === '' || indentOf(text) > indent) { continue; }
		indent = indentOf(text);
		const type = typePattern.exec(text)?.[1];
		if (type !== undefined) { return type; }
		if (/^\s*["']?Properties["']?\s*:/.test(text)) { return typeBeside(lines, line, indent); }
	}
	return undefined;
}

function typeBeside(lines: Lines, from: number, indent: number): string | undefined {
	for (const step of [-1, 1]) {
		for (let line = from + step; line >= 0 && line < lines.count && Math.abs(line - from) <= farthestAbove; line += step) {
			const text = lines.at(line);
			if (text.trim() === '' || indentOf(text) > indent) { continue; }
			if (indentOf(text) < indent && !/^\s*[}\]]/.test(text)) { break; }
			const type = typePattern.exec(text)?.[1];
			if (type !== undefined) { return type; }
		}
	}
	return undefined;
}

/** Names and values on the lines around that are indented alike. */
function neighboursOf(lines: Lines, from: number, style: TextStyle): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	if (style === 'shell') { return found; }
	const indent = indentOf(lines.at(from));
	for (const step of [-1, 1]) {
		for (let line = from + step; line >= 0 && line < lines.count && Math.abs(line - from) <= 40; line += step) {
			const text = lines.at(line);
			if (text.trim() === '' || indentOf(text) > indent) { continue; }
			if (indentOf(text) < indent) { break; }
			const [, key, value] = /^\s*["']?([A-Za-z_][\w-]*)["']?\s*[:=]\s*["'`]?([\w.:/-]+)["'`]?\s*,?\s*(?:#.*|\/\/.*)?$/.exec(text) ?? [];
			if (key !== undefined && value !== undefined && !found.has(key)) { found.set(key, value); }
		}
	}
	return found;
}

/** The dash of a list item counts as indentation of what follows it. */
function indentOf(text: string): number {
	return /^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0;
}
