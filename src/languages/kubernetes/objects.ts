/** Kubernetes objects: the documents of a file, and the items of a `List`. Must never know what a kind means. */
import type { Location, Range } from '../../core/model/value';
import { findEntry } from '../cloudformation/node';
import type { TemplateNode } from '../cloudformation/node';
import { createValueReader, placeOf, toUnknown } from '../documents/documentValues';
import type { DocumentSource, ValueReader } from '../documents/documentValues';
import type { ParsedFile } from '../language';
import type { ObjectValue } from '../values/valueTree';

export interface KubernetesFile extends ParsedFile, DocumentSource {
	readonly roots: readonly TemplateNode[];
}

export interface KubernetesObject {
	/** `karpenter.sh`; empty for the core group. */
	readonly group: string;
	/** `v1beta1`. */
	readonly version: string;
	readonly kind: string;
	/** Undefined where it is not written, or another tool fills it in. */
	readonly name: string | undefined;
	readonly namespace: string | undefined;
	readonly place: Location;
	/** Its name, else its kind. */
	readonly nameRange: Range;
	/** All of it, from `apiVersion` on. */
	readonly value: ObjectValue;
}

/** Every object of a file, in the order of the text. */
export function objectsOf(file: KubernetesFile): readonly KubernetesObject[] {
	const reader = createValueReader(file, ({ text }, place) => isFilledIn(text) ? toUnknown(place, 'not-in-text') : undefined);
	return file.roots.flatMap((root) => {
		const items = findEntry(root, 'items')?.value;
		const nodes = items?.kind === 'list' && /List$/.test(scalarOf(root, 'kind')?.text ?? '') ? items.items : [root];
		return nodes.flatMap((node) => toObject(file, reader, node) ?? []);
	});
}

/** A placeholder of Helm, Kustomize, Flux or envsubst. */
function isFilledIn(text: string): boolean {
	return /\{\{|\$\{|\$\(\w+\)|^\$[A-Z_]+$/.test(text);
}

function toObject(file: KubernetesFile, reader: ValueReader, node: TemplateNode): KubernetesObject | undefined {
	const [apiVersion, kind] = [scalarOf(node, 'apiVersion'), scalarOf(node, 'kind')];
	if (apiVersion === undefined || kind === undefined) { return undefined; }
	const metadata = findEntry(node, 'metadata')?.value;
	const name = metadata === undefined ? undefined : scalarOf(metadata, 'name');
	const namespace = metadata === undefined ? undefined : scalarOf(metadata, 'namespace')?.text;
	const slash = apiVersion.text.lastIndexOf('/');
	return {
		group: slash === -1 ? '' : apiVersion.text.slice(0, slash), version: apiVersion.text.slice(slash + 1), kind: kind.text,
		name: name === undefined || isFilledIn(name.text) ? undefined : name.text, namespace,
		place: placeOf(file, node.span), nameRange: placeOf(file, (name ?? kind).span).range, value: reader.toObject(node),
	};
}

function scalarOf(node: TemplateNode, name: string): (TemplateNode & { readonly kind: 'scalar' }) | undefined {
	const value = findEntry(node, name)?.value;
	return value?.kind === 'scalar' && value.text !== '' ? value : undefined;
}
