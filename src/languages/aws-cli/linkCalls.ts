/** The calls of a folder → resources of the model, read by the readers of CloudFormation's. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { createValueReader } from '../documents/documentValues';
import { readAsCloudFormation } from '../values/readTree';
import { toNumber } from '../values/scalars';
import { itemsOf, withEntries } from '../values/shapeTree';
import { toTyped } from '../values/valueTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { createApiNames } from './apiNames';
import type { ApiNames } from './apiNames';
import { apiSpellings, toApiTree } from './apiTree';
import { callsOfJson, callsOfScript } from './calls';
import { changeRules } from './changeRules';
import type { Call, Change, Linked } from './calls';
import type { AwsCliFile, JsonInputFile } from './files';
import type { Statement } from './shellSyntax';

const inputSource = 'https://docs.aws.amazon.com/cli/latest/reference/';

/** A call with its id, its input not yet in CloudFormation's words. */
interface ReadCall {
	readonly call: Call;
	readonly id: string;
	readonly input: ObjectValue;
	readonly region: ValueTree | undefined;
}

/** @param files those of one folder, in the order of their paths */
export function linkCalls(files: readonly AwsCliFile[]): readonly Resource[] {
	const inputFiles = new Set<string>();
	const fileNamed = createFileFinder(files, inputFiles);
	const found = files.map((file) => file.kind === 'json' ? { calls: callsOfJson(file), changes: [] } : callsOfScript(file, fileNamed));
	const calls = found.flatMap((one): readonly (Call & { readonly statement?: Statement })[] => one.calls);
	const ids = createIds(calls);
	const byStatement = new Map(calls.flatMap((call, index) => call.statement === undefined ? [] : [[call.statement, ids[index] ?? ''] as const]));
	const linked: Linked = { idOf: (statement) => byStatement.get(statement), fileNamed };
	const read = calls.map((call, index): ReadCall => ({ call, id: ids[index] ?? '', ...call.read(linked) }));
	const changes = found.flatMap((one): readonly Change[] => one.changes);
	return toResources(read, changes, linked, inputFiles);
}

function toResources(read: readonly ReadCall[], changes: readonly Change[], linked: Linked, inputFiles: ReadonlySet<string>): readonly Resource[] {
	// An input file that a script hands over is made by the script's call, not once more.
	const counted = read.filter(({ call }) => !inputFiles.has(call.file));
	const names = createApiNames(counted.map(({ id, call, input }) => ({ id, type: call.operation.type, name: nameOf(call, input), input })));
	const additions = readChanges(changes, linked, names);
	return counted.map((one) => toResource({ ...one, input: applyAdditions(referAll(one.input, names), additions.get(one.id) ?? []) }, names));
}

function nameOf(call: Call, input: ObjectValue): string | undefined {
	const name = call.operation.name;
	const value = name === undefined || call.name !== undefined ? undefined : input.entries.get(apiSpellings(name)[0] ?? '');
	return value?.kind === 'scalar' ? String(value.value) : call.name;
}

/** `auto-scaling-group web`; the same name twice gets a number. */
function createIds(calls: readonly Call[]): readonly string[] {
	const used = new Map<string, number>();
	return calls.map(({ operation, name }) => {
		const noun = operation.command.replace(/^\S+ (?:create|put|run|attach|authorize)-/, '');
		const id = name === undefined ? noun : `${noun} ${name}`;
		const count = (used.get(id) ?? 0) + 1;
		used.set(id, count);
		return count === 1 ? id : `${id} #${count}`;
	});
}

/** @param used takes the paths of files that are asked for */
function createFileFinder(files: readonly AwsCliFile[], used: Set<string>): Linked['fileNamed'] {
	const byName = new Map(files.filter((file): file is JsonInputFile => file.kind === 'json').map((file) => [file.path.slice(file.path.lastIndexOf('/') + 1), file]));
	return (path) => {
		// Files of other folders are not at hand; one of the same name here is another.
		const name = /^(?:\.\/|\$\{?\w+\}?\/)?([^/]+)$/.exec(path)?.[1];
		const file = name === undefined ? undefined : byName.get(name);
		const [root] = file?.roots ?? [];
		if (file === undefined || root?.kind !== 'map') { return undefined; }
		used.add(file.path);
		return toApiTree(createValueReader(file).toObject(root));
	};
}

