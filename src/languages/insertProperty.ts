/**
 * Where a property that is not written yet belongs in a text, in the layout of its neighbours.
 * Must never decide what to write: callers bring the value.
 */
import type { ResourceBase } from '../core/model/resource';
import { comparePositions } from '../core/model/value';
import type { Location, Position, Value } from '../core/model/value';

/** Properties that can be added, by their name in the model, and how each language writes them. */
const propertyNames = {
	defaultCooldownSeconds: { terraform: 'default_cooldown', cloudformation: 'Cooldown' },
	defaultInstanceWarmupSeconds: { terraform: 'default_instance_warmup', cloudformation: 'DefaultInstanceWarmup' },
	defaultResult: { terraform: 'default_result', cloudformation: 'DefaultResult' },
	desiredCapacity: { terraform: 'desired_capacity', cloudformation: 'DesiredCapacity' },
	healthCheckGracePeriodSeconds: { terraform: 'health_check_grace_period', cloudformation: 'HealthCheckGracePeriod' },
	healthCheckType: { terraform: 'health_check_type', cloudformation: 'HealthCheckType' },
	maxSize: { terraform: 'max_size', cloudformation: 'MaxSize' },
	minSize: { terraform: 'min_size', cloudformation: 'MinSize' },
	maxHealthyPercentage: { terraform: 'max_healthy_percentage', cloudformation: 'MaxHealthyPercentage' },
	minHealthyPercentage: { terraform: 'min_healthy_percentage', cloudformation: 'MinHealthyPercentage' },
	iops: { terraform: 'iops', cloudformation: 'Iops' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type InsertableProperty = keyof typeof propertyNames;

export interface Insertion extends Location {
	readonly newText: string;
}

export interface PropertyToInsert {
	readonly property: InsertableProperty;
	readonly value: string | number | boolean;
	/** Properties of the same block or map that it may stand beside, best first. */
	readonly beside: readonly (Value<unknown> | undefined)[];
}

/**
 * A new property beside a written one.
 * @param resource the resource whose text it belongs to
 * @param text the text of `resource.file`
 * @returns an empty range and what to insert there; `undefined` if no neighbour stands in a layout that this understands
 */
export function insertProperty(resource: Pick<ResourceBase<string>, 'language' | 'file' | 'range'>, { property, value, beside }: PropertyToInsert, text: string): Insertion | undefined {
	const names: Readonly<Record<string, string>> = propertyNames[property];
	const name = names[resource.language];
	if (name === undefined) { return undefined; }
	const layout = layoutOf(resource.language, text);
	const lines = text.split(/\r\n|\n|\r/);
	const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
	for (const neighbour of beside) {
		if (neighbour === undefined || !isWrittenIn(neighbour, resource)) { continue; }
		const found = layouts[layout]({ lines, at: neighbour.range.start, name, value, lineBreak });
		if (found !== undefined) { return { file: resource.file, range: { start: found.at, end: found.at }, newText: found.newText }; }
	}
	return undefined;
}

interface Place {
	readonly lines: readonly string[];
	/** Where the neighbour's value begins. */
	readonly at: Position;
	readonly name: string;
	readonly value: string | number | boolean;
	readonly lineBreak: string;
}

type Layout = (place: Place) => { readonly at: Position; readonly newText: string } | undefined;

const layouts: Readonly<Record<'hcl' | 'yaml' | 'json', Layout>> = { hcl: insertHcl, yaml: insertYaml, json: insertJson };

/** How maps are written in a text of a language. */
export function layoutOf(language: string, text: string): keyof typeof layouts {
	if (/^\s*\{/.test(text.replace(/^\uFEFF/, ''))) { return 'json'; }
	return language === 'terraform' ? 'hcl' : 'yaml';
}

function isWrittenIn({ file, range, origin }: Value<unknown>, resource: Pick<ResourceBase<string>, 'file' | 'range'>): boolean {
	return origin.kind !== 'omitted' && file === resource.file
		&& comparePositions(range.start, resource.range.start) >= 0 && comparePositions(range.end, resource.range.end) <= 0;
}

/** A line of its own below the neighbour, the equals signs aligned; above it where the neighbour goes on over several lines. */
function insertHcl({ lines, at, name, value, lineBreak }: Place): ReturnType<Layout> {
	const line = lines[at.line] ?? '';
	const [, indent = '', key, gap = ''] = /^([ \t]*)([\w-]+)([ \t]*)=[ \t]*(?:"?(?:\$\{)?|\()$/.exec(line.slice(0, at.character)) ?? [];
	if (key === undefined) { return undefined; }
	const equalsColumn = key.length + gap.length;
	const written = `${indent}${name.padEnd(Math.max(equalsColumn - 1, name.length))} = ${JSON.stringify(value)}`;
	return isBalanced(line) ? below(at.line, line, written, lineBreak) : above(at.line, written, lineBreak);
}

/** Block maps get a line of their own, flow maps an entry before the neighbour. */
function insertYaml({ lines, at, name, value, lineBreak }: Place): ReturnType<Layout> {
	const line = lines[at.line] ?? '';
	const before = line.slice(0, at.character);
	const block = /^([ \t]*)(- +)?[\w"']+[ \t]*:[ \t]+(?:!\w+[ \t]*)?["']?$/.exec(before);
	const flowKey = /[{,][ \t]*([\w"']+[ \t]*:[ \t]*(?:!\w+[ \t]*)?["']?)$/.exec(before)?.[1];
	if (flowKey !== undefined) {
		return { at: { line: at.line, character: at.character - flowKey.length }, newText: `${name}: ${value}, ` };
	}
	if (block === null) { return undefined; }
	const [, indent = '', dash = ''] = block;
	const column = indent.length + dash.length;
	const written = `${' '.repeat(column)}${name}: ${value}`;
	if (!continues(lines, at.line, column)) { return below(at.line, line, written, lineBreak); }
	return dash === '' ? above(at.line, written, lineBreak) : undefined;
}

/** An entry before the neighbour, on a line of its own if the neighbour has one. */
function insertJson({ lines, at, name, value, lineBreak }: Place): ReturnType<Layout> {
	const before = (lines[at.line] ?? '').slice(0, at.character);
	const key = /"[\w-]+"[ \t]*:[ \t]*"?$/.exec(before);
	if (key === null) { return undefined; }
	const indent = before.slice(0, key.index);
	const gap = /^[ \t]*$/.test(indent) ? `${lineBreak}${indent}` : ' ';
	return { at: { line: at.line, character: key.index }, newText: `${JSON.stringify(name)}: ${JSON.stringify(value)},${gap}` };
}

function below(line: number, lineText: string, written: string, lineBreak: string): ReturnType<Layout> {
	return { at: { line, character: lineText.length }, newText: `${lineBreak}${written}` };
}

function above(line: number, written: string, lineBreak: string): ReturnType<Layout> {
	return { at: { line, character: 0 }, newText: `${written}${lineBreak}` };
}

/** Whether all that opens in the line also closes in it: brackets outside strings, and no heredoc. */
function isBalanced(line: string): boolean {
	const code = line.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/(?:#|\/\/).*$/, '');
	const depth = [...code].reduce((open, character) => open + ('([{'.includes(character) ? 1 : ')]}'.includes(character) ? -1 : 0), 0);
	return depth === 0 && !code.includes('<<') && !code.includes('/*') && !/[?:+*/%<>&|-]\s*$/.test(code);
}

/** Whether the value of the key in a line goes on in the next ones. */
function continues(lines: readonly string[], line: number, column: number): boolean {
	const next = lines.slice(line + 1).find((text) => text.trim() !== '' && !text.trimStart().startsWith('#'));
	if (next === undefined) { return false; }
	const indent = next.length - next.trimStart().length;
	return indent > column || (indent === column && /^-(?:\s|$)/.test(next.trimStart()));
}
