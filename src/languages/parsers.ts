/** The tree-sitter parsers: created once from the bytes of their .wasm files, which the caller reads. */
import { Language, Parser } from 'web-tree-sitter';

/** Bytes of web-tree-sitter's own .wasm and of each grammar's. */
export interface ParserAssets {
	readonly runtime: Uint8Array;
	readonly hcl: Uint8Array;
}

export interface Parsers {
	readonly hcl: Parser;
}

/** Loads the grammars. Called once per process; the parsers it returns are used synchronously from then on. */
export async function createParsers(assets: ParserAssets): Promise<Parsers> {
	// Without `locateFile` the runtime asks where it lies, which a bundle in a web worker cannot tell; the bytes are here already.
	await Parser.init({ wasmBinary: assets.runtime, locateFile: (name: string) => name });
	const hcl = new Parser();
	hcl.setLanguage(await Language.load(assets.hcl));
	return { hcl };
}
