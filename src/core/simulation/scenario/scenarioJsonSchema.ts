/**
 * The JSON Schema (draft-07) of a `*.scenario.json`, made from the shapes by which a scenario is checked: completion, hovers and
 * validation in any editor that reads such schemas. Descriptions hold both languages, as a schema cannot be translated.
 */
import { formatNumber } from '../../format';
import type { Localized } from '../../model/localized';
import { describeSetting } from './describeSetting';
import { scenarioShape } from './scenarioShape';
import { longestText, type NumberShape, type Shape } from './shape';

export type JsonSchema = { readonly [key: string]: unknown };

export function scenarioJsonSchema(): JsonSchema {
	const { properties, ...rest } = schemaOf(scenarioShape, []);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#', title: 'Compute Lab scenario', ...rest,
		properties: { $schema: { type: 'string', description: 'Address of this schema, for editors.' }, ...properties as JsonSchema },
	};
}

/** @param path keys from the scenario down, with the kind of a variant among them */
function schemaOf(shape: Shape, path: readonly string[]): JsonSchema {
	const initial = shape.initial === undefined ? {} : { default: shape.initial };
	return { ...typeOf(shape, path), ...initial, ...described(describeSetting(path), detailsOf(shape)) };
}

function typeOf(shape: Shape, path: readonly string[]): JsonSchema {
	switch (shape.kind) {
		case 'number': return numberType(shape);
		case 'text': return {
			type: orNull('string', shape), maxLength: longestText, ...shape.mayBeEmpty === true ? {} : { minLength: 1 },
			...shape.pattern === undefined ? {} : { pattern: shape.pattern.expression },
		};
		case 'boolean': return { type: 'boolean' };
		case 'choice': return { enum: shape.nullable === true ? [...shape.choices, null] : shape.choices };
		case 'list': return { type: 'array', items: schemaOf(shape.item, path), minItems: shape.least, maxItems: shape.most };
		case 'record': return recordType(shape.fields, path, shape);
		case 'variants': return variantsType(shape.variants, path);
	}
}

function numberType(shape: NumberShape): JsonSchema {
	const { min, max, integer, aboveMin, multipleOf, also, nullable } = shape;
	const range = {
		type: integer ? 'integer' : 'number', ...aboveMin ? { exclusiveMinimum: min } : { minimum: min }, maximum: max, ...multipleOf === null ? {} : { multipleOf },
	};
	if (also.length > 0) { return { anyOf: [range, { enum: nullable ? [...also, null] : also }] }; }
	return { ...range, type: orNull(range.type, shape) };
}

function recordType(fields: Readonly<Record<string, Shape>>, path: readonly string[], { nullable = false }: { readonly nullable?: boolean } = {}): JsonSchema {
	const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field, [...path, key])]));
	return { type: orNull('object', { nullable }), properties, required: requiredOf(fields), additionalProperties: false };
}

function requiredOf(fields: Readonly<Record<string, Shape>>): readonly string[] {
	return Object.entries(fields).flatMap(([key, { initial }]) => initial === undefined ? [key] : []);
}

/** Chosen by `kind`, so that a mistake in one variant is told where it is and not as "matches none". */
function variantsType(variants: Readonly<Record<string, Readonly<Record<string, Shape>>>>, path: readonly string[]): JsonSchema {
	const kinds = Object.keys(variants);
	const descriptions = kinds.map((kind) => describeSetting([...path, kind])).map((description) => description === undefined ? '' : bilingual(description));
	return {
		type: 'object', properties: { kind: { enum: kinds, markdownEnumDescriptions: descriptions } }, required: ['kind'],
		allOf: kinds.map((kind) => {
			const { properties, required, additionalProperties } = recordType(variants[kind]!, [...path, kind]);
			return { if: { properties: { kind: { const: kind } }, required: ['kind'] }, then: { properties: { kind: {}, ...properties as JsonSchema }, required, additionalProperties } };
		}),
	};
}

function orNull(type: string, { nullable }: { readonly nullable?: boolean }): string | readonly string[] {
	return nullable === true ? [type, 'null'] : type;
}

/** Plain English for every editor, both languages for those that read Markdown. */
function described(description: Localized | undefined, details: Localized | undefined): JsonSchema {
	if (description === undefined) { return {}; }
	const full = details === undefined ? description : { en: `${description.en} ${details.en}`, ko: `${description.ko} ${details.ko}` };
	return { description: full.en.replace(/`/g, ''), markdownDescription: bilingual(full) };
}

function bilingual({ en, ko }: Localized): string {
	return `${en}\n\n${ko}`;
}

/** Range and default in words. */
function detailsOf(shape: Shape): Localized | undefined {
	const range = shape.kind === 'number' ? rangeOf(shape) : undefined;
	const initial = defaultOf(shape);
	if (range === undefined && initial === undefined) { return undefined; }
	const words = (defaultWord: string, separator: string): string =>
		`(${[range, initial === undefined ? undefined : `${defaultWord} ${initial}`].filter((word) => word !== undefined).join(separator)})`;
	return { en: words('default', '; '), ko: words('기본값', ', ') };
}

/** What is left out reads as this; nothing where that is no single word or number. */
function defaultOf({ initial }: Shape): string | undefined {
	if (typeof initial === 'number') { return formatNumber(initial, 4); }
	return typeof initial === 'boolean' || (typeof initial === 'string' && initial !== '') ? String(initial) : undefined;
}

/** `0–3,600`, `> 0`, `0, 30–900`; nothing where the limits only keep nonsense out. */
function rangeOf({ min, max, aboveMin, also }: NumberShape): string | undefined {
	const isOpenAbove = max >= 1e9;
	if (isOpenAbove && min <= -1e9) { return undefined; }
	const range = isOpenAbove ? `${aboveMin ? '>' : '≥'} ${formatNumber(min, 4)}` : `${aboveMin ? '> ' : ''}${formatNumber(min, 4)}–${formatNumber(max, 4)}`;
	return [...also.map((value) => formatNumber(value)), range].join(', ');
}
