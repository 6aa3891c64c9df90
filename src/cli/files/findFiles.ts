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
 * @param levels folders to go down; not given means all the way
 */
export function findFiles(folder: string, accepts: (file: string) => boolean, levels = Infinity): FoundFiles {
	const files: string[] = [];
	const unreadable: { path: string; fault: ReadFault }[] = [];
	const visited = new Set<string>();
	// Linked folders come last, so that a folder is known by its own path where it has one here.
	const folders: Folder[] = [{ at: folder, depth: 0 }];
	const linkedFolders: Folder[] = [];
	for (let next = folders.pop(); next !== undefined; next = folders.pop() ?? linkedFolders.shift()) {
		const { at, depth } = next;
		try {
			const real = fs.realpathSync(at);
			if (visited.has(real)) { continue; }
			visited.add(real);
			for (const entry of fs.readdirSync(at, { withFileTypes: true })) {
				const entryPath = path.join(at, entry.name);
				const kind = kindOf(entry, entryPath);
				if (kind === 'file' && accepts(entryPath)) { files.push(entryPath); }
				if (skippedFolders.includes(entry.name) || depth >= levels) { continue; }
				if (kind === 'folder') { folders.push({ at: entryPath, depth: depth + 1 }); }
				if (kind === 'linked-folder') { linkedFolders.push({ at: entryPath, depth: depth + 1 }); }
			}
		} catch (error) {
			unreadable.push({ path: at, fault: faultOf(error) });
		}
	}
	return { files: files.sort(), unreadable };
}

interface Folder {
	readonly at: string;
	readonly depth: number;
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
