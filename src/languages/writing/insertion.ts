/** Puts settings that are not written yet into a block or map, in the layout of what stands there already. */
import { lineBreakOf } from '../positions';
import { writeScalar } from './literal';
import type { Raw } from './probe';
import type { Layout, Span, WrittenEntry, WrittenList, WrittenMap } from './written';

/** What is to be added under a name. */
export interface Missing {
	readonly name: string;
	readonly content:
		| { readonly kind: 'value'; readonly raw: Raw }
		/** As it is: a reference. */
		| { readonly kind: 'code'; readonly text: string }
		| { readonly kind: 'map'; readonly entries: readonly Missing[] }
		| { readonly kind: 'list'; readonly items: readonly (readonly Missing[])[] };
}

export interface Insertion {
	/** Empty, or the blanks that have to go. */
	readonly span: Span;
	readonly newText: string;
}

interface Style {
	readonly lineBreak: string;
	/** One more level of indentation. */
	readonly unit: string;
}

/**
 * @param text the text that the map stands in
 * @param siblings names that may stand in the map, in the order in which they belong together
 * @returns an insertion each, or one for all; undefined where the layout leaves no room
 */
export function insertInto(text: string, map: WrittenMap, missing: readonly Missing[], siblings: readonly string[]): readonly Insertion[] | undefined {
	const around: Around = { siblings, style: { lineBreak: lineBreakOf(text), unit: unitOf(text, map) } };
	const isOneLine = !text.slice(map.span.start, map.span.end).includes('\n');
	if (map.layout === 'hcl' && isOneLine) { return [openHcl(text, map, missing, around.style)]; }
	if (map.layout !== 'hcl' && map.layout !== 'yaml-block' && map.entries.length === 0) { return [fillFlow(text, map, missing, around.style)]; }
	const insert = { hcl: insertHcl, 'yaml-block': insertYaml, 'yaml-flow': insertFlow, json: insertFlow, object: insertCode, keywords: insertCode }[map.layout];
	const insertions = missing.map((one) => insert(text, map, one, around));
	return insertions.includes(undefined) ? undefined : insertions.filter((insertion) => insertion !== undefined);
}

/**
 * @param item what the new item has, one behind the last one
 * @returns undefined where the layout leaves no room
 */
export function appendItem(text: string, list: WrittenList, item: readonly Missing[]): Insertion | undefined {
	const style: Style = { lineBreak: lineBreakOf(text), unit: /^\t/m.test(text) ? '\t' : '  ' };
	const last = list.items.at(-1);
	if (last === undefined || list.layout === 'hcl') { return undefined; }
	const indent = indentAt(text, last.span.start);
	const { end } = last.span;
	if (list.layout === 'yaml-block') {
		if (!/^[ \t]*- +$/.test(text.slice(lineStart(text, last.span.start), last.span.start))) { return undefined; }
		const gap = ' '.repeat(last.span.start - lineStart(text, last.span.start) - indent.length - 1);
		const [first = '', ...rest] = renderYaml(item, `${indent} ${gap}`, style);
		return insertLines(lineEnd(text, end), [`${indent}-${gap}${first.trimStart()}`, ...rest], style);
	}
	const isSpread = list.layout === 'json' && text.slice(list.span.start, last.span.start).includes('\n');
	const inner = renderFlow(list.layout, item, { indent: `${indent}${style.unit}`, style, isSpread });
	const braces = isSpread ? `{${style.lineBreak}${indent}${style.unit}${inner}${style.lineBreak}${indent}}` : list.layout === 'json' ? `{${inner}}` : `{ ${inner} }`;
	return { span: { start: end, end }, newText: isSpread ? `,${style.lineBreak}${indent}${braces}` : `, ${braces}` };
}

/**
 * Behind an entry or block: another one of its kind.
 * @param span of the entry or block
 * @param head what stands before the brace of an HCL block: `resource "a" "b"`
 */
