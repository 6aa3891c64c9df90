import * as assert from 'node:assert/strict';
import { parseInlineText, plainText } from '../../../src/lessons/inlineText';

describe('inline text', () => {
	it('splits strong and code from the text around them', () => {
		assert.deepStrictEqual(parseInlineText('Set **minimum** to `3`, or **more**'), [
			{ kind: 'text', text: 'Set ' }, { kind: 'strong', text: 'minimum' }, { kind: 'text', text: ' to ' },
			{ kind: 'code', text: '3' }, { kind: 'text', text: ', or ' }, { kind: 'strong', text: 'more' },
		]);
	});

	it('leaves a mark without a partner, and HTML, as they are', () => {
		assert.deepStrictEqual(parseInlineText('2 ** 3 <b>`'), [{ kind: 'text', text: '2 ** 3 <b>`' }]);
		assert.deepStrictEqual(parseInlineText(''), []);
	});

	it('gives the words without marks', () => {
		assert.equal(plainText('**0건**, 하루 `$30` 이하'), '0건, 하루 $30 이하');
	});
});
