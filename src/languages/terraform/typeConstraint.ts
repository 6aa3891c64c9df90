/** What the `type` of a variable makes of its default: conversions, and the defaults of optional attributes. */
import { computedScalar, isNull, toBoolean, toNumber, toText } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import type { Expression } from './syntax';

/**
 * Applies a type constraint; a value that does not fit is left as it is.
 * @param evaluate evaluates a constant of the constraint, the default of an optional attribute
 * Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function applyType(value: Evaluated, type: Expression, evaluate: (expression: Expression) => Evaluated): Evaluated {
	if (value.kind === 'unknown' || isNull(value)) { return value; }
	if (type.kind === 'name') { return convertTo(type.name, value); }
	if (type.kind === 'literal' && typeof type.value === 'string') { return convertTo(type.value, value); }
	const [inner] = type.kind === 'call' ? type.args : [];
	if (type.kind !== 'call' || inner === undefined) { return value; }
	if (value.kind === 'list') { return { ...value, items: value.items.map((item) => applyType(item, inner, evaluate)) }; }
	if (value.kind !== 'object') { return value; }
	if (inner.kind === 'object') { return { ...value, entries: applyAttributes(value.entries, inner, evaluate, value.place) }; }
	return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, applyType(entry, inner, evaluate)])) };
}

function applyAttributes(
	entries: ReadonlyMap<string, Evaluated>, attributes: Expression & { readonly kind: 'object' }, evaluate: (expression: Expression) => Evaluated, place: Place,
): ReadonlyMap<string, Evaluated> {
	const result = new Map(entries);
	for (const { key, value: type } of attributes.entries) {
		if (key.kind !== 'literal') { continue; }
		const name = String(key.value);
		const isOptional = type.kind === 'call' && type.name === 'optional';
		const [inner, fallback] = isOptional ? type.args : [type];
		const written = entries.get(name);
		const missing = fallback === undefined ? computedScalar(null, place) : evaluate(fallback);
		const value = isOptional && (written === undefined || isNull(written)) ? missing : written;
		if (value !== undefined && inner !== undefined) { result.set(name, applyType(value, inner, evaluate)); }
	}
	return result;
}

/** The value keeps its place: only its type changes. */
function convertTo(type: string, value: Evaluated): Evaluated {
	if (value.kind !== 'scalar') { return value; }
	const conversions: Readonly<Record<string, (from: Evaluated) => string | number | boolean | undefined>> = { string: toText, number: toNumber, bool: toBoolean };
	const converted = Object.hasOwn(conversions, type) ? conversions[type]?.(value) : undefined;
	return converted === undefined ? value : { ...value, value: converted };
}
