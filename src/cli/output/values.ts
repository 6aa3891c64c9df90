/** Values read from code, for `inspect`: as JSON, and as rows of text. */
import type { LanguageTag } from '../../core/model/localized';
import type { Resource, ResourceBase } from '../../core/model/resource';
import type { Location, Range, Value } from '../../core/model/value';
import { isKnown, isValue } from '../../core/model/value';
import { originText, reasonText, wordText } from '../text';

/** A property as JSON: `{ value, origin, line, … }`, or such properties nested in objects and arrays. */
export type PropertyJson = { readonly [name: string]: unknown } | readonly PropertyJson[];

/** The resource's own properties by name, those left out that are neither written nor have a default. */
export function propertiesJson(resource: Resource): Readonly<Record<string, PropertyJson>> {
	const entries = Object.entries(resource).filter(([name]) => !baseNames.includes(name));
	return Object.fromEntries(entries.flatMap(([name, content]) => {
		const json = contentJson(content, resource.file);
		return json === undefined ? [] : [[name, json]];
	}));
}

/** One row a value: name, value, where it comes from. Nested names are joined by dots. */
export function propertyRows(resource: Resource, language: LanguageTag): readonly (readonly [string, string, string])[] {
	return Object.entries(resource)
		.filter(([name]) => !baseNames.includes(name))
		.flatMap(([name, content]) => contentRows(name, content, resource, language));
}

/** What every resource has is told in front of its properties. */
const baseNames: readonly string[] = [
	'type', 'id', 'name', 'language', 'file', 'range', 'nameRange', 'calledFrom',
] satisfies readonly (keyof ResourceBase<string>)[];

function contentJson(content: unknown, file: string): PropertyJson | undefined {
	if (content === undefined) { return undefined; }
	if (isValue(content)) { return valueJson(content, file); }
	if (Array.isArray(content)) { return content.map((item) => contentJson(item, file) ?? {}); }
	if (typeof content !== 'object' || content === null) { return undefined; }
	return Object.fromEntries(Object.entries(content).flatMap(([name, nested]: [string, unknown]): [string, unknown][] => {
		if (name === 'range') { return [['line', (nested as Range).start.line + 1]]; }
		const json = contentJson(nested, file);
		return json === undefined ? [] : [[name, json]];
	}));
}

function valueJson(value: Value<unknown>, resourceFile: string): PropertyJson {
	return {
		value: value.value ?? null,
		origin: value.origin.kind,
		line: value.range.start.line + 1,
		...(value.file === resourceFile ? {} : { file: value.file }),
		...originJson(value.origin),
	};
}

function originJson(origin: Value<unknown>['origin']): Readonly<Record<string, unknown>> {
	switch (origin.kind) {
		case 'literal': return {};
		case 'default': return { originName: origin.name, originAt: { file: origin.at.file, line: origin.at.range.start.line + 1 } };
		case 'expression': return { text: origin.text };
		case 'omitted': return { source: origin.source };
		case 'unknown': return { reason: origin.reason, text: origin.text };
	}
}

function contentRows(
	name: string, content: unknown, resource: Resource, language: LanguageTag,
): readonly (readonly [string, string, string])[] {
	if (isValue(content)) { return isOrdinary(name, content) ? [] : [[name, valueText(content, language), placeText(content, language)]]; }
	if (Array.isArray(content)) { return content.flatMap((item, index) => contentRows(`${name}[${index}]`, item, resource, language)); }
	if (typeof content !== 'object' || content === null) { return []; }
	return Object.entries(content).filter(([nested]) => nested !== 'range')
		.flatMap(([nested, item]) => contentRows(`${name}.${nested}`, item, resource, language));
}

/** That there is one of each needs no row. */
function isOrdinary(name: string, value: Value<unknown>): boolean {
	return name === 'multiplicity' && value.origin.kind === 'omitted';
}

function valueText(value: Value<unknown>, language: LanguageTag): string {
	return isKnown(value) ? knownText(value.value, language) : wordText.unknown[language];
}

function knownText(value: unknown, language: LanguageTag): string {
	if (Array.isArray(value)) { return value.length === 0 ? '–' : value.map((item) => knownText(item, language)).join(', '); }
	if (typeof value === 'boolean') { return wordText[value ? 'yes' : 'no'][language]; }
	if (typeof value === 'object' && value !== null) { return 'text' in value ? String(value.text) : JSON.stringify(value); }
	return String(value);
}

function placeText(value: Value<unknown>, language: LanguageTag): string {
	const at = placeOf(value);
	switch (value.origin.kind) {
		case 'literal': return at;
		case 'default': return `${placeOf(value.origin.at)}  ${originText.default[language]({ name: value.origin.name })}`;
		case 'expression': return `${at}  ${originText.expression[language]({ name: oneLine(value.origin.text) })}`;
		case 'omitted': return wordText.notWritten[language];
		case 'unknown': return `${at}  ${reasonText[value.origin.reason][language]}: ${oneLine(value.origin.text)}`;
	}
}

/** `main.tf:44`, lines from 1. */
export function placeOf({ file, range }: Location): string {
	return `${file}:${range.start.line + 1}`;
}

const longestExpression = 60;

function oneLine(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > longestExpression ? `${line.slice(0, longestExpression - 1)}…` : line;
}
