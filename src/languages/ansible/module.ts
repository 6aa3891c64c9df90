/** What a module of Ansible is here, and the shapes that several of them share. */
import type { ResourceType } from '../../core/model/resource';
import type { Location } from '../../core/model/value';
import type { CloudFormationType } from '../cloudformation/resources';
import { documentedDefault, entryIn, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ReferenceValue, ValueTree } from '../values/valueTree';

export interface AnsibleModule {
	/** Today's first, without the collection. */
	readonly names: readonly [string, ...string[]];
	readonly type: CloudFormationType;
	/** The argument that names what is made, in each of its spellings; none if AWS alone names it. */
	readonly naming: readonly string[];
	/** The name of a setting that says that nothing new is made; `id` of a volume. */
	readonly existing?: string;
	/** How many it makes. */
	readonly count?: readonly string[];
	/** Its arguments in CloudFormation's words, beside those that have the same name. */
	readonly adapt: (args: ObjectValue, context: ModuleContext) => Settings;
	/** What it makes beside that. */
	readonly more?: (args: ObjectValue, context: ModuleContext) => readonly MadeBeside[];
}

/** An entry that is undefined is not taken over. */
export type Settings = Readonly<Record<string, ValueTree | undefined>>;

export interface MadeBeside {
	readonly type: CloudFormationType;
	/** Behind the id of what the module makes. */
	readonly suffix: string;
	readonly tree: ObjectValue;
}

export interface ModuleContext {
	/** Where settings stand that are not written. */
	readonly at: Location;
	/** What the module itself makes. */
	readonly self: ReferenceValue;
	/** The resource that a literal name stands for; anything else as it is. */
	refer(value: ValueTree | undefined, type: ResourceType): ValueTree | undefined;
}

/** Pages of modules. */
export function sourceOf(module: string): string {
	return `https://docs.ansible.com/ansible/latest/collections/${module.replaceAll('.', '/')}_module.html`;
}

/** The first of several spellings that is written. */
export function firstOf(args: ValueTree, ...names: readonly string[]): ValueTree | undefined {
	for (const name of names) {
		const value = entryIn(args, name);
		if (value !== undefined) { return value; }
	}
	return undefined;
}

export function defaultTo(value: ValueTree | undefined, { at }: ModuleContext, fallback: string | number, source: string): ValueTree {
	return value ?? documentedDefault(at, fallback, source);
}

/** Attributes as a list of `Key` and `Value`; none if none is written. */
export function attributesOf(args: ObjectValue, attributes: Settings): ValueTree | undefined {
	const { file, range, text } = args;
	const items = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [reshapeAll(value, { Key: documentedDefault(value, key, ''), Value: value })]);
	return items.length === 0 ? undefined : { kind: 'list', file, range, text, items, origin: { kind: 'expression', text } };
}
