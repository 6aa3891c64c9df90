import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleLanguages } from '../../../src/linting/pages/rulePage';
import { rules } from '../../../src/rules/index';
import { createLintExample, markedPlaces, mend, placeOf } from '../../support/ruleExamples';
import type { LintExample } from '../../support/ruleExamples';

const folder = fileURLToPath(new URL('../../../src/rules', import.meta.url));

/** Each example is about one rule: others may have advice on it, but no error. */
describe('examples beside the rules', () => {
	for (const rule of rules) {
		const { id } = rule;
		const itsLanguages = exampleLanguages.filter(({ language }) => rule.withoutExample?.[language] === undefined);
		for (const { extension, language } of itsLanguages) {
			const textOf = (name: string): string => readFileSync(join(folder, id, `${name}.${extension}`), 'utf8');
			const errorsOfOthers = (lintText: LintExample, text: string): readonly string[] =>
				lintText(text).findings.filter(({ ruleId, severity }) => ruleId !== id && severity === 'error').map(placeOf);

			it(`${id}: bad.${extension} has exactly the findings that it marks`, async () => {
				const lintText = await createLintExample(language);
				const text = textOf('bad');
				const { findings, failures, reading } = lintText(text, [rule]);
				const expected = markedPlaces(text);
				assert.deepStrictEqual([findings.map(placeOf), failures, reading.problems, errorsOfOthers(lintText, text)], [expected, [], [], []]);
				assert.ok(expected.length > 0);
			});

			it(`${id}: good.${extension} has none`, async () => {
				const lintText = await createLintExample(language);
				const text = textOf('good');
				const { findings, failures, reading } = lintText(text, [rule]);
				assert.deepStrictEqual([findings.map(placeOf), failures, reading.problems, errorsOfOthers(lintText, text)], [[], [], [], []]);
				assert.ok(reading.resources.length > 0);
			});

			it(`${id}: nothing is left of bad.${extension} after its fixes`, async () => {
				const lintText = await createLintExample(language);
				const mended = mend(textOf('bad'), (text) => lintText(text, [rule]));
				const left = lintText(mended, [rule]);
				assert.deepStrictEqual([left.findings.filter(() => rule.text.noFix === undefined).map(placeOf), left.reading.problems], [[], []]);
				assert.deepStrictEqual(errorsOfOthers(lintText, mended), []);
			});
		}

		it(`${id}: has a fix for a finding of its examples, or says why not`, async () => {
			const findings = await Promise.all(itsLanguages.map(async ({ extension, language }) => {
				const lintText = await createLintExample(language);
				return lintText(readFileSync(join(folder, id, `bad.${extension}`), 'utf8'), [rule]).findings;
			}));
			const without = findings.flat().filter(({ fixes }) => fixes.length === 0);
			assert.equal(without.length > 0, rule.text.noFix !== undefined);
		});
	}

	it('are there for every rule and language, unless the rule says why there can be none', () => {
		const wrong = rules.flatMap((rule) => exampleLanguages.flatMap(({ extension, language }) => ['good', 'bad']
			.map((name) => join(folder, rule.id, `${name}.${extension}`)).filter((path) => existsSync(path) !== (rule.withoutExample?.[language] === undefined))));
		assert.deepStrictEqual(wrong, []);
	});
});
