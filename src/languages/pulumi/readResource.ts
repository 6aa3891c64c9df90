/** A resource of Pulumi, program or YAML, → resources of the model, by the readers of Terraform's or, for aws-native, of CloudFormation's. */
import type { Resource, ResourceBase, ResourceLifecycle, ResourceType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import { resourceReaders as cloudformationReaders } from '../cloudformation/resources';
import type { CloudFormationType } from '../cloudformation/resources';
import type { Addition } from '../terraform/additions';
import { withDefault } from '../terraform/fields';
import type { Fields } from '../terraform/fields';
import { resourceReaders as terraformReaders } from '../terraform/resources';
import { normalise } from '../values/spelling';
import { createTreeFields } from '../values/treeFields';
import { createTreeProperties } from '../values/treeProperties';
import type { Naming, ObjectValue, UnknownValue } from '../values/valueTree';
import { spellingsFor, terraformTypeOf } from './names';

export type Base = Omit<ResourceBase<ResourceType>, 'type'>;

/** A resource before it is read. */
export interface Declaration {
	readonly kind: ResourceKind;
	readonly base: Omit<Base, 'region' | 'lifecycle'>;
	readonly args: ObjectValue | UnknownValue | undefined;
	readonly options: ObjectValue | UnknownValue | undefined;
	/** Where its provider's Region is said, if it names one. */
	readonly region: Value<string> | undefined;
}

/** Which reader a class belongs to. */
export type ResourceKind =
	| { readonly of: 'terraform'; readonly type: string }
	| { readonly of: 'cloudformation'; readonly type: CloudFormationType };

/** @param path `['autoscaling', 'Group']` */
export function kindOf(provider: 'aws' | 'aws-native', [module, name]: readonly string[]): ResourceKind | undefined {
	if (module === undefined || name === undefined) { return undefined; }
	if (provider === 'aws') {
		const type = terraformTypeOf(module, name);
		return type === undefined ? undefined : { of: 'terraform', type };
	}
	const type = cloudformationTypes.get(`aws::${module}::${name}`.toLowerCase());
	return type === undefined ? undefined : { of: 'cloudformation', type };
}

const cloudformationTypes: ReadonlyMap<string, CloudFormationType> = new Map((Object.keys(cloudformationReaders) as CloudFormationType[]).map((type) => [type.toLowerCase(), type]));

export interface ReadDeclaration {
	readonly resources: readonly Resource[];
	/** What it says about another resource instead. */
	readonly additions: readonly Addition[];
}

const anyCase: Naming = { spellings: (name) => [normalise(name)], compareBy: normalise };

/** @param resourceOfName the resource that carries a literal name, by its type */
export function readDeclaration({ kind, base, args, options, region }: Declaration, resourceOfName: (type: string, name: string) => string | undefined): ReadDeclaration {
	const { file, nameRange } = base;
	const settings = createTreeFields({ file, nameRange, resourceOfName, ...anyCase }, options);
	const whole: Base = { ...base, region, lifecycle: options === undefined ? undefined : readLifecycle(settings) };
	if (kind.of === 'cloudformation') {
		const context = { file, nameRange, resourceOfName, ...anyCase };
		const read = cloudformationReaders[kind.type]({
			properties: createTreeProperties(context, args), updatePolicy: createTreeProperties(context, undefined), nameLocation: { file, range: nameRange }, base: whole,
		});
		return { resources: [read], additions: [] };
	}
	const fields = createTreeFields({ file, nameRange, resourceOfName, spellings: spellingsFor(kind.type), compareBy: normalise }, args);
	const own: Base = { ...whole, region: fields.text('region') ?? region };
	const read = terraformReaders.get(kind.type);
	return read === undefined ? { resources: [], additions: [{ type: kind.type, fields, base: own }] } : { resources: read({ fields, base: own }), additions: [] };
}

const source = 'https://www.pulumi.com/docs/iac/concepts/options/';

/** Pulumi makes the new one first unless it is told otherwise. */
function readLifecycle(options: Fields): ResourceLifecycle {
	const deletesFirst = withDefault(options, options.boolean('deleteBeforeReplace'), { fallback: false, source });
	return {
		ignoreChanges: withDefault(options, options.texts('ignoreChanges'), { fallback: [], source }),
		createBeforeDestroy: isKnown(deletesFirst) ? { ...deletesFirst, value: !deletesFirst.value } : deletesFirst,
		preventDestroy: withDefault(options, options.boolean('protect'), { fallback: false, source }),
	};
}
