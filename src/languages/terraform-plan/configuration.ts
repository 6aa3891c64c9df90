/** What the code that was planned refers to: a plan keeps the references of every argument, though not what is made of them. */
import { identities } from '../terraform/identities';
import { entryIn, itemsOf, pathIn } from '../values/shapeTree';
import type { ReferenceValue, ValueTree } from '../values/valueTree';

export interface Configuration {
	/** Whether the file tells what is written in the code. */
	readonly isKnown: boolean;
	/** The arguments of a resource as the code has them, by name; undefined if they are not told. */
	expressionsOf(resource: { readonly module: string; readonly type: string; readonly name: string }): ValueTree | undefined;
	/** The resources of the model that an argument refers to by what names them. @param module that the argument stands in */
	referencesIn(expression: ValueTree | undefined, module: string): readonly Pick<ReferenceValue, 'text' | 'resourceId' | 'attribute'>[];
}

/** Most steps from a reference through variables and outputs. */
const maxSteps = 20;

/** @param isResource whether an address is that of a resource of the model */
export function createConfiguration(root: ValueTree | undefined, isResource: (address: string) => boolean): Configuration {
	const modules = new Map<string, ValueTree | undefined>([['', root]]);
	const resources = new Map<string, Map<string, ValueTree>>();
	return { isKnown: root !== undefined, expressionsOf, referencesIn };

	function moduleAt(address: string): ValueTree | undefined {
		if (modules.has(address)) { return modules.get(address); }
		const { parent, call } = lastCall(address);
		const found = call === undefined ? undefined : pathIn(moduleAt(parent), `module_calls.${call}.module`);
		modules.set(address, found);
		return found;
	}

	function expressionsOf({ module, type, name }: { readonly module: string; readonly type: string; readonly name: string }): ValueTree | undefined {
		const key = withoutIndices(module);
		const known = resources.get(key) ?? new Map(itemsOf(entryIn(moduleAt(key), 'resources')).map((one) => [textOf(entryIn(one, 'address')) ?? '', one]));
		resources.set(key, known);
		return entryIn(known.get(`${type}.${name}`), 'expressions');
	}

	function referencesIn(expression: ValueTree | undefined, module: string, steps = 0): ReturnType<Configuration['referencesIn']> {
		return itemsOf(entryIn(expression, 'references')).flatMap((reference) => {
			const text = textOf(reference);
			return text === undefined || steps > maxSteps ? [] : resolve(text, module, steps);
		});
	}

	function resolve(text: string, module: string, steps: number): ReturnType<Configuration['referencesIn']> {
		const [, variable] = /^var\.([\w-]+)/.exec(text) ?? [];
		if (variable !== undefined) {
			const { parent, call } = lastCall(module);
			return call === undefined ? [] : referencesIn(pathIn(moduleAt(withoutIndices(parent)), `module_calls.${call}.expressions.${variable}`), parent, steps + 1);
		}
		const [, called, output] = /^(module\.[\w-]+(?:\[[^\]]*\])?)\.([\w-]+)/.exec(text) ?? [];
		if (called !== undefined && output !== undefined) {
			const inner = module === '' ? called : `${module}.${called}`;
			return referencesIn(pathIn(moduleAt(withoutIndices(inner)), `outputs.${output}.expression`), inner, steps + 1);
		}
		const [, address, attribute] = /^((?!data\.)\w+\.[\w-]+(?:\[[^\]]*\])?)\.(\w+)/.exec(text) ?? [];
		if (address === undefined || attribute === undefined || !identities.has(attribute)) { return []; }
		const own = module === '' ? address : `${module}.${address}`;
		const resourceId = [own, `${own}[0]`].find(isResource);
		return resourceId === undefined ? [] : [{ text, resourceId, attribute }];
	}
}

/** The call that makes a module, and the module that it stands in. */
function lastCall(address: string): { readonly parent: string; readonly call: string | undefined } {
	const [whole = '', call] = /(?:^|\.)module\.([\w-]+)(?:\[[^\]]*\])?$/.exec(address) ?? [];
	return { parent: address.slice(0, address.length - whole.length), call };
}

function withoutIndices(address: string): string {
	return address.replace(/\[[^\]]*\]/g, '');
}

/** Of a scalar. */
export function textOf(value: ValueTree | undefined): string | undefined {
	return value?.kind === 'scalar' ? String(value.value) : undefined;
}