/** ARNs, and the names of the few things that everything refers to, as references. */
function referAll(input: ObjectValue, names: ApiNames): ObjectValue {
	const known = new Map<ValueTree, ValueTree>();
	const convert = (tree: ValueTree, key: string): ValueTree => {
		const found = known.get(tree);
		if (found !== undefined) { return found; }
		const converted = convertTree(tree, key);
		known.set(tree, converted);
		return converted;
	};
	const convertTree = (tree: ValueTree, key: string): ValueTree => {
		switch (tree.kind) {
			case 'object': return { ...tree, entries: new Map([...tree.entries].map(([name, entry]) => [name, convert(entry, name)])) };
			case 'list': return { ...tree, items: tree.items.map((item) => convert(item, key)) };
			case 'scalar': return String(tree.value).startsWith('arn:') ? names.refer(tree) : tree;
			case 'unknown': return namedBy[key] === undefined ? tree : names.refer(tree, namedBy[key]);
			case 'reference': return tree;
		}
	};
	return convert(input, '') as ObjectValue;
}

const namedBy: Readonly<Record<string, ResourceType>> = {
	autoscalinggroupname: 'AWS::AutoScaling::AutoScalingGroup', launchtemplatename: 'AWS::EC2::LaunchTemplate', launchconfigurationname: 'AWS::AutoScaling::LaunchConfiguration',
};

/** What another command gives to a setting. */
interface Addition {
	readonly to: string;
	readonly isList: boolean;
	readonly value: ValueTree;
}

/** Settings that commands give to what others make, by the id of that. */
function readChanges(changes: readonly Change[], linked: Linked, names: ApiNames): ReadonlyMap<string, readonly Addition[]> {
	const additions = new Map<string, Addition[]>();
	for (const { command, file, read } of changes) {
		const rule = changeRules.get(`${command.service} ${command.command}`);
		if (rule === undefined) { continue; }
		const given = referAll(read(linked), names);
		const [target, value] = [given.entries.get(rule.of), given.entries.get(rule.from)];
		const made = target === undefined ? undefined : names.refer(target, rule.type);
		if (value === undefined || made?.kind !== 'reference' || made.resourceId === undefined) { continue; }
		const { file: path, range, text } = value;
		const isCertain = file.script.runsOnce(command.statement);
		const list = additions.get(made.resourceId) ?? [];
		list.push({ to: rule.to, isList: rule.isList, value: isCertain ? value : { kind: 'unknown', file: path, range, text, reason: 'several' } });
		additions.set(made.resourceId, list);
	}
	return additions;
}

function applyAdditions(input: ObjectValue, additions: readonly Addition[]): ObjectValue {
	return additions.reduce((result, { to, isList, value }) => {
		const { file, range, text } = value;
		const list: ValueTree = { kind: 'list', file, range, text, items: [...itemsOf(result.entries.get(to)), ...itemsOf(value)], origin: { kind: 'expression', text } };
		return withEntries(result, { [to]: isList && value.kind !== 'unknown' ? list : value });
	}, input);
}

function toResource({ call, id, input, region }: ReadCall, names: ApiNames): Resource {
	const { operation, file, range, nameRange } = call;
	const { type, adapt } = operation;
	const adapted = adapt === undefined ? input : adapt(input, (value, named) => value && names.refer(value, named));
	const base: Omit<ResourceBase<ResourceType>, 'type'> = {
		id, name: call.name ?? id, language: 'aws-cli', file, range, nameRange, lifecycle: undefined,
		multiplicity: readMultiplicity(call, input), region: region === undefined ? undefined : toTyped(region, String),
	};
	return readAsCloudFormation(type, adapted, { base, resourceOfName: names.resourceOfName, spellings: apiSpellings });
}

function readMultiplicity({ operation, file, nameRange, isCertain }: Call, input: ObjectValue): Value<number> {
	if (!isCertain) { return { file, range: nameRange, value: undefined, origin: { kind: 'unknown', reason: 'several', text: operation.command } }; }
	const count = operation.count?.(input);
	if (count !== undefined) { return toTyped(count, toNumber); }
	return { file, range: nameRange, value: 1, origin: { kind: 'omitted', source: inputSource } };
}
