/** What readings of programs are compared by. */
import assert from 'node:assert/strict';
import type { Resource } from '../../../../src/core/model/resource';
import { isKnown } from '../../../../src/core/model/value';
import type { Value } from '../../../../src/core/model/value';
import type { ModuleReading } from '../../../../src/languages/language';

/** The value as it is shown, with where it comes from. */
export function shown(value: Value<unknown> | undefined): unknown {
	if (value === undefined) { return undefined; }
	if (!isKnown(value)) { return `unknown: ${value.origin.reason}`; }
	const { origin } = value;
	switch (origin.kind) {
		case 'literal': return value.value;
		case 'default': return [value.value, `${origin.name} in ${origin.at.file}:${origin.at.range.start.line + 1}:${origin.at.range.start.character + 1}`];
		default: return [value.value, origin.kind];
	}
}

export function typesOf(reading: ModuleReading): readonly unknown[] {
	return reading.resources.map((resource) => 'instanceType' in resource ? shown(resource.instanceType) : undefined);
}

export function first<T extends Resource['type']>(reading: ModuleReading, type: T): Extract<Resource, { readonly type: T }> {
	const found = reading.resources.find((resource) => resource.type === type);
	assert.ok(found !== undefined);
	return found as Extract<Resource, { readonly type: T }>;
}
