/** The inputs, each made by its number alone, and what must hold of every one of them. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { comparePositions } from '../../src/core/model/value';
import type { Range } from '../../src/core/model/value';
import { languages } from '../../src/languages/index';
import type { Language, ModuleReading } from '../../src/languages/language';
import type { Parsers } from '../../src/languages/parsers';
import { setProperty } from '../../src/languages/setProperty';
import { settingsOf } from '../../src/languages/writing/settingPath';
import type { Sample } from './corpus';
import { mutate } from './mutate';
import { createRandom } from './random';
import type { Random } from './random';

export interface FuzzOptions {
	readonly corpus: readonly Sample[];
	readonly parsers: Parsers;
	readonly seed: number;
}

/** An input, with the sample that it was made from. */
export interface Input extends Sample {
	readonly before: string;
	readonly number: number;
}

export function makeInput({ corpus, seed }: Pick<FuzzOptions, 'corpus' | 'seed'>, number: number): Input {
	const random = createRandom(seed, number);
	const sample = random.pick(corpus);
	const others = [random.pick(corpus).text, random.pick(corpus).text];
	return { path: sample.path, before: sample.text, text: mutate(sample.text, random, others), number };
}

/**
 * Reads an input with every reader that accepts its path. One in some is also read as an edit of its sample, looked at for ranges outside
 * the text, or written to.
 * @returns the ids of the readers
 * @throws whatever a reader throws, or an assertion that fails
 */
export function readInput(input: Input, { parsers, seed }: Pick<FuzzOptions, 'parsers' | 'seed'>): readonly string[] {
	const random = createRandom(seed + 1, input.number);
	// What a reader does not take for its own it still must not stumble over.
	const isAnybodys = random.oneIn(8);
	const readers = languages.filter((language) => language.acceptsPath(input.path) && (language.acceptsText(input.text, input.path) || isAnybodys));
	for (const language of readers) {
		language.mentions?.(input);
		const parsed = language.parse(input, parsers);
		const reading = language.link([parsed]);
		if (random.oneIn(16)) { checkRanges(reading, input.text); }
		if (random.oneIn(16)) { checkEdit(language, input, { parsers, reading }); }
		if (random.oneIn(16)) { write(reading, input, random); }
	}
	return readers.map(({ id }) => id);
}

/** An edit must give what reading the text anew gives. */
function checkEdit(language: Language, input: Input, { parsers, reading }: { readonly parsers: Parsers; readonly reading: ModuleReading }): void {
	const edited = language.parse(input, parsers, language.parse({ path: input.path, text: input.before }, parsers));
	deepStrictEqual(JSON.stringify(language.link([edited])), JSON.stringify(reading));
}

function checkRanges(reading: ModuleReading, text: string): void {
	const lines = text.split(/\r\n|\n|\r/);
	const isInside = ({ start, end }: Range): boolean => comparePositions(start, end) <= 0 && start.character >= 0
		&& start.character <= (lines[start.line]?.length ?? -1) && end.character <= (lines[end.line]?.length ?? -1);
	JSON.stringify(reading, (key, value: unknown) => {
		if (key === 'range' || key === 'nameRange') { ok(isInside(value as Range), `range outside the text: ${JSON.stringify(value)}`); }
		return value;
	});
}

function write({ resources }: ModuleReading, { path, text }: Input, random: Random): void {
	if (resources.length === 0) { return; }
	const resource = random.pick(resources);
	const settings = settingsOf(resource);
	if (settings.length === 0) { return; }
	const { path: setting, value: { value } } = random.pick(settings);
	setProperty(resource, setting, typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'x', { textOf: (file) => file === path ? text : undefined, resources });
}
