/** The first inputs of the fuzzer, so that it keeps working and what it found stays found; `npm run fuzz` reads as many as one likes. */
import { deepStrictEqual } from 'node:assert/strict';
import * as path from 'node:path';
import { languages } from '../../../src/languages';
import { readCorpus } from '../../fuzz/corpus';
import { makeInput, readInput } from '../../fuzz/inputs';
import { loadParsers } from '../../support/parsers';

describe('mutated samples', () => {
	const corpus = readCorpus(path.join(__dirname, '../../..'));

	it('are made of samples of every language', () => {
		deepStrictEqual(languages.filter((language) => !corpus.some((sample) => language.acceptsPath(sample.path) && language.acceptsText(sample.text, sample.path))).map(({ id }) => id), []);
	});

	it('are the same by seed and number', () => {
		deepStrictEqual(makeInput({ corpus, seed: 1 }, 7), makeInput({ corpus, seed: 1 }, 7));
	});

	it('are read without an exception, with ranges inside them, and written to', async () => {
		const options = { corpus, parsers: await loadParsers(), seed: 1 };
		for (let number = 0; number < 100; number++) { readInput(makeInput(options, number), options); }
	});
});
