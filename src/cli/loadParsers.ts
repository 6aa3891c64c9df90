/** The parsers, packed into the command line's one file. Imported only where infra code is read. */
import hcl from '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm';
import type { Parsers } from '../languages/parsers';
import { createParsers } from '../languages/parsers';

export function loadParsers(): Promise<Parsers> {
	return createParsers({ runtime, hcl });
}
