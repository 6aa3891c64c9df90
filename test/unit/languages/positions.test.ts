import { deepStrictEqual } from 'node:assert/strict';
import { offsetAt, positionAt } from '../../../src/languages/positions';

describe('positions of a text', () => {
	it('count lines as VS Code does, also of two texts in turn', () => {
		const text = 'a\r\nbc\rd\n';
		const other = 'one\ntwo';
		const offsets = Array.from({ length: text.length + 2 }, (_offset, at) => {
			offsetAt(other, { line: 1, character: 0 });
			const { line, character } = positionAt(text, at);
			return `${line}:${character}`;
		});
		deepStrictEqual(offsets, ['0:0', '0:1', '0:2', '1:0', '1:1', '1:2', '2:0', '2:1', '3:0', '3:0']);
		deepStrictEqual([[0, 1], [1, 1], [2, 0], [3, 9], [4, 0]].map(([line = 0, character = 0]) => offsetAt(text, { line, character })), [1, 4, 6, 8, 8]);
	});
});
