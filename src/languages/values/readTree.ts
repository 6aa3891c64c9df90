/** Hands a tree of values to the readers that are there already. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import { resourceReaders as cloudformationReaders } from '../cloudformation/resources';
import type { CloudFormationType } from '../cloudformation/resources';
import { resourceReaders as terraformReaders } from '../terraform/resources';
import { createTreeFields } from './treeFields';
import { createTreeProperties } from './treeProperties';
import type { ObjectValue } from './valueTree';

export interface TreeContext {
	/** Everything that resources have in common; values that are not written stand where its name does. */
	readonly base: Omit<ResourceBase<ResourceType>, 'type'>;
	/** The resource that carries a literal name, by its type in the language of the readers. */
	readonly resourceOfName?: (type: string, name: string) => string | undefined;
	/** How a name of that language is written in the tree; as it is if not given. */
	readonly spellings?: (name: string) => readonly string[];
}

/** @param type `AWS::EC2::Instance` */
export function readAsCloudFormation(type: CloudFormationType, tree: ObjectValue, { base, resourceOfName = nothing, spellings = same }: TreeContext): Resource {
	const { file, nameRange } = base;
	const context = { nameRange, resourceOfName, spellings };
	return cloudformationReaders[type]({
		properties: createTreeProperties(context, tree), updatePolicy: createTreeProperties(context, undefined), base, nameLocation: { file, range: nameRange },
	});
}

/**
 * @param type `aws_instance`
 * @returns none for a type that the model does not have
 */
export function readAsTerraform(type: string, tree: ObjectValue, { base, resourceOfName = nothing, spellings = same }: TreeContext): readonly Resource[] {
	const { file, nameRange } = base;
	const read = terraformReaders.get(type);
	return read === undefined ? [] : read({ fields: createTreeFields({ file, nameRange, resourceOfName, spellings }, tree), base });
}

function nothing(): undefined {
	return undefined;
}

function same(name: string): readonly string[] {
	return [name];
}
