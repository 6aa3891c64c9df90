/** The tree-sitter parsers for tests, loaded once from the packages in node_modules, all grammars together. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createParsers } from '../../src/languages/parsers';
import type { Grammar, Parsers } from '../../src/languages/parsers';

let loading: Promise<Parsers> | undefined;

/** The parsers; every caller gets the same ones. */
export function loadParsers(): Promise<Parsers> {
	loading ??= load();
	return loading;
}

const modules: Readonly<Record<Grammar | 'runtime', string>> = {
	runtime: 'web-tree-sitter/web-tree-sitter.wasm',
	hcl: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
	typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
	python: 'tree-sitter-python/tree-sitter-python.wasm',
};

async function load(): Promise<Parsers> {
	const { resolve } = createRequire(__filename);
	const parsers = createParsers((name) => readFile(resolve(modules[name])));
	await Promise.all((['hcl', 'typescript', 'python'] as const).map((grammar) => parsers.load(grammar)));
	return parsers;
}
