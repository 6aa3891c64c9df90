/** Reads answers of AWS, whose shape nobody promises: what is not there is null, never an exception. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: unknown, key: string): Json {
	const inner = isObject(value) ? value[key] : undefined;
	return isObject(inner) ? inner : {};
}

export function objectsAt(value: unknown, key: string): readonly Json[] {
	const inner = isObject(value) ? value[key] : undefined;
	return Array.isArray(inner) ? inner.filter(isObject) : [];
}

export function textsAt(value: unknown, key: string): readonly string[] {
	const inner = isObject(value) ? value[key] : undefined;
	return Array.isArray(inner) ? inner.filter((one): one is string => typeof one === 'string') : [];
}

export function numberAt(value: unknown, key: string): number | null {
	const inner = isObject(value) ? value[key] : undefined;
	return typeof inner === 'number' && Number.isFinite(inner) ? inner : null;
}

export function textAt(value: unknown, key: string): string | null {
	const inner = isObject(value) ? value[key] : undefined;
	return typeof inner === 'string' && inner !== '' ? inner : null;
}

export function flagAt(value: unknown, key: string): boolean | null {
	const inner = isObject(value) ? value[key] : undefined;
	return typeof inner === 'boolean' ? inner : null;
}
