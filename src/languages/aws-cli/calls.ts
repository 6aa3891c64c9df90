/** Calls of AWS's API that make resources, wherever they are written: input files, command lines, output of commands that describe. */
import type { Range } from '../../core/model/value';
import type { Span } from '../cloudformation/node';
import { createValueReader, placeOf } from '../documents/documentValues';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { apiName, toApiTree } from './apiTree';
import type { AwsCommand, Option } from './awsCommand';
import { readAwsCommand } from './awsCommand';
import type { JsonInputFile, ScriptFile } from './files';
import { nameIn, operationOf, operations, operationWithKeys } from './operations';
import type { Operation } from './operations';
import type { CommandPart, Statement } from './shellSyntax';
import { createWordReader } from './shellValues';
import type { WordReader } from './shellValues';

/** A call before its values are read. */
export interface Call {
	readonly operation: Operation;
	readonly file: string;
	readonly range: Range;
	/** Its name if it has one, else what stands for it. */
	readonly nameRange: Range;
	/** The name as far as it can be told without reading other calls. */
	readonly name: string | undefined;
	/** Whether it is made once, as far as the text tells. */
	readonly isCertain: boolean;
	/** Reads the input, once it is known what other calls make. */
	readonly read: (linked: Linked) => CallInput;
}

export interface CallInput {
	readonly input: ObjectValue;
	readonly region: ValueTree | undefined;
}

/** What is known of the other calls of a folder. */
export interface Linked {
	/** Id of what a statement makes. */
	idOf(statement: Statement): string | undefined;
	/** The input of a file beside this one, by its path from there. */
	fileNamed(path: string): ObjectValue | undefined;
}

/** Something that changes what another call makes: attributes of a target group, targets of a group. */
export interface Change {
	readonly command: AwsCommand;
	readonly file: ScriptFile;
	readonly read: (linked: Linked) => ObjectValue;
}

export function callsOfJson(file: JsonInputFile): readonly Call[] {
	const reader = createValueReader(file);
	return file.roots.flatMap((root): readonly Call[] => {
		if (root.kind !== 'map') { return []; }
		const own = operationWithKeys(root.entries);
		const single = own === undefined ? [] : [{ operation: own, node: root }];
		const listed = own !== undefined ? [] : operations.flatMap((operation) => {
			const list = operation.listedAs === undefined ? undefined : root.entries.get(operation.listedAs)?.value;
			const items = list?.kind === 'list' ? list.items : [];
			return items.flatMap((node) => node.kind === 'map' && fitsListed(operation, node.entries) ? [{ operation, node }] : []);
		});
		return [...single, ...listed].map(({ operation, node }) => {
			const { range } = placeOf(file, node.span);
			const input = toApiTree(reader.toObject(node));
			const name = nameIn(operation, input);
			const head = node.entries.values().next().value;
			return {
				operation, file: file.path, range, isCertain: true, name: textOf(name),
				nameRange: name?.range ?? (head === undefined ? range : placeOf(file, head.keySpan).range),
				read: () => ({ input, region: undefined }),
			};
		});
	});
}

/** Both kinds of load balancers are listed under one name. */
function fitsListed({ type }: Operation, names: { has(name: string): boolean }): boolean {
	return type !== 'AWS::ElasticLoadBalancingV2::LoadBalancer' || names.has('LoadBalancerArn');
}

/** @param fileNamed the files beside the script: some name what is made */
export function callsOfScript(file: ScriptFile, fileNamed: Linked['fileNamed']): { readonly calls: readonly (Call & { readonly statement: Statement })[]; readonly changes: readonly Change[] } {
	const commands = file.script.statements.flatMap((statement) => readAwsCommand(statement, file.script) ?? []);
	const calls = commands.flatMap((command) => {
		const operation = operationOf(command.service, command.command);
		return operation === undefined ? [] : [toCall(file, command, { operation, fileNamed })];
	});
	const changes = commands.filter(({ service, command }) => operationOf(service, command) === undefined)
		.map((command): Change => ({ command, file, read: (linked) => readOptions(file, command, linked) }));
	return { calls, changes };
}

