/** One template after parsing: its sections by name, not yet evaluated. */
import type { Location, Range } from '../../core/model/value';
import type { ParsedFile } from '../language';
import type { LineIndex } from './lineIndex';
import { writeOutLoops } from './loops';
import { entriesOf, findEntry } from './node';
import type { Entry, Span, TemplateNode } from './node';

export interface Template {
	readonly path: string;
	readonly text: string;
	readonly lines: LineIndex;
	readonly parameters: ReadonlyMap<string, Entry>;
	readonly mappings: ReadonlyMap<string, Entry>;
	readonly conditions: ReadonlyMap<string, Entry>;
	readonly resources: ReadonlyMap<string, Entry>;
	/** `Globals` of AWS SAM: properties that all resources of a kind have. */
	readonly globals: TemplateNode | undefined;
	/** `Metadata` of the whole template. */
	readonly metadata: TemplateNode | undefined;
	/** Logical ids of what a tool adds to the template, each with its id in the model where it has one. */
	readonly added: ReadonlyMap<string, string | undefined>;
	/** Macros may add what the text does not show, so a missing name is no mistake. */
	readonly hasTransform: boolean;
	/** Loops that could not be written out. */
	readonly openLoops: readonly Span[];
}

export interface CloudFormationFile extends ParsedFile {
	/** Nothing where the file could not be read or has no resources. */
	readonly template: Template | undefined;
}

/** The sections of a template's outermost map. */
export function createTemplate(root: TemplateNode, { path, text, lines }: Pick<Template, 'path' | 'text' | 'lines'>, added: Template['added'] = new Map()): Template {
	const section = (name: string) => entriesOf(findEntry(root, name)?.value);
	const parameters = section('Parameters');
	const written = section('Resources');
	const { entries: resources, open: openLoops } = text.includes('Fn::ForEach') ? writeOutLoops(written, parameters) : { entries: written, open: [] };
	return {
		path, text, lines, openLoops, parameters, resources, added,
		mappings: section('Mappings'), conditions: section('Conditions'), metadata: findEntry(root, 'Metadata')?.value,
		globals: findEntry(root, 'Globals')?.value,
		hasTransform: findEntry(root, 'Transform') !== undefined || findEntry(root, 'Fn::Transform') !== undefined,
	};
}

/** A span as positions. */
export function rangeOf({ lines }: Pick<Template, 'lines'>, { start, end }: Span): Range {
	return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** A span as a place in the template's file. */
export function locationOf(template: Pick<Template, 'path' | 'lines'>, span: Span): Location {
	return { file: template.path, range: rangeOf(template, span) };
}

/** The text of a span on one line, shortened: how an expression is shown. */
export function shownText({ text }: Pick<Template, 'text'>, { start, end }: Span): string {
	const limit = 120;
	const oneLine = text.slice(start, Math.min(end, start + 4 * limit)).replace(/\s+/g, ' ');
	return oneLine.length > limit ? `${oneLine.slice(0, limit - 1)}…` : oneLine;
}
