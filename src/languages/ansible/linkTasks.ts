/** The tasks of a folder → resources of the model, read by the readers of CloudFormation's. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { Location, Value } from '../../core/model/value';
import { findEntry } from '../cloudformation/node';
import type { Entry, ScalarNode, TemplateNode } from '../cloudformation/node';
import { createValueReader, placeOf, toUnknown } from '../documents/documentValues';
import type { DocumentSource, Placed, ValueReader } from '../documents/documentValues';
import { createIds } from '../ids';
import type { Surroundings } from '../surroundings';
import { readAsCloudFormation } from '../values/readTree';
import { toNumber } from '../values/scalars';
import { renameEntries, typed, withEntries } from '../values/shapeTree';
import { normalise } from '../values/spelling';
import { toTyped } from '../values/valueTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { evaluateJinja } from './jinja';
import { firstOf } from './module';
import type { ModuleContext } from './module';
import { tasksOf } from './tasks';
import type { PlaybookFile, Task } from './tasks';

const taskSource = 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_intro.html';

/** A task with its id and its arguments as they are written. */
interface ReadTask {
	readonly task: Task;
	readonly id: string;
	readonly args: ObjectValue;
	readonly name: ValueTree | undefined;
	/** Where settings stand that are not written. */
	readonly at: Location;
}

/** @param files those of one folder, in the order of their paths */
export function linkTasks(files: readonly PlaybookFile[], surroundings: Surroundings<PlaybookFile> | undefined): readonly Resource[] {
	const tasks = files.flatMap((file) => tasksOf(file, surroundings));
	const ids = createIds();
	const registered = new Map<string, string | undefined>();
	const made = tasks.flatMap((task): readonly ReadTask[] => {
		const read = readArguments(task, (name) => registered.get(name));
		if (read === undefined) { return []; }
		const { args } = read;
		const name = firstOf(args, ...task.module.naming);
		const id = ids(`${task.module.names[0]} ${name?.kind === 'scalar' ? String(name.value) : titleOf(task) ?? ''}`.trim());
		const result = findEntry(task.node, 'register')?.value;
		if (result?.kind === 'scalar') { registered.set(`${task.file.path} ${result.text}`, id); }
		return [{ task, id, args, name, at: placeOf(task.file, (findEntry(task.node, 'name')?.value ?? { span: task.arguments.keySpan }).span) }];
	});
	const names = createNames(made);
	return made.flatMap((one) => toResources(one, names));
}

function titleOf({ node }: Task): string | undefined {
	const title = findEntry(node, 'name')?.value;
	return title?.kind === 'scalar' ? title.text : undefined;
}

/** @returns undefined for a task that makes nothing: it takes something away, or works on what is there */
function readArguments(task: Task, resultOf: (name: string) => string | undefined): { readonly args: ObjectValue } | undefined {
	const reader = createReader(task, resultOf);
	const { value: written } = task.arguments;
	const value = reader(task.file).toValue(written.kind === 'scalar' ? toArgumentMap(task.file.text, written) : written);
	if (value?.kind !== 'object') { return undefined; }
	const state = value.entries.get('state');
	const isGone = state?.kind === 'scalar' && /^(?:absent|terminated|deleted|list|gathered|deleting)$/.test(String(state.value));
	if (isGone) { return undefined; }
	const shared = task.defaults.flatMap(({ document, node }) => [...reader(document).toObject(node).entries]);
	const region = task.environment.flatMap(({ document, node }) => {
		const given = reader(document).toObject(node);
		return firstOf(given, 'AWS_REGION', 'EC2_REGION', 'AWS_DEFAULT_REGION') ?? [];
	})[0];
	return { args: { ...value, entries: new Map([...region === undefined ? [] : [['region', region] as const], ...shared, ...value.entries]) } };
}

/** `name=web instance_type=t3.small`, in one line, as a map. */
function toArgumentMap(text: string, node: ScalarNode): TemplateNode {
	const { span } = node;
	const entries = new Map<string, Entry>();
	if (text.slice(span.start, span.end) !== node.text) { return node; }
	for (const { index, groups } of node.text.matchAll(/(?<=^|\s)(?<key>[a-z_]{1,60})=(?<quote>["']?)(?<value>(?<=")[^"]*(?=")|(?<=')[^']*(?=')|(?:\{\{[^}]*\}\}|[^\s"'{])+)/g)) {
		const { key = '', quote = '', value = '' } = groups ?? {};
		const keyStart = span.start + index;
		const start = keyStart + key.length + 1 + quote.length;
		entries.set(key, { key, keySpan: { start: keyStart, end: keyStart + key.length }, value: { kind: 'scalar', text: value, isQuoted: quote !== '', isEditable: true, span: { start, end: start + value.length } } });
	}
	return entries.size === 0 ? node : { kind: 'map', entries, merged: [], span };
}