function toCall(file: ScriptFile, command: AwsCommand, { operation, fileNamed }: { readonly operation: Operation; readonly fileNamed: Linked['fileNamed'] }): Call & { readonly statement: Statement } {
	const { statement, nameSpan, options } = command;
	const alone: Linked = { idOf: () => undefined, fileNamed };
	const [nameWord] = operation.name === undefined ? [] : options.get(kebab(operation.name))?.values ?? [];
	const input = nameWord !== undefined ? createWordReader(sourceOf(file, alone)).toText(nameWord)
		: options.has('cli-input-json') ? nameIn(operation, readOptions(file, command, alone)) : undefined;
	const name = input?.kind === 'unknown' && nameWord === undefined ? undefined : input;
	const { range } = placeOf(file, spanOf(statement));
	return {
		operation, file: file.path, range, statement, name: textOf(name), isCertain: file.script.runsOnce(statement),
		nameRange: (name?.file === file.path ? name.range : undefined) ?? placeOf(file, nameSpan).range,
		read: (linked) => ({ input: readOptions(file, command, linked), region: regionOf(file, command, linked) }),
	};
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

/** `AutoScalingGroupName` → `auto-scaling-group-name`. */
function kebab(name: string): string {
	return name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The name of a call as text; of one that is not known, how it is written: the same in two places is the same name. */
export function textOf(name: ValueTree | undefined): string | undefined {
	if (name?.kind === 'scalar') { return String(name.value); }
	return name?.kind === 'unknown' && name.reason === 'no-default' ? name.text.replace(/["']/g, '').replace(/\$\{(\w+)\}/g, '$$$1') : undefined;
}

function sourceOf(file: ScriptFile, linked: Linked): Parameters<typeof createWordReader>[0] {
	return {
		path: file.path, text: file.text, lines: file.lines, script: file.script,
		resourceOf(part: CommandPart) {
			const made = part.statements.flatMap((statement) => linked.idOf(statement) ?? []);
			return made[0] === undefined ? undefined : { resourceId: made[0] };
		},
		fileNamed: (name) => readHeredoc(file, name, linked) ?? linked.fileNamed(name),
	};
}

/** The file that the script itself writes: `cat > group.json <<END`. */
function readHeredoc(file: ScriptFile, name: string, linked: Linked): ObjectValue | undefined {
	const heredoc = file.script.written(name);
	return heredoc === undefined ? undefined : createWordReader(sourceOf(file, linked)).toObject(heredoc);
}

/** Options that are texts with commas between names, and those that are texts whatever they look like. */
const joinedOptions = /^(?:vpc-zone-identifier|health-check-type)$/;
const plainOptions = /^(?:user-data|description|query|output|.*-name|.*-description)$/;

function readOptions(file: ScriptFile, command: AwsCommand, linked: Linked): ObjectValue {
	const reader = createWordReader(sourceOf(file, linked));
	const place = placeOf(file, spanOf(command.statement));
	const entries = new Map<string, ValueTree>();
	const [inputWord] = command.options.get('cli-input-json')?.values ?? [];
	const base = inputWord === undefined ? undefined : reader.toInput(inputWord);
	if (base?.kind === 'object') { base.entries.forEach((value, name) => entries.set(name, value)); }
	for (const [name, option] of command.options) {
		if (name === 'cli-input-json') { continue; }
		const isSwitchedOff = option.values.length === 0 && name.startsWith('no-');
		entries.set(apiName(isSwitchedOff ? name.slice(3) : name), readOption(file, reader, name, option));
	}
	const isOpen = command.isOpen || base !== undefined && base.kind !== 'object';
	return { kind: 'object', ...place, entries, ...isOpen ? { rest: { kind: 'unknown', ...place, reason: 'not-in-text' } } : {} };
}

function readOption(file: ScriptFile, reader: WordReader, name: string, { span, values: words }: Option): ValueTree {
	const [only, ...more] = words.map((word) => plainOptions.test(name) ? reader.toText(word) : joinedOptions.test(name) ? reader.toNames(word) : reader.toInput(word));
	if (only === undefined) { return { kind: 'scalar', ...placeOf(file, span), value: !name.startsWith('no-'), origin: { kind: 'expression', text: `--${name}` } }; }
	const last = more.at(-1);
	if (last === undefined) { return only; }
	const items = [only, ...more];
	return {
		kind: 'list', file: only.file, range: { start: only.range.start, end: last.range.end }, text: items.map(({ text }) => text).join(' '), items, origin: { kind: 'literal' },
	};
}

/** Of the command, else of the whole script. */
function regionOf(file: ScriptFile, { options }: AwsCommand, linked: Linked): ValueTree | undefined {
	const reader = createWordReader(sourceOf(file, linked));
	const [word] = options.get('region')?.values ?? [];
	if (word !== undefined) { return reader.toText(word); }
	for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
		const variable = file.script.variable(name);
		if (variable.kind === 'word') { return reader.toText(variable.word); }
	}
	return undefined;
}
