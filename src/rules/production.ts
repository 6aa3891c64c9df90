/** Whether a name says that something is for production, for advice that only then matters. */

/** Words of a name, also of one in camel case. */
export function isForProduction(names: readonly (string | undefined)[]): boolean {
	return names.some((name) => name !== undefined && name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).some((word) => words.has(word)));
}

const words: ReadonlySet<string> = new Set(['prod', 'prd', 'production', 'live']);