export function insertBehind(text: string, { span, layout, head }: { readonly span: Span; readonly layout: Layout; readonly head: string }, content: readonly Missing[]): Insertion {
	const indent = indentAt(text, span.start);
	const style: Style = { lineBreak: lineBreakOf(text), unit: layout !== 'yaml-block' && /^\t/m.test(text) ? '\t' : '  ' };
	if (layout === 'hcl') { return insertLines(lineEnd(text, span.end), ['', `${indent}${head} {`, ...renderHcl(content, `${indent}${style.unit}`, style, 0), `${indent}}`], style); }
	const entry: Missing = { name: head, content: { kind: 'map', entries: content } };
	if (layout === 'yaml-block') { return insertLines(lineEnd(text, span.end), renderYaml([entry], indent, style), style); }
	const isSpread = layout === 'json' && text.slice(lineStart(text, span.start), span.start).trim() === '';
	const rendered = renderFlow(layout, [entry], { indent, style, isSpread });
	return { span: { start: span.end, end: span.end }, newText: isSpread ? `,${style.lineBreak}${indent}${rendered}` : `, ${rendered}` };
}

interface Around { readonly siblings: readonly string[]; readonly style: Style }

/** The entry to stand behind: the nearest of those before it in the readers' order, else the nearest after it. */
function neighbourOf(entries: readonly WrittenEntry[], name: string, siblings: readonly string[]): WrittenEntry | undefined {
	const at = siblings.indexOf(name);
	const order = at === -1 ? [] : [...siblings.slice(0, at).reverse(), ...siblings.slice(at + 1)];
	const nearest = order.find((sibling) => entries.some((entry) => entry.name === sibling));
	return nearest === undefined ? undefined : entries.filter((entry) => entry.name === nearest).at(-1);
}

function insertHcl(text: string, map: WrittenMap, missing: Missing, { siblings, style }: Around): Insertion | undefined {
	const head = indentAt(text, map.span.start);
	const isArgument = missing.content.kind === 'value';
	const firstBlock = map.entries.findIndex(isBlock);
	const ahead = firstBlock === -1 ? map.entries : map.entries.slice(0, firstBlock);
	const list = map.entries.filter((entry) => !isBlock(entry));
	const neighbour = isArgument ? neighbourOf(list, missing.name, siblings) ?? ahead.at(-1) : map.entries.filter((entry) => entry.name === missing.name).at(-1) ?? map.entries.at(-1);
	const indent = map.entries[0] === undefined ? `${head}${style.unit}` : indentAt(text, map.entries[0].span.start);
	const lines = renderHcl([missing], indent, style, isArgument && neighbour !== undefined ? equalsColumn(text, neighbour) : 0);
	if (neighbour === undefined) {
		const end = lineEnd(text, map.span.start);
		return insertLines(end, lines, style);
	}
	if (/\/\*(?![^]*\*\/)/.test(text.slice(neighbour.span.end, lineEnd(text, neighbour.span.end)))) { return undefined; }
	// Blocks stand apart from arguments and from longer blocks.
	const isApart = !isArgument && (!isBlock(neighbour) || text.slice(neighbour.span.start, neighbour.span.end).includes('\n'));
	return insertLines(lineEnd(text, neighbour.span.end), isApart ? ['', ...lines] : lines, style);
}

/** A block of one line holds one argument only, so it becomes one of several lines. */
function openHcl(text: string, map: WrittenMap, missing: readonly Missing[], style: Style): Insertion {
	const { lineBreak, unit } = style;
	const head = indentAt(text, map.span.start);
	const inside = { start: map.span.start + 1, end: map.span.end - 1 };
	const written = text.slice(inside.start, inside.end).trim();
	const [only] = map.entries;
	const lines = [...written === '' ? [] : [`${head}${unit}${written}`], ...renderHcl(missing, `${head}${unit}`, style, only === undefined ? 0 : equalsColumn(text, only))];
	return { span: inside, newText: `${lineBreak}${lines.join(lineBreak)}${lineBreak}${head}` };
}

function isBlock({ content }: WrittenEntry): boolean {
	return content.kind === 'map';
}

/** Column of the equals sign of an argument, from its name; 0 for none. */
function equalsColumn(text: string, { span, name }: WrittenEntry): number {
	return name.length + (/^[ \t]*(?==)/.exec(text.slice(span.start + name.length, span.end))?.[0].length ?? -name.length);
}

