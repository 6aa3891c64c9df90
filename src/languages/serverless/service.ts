/** A service with the files that it includes, and where its values stand in them. Must never know what a setting means. */
import { findEntry } from '../cloudformation/node';
import type { CallNode, TemplateNode } from '../cloudformation/node';
import { createValueReader, toUnknown } from '../documents/documentValues';
import type { DocumentSource, Placed, ValueReader } from '../documents/documentValues';
import { readDocuments } from '../documents/readDocuments';
import type { ParsedFile } from '../language';
import { folderOf, resolvePath } from '../paths';
import type { Surroundings } from '../surroundings';
import type { ValueTree } from '../values/valueTree';
import { evaluateText, parseVariable } from './variables';
import type { Source, VariableValues } from './variables';

export interface ServiceFile extends ParsedFile, DocumentSource {
	readonly root: TemplateNode | undefined;
}

/** A node and the file that it stands in. */
export interface Located {
	readonly document: DocumentSource;
	readonly node: TemplateNode;
}

export interface Service {
	readonly file: ServiceFile;
	/** What stands under a path of names in the service's own file. */
	at(path: string): Located | undefined;
	/** What stands under a key, or in the place that a variable there leads to. */
	child(of: Located | undefined, name: string): Located | undefined;
	/** The place that a variable leads to, if the node is one; else the node itself. */
	follow(located: Located): Located;
	valueOf(located: Located | undefined): ValueTree | undefined;
}

/** Files that one service includes, at most. */
const maxIncluded = 100;
/** Variables that lead to variables, at most. */
const maxFollowed = 20;

/** @param resourceOf id of a resource of the model by its logical id in the service's template */
export function createService(file: ServiceFile, surroundings: Surroundings<ServiceFile> | undefined, resourceOf: (logicalId: string) => string | undefined): Service {
	const folder = folderOf(file.path);
	const included = new Map<string, Located | undefined>();
	const readers = new Map<DocumentSource, ValueReader>();
	const open = new Set<string>();
	const values: VariableValues = { resolve };
	const root: Located | undefined = file.root && { document: file, node: file.root };
	return { file, at: (path) => walk(root, path.split('.')), child, follow, valueOf };

	function valueOf(located: Located | undefined): ValueTree | undefined {
		return located === undefined ? undefined : readerOf(located.document).toValue(located.node);
	}

	function readerOf(document: DocumentSource): ValueReader {
		const reader = readers.get(document) ?? createValueReader(document, (node, place) => evaluateText(node, { document, place, values }), (call, place) => referenceOf(call, place, resourceOf));
		readers.set(document, reader);
		return reader;
	}

	function child(of: Located | undefined, name: string): Located | undefined {
		return walk(of, [name]);
	}

	function walk(from: Located | undefined, steps: readonly string[]): Located | undefined {
		return steps.reduce<Located | undefined>((at, step) => {
			const { document, node } = at === undefined ? {} : follow(at);
			const found = node?.kind === 'list' ? node.items[Number(step)] : findEntry(node, step)?.value;
			return document === undefined || found === undefined ? undefined : { document, node: found };
		}, from);
	}

	function follow(located: Located): Located {
		let at = located;
		for (let count = 0; count < maxFollowed && at.node.kind === 'scalar'; count++) {
			const [only, ...others] = parseVariable(at.node.text)?.sources ?? [];
			const next = only === undefined || others.length > 0 ? undefined : locate(only);
			if (next === undefined) { break; }
			at = next;
		}
		return at;
	}

	/** Where `self:custom.sizes` or `file(sizes.yml):small` stands. */
	function locate({ kind, argument, address }: Source): Located | undefined {
		if (/\$\{/.test(argument + address)) { return undefined; }
		const steps = address === '' ? [] : address.split('.');
		return kind === 'self' ? walk(root, steps) : kind === 'file' ? walk(include(argument), steps) : undefined;
	}

	function include(relative: string): Located | undefined {
		const path = /\.(?:ya?ml|json)$/i.test(relative) ? resolvePath(folder, relative) : undefined;
		if (path === undefined) { return undefined; }
		if (!included.has(path)) { included.set(path, included.size < maxIncluded ? readIncluded(path) : undefined); }
		return included.get(path);
	}

	function readIncluded(path: string): Located | undefined {
		const text = surroundings?.text(path) ?? 'not-read';
		if (text === 'not-read' || text === 'absent') { return undefined; }
		const { lines, roots: [node] } = readDocuments({ path, text });
		return node && { document: { path, text, lines }, node };
	}

	function resolve(source: Source, use: Placed): ValueTree | undefined {
		switch (source.kind) {
			case 'self': case 'file': {
				const name = source.kind === 'self' ? source.address : `file(${source.argument}):${source.address}`;
				if (open.has(name)) { return toUnknown(use, 'circular'); }
				if (open.size > maxFollowed) { return toUnknown(use, 'unsupported'); }
				open.add(name);
				const value = valueOf(locate(source));
				open.delete(name);
				return value;
			}
			case 'sls': return source.address === 'stage' ? valueOf(walk(root, ['provider', 'stage'])) ?? stageDefault(use) : toUnknown(use, 'not-in-text');
			case 'aws': return source.address === 'region' ? valueOf(walk(root, ['provider', 'region'])) ?? toUnknown(use, 'not-in-text') : toUnknown(use, 'not-in-text');
			case 'param': return valueOf(walk(root, ['params', stage(use), source.address])) ?? valueOf(walk(root, ['params', 'default', source.address]));
			case 'opt': case 'env': return undefined;
			case 'other': return toUnknown(use, 'not-in-text');
		}
	}

	function stage(use: Placed): string {
		const value = resolve({ kind: 'sls', argument: '', address: 'stage' }, use);
		return value?.kind === 'scalar' ? String(value.value) : '';
	}
}

export const serviceSource = 'https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml';

function stageDefault({ file, range }: Placed): ValueTree {
	return { kind: 'scalar', file, range, text: 'dev', value: 'dev', origin: { kind: 'omitted', source: serviceSource } };
}

/** `Ref`, `Fn::GetAtt` in either form: what they name if it is of the model. What else a template computes is known once it is deployed. */
function referenceOf({ name, argument }: CallNode, place: Placed, resourceOf: (logicalId: string) => string | undefined): ValueTree {
	const first = argument.kind === 'list' ? argument.items[0] : argument;
	const logicalId = first?.kind === 'scalar' && (name === 'Ref' || name === 'Fn::GetAtt') ? first.text.split('.')[0] : undefined;
	const resourceId = logicalId === undefined ? undefined : resourceOf(logicalId);
	if (logicalId === undefined || resourceId === undefined) { return toUnknown(place, 'not-in-text'); }
	return { kind: 'reference', file: place.file, range: place.range, text: logicalId, resourceId, attribute: undefined };
}
