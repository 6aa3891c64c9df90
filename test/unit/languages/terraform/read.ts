/** Short ways to read Terraform texts and to write down the values that they must give. */
import type { AutoScalingGroup } from '../../../../src/core/model/autoScalingGroup';
import { resourcesOfType } from '../../../../src/core/model/resource';
import type { ResourceOfType, ResourceType } from '../../../../src/core/model/resource';
import type { Range, UnknownReason, Value } from '../../../../src/core/model/value';
import type { ModuleReading } from '../../../../src/languages/language';
import type { Parsers } from '../../../../src/languages/parsers';
import { terraform } from '../../../../src/languages/terraform';
import { createWorkspaceIndex } from '../../../../src/languages/workspaceIndex';
import { loadParsers } from '../../../support/parsers';

export interface Reader {
	/** Reads one text as main.tf, or several by path. */
	read(texts: string | Readonly<Record<string, string>>): ModuleReading;
	/** Reads the module of a file in a workspace of these files, and nothing beside them. */
	readWithin(texts: Readonly<Record<string, string>>, path: string): ModuleReading;
	/** The first resource of a type. */
	first<T extends ResourceType>(texts: string | Readonly<Record<string, string>>, type: T): ResourceOfType<T>;
	/** A group with these lines in its block and others around it. */
	group(lines: string, around?: string): AutoScalingGroup;
}

export async function createReader(): Promise<Reader> {
	const parsers: Parsers = await loadParsers();
	const read: Reader['read'] = (texts) => terraform.link(
		Object.entries(typeof texts === 'string' ? { 'main.tf': texts } : texts).map(([path, text]) => terraform.parse({ path, text }, parsers)),
	);
	const first: Reader['first'] = (texts, type) => {
		const [found] = resourcesOfType(read(texts).resources, type);
		if (found === undefined) { throw new Error(`no ${type} was read`); }
		return found;
	};
	const readWithin: Reader['readWithin'] = (texts, path) => {
		const index = createWorkspaceIndex(parsers);
		const set = (file: string): void => { if (texts[file] !== undefined) { index.setFile(file, texts[file]); } };
		Object.keys(texts).filter((file) => index.languageOf(file) !== undefined).forEach(set);
		for (let needs = index.needs(); needs.length > 0; needs = index.needs()) {
			for (const need of needs) {
				set(need.path);
				index.meet(need);
			}
		}
		const reading = index.readingFor(path);
		if (reading === undefined) { throw new Error(`${path} is not kept`); }
		return reading;
	};
	return {
		read, first, readWithin,
		group: (lines, around = '') => first(`resource "aws_autoscaling_group" "web" {\n${lines}\n}\n${around}`, 'AWS::AutoScaling::AutoScalingGroup'),
	};
}

/** A range on one line. */
export function range(line: number, from: number, to: number): Range {
	return { start: { line, character: from }, end: { line, character: to } };
}

export function literal<T>(value: T, at: Range, file = 'main.tf'): Value<T> {
	return { file, range: at, value, origin: { kind: 'literal' } };
}

export function omitted<T>(value: T, at: Range, source: string, file = 'main.tf'): Value<T> {
	return { file, range: at, value, origin: { kind: 'omitted', source } };
}

export function expression<T>(value: T, at: Range, text: string, file = 'main.tf'): Value<T> {
	return { file, range: at, value, origin: { kind: 'expression', text } };
}

export function unknown(reason: UnknownReason, at: Range, text: string, file = 'main.tf'): Value<never> {
	return { file, range: at, value: undefined, origin: { kind: 'unknown', reason, text } };
}

/** A value in short: what it is and where it comes from. */
export function brief(value: Value<unknown> | undefined): string {
	if (value === undefined) { return 'not written'; }
	const { origin } = value;
	switch (origin.kind) {
		case 'unknown': return `unknown: ${origin.reason}`;
		case 'default': return `${JSON.stringify(value.value)} of ${origin.name}`;
		default: return `${JSON.stringify(value.value)} ${origin.kind}`;
	}
}

/** The part of a text that a range covers. */
export function cut(text: string, { start, end }: Range): string {
	const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
	const offset = ({ line, character }: Range['start']): number => lines.slice(0, line).join('').length + character;
	return text.slice(offset(start), offset(end));
}
