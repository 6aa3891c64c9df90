/** The parsers, packed into the command line's one file. Each grammar is unpacked only when a file of its language is read. */
import type { Grammar, Parsers } from '../languages/parsers';
import { createParsers } from '../languages/parsers';

export function loadParsers(): Parsers {
	return createParsers(async (name) => (await packed[name]()).default);
}

const packed: Readonly<Record<Grammar | 'runtime', () => Promise<{ readonly default: Uint8Array }>>> = {
	runtime: () => import('web-tree-sitter/web-tree-sitter.wasm'),
	hcl: () => import('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'),
	typescript: () => import('tree-sitter-typescript/tree-sitter-typescript.wasm'),
	python: () => import('tree-sitter-python/tree-sitter-python.wasm'),
};
