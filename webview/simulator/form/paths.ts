/** Paths of settings, and comparing what stands there. Must never know what the data are about. */

/** `policies[0].targetValue` → `policies`, `0`, `targetValue`. */
export function pathKeys(path: string): readonly string[] {
	return path.split(/[.[\]]+/).filter(key => key !== '');
}

/** Whether `path` is, or stands within, `ancestor`. */
export function isWithin(path: string, ancestor: string): boolean {
	return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);
}

/** The path without its indices: `policies.steps.adjustment`. */
export function plainPath(path: string): string {
	return path.replace(/\[\d+\]/g, '');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain data, written by the same code in the same order, so their JSON tells. */
export function isSame(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
