import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { categoryOf, categoryTitles } from '../../../src/rules/category';
import { topics } from '../../../src/explanations/topics/index';
import { rules } from '../../../src/rules/index';
import type { OtherTool } from '../../../src/rules/rule';

describe('rules', () => {
	const folder = fileURLToPath(new URL('../../../src/rules', import.meta.url));

	it('are one for each folder, ids unique and in order', () => {
		const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
		assert.deepStrictEqual(rules.map(({ id }) => id), folders);
	});

	it('have an https source, resources, a category, and text in both languages', () => {
		for (const rule of rules) {
			const { id, source, resources, text } = rule;
			assert.match(source, /^https:\/\/docs\.aws\.amazon\.com\//, id);
			assert.ok(resources.length > 0, id);
			assert.ok(categoryOf(rule) !== undefined, `${id} needs a category: none follows from ${resources[0] ?? ''}`);
			for (const sentence of [text.title, text.why, ...text.noFix === undefined ? [] : [text.noFix], ...Object.values(rule.withoutExample ?? {})]) {
				assert.ok(sentence.en.length > 10 && /[가-힣]/.test(sentence.ko) && !/[가-힣]/.test(sentence.en), id);
			}
		}
	});

	it('have no id of a category or of a topic that can be explained, supersede rules that there are, and name rules of other tools as those do', () => {
		const forms: Readonly<Record<OtherTool, RegExp>> = {
			'cfn-lint': /^[EWI]\d{4}$/, 'checkov': /^CKV2?_[A-Z]+_\d+$/, 'tflint': /^(?:aws|terraform)_[a-z0-9_]+$/, 'trivy': /^(?:(?:AVD-)?AWS-\d{4}|aws-[a-z0-9-]+)$/,
		};
		const ids = rules.map(({ id }) => id);
		for (const { id, supersedes = [], equivalents = {} } of rules) {
			assert.ok(!Object.hasOwn(categoryTitles, id) && !topics.some((topic) => topic.id === id), id);
			assert.deepStrictEqual(supersedes.filter((lesser) => lesser === id || !ids.includes(lesser)), [], id);
			for (const [tool, names] of Object.entries(equivalents)) {
				assert.deepStrictEqual(names.filter((name) => !forms[tool as OtherTool].test(name)), [], id);
			}
		}
	});
});
