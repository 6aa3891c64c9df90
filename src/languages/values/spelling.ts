/** Names that tools write in their own way. */

/** `minSize`, `min_size` and `MinSize` are the same name. */
export function normalise(name: string): string {
	return name.replace(/[_-]/g, '').toLowerCase();
}
