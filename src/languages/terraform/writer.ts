/** Where Terraform's settings are written: the block of a resource, in HCL or JSON, and the provider's names by way of the readers. */
import { findNodeAtOffset, parseTree } from 'jsonc-parser';
import type { Resource } from '../../core/model/resource';
import { offsetAt } from '../positions';
import type { Ask, Probe } from '../writing/probe';
import type { SettingWriter, WritableBlock } from '../writing/writer';
import { scalarOf } from '../writing/written';
import type { WrittenMap } from '../writing/written';
import { readWrittenEntry } from '../writing/writtenTree';
import { createProbeFields } from './probeFields';
import { moduleOf } from './registry';
import { passedInputs } from './registry/builtIn';
import { resourceReaders } from './resources';
import { readWrittenHcl } from './writtenHcl';

export const terraformWriter: SettingWriter = {
	findBlock(resource, text) {
		const type = /^(?:module\.[^.]+\.)*(aws_\w+)\./.exec(resource.id)?.[1];
		const written = type === undefined ? undefined : findRoot(resource, text);
		if (type === undefined || written === undefined || !resourceReaders.has(type)) { return undefined; }
		if (written.type === type) { return { root: written.body, ask: createAsk(resource, type) }; }
		return written.type === 'module' ? findCall(resource, written.body, type) : undefined;
	},
};

/** In the call of a module that is built in what the module passes on as it is can be added. */
function findCall(resource: Resource, root: WrittenMap, type: string): WritableBlock | undefined {
	const found = moduleOf(scalarOf(root, 'source'), scalarOf(root, 'version'));
	if (found === undefined) { return undefined; }
	const inputs = passedInputs(found.module, type);
	const ask = createAsk(resource, type);
	return { root, ask: (probe) => ask(onlyNames(probe, inputs)) };
}

function onlyNames(probe: Probe, names: ReadonlySet<string>): Probe {
	const nothing: Probe = { take: () => undefined, one: () => nothing, many: () => [], keyed: () => nothing, isWritten: () => false };
	return { ...nothing, take: (name, form) => names.has(name) ? probe.take(name, form) : undefined, isWritten: (name) => names.has(name) && probe.isWritten(name) };
}

interface WrittenRoot {
	/** Terraform's type of the resource, or `module`. */
	readonly type: string;
	readonly body: WrittenMap;
}

function findRoot(resource: Resource, text: string): WrittenRoot | undefined {
	const name = offsetAt(text, resource.nameRange.start);
	if (resource.file.endsWith('.json')) { return findJson(text, name); }
	const block = readWrittenHcl(text, text.lastIndexOf('\n', name - 1) + 1);
	const type = block?.type === 'resource' ? block.labels[0] : block?.type;
	return block === undefined || type === undefined ? undefined : { type, body: block.body };
}

/** @param name offset inside the quotes of the resource's name */
function findJson(text: string, name: number): WrittenRoot | undefined {
	const tree = parseTree(text.replace(/^\uFEFF/, ' '));
	const key = tree === undefined ? undefined : findNodeAtOffset(tree, name);
	const property = key?.type === 'string' ? key.parent : undefined;
	let around = property?.parent;
	while (around !== undefined && around.type !== 'property') { around = around.parent; }
	const type = around?.children?.[0]?.value as unknown;
	const body = property?.type === 'property' ? readWrittenEntry(text, { start: property.offset, end: property.offset + property.length }) : undefined;
	return body === undefined || typeof type !== 'string' ? undefined : { type, body };
}

function createAsk(resource: Resource, type: string): Ask {
	const { id, name, language, file, range, nameRange, multiplicity, region, lifecycle } = resource;
	const base = { id, name, language, file, range, nameRange, multiplicity, region, lifecycle };
	return (probe) => {
		const read = resourceReaders.get(type)?.({ fields: createProbeFields({ file, nameRange }, probe), base });
		return read?.find((one) => one.type === resource.type);
	};
}
