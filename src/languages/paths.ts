/** Paths and URI strings with `/` separators, as files are known by. */

/** The folder of a file; empty for a file without one. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The path of something that code names relative to a folder.
 * @param folder path or URI string, without a `/` at its end
 * @param relative as the code gives it: not escaped
 * @returns undefined for a path that does not begin at the folder, or that leads above the root
 */
export function resolvePath(folder: string, relative: string): string | undefined {
	if (/^(?:[/\\~]|[A-Za-z]:|[a-z][\w+.-]*:)/.test(relative)) { return undefined; }
	const [root = ''] = /^[a-z][\w+.-]+:\/\/[^/]*\/?|^\//i.exec(folder) ?? [];
	const segments = folder.slice(root.length).split('/').filter((segment) => segment !== '' && segment !== '.');
	for (const segment of relative.split('/')) {
		if (segment === '' || segment === '.') { continue; }
		const isUp = segment === '..';
		if (isUp && segments.length > 0 && segments.at(-1) !== '..') { segments.pop(); continue; }
		if (isUp && root !== '') { return undefined; }
		segments.push(isUp || !root.includes(':') ? segment : escapeSegment(segment));
	}
	return root + segments.join('/');
}

/** As VS Code escapes the parts of a URI. */
function escapeSegment(segment: string): string {
	return encodeURIComponent(segment).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether a path is that of something in the folder or in a folder below it. */
export function isBelow(path: string, folder: string): boolean {
	return folder === '' ? !/^(?:\.\.(?:\/|$)|\/|[a-z][\w+.-]+:)/i.test(path) && path !== '' : path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** How many folders lie between a folder and something below it. */
export function depthBelow(path: string, folder: string): number {
	return path.slice(folder === '' ? 0 : folder.length + 1).split('/').length - 1;
}