function renderHcl(entries: readonly Missing[], indent: string, style: Style, column: number): readonly string[] {
	const longest = Math.max(column - 1, 0, ...entries.length > 1 ? entries.map(({ name, content }) => content.kind === 'value' || content.kind === 'code' ? name.length : 0) : []);
	return entries.flatMap(({ name, content }, index): readonly string[] => {
		if (content.kind === 'value' || content.kind === 'code') {
			return [`${indent}${name.padEnd(longest)} = ${content.kind === 'code' ? content.text : renderValue('hcl', content.raw)}`];
		}
		const blocks = (content.kind === 'map' ? [content.entries] : content.items)
			.flatMap((inner) => [`${indent}${name} {`, ...renderHcl(inner, `${indent}${style.unit}`, style, 0), `${indent}}`]);
		return index === 0 ? blocks : ['', ...blocks];
	});
}

function insertYaml(text: string, map: WrittenMap, missing: Missing, { siblings, style }: Around): Insertion | undefined {
	const first = map.entries[0];
	const neighbour = neighbourOf(map.entries, missing.name, siblings) ?? map.entries.at(-1);
	if (first === undefined || neighbour === undefined) { return undefined; }
	const column = first.span.start - lineStart(text, first.span.start);
	return insertLines(lineEnd(text, neighbour.span.end), renderYaml([missing], ' '.repeat(column), style), style);
}

function renderYaml(entries: readonly Missing[], indent: string, style: Style): readonly string[] {
	return entries.flatMap(({ name, content }): readonly string[] => {
		if (content.kind === 'code') { return [`${indent}${name}: ${content.text}`]; }
		if (content.kind === 'map') { return [`${indent}${name}:`, ...renderYaml(content.entries, `${indent}${style.unit}`, style)]; }
		if (content.kind === 'value' && (typeof content.raw !== 'object' || content.raw.length === 0)) { return [`${indent}${name}: ${renderValue('yaml-block', content.raw)}`]; }
		const items = content.kind === 'list' ? content.items.map((item) => renderYaml(item, `${indent}    `, style))
			: (content.raw as readonly string[]).map((text) => [`${indent}    ${writeScalar('yaml-block', text)}`]);
		return [`${indent}${name}:`, ...items.flatMap(([line = '', ...rest]) => [`${indent}  - ${line.slice(indent.length + 4)}`, ...rest])];
	});
}

/** Behind its neighbour, on a line of its own if that has one. */
function insertFlow(text: string, map: WrittenMap, missing: Missing, { siblings, style }: Around): Insertion | undefined {
	const [first] = map.entries;
	const neighbour = neighbourOf(map.entries, missing.name, siblings) ?? map.entries.at(-1);
	if (first === undefined || neighbour === undefined) { return undefined; }
	const isSpread = map.layout === 'json' && text.slice(map.span.start, first.span.start).includes('\n');
	const indent = isSpread ? indentAt(text, first.span.start) : '';
	const rendered = renderFlow(map.layout, [missing], { indent, style, isSpread });
	const { end } = neighbour.span;
	return { span: { start: end, end }, newText: isSpread ? `,${style.lineBreak}${indent}${rendered}` : `, ${rendered}` };
}

