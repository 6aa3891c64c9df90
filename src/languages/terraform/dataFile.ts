/** A JSON or YAML text as values, each with its place in it. */
import { readJsonTree } from '../cloudformation/jsonTree';
import { entriesOf } from '../cloudformation/node';
import type { ScalarNode, TemplateNode } from '../cloudformation/node';
import { readYamlTree } from '../cloudformation/yamlTree';
import { unknown } from './evaluated';
import type { Evaluated, Place, Scalar } from './evaluated';
import type { Source } from './syntax';

/**
 * @param place where all values stand, if the text is no file of its own
 * @returns undefined for a text that cannot be read
 */
export function readData(source: Source, form: 'json' | 'yaml', place?: Place): Evaluated | undefined {
	const { roots: [root], errors, isTooDeep } = form === 'json' ? readJsonTree(source.text) : readYamlTree(source.text);
	if (root === undefined || isTooDeep || errors.length > 0) { return undefined; }
	const owner = source.path.slice(source.path.lastIndexOf('/') + 1);
	const placeOf = ({ span }: TemplateNode): Place => place ?? { source, ...span, owner };
	/** Aliases stand for the same node many times over. */
	const known = new Map<TemplateNode, Evaluated>();
	return convert(root);

	function convert(node: TemplateNode): Evaluated {
		const converted = known.get(node) ?? convertNode(node);
		known.set(node, converted);
		return converted;
	}

	function convertNode(node: TemplateNode): Evaluated {
		const shared = { place: placeOf(node), isComputed: place !== undefined };
		switch (node.kind) {
			case 'scalar': return { kind: 'scalar', value: toScalar(node, form), ...shared };
			case 'list': return { kind: 'list', items: node.items.map(convert), ...shared };
			case 'map': return { kind: 'object', entries: convertEntries(node), ...shared };
			case 'call': return unknown('unsupported', shared.place);
		}
	}

	function convertEntries(node: TemplateNode & { readonly kind: 'map' }): ReadonlyMap<string, Evaluated> {
		const entries = new Map<string, Evaluated>();
		for (const merged of [...node.merged].reverse()) {
			const inner = convert(merged);
			if (inner.kind === 'object') { inner.entries.forEach((value, key) => entries.set(key, value)); }
		}
		entriesOf(node).forEach(({ key, value }) => entries.set(key, convert(value)));
		return entries;
	}
}

/** The types of JSON and of YAML 1.2's core schema. */
function toScalar({ text, isQuoted }: ScalarNode, form: 'json' | 'yaml'): Scalar {
	if (isQuoted) { return text; }
	if (/^(?:true|True|TRUE)$/.test(text)) { return true; }
	if (/^(?:false|False|FALSE)$/.test(text)) { return false; }
	if (/^(?:null|Null|NULL|~|)$/.test(text)) { return null; }
	if (form === 'yaml' && /^0x[\da-fA-F]+$|^0o[0-7]+$/.test(text)) { return Number(text); }
	const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
	return Number.isFinite(number) ? number : text;
}
