/** Finds files below a folder: sorted, without what tools generate, safe with links that lead in circles. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ReadFault } from './readText';
import { faultOf } from './readText';

/** Folders of tools and copies: nobody wrote what is in them. */
const skippedFolders: readonly string[] = ['.git', '.terraform', 'cdk.out', 'dist', 'node_modules'];

export interface FoundFiles {
	/** Absolute paths, sorted. */
	readonly files: readonly string[];
	/** Folders that could not be listed. */
	readonly unreadable: readonly { readonly path: string; readonly fault: ReadFault }[];
}

/**
 * @param folder absolute path; its own name may be one of the skipped
 * @param accepts whether a file of that path is wanted
 */
export function findFiles(folder: string, accepts: (file: string) => boolean): FoundFiles {
	const files: string[] = [];
	const unreadable: { path: string; fault: ReadFault }[] = [];
	const visited = new Set<string>();
	// Linked folders come last, so that a folder is known by its own path where it has one here.
	const folders = [folder];
	const linkedFolders: string[] = [];
	for (let next = folders.pop(); next !== undefined; next = folders.pop() ?? linkedFolders.shift()) {
		try {
			const real = fs.realpathSync(next);
			if (visited.has(real)) { continue; }
			visited.add(real);
			for (const entry of fs.readdirSync(next, { withFileTypes: true })) {
				const entryPath = path.join(next, entry.name);
				const kind = kindOf(entry, entryPath);
				if (kind === 'file' && accepts(entryPath)) { files.push(entryPath); }
				if (skippedFolders.includes(entry.name)) { continue; }
				if (kind === 'folder') { folders.push(entryPath); }
				if (kind === 'linked-folder') { linkedFolders.push(entryPath); }
			}
		} catch (error) {
			unreadable.push({ path: next, fault: faultOf(error) });
		}
	}
	return { files: files.sort(), unreadable };
}

function kindOf(entry: fs.Dirent, entryPath: string): 'file' | 'folder' | 'linked-folder' | 'other' {
	if (entry.isFile()) { return 'file'; }
	if (entry.isDirectory()) { return 'folder'; }
	if (!entry.isSymbolicLink()) { return 'other'; }
	try {
		const target = fs.statSync(entryPath);
		if (target.isDirectory()) { return 'linked-folder'; }
		return target.isFile() ? 'file' : 'other';
	} catch {
		// A link to nothing, or to itself, is nothing to read.
		return 'other';
	}
}
