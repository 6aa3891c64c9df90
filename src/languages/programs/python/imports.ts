/** The imports of Python. */
import { declare } from '../builder';
import type { Builder } from '../builder';
import { childOfType, partOf } from '../syntaxNode';
import type { SyntaxNode } from '../syntaxNode';
import type { Scope } from '../syntax';

/** `import a.b as c`, and `import a.b`, which declares `a`. */
export function readImport({ text }: Builder, node: SyntaxNode, scope: Scope): void {
	for (const { type, start, end, children } of node.children.filter(({ field }) => field === 'name')) {
		const [name, alias] = children.filter(({ field }) => field === 'name' || field === 'alias');
		if (type === 'aliased_import' && name !== undefined && alias !== undefined) {
			declare(scope, text.slice(alias.start, alias.end), { start: alias.start, end: alias.end, kind: 'import', module: text.slice(name.start, name.end), imported: '*' });
		} else {
			const [first = ''] = text.slice(start, end).split('.');
			declare(scope, first, { start, end: start + first.length, kind: 'import', module: first, imported: '*' });
		}
	}
}

/** `from a.b import c as d` */
export function readImportFrom(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const { text } = builder;
	const from = partOf(node, 'module_name');
	if (from === undefined) { return; }
	const module = text.slice(from.start, from.end);
	if (childOfType(node, 'wildcard_import') !== undefined) { builder.imports.push(module); }
	for (const imported of node.children.filter(({ field }) => field === 'name')) {
		const name = imported.type === 'aliased_import' ? partOf(imported, 'name') : imported;
		const local = imported.type === 'aliased_import' ? partOf(imported, 'alias') : imported;
		if (name === undefined || local === undefined) { continue; }
		declare(scope, text.slice(local.start, local.end), { start: local.start, end: local.end, kind: 'import', module, imported: text.slice(name.start, name.end) });
	}
}
