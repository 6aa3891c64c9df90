import * as assert from 'node:assert/strict';
import { settleDraft } from '../../../../webview/simulator/drafts';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

describe('what stands in a field', () => {
	const { scenario } = sampleSnapshot('en', 'plain');
	const settle = (drafts: Readonly<Record<string, string>>): object => settleDraft(drafts, 'group.minSize', scenario);

	it('makes way for the value when the field is left', () => {
		assert.deepStrictEqual(settle({ 'group.minSize': ' 1,0 ', 'group.maxSize': '4' }), { 'group.maxSize': '4' });
	});

	it('stays where it cannot be understood, so that its problem stays in sight', () => {
		assert.deepStrictEqual([settle({ 'group.minSize': 'many' }), settle({ 'group.minSize': '' })], [{ 'group.minSize': 'many' }, { 'group.minSize': '' }]);
	});

	it('goes where its setting is gone', () => {
		assert.deepStrictEqual(settleDraft({ 'policies[9].targetValue': 'x' }, 'policies[9].targetValue', scenario), {});
	});
});
