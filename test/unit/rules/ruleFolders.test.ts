import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../../src/rules/index';
import type { Finding, Rule } from '../../../src/rules/rule';
import { loadParsers } from '../../support/parsers';
import { applyFix, chosenFix, lintTemplate, lintTerraform } from './lintText';
import type { LintedText, LintTextOptions } from './lintText';

const folder = fileURLToPath(new URL('../../../src/rules', import.meta.url));
type LintText = (text: string, rules?: readonly Rule[]) => LintedText;
const readers: readonly { readonly extension: string; readonly language: 'cloudformation' | 'terraform'; readonly createLintText: () => Promise<LintText> }[] = [
	{ extension: 'yaml', language: 'cloudformation', createLintText: async () => (text, chosen) => lintTemplate(text, optionsFor(chosen)) },
	{ extension: 'tf', language: 'terraform', createLintText: async () => {
		const parsers = await loadParsers();
		return (text, chosen) => lintTerraform(text, parsers, optionsFor(chosen));
	} },
];

/** Those rules, also where they are off by default; without any, what everybody gets. */
function optionsFor(chosen: readonly Rule[] | undefined): LintTextOptions {
	return chosen === undefined ? {} : { rules: chosen, levels: [Object.fromEntries(chosen.map(({ id }) => [id, 'default' as const]))] };
}

/** Each example is about one rule: others may have advice on it, but no error. */
describe('examples beside the rules', () => {
	for (const rule of rules) {
		const { id } = rule;
		const itsReaders = readers.filter(({ language }) => rule.withoutExample?.[language] === undefined);
		for (const { extension, createLintText } of itsReaders) {
			const textOf = (name: string): string => readFileSync(join(folder, id, `${name}.${extension}`), 'utf8');
			const errorsOfOthers = (lintText: LintText, text: string): readonly string[] =>
				lintText(text).findings.filter(({ ruleId, severity }) => ruleId !== id && severity === 'error').map(place);

			it(`${id}: bad.${extension} has exactly the findings that it marks`, async () => {
				const lintText = await createLintText();
				const text = textOf('bad');
				const { findings, failures, reading } = lintText(text, [rule]);
				const expected = text.split('\n').flatMap((line, index) => (/# expect: (\S+)/.exec(line)?.slice(1) ?? []).map((ruleId) => `${index + 1} ${ruleId}`));
				assert.deepStrictEqual([findings.map(place), failures, reading.problems, errorsOfOthers(lintText, text)], [expected, [], [], []]);
				assert.ok(expected.length > 0);
			});

			it(`${id}: good.${extension} has none`, async () => {
				const lintText = await createLintText();
				const text = textOf('good');
				const { findings, failures, reading } = lintText(text, [rule]);
				assert.deepStrictEqual([findings.map(place), failures, reading.problems, errorsOfOthers(lintText, text)], [[], [], [], []]);
				assert.ok(reading.resources.length > 0);
			});

			it(`${id}: nothing is left of bad.${extension} after its fixes`, async () => {
				const lintText = await createLintText();
				const mended = mend(textOf('bad'), (text) => lintText(text, [rule]));
				const left = lintText(mended, [rule]);
				assert.deepStrictEqual([left.findings.filter(() => rule.text.noFix === undefined).map(place), left.reading.problems], [[], []]);
				assert.deepStrictEqual(errorsOfOthers(lintText, mended), []);
			});
		}

		it(`${id}: has a fix for a finding of its examples, or says why not`, async () => {
			const findings = await Promise.all(itsReaders.map(async ({ extension, createLintText }) => {
				const lintText = await createLintText();
				return lintText(readFileSync(join(folder, id, `bad.${extension}`), 'utf8'), [rule]).findings;
			}));
			const without = findings.flat().filter(({ fixes }) => fixes.length === 0);
			assert.equal(without.length > 0, rule.text.noFix !== undefined);
		});
	}

	it('are there for every rule and language, unless the rule says why there can be none', () => {
		const wrong = rules.flatMap((rule) => readers.flatMap(({ extension, language }) => ['good', 'bad']
			.map((name) => join(folder, rule.id, `${name}.${extension}`)).filter((path) => existsSync(path) !== (rule.withoutExample?.[language] === undefined))));
		assert.deepStrictEqual(wrong, []);
	});
});

function place({ range, ruleId }: Finding): string {
	return `${range.start.line + 1} ${ruleId}`;
}

/** Applies the chosen fix of the first finding until none has one; each must leave fewer findings. */
function mend(text: string, lintText: (text: string) => LintedText): string {
	const { findings } = lintText(text);
	const fix = findings.map(chosenFix).find((chosen) => chosen !== undefined);
	if (fix === undefined) { return text; }
	const changed = applyFix(text, fix);
	assert.ok(lintText(changed).findings.length < findings.length, `${fix.title.en} mends nothing`);
	return mend(changed, lintText);
}
