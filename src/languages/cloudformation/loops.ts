/**
 * `Fn::ForEach` of the AWS::LanguageExtensions transform, written out: one copy of its body for each item of its collection.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
 */
import { findEntry } from './node';
import type { Entry, ListNode, MapNode, ScalarNode, Span, TemplateNode } from './node';

/** Nodes that writing out may make; loops in loops multiply. */
const maxNodes = 200_000;
/** Loops in one another; CloudFormation takes five. */
const maxNesting = 5;

export interface WrittenOut {
	readonly entries: ReadonlyMap<string, Entry>;
	/** Keys of loops whose collection the text does not tell, or that would be too many. */
	readonly open: readonly Span[];
}

/** @param parameters of the template, for collections that are the default of a list */
export function writeOutLoops(entries: ReadonlyMap<string, Entry>, parameters: ReadonlyMap<string, Entry>): WrittenOut {
	const open: Span[] = [];
	let made = 0;

	function writeOut(from: Iterable<Entry>, nesting: number): readonly Entry[] {
		const written: Entry[] = [];
		for (const entry of from) {
			if (!entry.key.startsWith('Fn::ForEach::')) {
				written.push({ ...entry, value: inside(entry.value, nesting) });
				continue;
			}
			const loop = readLoop(entry.value);
			if (loop === undefined || nesting >= maxNesting || made > maxNodes) { open.push(entry.keySpan); written.push(entry); continue; }
			for (const item of loop.items) {
				const copies = [...loop.body.entries.values()].map((one) => copyEntry(one, loop.identifier, item));
				written.push(...writeOut(copies, nesting + 1));
			}
		}
		return written;
	}

	/** Loops may stand in any map of a resource. */
	function inside(node: TemplateNode, nesting: number): TemplateNode {
		switch (node.kind) {
			case 'map': return { ...node, entries: byKey(writeOut(node.entries.values(), nesting)) };
			case 'list': return { ...node, items: node.items.map((item) => inside(item, nesting)) };
			default: return node;
		}
	}

	function readLoop(node: TemplateNode): { readonly identifier: string; readonly items: readonly ScalarNode[]; readonly body: MapNode } | undefined {
		const [identifier, collection, body] = node.kind === 'list' ? node.items : [];
		const items = collection === undefined ? undefined : itemsOf(collection);
		return identifier?.kind === 'scalar' && items !== undefined && body?.kind === 'map' ? { identifier: identifier.text, items, body } : undefined;
	}

	function itemsOf(node: TemplateNode): readonly ScalarNode[] | undefined {
		if (node.kind === 'list') { return scalarsOf(node); }
		const name = node.kind === 'call' && node.name === 'Ref' && node.argument.kind === 'scalar' ? node.argument.text : undefined;
		const value = name === undefined ? undefined : findEntry(parameters.get(name)?.value, 'Default')?.value;
		return value?.kind === 'scalar' ? value.text.split(',').map((text) => ({ ...value, text: text.trim(), isEditable: false })) : undefined;
	}

	function copyEntry({ key, keySpan, value }: Entry, identifier: string, item: ScalarNode): Entry {
		return { key: substitute(key, identifier, item.text), keySpan, value: copy(value, identifier, item) };
	}

	function copy(node: TemplateNode, identifier: string, item: ScalarNode): TemplateNode {
		made++;
		switch (node.kind) {
			case 'scalar': {
				const text = substitute(node.text, identifier, item.text);
				return text === node.text ? node : { ...node, text, isQuoted: true, isEditable: false };
			}
			case 'list': return { ...node, items: node.items.map((one) => copy(one, identifier, item)) };
			case 'map': return { ...node, entries: byKey([...node.entries.values()].map((one) => copyEntry(one, identifier, item))) };
			case 'call': {
				const isItem = node.name === 'Ref' && node.argument.kind === 'scalar' && node.argument.text === identifier;
				return isItem ? { ...item, span: node.span, isEditable: false } : { ...node, argument: copy(node.argument, identifier, item) };
			}
		}
	}

	return { entries: byKey(writeOut(entries.values(), 0)), open };
}

/** `${Name}` as it is, `&{Name}` without what a logical id may not have. */
function substitute(text: string, identifier: string, item: string): string {
	return text.replaceAll(`\${${identifier}}`, item).replaceAll(`&{${identifier}}`, item.replace(/[^A-Za-z0-9]/g, ''));
}

function scalarsOf({ items }: ListNode): readonly ScalarNode[] | undefined {
	const scalars = items.filter((item) => item.kind === 'scalar');
	return scalars.length === items.length ? scalars : undefined;
}

function byKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.key, entry]));
}
