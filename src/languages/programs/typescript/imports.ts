/** The imports of TypeScript and JavaScript. */
import { declare } from '../builder';
import type { Builder } from '../builder';
import { namedChildren, partOf } from '../syntaxNode';
import type { SyntaxNode } from '../syntaxNode';

export function readImport({ text, module: scope }: Builder, node: SyntaxNode): void {
	const textOf = ({ start, end }: SyntaxNode): string => text.slice(start, end);
	const source = partOf(node, 'source') ?? node.children.flatMap(({ children }) => children).find(({ field }) => field === 'source');
	if (source === undefined) { return; }
	const module = textOf(source).slice(1, -1);
	const add = (local: SyntaxNode, imported: string): void => declare(scope, textOf(local), { start: local.start, end: local.end, kind: 'import', module, imported });
	for (const clause of namedChildren(node)) {
		for (const part of namedChildren(clause)) {
			switch (part.type) {
				case 'identifier': add(part, clause.type === 'import_require_clause' ? '*' : 'default'); break;
				case 'namespace_import': for (const local of namedChildren(part)) { add(local, '*'); } break;
				case 'named_imports': for (const specifier of namedChildren(part)) {
					const name = partOf(specifier, 'name');
					if (name !== undefined) { add(partOf(specifier, 'alias') ?? name, textOf(name)); }
				} break;
			}
		}
	}
}
