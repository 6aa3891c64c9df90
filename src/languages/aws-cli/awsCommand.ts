/** A statement of a script that calls the AWS CLI, with its options. */
import type { Span } from '../cloudformation/node';
import type { ScriptReading } from './shellVariables';
import type { Statement, Word } from './shellSyntax';
import { plainText } from './shellSyntax';

export interface AwsCommand {
	readonly service: string;
	readonly command: string;
	readonly statement: Statement;
	/** Of service and command: what a resource is called by that has no name. */
	readonly nameSpan: Span;
	/** By name without dashes in front. */
	readonly options: ReadonlyMap<string, Option>;
	/** It may have more options than those, from a variable. */
	readonly isOpen: boolean;
}

export interface Option {
	readonly span: Span;
	/** None for a switch. */
	readonly values: readonly Word[];
}

/** Global options that take no value. */
const switches: ReadonlySet<string> = new Set(['debug', 'no-verify-ssl', 'no-paginate', 'no-sign-request', 'no-cli-pager', 'no-cli-auto-prompt', 'cli-auto-prompt']);

/** @returns undefined for any other statement */
export function readAwsCommand(statement: Statement, script: ScriptReading): AwsCommand | undefined {
	const words = expandArrays(statement.words, script);
	// Behind `sudo`, `time`, `run` and the like.
	const first = words.slice(0, 4).findIndex((word) => /^(?:\/usr(?:\/local)?\/bin\/)?(?:aws|awslocal)$/.test(plainText(word) ?? ''));
	if (first === -1) { return undefined; }
	const options = new Map<string, Option>();
	const names: Word[] = [];
	let isOpen = false;
	let current: { readonly name: string; readonly values: Word[] } | undefined;
	for (const word of words.slice(first + 1)) {
		const option = optionOf(word);
		if (option !== undefined) {
			current = { name: option.name, values: option.value === undefined ? [] : [option.value] };
			options.set(option.name, { span: { start: word.start, end: word.start + option.name.length + 2 }, values: current.values });
			if (option.value !== undefined || switches.has(option.name)) { current = undefined; }
			continue;
		}
		const isSpread = isSpreadVariable(word);
		if (names.length < 2 && (current === undefined || current.values.length > 0)) { names.push(word); continue; }
		// What stands unquoted behind a value may be any number of options.
		if (isSpread && (current === undefined || current.values.length > 0 && !/s$/.test(current.name))) { isOpen = true; continue; }
		current?.values.push(word);
	}
	const [service, command] = names;
	const [serviceText, commandText] = [service, command].map((word) => word === undefined ? undefined : plainText(word));
	if (service === undefined || command === undefined || serviceText === undefined || commandText === undefined) { return undefined; }
	return { service: serviceText, command: commandText, statement, nameSpan: { start: service.start, end: command.end }, options, isOpen };
}

/** `--name`, or `--name=value`. */
function optionOf(word: Word): { readonly name: string; readonly value: Word | undefined } | undefined {
	const [first, ...rest] = word.parts;
	const [whole, name, equals] = first?.kind === 'text' && first.start === word.start ? /^--([a-z][\w-]*)(=)?/i.exec(first.text) ?? [] : [];
	if (first?.kind !== 'text' || whole === undefined || name === undefined) { return undefined; }
	if (equals === undefined) { return first.text.length === whole.length && rest.length === 0 ? { name, value: undefined } : undefined; }
	const remaining = first.text.slice(whole.length);
	const parts = remaining === '' ? rest : [{ ...first, text: remaining, start: first.start + whole.length }, ...rest];
	return { name, value: { ...word, parts, start: word.start + whole.length } };
}

function isSpreadVariable({ parts, isQuoted }: Word): boolean {
	const [only] = parts;
	return parts.length === 1 && only?.kind === 'variable' && (!isQuoted || only.isArray);
}

/** `"${ARGS[@]}"` as the words of the array, where the script holds them. */
function expandArrays(words: readonly Word[], script: ScriptReading): readonly Word[] {
	return words.flatMap((word) => {
		const [only] = word.parts;
		if (word.parts.length !== 1 || only?.kind !== 'variable' || !only.isArray) { return [word]; }
		const variable = script.variable(only.name);
		return variable.kind === 'array' ? variable.items : [word];
	});
}
