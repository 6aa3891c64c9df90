/**
 * What a module may ask for beside its own files. What it asks for is what its reading depends on, so that asking tells whoever holds
 * the files which ones to bring and when to read again.
 */
import type { ParsedFile } from './language';

export interface Surroundings<P extends ParsedFile = ParsedFile> {
	/** The files of another module of the language, by its key; none if there are none. */
	module(key: string): Found<readonly P[]>;
	/** The text of a file of any kind. */
	text(path: string): Found<string>;
	/** The files of the language in folders below one, whose paths end so. @param levels folders between, at most */
	below(folder: string, options: { readonly ending: string; readonly levels: number }): readonly P[];
	/** The keys of the modules known so far that mention a module: see `Language.mentions`. */
	mentioning(key: string): readonly string[];
}

/** `not-read`: nobody has looked for it yet; it may be there. */
export type Found<T> = T | 'not-read' | 'absent';

/** Something that a module asked for and that has not been looked for yet. */
export type Need =
	| { readonly kind: 'folder'; readonly path: string }
	| { readonly kind: 'file'; readonly path: string }
	| { readonly kind: 'below'; readonly path: string; readonly ending: string; readonly levels: number };

/** Where a module is read by itself. */
export const nothingAround: Surroundings<never> = {
	module: () => 'not-read', text: () => 'not-read', below: () => [], mentioning: () => [],
};
