/** Names that tools write in their own way. */

/** `minSize`, `min_size` and `MinSize` are the same name. */
export function normalise(name: string): string {
	return name.replace(/[_-]/g, '').toLowerCase();
}

/** `min_size` as `minSize`. */
export function camelCase(name: string): string {
	return name.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}

/** `MIN_SIZE` as `MinSize`. */
export function pascalCase(name: string): string {
	return name.toLowerCase().replace(/(?:^|_)(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
