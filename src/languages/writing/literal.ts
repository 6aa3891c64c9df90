/** Values as literals of a text: new ones, and ones that take the place of another and keep its quotes and layout. */
import { Document } from 'yaml';
import type { Raw } from './probe';
import type { Layout, Span } from './written';

/** How literals are written: in HCL, JSON, YAML, or the code of a program. */
export type Syntax = 'hcl' | 'json' | 'yaml' | 'code';

export function syntaxOf(path: string, text: string): Syntax {
	if (/\.(?:tf|tofu|tfvars|hcl)$/.test(path)) { return 'hcl'; }
	if (/\.(?:[jt]sx?|[cm][jt]s|py)$/.test(path)) { return 'code'; }
	return /^[\s\uFEFF]*[{[]/.test(text) ? 'json' : 'yaml';
}

/** A scalar of its own. */
export function writeScalar(layout: Layout, raw: string | number | boolean): string {
	if (layout === 'keywords' && typeof raw === 'boolean') { return capitalise(raw); }
	if (typeof raw !== 'string') { return String(raw); }
	if (layout === 'hcl') { return `"${escapeText(raw, 'hcl')}"`; }
	return layout === 'json' || layout === 'object' || layout === 'keywords' ? JSON.stringify(raw) : writeYaml(raw, layout === 'yaml-flow');
}

/** Whether a text survives in a literal: no line breaks, and nothing that tools take for a placeholder. */
export function isWritable(raw: Raw): boolean {
	const texts = typeof raw === 'object' ? raw : [raw];
	return texts.every((text) => typeof text !== 'string' || !/[\p{Cc}\p{Zl}\p{Zp}]|\$\{|%\{|\{\{|\{%/u.test(text));
}

/**
 * The text that takes the place of a literal.
 * @param span the literal that stands there, without quotes
 * @returns the new text, and a wider span where its quotes have to change; undefined if the old one is not such a literal
 */
export function replaceLiteral(text: string, span: Span, raw: Raw, syntax: Syntax): { readonly span: Span; readonly newText: string } | undefined {
	const old = text.slice(span.start, span.end);
	const quote = quoteAround(text, span);
	if (typeof raw === 'object') { return replaceList(text, span, raw, { syntax, quote }); }
	if (old.includes('\n')) { return undefined; }
	if (quote === undefined) { return { span, newText: typeof raw === 'boolean' && /^[A-Z]/.test(old) && syntax === 'code' ? capitalise(raw) : writeBare(raw, syntax) }; }
	const content = String(raw);
	if (quote === "'" && syntax === 'yaml') { return { span, newText: content.replaceAll("'", "''") }; }
	return { span, newText: escapeText(content, syntax, quote) };
}

/** A list keeps its brackets, its lines, or the commas of the text that stands for it. One with comments among its items is left alone. */
function replaceList(text: string, span: Span, items: readonly string[], { syntax, quote }: { readonly syntax: Syntax; readonly quote: string | undefined }): ReturnType<typeof replaceLiteral> {
	const old = text.slice(span.start, span.end);
	const write = (item: string): string => syntax === 'yaml' ? writeYaml(item, old.startsWith('[')) : `"${escapeText(item, syntax)}"`;
	const separator = text.includes('\r\n') ? '\r\n' : '\n';
	if (quote !== undefined || !/^[[-]/.test(old)) { return old.includes('\n') ? undefined : { span, newText: items.join(/,\s/.test(old) ? ', ' : ',') }; }
	if (old.startsWith('- ')) {
		if (/(?:^|\s)#/.test(old)) { return undefined; }
		if (items.length === 0) { return { span, newText: '[]' }; }
		const indent = ' '.repeat(span.start - (text.lastIndexOf('\n', span.start - 1) + 1));
		return { span, newText: items.map((item) => `- ${write(item)}`).join(`${separator}${indent}`) };
	}
	if (/#|\/[/*]/.test(old.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, ''))) { return undefined; }
	const lines = /^\[[ \t]*(\r?\n[ \t]*)[^]*?(,?)(\s*)\]$/.exec(old);
	if (lines === null || items.length === 0) { return { span, newText: `[${items.map(write).join(', ')}]` }; }
	const [, lineStart = '', comma = '', end = ''] = lines;
	return { span, newText: `[${lineStart}${items.map(write).join(`,${lineStart}`)}${comma}${end}]` };
}

function quoteAround(text: string, { start, end }: Span): string | undefined {
	const before = text[start - 1];
	return before !== undefined && `"'\``.includes(before) && text[end] === before ? before : undefined;
}

function writeBare(raw: string | number | boolean, syntax: Syntax): string {
	if (typeof raw !== 'string') { return String(raw); }
	return syntax === 'yaml' ? writeYaml(raw, true) : `"${escapeText(raw, syntax)}"`;
}

function capitalise(raw: boolean): string {
	return raw ? 'True' : 'False';
}

/** What stands between quotes. */
function escapeText(content: string, syntax: Syntax, quote = '"'): string {
	const escaped = JSON.stringify(content).slice(1, -1);
	if (syntax === 'code' && quote !== '"') { return escaped.replaceAll('\\"', '"').replaceAll(quote, `\\${quote}`); }
	return escaped;
}

/** Plain where YAML 1.1 reads it as the same text, else in quotes. */
function writeYaml(content: string, isFlow: boolean): string {
	if (isFlow && /[,[\]{}]/.test(content)) { return JSON.stringify(content); }
	const document = new Document(content, { version: '1.1' });
	return document.toString({ lineWidth: 0, directives: false, defaultStringType: 'PLAIN' }).trimEnd();
}
