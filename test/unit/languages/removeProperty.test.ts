import assert from 'node:assert/strict';
import type { Value } from '../../../src/core/model/value';
import { removeProperty } from '../../../src/languages/removeProperty';
import { applyFix } from '../rules/lintText';

/** The text without the property whose value stands between «», or `undefined`. */
function remove(language: string, marked: string): string | undefined {
	const position = (offset: number): { readonly line: number; readonly character: number } => {
		const before = marked.slice(0, offset).replace('«', '').split(/\r?\n/);
		return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	};
	const range = { start: position(marked.indexOf('«')), end: position(marked.indexOf('»')) };
	const value: Value<string> = { value: 'x', file: 'f', range, origin: { kind: 'literal' } };
	const text = marked.replace(/[«»]/g, '');
	const removal = removeProperty(value, language, text);
	return removal && applyFix(text, { title: { en: '', ko: '' }, edits: [removal], preferred: true });
}

describe('removeProperty', () => {
	const cases: readonly (readonly [string, string, string, string | undefined])[] = [
		['takes the line of Terraform', 'terraform', 'r {\n  a = 1\n  b = «60» # why\n  c = 2\n}', 'r {\n  a = 1\n  c = 2\n}'],
		['takes all lines of a value', 'terraform', 'r {\n  b = «[\n    1,\n  ]»\n  c = 2\n}', 'r {\n  c = 2\n}'],
		['knows quotes', 'terraform', 'r {\n  b = "«x»"\n}', 'r {\n}'],
		['keeps CRLF', 'terraform', 'r {\r\n  b = «1»\r\n  c = 2\r\n}', 'r {\r\n  c = 2\r\n}'],
		['leaves a block on one line alone', 'terraform', 'r { b = «1» }', undefined],
		['takes an entry of Terraform JSON', 'terraform', '{\n  "a": 1,\n  "b": «60»,\n  "c": 2\n}', '{\n  "a": 1,\n  "c": 2\n}'],
		['takes the comma before the last entry', 'terraform', '{\n  "a": 1,\n  "b": "«x»"\n}', '{\n  "a": 1\n}'],
		['takes the line of YAML', 'cloudformation', 'P:\n  A: 1\n  B: \'«60»\' # why\n  C: 2\n', 'P:\n  A: 1\n  C: 2\n'],
		['takes an entry of a flow map', 'cloudformation', 'P: { A: 1, B: «60», C: 2 }', 'P: { A: 1, C: 2 }'],
		['takes the last entry of a flow map', 'cloudformation', 'P: { A: 1, B: «60» }', 'P: { A: 1 }'],
		['takes one with a tag', 'cloudformation', 'P:\n  A: 1\n  B: !Ref «Wait»\n', 'P:\n  A: 1\n'],
		['leaves the head of a list item alone', 'cloudformation', 'P:\n  - A: «1»\n    B: 2\n', undefined],
		['takes an entry of JSON on one line', 'cloudformation', '{"A": 1, "B": "«60»"}', '{"A": 1}'],
	];
	for (const [title, language, marked, expected] of cases) {
		it(title, () => assert.equal(remove(language, marked), expected));
	}

	it('has nothing to take where the value is not written', () => {
		const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
		assert.equal(removeProperty({ value: 1, file: 'f', range, origin: { kind: 'omitted', source: 'x' } }, 'terraform', 'r {}'), undefined);
	});
});
