import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../../src/rules/index';

describe('rules', () => {
	const folder = fileURLToPath(new URL('../../../src/rules', import.meta.url));

	it('are one for each folder, ids unique and in order', () => {
		const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
		assert.deepStrictEqual(rules.map(({ id }) => id), folders);
	});

	it('have an https source, resources, and text in both languages', () => {
		for (const { id, source, resources, text } of rules) {
			assert.match(source, /^https:\/\/docs\.aws\.amazon\.com\//, id);
			assert.ok(resources.length > 0, id);
			for (const sentence of [text.title, text.why]) {
				assert.ok(sentence.en.length > 10 && /[가-힣]/.test(sentence.ko) && !/[가-힣]/.test(sentence.en), id);
			}
		}
	});
});
