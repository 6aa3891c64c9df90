/** Values of Pulumi's YAML → the tree of values: literals, `${…}` of variables, configuration and resources, and the functions that matter. */
import type { KnownOrigin } from '../../core/model/value';
import { entriesOf, findEntry } from '../cloudformation/node';
import type { MapNode, ScalarNode, TemplateNode } from '../cloudformation/node';
import { locationOf, placeIn, textOf } from '../programs/places';
import { placed, toTree, toUnknownTree } from '../programs/tree';
import type { Place } from '../programs/result';
import type { ObjectValue, ReferenceValue, UnknownValue, ValueTree } from '../values/valueTree';
import { lookupTypeOf, snakeCase } from './names';
import type { StackValues } from './stackValues';
import type { YamlFile } from './yamlFile';

export interface YamlValues {
	/** Undefined for what is as if it were not written. */
	evaluate(node: TemplateNode): ValueTree | undefined;
}

/** Values computed for one file; variables can double each other again and again. */
const maxSteps = 100_000;
const maxDepth = 60;

/** @param resourceOf id of a resource in the model by its name in the file; `null` for one that the model does not have, undefined for no resource */
export function createYamlValues(file: YamlFile, stackValues: StackValues, resourceOf: (name: string) => string | null | undefined): YamlValues {
	const variables = entriesOf(findEntry(file.root, 'variables')?.value);
	const open = new Set<string>();
	let steps = 0;
	return { evaluate: (node) => evaluate(node, placeIn(file, node.span)) };

	/** @param use where the value stands in the resource, for one that stands in a variable */
	function evaluate(node: TemplateNode, use: Place, owner?: string): ValueTree | undefined {
		steps++;
		if (steps > maxSteps || open.size > maxDepth) { return toUnknownTree('unsupported', use); }
		switch (node.kind) {
			case 'scalar': return evaluateScalar(node, use, owner);
			case 'list': {
				const items = node.items.flatMap((item) => evaluate(item, owner === undefined ? placeIn(file, item.span) : use, owner) ?? []);
				return { kind: 'list', ...placed(use), items, origin: originOf(node, use, owner) };
			}
			case 'map': return evaluateMap(node, use, owner);
			case 'call': return toUnknownTree('unsupported', use);
		}
	}

	function evaluateMap(node: MapNode, use: Place, owner: string | undefined): ValueTree | undefined {
		const [only] = node.entries.size === 1 ? node.entries.values() : [];
		if (only !== undefined && /^fn::/i.test(only.key)) { return evaluateFunction(only.key, only.value, use, owner); }
		const entries = new Map<string, ValueTree>();
		for (const [name, { value }] of node.entries) {
			const found = evaluate(value, owner === undefined ? placeIn(file, value.span) : use, owner);
			if (found !== undefined) { entries.set(name, found); }
		}
		const object: ObjectValue = { kind: 'object', ...placed(use), entries };
		return node.merged.length === 0 ? object : { ...object, rest: toUnknownTree('unsupported', use) };
	}

	function evaluateFunction(name: string, argument: TemplateNode, use: Place, owner: string | undefined): ValueTree | undefined {
		switch (name.toLowerCase()) {
			case 'fn::secret': case 'fn::tojson': return evaluate(argument, owner === undefined ? placeIn(file, argument.span) : use, owner);
			case 'fn::invoke': return evaluateLookup(argument, use);
			default: return toUnknownTree('not-in-text', use);
		}
	}

	/** `fn::invoke: { function: aws:ec2:getAmi, arguments: … }` */
	function evaluateLookup(argument: TemplateNode, use: Place): UnknownValue {
		const named = findEntry(argument, 'function')?.value;
		const [, module, name] = named?.kind === 'scalar' ? /^aws:(\w+)(?:\/\w+)?:(\w+)$/.exec(named.text) ?? [] : [];
		const type = module === undefined || name === undefined ? undefined : lookupTypeOf(module, name);
		const given = findEntry(argument, 'arguments')?.value;
		const tree = type === undefined || given === undefined ? undefined : evaluate(given, placeIn(file, given.span));
		const open = toUnknownTree('not-in-text', use);
		return type === undefined || tree?.kind !== 'object' ? open : { ...open, lookup: { type, arguments: tree } };
	}

	function evaluateScalar(node: ScalarNode, use: Place, owner: string | undefined): ValueTree | undefined {
		const { text, isQuoted } = node;
		if (!isQuoted && /^(?:~|null)?$/i.test(text)) { return undefined; }
		const whole = /^\$\{([^{}]+)\}$/.exec(text)?.[1];
		if (whole !== undefined) { return resolve(whole.trim(), use); }
		if (!/\$\{/.test(text)) {
			const value = !isQuoted && /^(?:true|false)$/.test(text) ? text === 'true' : !isQuoted && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
			return { kind: 'scalar', ...placed(use), value, origin: originOf(node, use, owner) };
		}
		return evaluateTemplate(text, use);
	}

	function evaluateTemplate(text: string, use: Place): ValueTree {
		const parts: string[] = [];
		const mentions: ReferenceValue[] = [];
		let reason: UnknownValue['reason'] | undefined;
		for (const [part, escaped, name] of text.matchAll(/\$(\$\{)|\$\{([^{}]*)\}|[^$]+|\$/g)) {
			if (escaped !== undefined) { parts.push('${'); continue; }
			if (name === undefined) { parts.push(part); continue; }
			const value = resolve(name.trim(), use);
			if (value?.kind === 'scalar') { parts.push(String(value.value)); continue; }
			reason ??= value?.kind === 'unknown' ? value.reason : 'not-in-text';
			if (value?.kind === 'reference') { mentions.push(value); }
		}
		if (reason !== undefined) { return { ...toUnknownTree(reason, use), mentions }; }
		return { kind: 'scalar', ...placed(use), value: parts.join(''), origin: { kind: 'expression', text: textOf(use) } };
	}

	/** `size`, `web.arn`, `zones.names[0]` */
	function resolve(path: string, use: Place): ValueTree | undefined {
		const [name = '', ...steps] = path.split(/\.|\[|\]\.?/).filter((part) => part !== '');
		const resourceId = resourceOf(name);
		if (resourceId !== undefined) {
			if (steps.length > 1) { return toUnknownTree('not-in-text', use); }
			return { kind: 'reference', ...placed(use), resourceId: resourceId ?? undefined, attribute: steps[0] === undefined ? undefined : snakeCase(steps[0]) };
		}
		const variable = variables.get(name);
		if (variable !== undefined) { return followSteps(evaluateVariable(name, variable.value, use), steps, use); }
		if (name === 'pulumi' || steps.length > 0) { return toUnknownTree('not-in-text', use); }
		const [namespace, key] = name.includes(':') ? [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)] : [undefined, name];
		const result = stackValues.valueOf({ namespace, key }, { place: use, isRequired: true });
		return toTree({ result, use }, (one) => one);
	}

	function evaluateVariable(name: string, value: TemplateNode, use: Place): ValueTree | undefined {
		if (open.has(name)) { return toUnknownTree('circular', use); }
		open.add(name);
		const result = evaluate(value, use, name);
		open.delete(name);
		return result;
	}

	function followSteps(value: ValueTree | undefined, steps: readonly string[], use: Place): ValueTree | undefined {
		let at = value;
		for (const step of steps) {
			if (at?.kind === 'object') { at = at.entries.get(step) ?? at.rest; continue; }
			if (at?.kind === 'list') { at = at.items[Number(step)]; continue; }
			return at?.kind === 'unknown' ? { ...at, ...placed(use) } : toUnknownTree('not-in-text', use);
		}
		return at;
	}

	function originOf(node: TemplateNode, use: Place, owner: string | undefined): KnownOrigin {
		const isPlain = node.kind !== 'scalar' || file.text.slice(node.span.start, node.span.end) === node.text;
		if (!isPlain) { return { kind: 'expression', text: textOf(use) }; }
		return owner === undefined ? { kind: 'literal' } : { kind: 'default', name: owner, at: locationOf(placeIn(file, node.span)) };
	}
}
