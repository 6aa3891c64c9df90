import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { openFilter } from '../../../../src/core/facts/comparedType';
import { compareSnapshot } from '../../../support/webview/compareSnapshot';
import { difference, figureRows } from '../../../../webview/compare/figures';
import { initialState, listedTypes, mostPicked, pickedTypes, readSaved, takeSnapshot, toSaved, togglePick } from '../../../../webview/compare/state';

describe('the state of the comparison', () => {
	const snapshot = compareSnapshot('en', 'plain');
	const shown = takeSnapshot(initialState, snapshot);

	it('begins with the types that it was opened with, and lists those of the first one’s shape', () => {
		deepStrictEqual(pickedTypes(shown).map(({ name }) => name), ['m5.xlarge', 'm7i.xlarge', 'm7g.xlarge', 'c7i-flex.2xlarge']);
		deepStrictEqual(listedTypes(shown).filter(({ vcpu, memoryMiB }) => vcpu !== 4 || memoryMiB !== 16_384), []);
	});

	it('holds six types at most, and forgets those of which there is no figure', () => {
		const full = ['t3.micro', 't3.small', 't3.medium'].reduce(togglePick, shown);
		strictEqual(full.picked.length, mostPicked);
		deepStrictEqual(togglePick(full, 'm5.xlarge').picked.length, mostPicked - 1);
		deepStrictEqual(takeSnapshot(initialState, { ...snapshot, source: { names: ['m5.xlarge', 'nothing'], target: undefined } }).picked, ['m5.xlarge']);
	});

	it('keeps what the reader arranged when the code or the Region changes', () => {
		const arranged = { ...togglePick(shown, 'm7g.xlarge'), filter: { ...openFilter, gpu: true } };
		const again = takeSnapshot(arranged, { ...snapshot, region: 'ap-northeast-2' });
		deepStrictEqual([again.picked, again.filter.gpu], [['m5.xlarge', 'm7i.xlarge', 'c7i-flex.2xlarge'], true]);
	});

	it('comes back from what was saved, and from nothing that has not its shape', () => {
		const saved = JSON.parse(JSON.stringify(toSaved(shown))) as unknown;
		const { picked, filter, order } = takeSnapshot({ ...initialState, ...readSaved(saved) }, snapshot);
		deepStrictEqual({ picked, filter, order }, { picked: shown.picked, filter: shown.filter, order: shown.order });
		for (const bad of [null, undefined, 'x', { picked: [1] }, { order: 'size' }]) { deepStrictEqual(readSaved(bad), {}); }
	});

	it('tells differences in percent, where there is a number on both sides', () => {
		const [first, second, third] = pickedTypes(shown);
		const price = figureRows.find(({ name }) => name === 'perHour');
		const architecture = figureRows.find(({ name }) => name === 'architecture');
		deepStrictEqual(first && second && third && price && architecture && [difference(price, second, first), difference(price, third, first), difference(architecture, third, first)], ['+5 %', '−15 %', '']);
	});
});
