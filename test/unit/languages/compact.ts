/** A whole value without what is `undefined` in it, so that an expectation names only what is written or has a default. */
export function compact(value: unknown): unknown {
	if (Array.isArray(value)) { return value.map((item: unknown) => compact(item)); }
	if (typeof value !== 'object' || value === null) { return value; }
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, compact(item)]));
}
