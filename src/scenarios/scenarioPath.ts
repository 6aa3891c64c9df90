/** Settings of a scenario by their path: `group.minSize`, `policies[0].alarm.threshold`. */

/** The value at a path; `undefined` where there is none. */
export function readAt(content: unknown, path: string): unknown {
	return keysOf(path).reduce<unknown>((parent, key) => isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined, content);
}

/** A copy with another value at a path; the same content where there is no such place. */
export function writeAt<T>(content: T, path: string, value: unknown): T {
	return writeKeys(content, keysOf(path), value) as T;
}

function writeKeys(content: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
	if (key === undefined) { return value; }
	if (!isRecord(content) || !Object.hasOwn(content, key)) { return content; }
	const written = writeKeys(content[key], rest, value);
	return Array.isArray(content) ? content.map((item: unknown, index) => String(index) === key ? written : item) : { ...content, [key]: written };
}

function keysOf(path: string): readonly string[] {
	return path.split(/[.[\]]+/).filter((key) => key !== '');
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
	return typeof content === 'object' && content !== null;
}
