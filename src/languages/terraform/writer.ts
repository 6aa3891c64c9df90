/** Where Terraform's settings are written: the block of a resource, in HCL or JSON, and the provider's names by way of the readers. */
import { findNodeAtOffset, parseTree } from 'jsonc-parser';
import type { Resource } from '../../core/model/resource';
import { offsetAt } from '../positions';
import type { Ask } from '../writing/probe';
import type { SettingWriter } from '../writing/writer';
import type { WrittenMap } from '../writing/written';
import { readWrittenEntry } from '../writing/writtenTree';
import { createProbeFields } from './probeFields';
import { resourceReaders } from './resources';
import { readWrittenHcl } from './writtenHcl';

export const terraformWriter: SettingWriter = {
	findBlock(resource, text) {
		const type = /^(?:module\.[^.]+\.)*(aws_\w+)\./.exec(resource.id)?.[1];
		const root = type === undefined ? undefined : findRoot(resource, text, type);
		return type === undefined || root === undefined || !resourceReaders.has(type) ? undefined : { root, ask: createAsk(resource, type) };
	},
};

function findRoot(resource: Resource, text: string, type: string): WrittenMap | undefined {
	const name = offsetAt(text, resource.nameRange.start);
	if (resource.file.endsWith('.json')) { return findJson(text, name); }
	const block = readWrittenHcl(text, text.lastIndexOf('\n', name - 1) + 1);
	return block?.type === 'resource' && block.labels[0] === type ? block.body : undefined;
}

/** @param name offset inside the quotes of the resource's name */
function findJson(text: string, name: number): WrittenMap | undefined {
	const tree = parseTree(text.replace(/^\uFEFF/, ' '));
	const key = tree === undefined ? undefined : findNodeAtOffset(tree, name);
	const property = key?.type === 'string' ? key.parent : undefined;
	return property?.type === 'property' ? readWrittenEntry(text, { start: property.offset, end: property.offset + property.length }) : undefined;
}

function createAsk(resource: Resource, type: string): Ask {
	const { id, name, language, file, range, nameRange, multiplicity, region, lifecycle } = resource;
	const base = { id, name, language, file, range, nameRange, multiplicity, region, lifecycle };
	return (probe) => {
		const read = resourceReaders.get(type)?.({ fields: createProbeFields({ file, nameRange }, probe), base });
		return read?.find((one) => one.type === resource.type);
	};
}