/** Variables lead to variables, at most. */
const maxOpen = 20;

/** Values as a task sees them: variables are evaluated where they are used. */
function createReader({ file, variables, loop }: Task, resultOf: (name: string) => string | undefined): (document: DocumentSource) => ValueReader {
	const readers = new Map<DocumentSource, ValueReader>();
	const open = new Set<string>();
	const readerOf = (document: DocumentSource): ValueReader => {
		const reader = readers.get(document) ?? createValueReader(document, (node, place) => evaluateJinja(node, place, lookup));
		readers.set(document, reader);
		return reader;
	};
	const lookup = (name: string, use: Placed): ValueTree | undefined => {
		const resourceId = resultOf(`${file.path} ${name}`);
		if (resourceId !== undefined) { return { kind: 'reference', ...use, resourceId, attribute: undefined }; }
		for (const { document, node } of variables) {
			const value = findEntry(node, name)?.value;
			if (value === undefined) { continue; }
			if (open.has(name)) { return toUnknown(use, 'circular'); }
			if (open.size > maxOpen) { return toUnknown(use, 'unsupported'); }
			open.add(name);
			const found = readerOf(document).toValue(value);
			open.delete(name);
			return found;
		}
		// A loop may call its variable as it likes.
		return loop === undefined ? undefined : toUnknown(use, 'several');
	};
	return readerOf;
}

/** Ids by type and literal name; of several the one of the same file, if there is one. */
function createNames(made: readonly ReadTask[]): (from: string) => (type: string, name: string) => string | undefined {
	const byName = new Map<string, ReadTask[]>();
	for (const one of made) {
		if (one.name?.kind !== 'scalar') { continue; }
		const key = `${one.task.module.type} ${String(one.name.value)}`;
		const list = byName.get(key);
		if (list === undefined) { byName.set(key, [one]); } else { list.push(one); }
	}
	return (from) => (type, name) => {
		const all = byName.get(`${type} ${name}`) ?? [];
		const here = all.length === 1 ? all : all.filter(({ task }) => task.file.path === from);
		return here.length === 1 ? here[0]?.id : undefined;
	};
}

function toResources({ task, id, args, name, at }: ReadTask, names: ReturnType<typeof createNames>): readonly Resource[] {
	const { file, module, node } = task;
	const resourceOfName = names(file.path);
	const context: ModuleContext = {
		at, self: { kind: 'reference', ...at, text: id, resourceId: id, attribute: undefined, impliedBy: taskSource },
		refer(value, type) {
			const resourceId = value?.kind === 'scalar' ? resourceOfName(type, String(value.value)) : undefined;
			return value === undefined || resourceId === undefined ? value : { kind: 'reference', file: value.file, range: value.range, text: value.text, resourceId, attribute: undefined };
		},
	};
	const base: Omit<ResourceBase<ResourceType>, 'type'> = {
		id, name: name?.kind === 'scalar' ? String(name.value) : titleOf(task) ?? module.names[0], language: 'ansible', file: file.path, range: placeOf(file, node.span).range, nameRange: at.range, lifecycle: undefined,
		multiplicity: readMultiplicity(task, args, at), region: typed(firstOf(args, 'region', 'aws_region', 'ec2_region'), String),
	};
	const read = (type: typeof module.type, tree: ObjectValue, ownId = id): Resource =>
		readAsCloudFormation(type, renameEntries(tree, normalise), { base: { ...base, id: ownId }, resourceOfName, spellings: (wanted) => [normalise(wanted)] });
	const isThere = module.existing !== undefined && args.entries.has(module.existing);
	return [
		...isThere ? [] : [read(module.type, withEntries(args, module.adapt(args, context)))],
		...(module.more?.(args, context) ?? []).map(({ type, suffix, tree }) => read(type, tree, `${id} ${suffix}`)),
	];
}

/** One, the number that is asked for, or as many as a loop has rounds; unknown where a condition decides. */
function readMultiplicity({ module, loop, isConditional, file }: Task, args: ObjectValue, at: Location): Value<number> {
	const unknown = (text: string): Value<number> => ({ ...at, file: at.file, value: undefined, origin: { kind: 'unknown', reason: 'several', text } });
	if (isConditional) { return unknown('when'); }
	const count = module.count === undefined ? undefined : firstOf(args, ...module.count);
	if (loop === undefined) { return count === undefined ? { ...at, value: 1, origin: { kind: 'omitted', source: taskSource } } : toTyped(count, toNumber); }
	if (loop.kind !== 'list' || count !== undefined) { return unknown('loop'); }
	const { range, text } = placeOf(file, loop.span);
	return { file: file.path, range, value: loop.items.length, origin: { kind: 'expression', text } };
}
