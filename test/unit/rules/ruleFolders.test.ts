import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../../src/rules/index';
import type { Finding } from '../../../src/rules/rule';
import { loadParsers } from '../../support/parsers';
import { applyFix, chosenFix, lintTemplate, lintTerraform } from './lintText';
import type { LintedText } from './lintText';

const folder = fileURLToPath(new URL('../../../src/rules', import.meta.url));
type LintText = (text: string) => LintedText;
const readers: readonly { readonly extension: string; readonly createLintText: () => Promise<LintText> }[] = [
	{ extension: 'yaml', createLintText: async () => lintTemplate },
	{ extension: 'tf', createLintText: async () => {
		const parsers = await loadParsers();
		return (text) => lintTerraform(text, parsers);
	} },
];

describe('examples beside the rules', () => {
	for (const { id } of rules) {
		for (const { extension, createLintText } of readers) {
			const textOf = (name: string): string => readFileSync(join(folder, id, `${name}.${extension}`), 'utf8');

			it(`${id}: bad.${extension} has exactly the findings that it marks`, async () => {
				const lintText = await createLintText();
				const text = textOf('bad');
				const { findings, failures, reading } = lintText(text);
				const expected = text.split('\n').flatMap((line, index) => (/# expect: (\S+)/.exec(line)?.slice(1) ?? []).map((ruleId) => `${index + 1} ${ruleId}`));
				assert.deepStrictEqual([findings.map(place), failures, reading.problems], [expected, [], []]);
				assert.ok(expected.length > 0 && findings.every(({ ruleId }) => ruleId === id));
			});

			it(`${id}: good.${extension} has none`, async () => {
				const lintText = await createLintText();
				const { findings, failures, reading } = lintText(textOf('good'));
				assert.deepStrictEqual([findings.map(place), failures, reading.problems], [[], [], []]);
				assert.ok(reading.resources.length > 0);
			});

			it(`${id}: nothing is left of bad.${extension} after its fixes`, async () => {
				const lintText = await createLintText();
				const fixed = mend(textOf('bad'), lintText);
				assert.deepStrictEqual(lintText(fixed).findings.map(place), []);
				assert.deepStrictEqual(lintText(fixed).reading.problems, []);
			});
		}
	}

	it('are there for every rule and language', () => {
		const names = ['good.tf', 'bad.tf', 'good.yaml', 'bad.yaml'];
		assert.deepStrictEqual(rules.flatMap(({ id }) => names.map((name) => join(folder, id, name)).filter((path) => !existsSync(path))), []);
	});
});

function place({ range, ruleId }: Finding): string {
	return `${range.start.line + 1} ${ruleId}`;
}

/** Applies the chosen fix of the first finding until none has one; each must leave fewer findings. */
function mend(text: string, lintText: LintText): string {
	const { findings } = lintText(text);
	const fix = findings.map(chosenFix).find((chosen) => chosen !== undefined);
	if (fix === undefined) { return text; }
	const changed = applyFix(text, fix);
	assert.ok(lintText(changed).findings.length < findings.length, `${fix.title.en} mends nothing`);
	return mend(changed, lintText);
}