/** In a program a comment may follow its entry: it stays with it. */
function insertCode(text: string, map: WrittenMap, missing: Missing, { siblings, style }: Around): Insertion | undefined {
	const neighbour = neighbourOf(map.entries, missing.name, siblings) ?? map.entries.at(-1);
	if (neighbour === undefined) { return undefined; }
	const { start, end } = neighbour.span;
	const isSpread = text.slice(lineStart(text, start), start).trim() === '';
	const indent = isSpread ? indentAt(text, start) : '';
	const rendered = renderFlow(map.layout, [missing], { indent, style, isSpread, quote: quoteIn(text, map), wrap: map.wrap });
	if (!isSpread) { return { span: { start: end, end }, newText: `, ${rendered}` }; }
	const rest = text.slice(end, lineEnd(text, end));
	if (/^,?[ \t]*(?:\/\/|\/\*|#)/.test(rest)) {
		const behind = lineEnd(text, end);
		return rest.startsWith(',') ? insertLines(behind, [`${indent}${rendered},`], style) : { span: { start, end: start }, newText: `${rendered},${style.lineBreak}${indent}` };
	}
	return { span: { start: end, end }, newText: `,${style.lineBreak}${indent}${rendered}` };
}

/** The quotes that the program prefers. */
function quoteIn(text: string, { layout, span }: WrittenMap): string {
	const own = text.slice(span.start, span.end);
	const sample = /["']/.test(own) ? own : text;
	return layout === 'object' && sample.split("'").length > sample.split('"').length ? "'" : '"';
}

/** Into empty braces. */
function fillFlow(text: string, map: WrittenMap, missing: readonly Missing[], style: Style): Insertion {
	const { layout, span } = map;
	const { lineBreak, unit } = style;
	const indent = indentAt(text, span.start);
	const isSpread = layout === 'json' && text.includes('\n');
	const rendered = renderFlow(layout, missing, { indent: `${indent}${unit}`, style, isSpread, quote: quoteIn(text, map), wrap: map.wrap });
	return { span: { start: span.start + 1, end: span.end - 1 }, newText: layout === 'keywords' ? rendered : isSpread ? `${lineBreak}${indent}${unit}${rendered}${lineBreak}${indent}` : ` ${rendered} ` };
}

interface FlowStyle {
	readonly indent: string;
	readonly style: Style;
	readonly isSpread: boolean;
	/** Of texts in a program. */
	readonly quote?: string;
	readonly wrap?: WrittenMap['wrap'];
}

function renderFlow(layout: WrittenMap['layout'], entries: readonly Missing[], flow: FlowStyle): string {
	const { indent, style: { lineBreak, unit }, isSpread } = flow;
	const inner: FlowStyle = { ...flow, indent: `${indent}${unit}` };
	const enclose = (open: string, content: string, close: string): string =>
		isSpread ? `${open}${lineBreak}${indent}${unit}${content}${lineBreak}${indent}${close}` : layout === 'json' || layout === 'keywords' ? `${open}${content}${close}` : `${open} ${content} ${close}`;
	const separator = isSpread ? `,${lineBreak}${indent}` : ', ';
	return entries.map(({ name, content }) => {
		const key = layout === 'json' ? `${JSON.stringify(name)}: ` : layout === 'keywords' ? `${name}=` : `${name}: `;
		switch (content.kind) {
			case 'value': return `${key}${renderLiteral(layout, name, content.raw, flow)}`;
			case 'code': return `${key}${content.text}`;
			case 'map': return `${key}${enclose('{', renderFlow(layout === 'keywords' ? 'json' : layout, content.entries, inner), '}')}`;
			case 'list': {
				const items = content.items.map((item) => isSpread
					? `{${lineBreak}${indent}${unit}${unit}${renderFlow(layout, item, { ...flow, indent: `${indent}${unit}${unit}` })}${lineBreak}${indent}${unit}}`
					: layout === 'json' ? `{${renderFlow(layout, item, flow)}}` : `{ ${renderFlow(layout, item, flow)} }`);
				return `${key}${isSpread ? enclose('[', items.join(`,${lineBreak}${indent}${unit}`), ']') : `[${items.join(', ')}]`}`;
			}
		}
	}).join(separator);
}

function renderLiteral(layout: Layout, name: string, raw: Raw, { quote = '"', wrap }: FlowStyle): string {
	const rendered = renderValue(layout, raw);
	const literal = quote === "'" && !rendered.includes("'") ? rendered.replaceAll('"', "'") : rendered;
	return wrap?.(name, literal) ?? literal;
}

function renderValue(layout: WrittenMap['layout'], raw: Raw): string {
	return typeof raw === 'object' ? `[${raw.map((item) => writeScalar(layout === 'yaml-block' ? 'yaml-flow' : layout, item)).join(', ')}]` : writeScalar(layout, raw);
}

/** Lines behind the end of another. */
function insertLines(at: number, lines: readonly string[], { lineBreak }: Style): Insertion {
	return { span: { start: at, end: at }, newText: lines.map((line) => `${lineBreak}${line}`).join('') };
}

/** One level of indentation, as the map itself has it. */
function unitOf(text: string, map: WrittenMap): string {
	const head = indentAt(text, map.span.start);
	const first = map.entries[0];
	const inner = first === undefined ? '' : indentAt(text, first.span.start);
	if (map.layout !== 'yaml-block' && inner.length > head.length && inner.startsWith(head)) { return inner.slice(head.length); }
	return map.layout !== 'yaml-block' && /^\t/m.test(text) ? '\t' : '  ';
}

function indentAt(text: string, offset: number): string {
	return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line break, so that a comment stays where it is. */
function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	if (end === -1) { return text.length; }
	return text[end - 1] === '\r' ? end - 1 : end;
}
