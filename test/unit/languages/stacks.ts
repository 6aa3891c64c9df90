/** Reads a stack that is written in both languages, and shows what was read without what differs by language. */
import { readFileSync } from 'node:fs';
import type { Resource, ResourceReference } from '../../../src/core/model/resource';
import { isKnown } from '../../../src/core/model/value';
import type { Value } from '../../../src/core/model/value';
import { cloudformation } from '../../../src/languages/cloudformation';
import type { ModuleReading } from '../../../src/languages/language';
import { terraform } from '../../../src/languages/terraform';
import { loadParsers } from '../../support/parsers';
import { compact } from './compact';

export const folder = 'test/fixtures/every-setting';

/** The stacks, one Terraform file and one template each; beside them in JSON what they say, but for the first. */
export const stacks = [
	['main.tf', 'stack.yaml'],
	['policies.tf', 'policies.yaml'],
	['launch.tf', 'launch.yaml'],
	['network.tf', 'network.yaml'],
	['lambda.tf', 'lambda.yaml'],
	['ecs.tf', 'ecs.yaml'],
	['platforms.tf', 'platforms.yaml'],
] as const;

export async function readStack([tfName, cfnName]: readonly [string, string]): Promise<{ readonly tf: ModuleReading; readonly cfn: ModuleReading }> {
	const parsers = await loadParsers();
	const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
	return {
		tf: terraform.link([terraform.parse({ path: tfName, text: text(tfName) }, parsers)]),
		cfn: cloudformation.link([cloudformation.parse({ path: cfnName, text: text(cfnName) }, parsers)]),
	};
}

/** Every resource as plain data by type and name: values only, references by the name of what they stand for, without what is not written. */
export function showAll({ resources }: ModuleReading): Readonly<Record<string, unknown>> {
	const names = new Map(resources.map(({ id, name }) => [id, name]));
	return Object.fromEntries(resources.map((resource) => [keyOf(resource), compact(showDeep(names, resource))]).sort());
}

/** A group has one warm pool, which has a name in CloudFormation only. */
function keyOf({ type, name }: Resource): string {
	return type === 'AWS::AutoScaling::WarmPool' ? type : `${type} ${name}`;
}

/** What every resource has, and the place of blocks. */
export const common: ReadonlySet<string> = new Set(['id', 'name', 'language', 'file', 'range', 'nameRange', 'region', 'lifecycle']);

function showDeep(names: ReadonlyMap<string, string>, shown: unknown): unknown {
	if (Array.isArray(shown)) { return shown.map((item: unknown) => showDeep(names, item)); }
	if (typeof shown !== 'object' || shown === null) { return shown; }
	if ('resourceId' in shown) { return showReference(names, shown as ResourceReference); }
	if ('origin' in shown) {
		const value = shown as Value<unknown>;
		return isKnown(value) ? showDeep(names, value.value) : `unknown: ${value.origin.reason}`;
	}
	return Object.fromEntries(Object.entries(shown).filter(([key]) => !common.has(key)).map(([key, item]) => [key, showDeep(names, item)]));
}

function showReference(names: ReadonlyMap<string, string>, reference: ResourceReference): unknown {
	const target = reference.resourceId === undefined ? reference.text : `→ ${names.get(reference.resourceId) ?? '?'}`;
	return 'name' in reference ? [reference.name, target] : target;
}
