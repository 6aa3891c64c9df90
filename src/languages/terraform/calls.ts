/** Calls of modules: what they call, how often, and with what. */
import { computedScalar, toNumber, toText, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import type { Evaluator } from './evaluator';
import { elementsOf, openElement } from './repetition';
import type { Bindings } from './repetition';
import { blocksAtTop, findAttribute } from './syntax';
import type { Block, Label, Placed, Source, TerraformFile } from './syntax';

export interface ModuleCall {
	readonly name: string;
	readonly source: Source;
	readonly block: Block;
	readonly label: Label;
	/** What is called, as it is written; undefined if that is no text. */
	readonly called: string | undefined;
}

/** One of the modules that a call makes. */
export interface CallInstance {
	/** `[0]` or `["web"]`; empty where the call does not repeat, or the text does not tell how often. */
	readonly suffix: string;
	readonly bindings: Bindings;
}

/** How often a module is called. */
export type Repetition =
	| { readonly kind: 'once' }
	/** `keys`: undefined for a call that counts. */
	| { readonly kind: 'times'; readonly instances: readonly CallInstance[]; readonly keys: readonly string[] | undefined }
	| { readonly kind: 'open'; readonly instance: CallInstance };

/** Most modules that one call makes and that are told apart. */
const maxInstances = 20;

/** The calls of a module, in the order of the text; of several with one name the first. */
export function findCalls(files: readonly TerraformFile[], evaluator: Evaluator): ReadonlyMap<string, ModuleCall> {
	const calls = new Map<string, ModuleCall>();
	for (const placed of blocksAtTop(files, 'module')) {
		const call = readCall(placed, evaluator);
		if (call !== undefined && !calls.has(call.name)) { calls.set(call.name, call); }
	}
	return calls;
}

function readCall({ source, syntax: block }: Placed<Block>, evaluator: Evaluator): ModuleCall | undefined {
	const [label] = block.labels;
	const written = findAttribute(block.body, 'source');
	const called = written && toText(evaluator.evaluate(written.value, { source }));
	return label && { name: label.text, source, block, label, called };
}

/** Arguments of a call that are not inputs of the module. */
const ownArguments: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

/** An input of the called module; undefined for one that the call does not give. */
export function inputOf({ source, block }: ModuleCall, name: string, { evaluator, bindings, owner }: {
	readonly evaluator: Evaluator; readonly bindings: Bindings; readonly owner: string | undefined;
}): Evaluated | undefined {
	const written = ownArguments.has(name) ? undefined : findAttribute(block.body, name);
	if (written === undefined && block.isOpen === true) { return unknown('not-in-text', { source, start: block.start, end: block.end, owner: undefined }); }
	return written && evaluator.evaluate(written.value, { source, bindings, ...owner === undefined ? {} : { owner } });
}

export function repetitionOf({ source, block }: ModuleCall, evaluator: Evaluator): Repetition {
	const place: Place = { source, start: block.start, end: block.end, owner: undefined };
	const [count, forEach] = ['count', 'for_each'].map((name) => {
		const written = findAttribute(block.body, name);
		return written && evaluator.evaluate(written.value, { source });
	});
	if (count !== undefined) { return repeatCounted(count, place); }
	return forEach === undefined ? { kind: 'once' } : repeatEach(forEach, place);
}

/** The modules that a call makes; one that stands for all where the text does not tell them, none if there is none. */
export function instancesOf(repetition: Repetition): readonly CallInstance[] {
	switch (repetition.kind) {
		case 'once': return [once];
		case 'times': return repetition.instances;
		case 'open': return [repetition.instance];
	}
}

export const once: CallInstance = { suffix: '', bindings: new Map() };

function repeatCounted(count: Evaluated, place: Place): Repetition {
	const number = toNumber(count);
	if (number === undefined || number > maxInstances) { return { kind: 'open', instance: { suffix: '', bindings: openElement('count', place) } }; }
	const instances = Array.from({ length: Math.max(0, number) }, (_instance, index): CallInstance => ({
		suffix: `[${index}]`, bindings: new Map([['count', toObject([['index', computedScalar(index, place)]], place)]]),
	}));
	return { kind: 'times', instances, keys: undefined };
}

function repeatEach(forEach: Evaluated, place: Place): Repetition {
	const elements = elementsOf(forEach, place);
	if (elements === undefined || elements.length > maxInstances) { return { kind: 'open', instance: { suffix: '', bindings: openElement('each', place) } }; }
	// A call takes no list, so that the key of what is one here is its value.
	const pairs = elements.map(({ key, value }) => ({ key: forEach.kind === 'list' ? value : key, value }));
	const keys = pairs.map(({ key }) => toText(key) ?? '');
	return {
		kind: 'times', keys,
		instances: pairs.map(({ key, value }, index) => ({ suffix: `["${keys[index] ?? ''}"]`, bindings: new Map([['each', toObject([['key', key], ['value', value]], place)]]) })),
	};
}

function toObject(entries: readonly (readonly [string, Evaluated])[], place: Place): Evaluated {
	return { kind: 'object', entries: new Map(entries), place, isComputed: false };
}

/** What `module.x` is, from the outputs of the modules that the call makes. */
export function moduleValue(repetition: Repetition, outputs: readonly ((name: string) => Evaluated | undefined)[], place: Place): Evaluated {
	const modules = outputs.map((output): Evaluated => ({ kind: 'module', output, isMany: repetition.kind === 'open', place, isComputed: false }));
	if (repetition.kind !== 'times') { return modules[0] ?? unknown('not-in-text', place); }
	if (repetition.keys === undefined) { return { kind: 'list', items: modules, place, isComputed: false }; }
	return { kind: 'object', entries: new Map(repetition.keys.flatMap((key, index) => modules[index] === undefined ? [] : [[key, modules[index]]])), place, isComputed: false };
}
