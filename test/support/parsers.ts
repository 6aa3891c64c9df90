/** The tree-sitter parsers for tests, loaded once from the packages in node_modules. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createParsers } from '../../src/languages/parsers';
import type { Parsers } from '../../src/languages/parsers';

let loading: Promise<Parsers> | undefined;

/** The parsers; every caller gets the same ones. */
export function loadParsers(): Promise<Parsers> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Parsers> {
	const { resolve } = createRequire(__filename);
	const [runtime, hcl] = await Promise.all([
		readFile(resolve('web-tree-sitter/web-tree-sitter.wasm')),
		readFile(resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm')),
	]);
	return createParsers({ runtime, hcl });
}
