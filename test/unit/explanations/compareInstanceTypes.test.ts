import assert from 'node:assert/strict';
import { compareInstanceTypes, renderComparisonMarkdown, suggestComparison } from '../../../src/explanations/compareInstanceTypes';
import { loadFacts } from '../../support/facts';

describe('the comparison of instance types', () => {
	const facts = loadFacts();
	const rowsOf = (names: readonly string[], language: 'en' | 'ko' = 'en'): readonly string[] =>
		renderComparisonMarkdown(compareInstanceTypes(names, language, { facts, region: 'us-east-1' })).split('\n').filter((line) => line.startsWith('| ')).slice(2)
			.map((line) => line.split('|')[1]?.trim() ?? '');

	it('leaves out figures that none of the types has', () => {
		assert.deepStrictEqual(rowsOf(['m7i.large', 'm7g.large']), [
			'vCPU', 'Memory', 'Architecture', 'Network, sustained – burst', 'EBS', 'Price per hour', 'Price per month', 'Price per vCPU and hour', 'Price per GiB and hour',
		]);
	});

	it('keeps a figure that one of them has, and says what the dash means', () => {
		const markdown = renderComparisonMarkdown(compareInstanceTypes(['m7i.large', 't3.large', 'g5.xlarge'], 'en', { facts, region: 'us-east-1' }));
		assert.deepStrictEqual(markdown.split('\n').filter((line) => /^\| (CPU baseline|GPU)/.test(line)).map((line) => line.split('|').map((cell) => cell.trim() === '–')), [
			[false, false, true, false, true, false],
			[false, false, true, true, false, false],
		]);
		assert.ok(markdown.endsWith('A month counts 730 hours. `–` is none or not known.'));
	});

	it('does not explain a dash that is not there', () => {
		assert.ok(renderComparisonMarkdown(compareInstanceTypes(['m7i.large', 'm7g.large'], 'ko', { facts, region: 'us-east-1' })).endsWith('\n\n한 달은 730시간으로 계산합니다.'));
	});

	it('suggests only itself for a type that the data do not have', () => {
		assert.deepStrictEqual(suggestComparison('m5.medium', { facts, region: 'us-east-1' }), ['m5.medium']);
	});
});
