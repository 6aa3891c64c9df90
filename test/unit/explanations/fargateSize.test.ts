import assert from 'node:assert/strict';
import { explainFargateSize, parseFargatePair, renderFargateSizeText } from '../../../src/explanations/fargateSize';

describe('a Fargate size', () => {
	it('is read as people write it', () => {
		const pair = { cpuUnits: 1024, memoryMiB: 3072 };
		for (const text of ['Fargate 1024/3072', '1024/3072', 'fargate 1024 3072', 'FARGATE 1024 x 3072 MiB', 'fargate 1 vCPU / 3 GB', ' 1vcpu/3gb ']) {
			assert.deepStrictEqual(parseFargatePair(text), pair, text);
		}
		assert.deepStrictEqual(parseFargatePair('fargate .25 vCPU 512'), { cpuUnits: 256, memoryMiB: 512 });
	});

	it('is not read out of other numbers', () => {
		for (const text of ['', '502', '502/503', '1024 3072', '10.0.0.0/16', 'fargate', 'fargate 1024', 'fargate 1e9/2', 'fargate -1/512', '1024/3072/1', 'x'.repeat(10_000)]) {
			assert.strictEqual(parseFargatePair(text), undefined, text.slice(0, 20));
		}
	});

	it('says what goes with either number where the pair is not valid', () => {
		assert.strictEqual(renderFargateSizeText(explainFargateSize({ cpuUnits: 256, memoryMiB: 4096 }, 'us-east-1'), 'en'), [
			'Fargate 256 / 4,096 — 0.25 vCPU · 4 GiB',
			'Not a valid pair: Fargate takes only certain memory with each CPU.',
			'memory for CPU 256            0.5 GiB, 1 GiB, 2 GiB',
			'CPU for 4 GiB                 512, 1,024, 2,048',
			'smallest pair that holds both  512 / 4,096',
		].map((line) => line.replace(/^(memory for CPU 256|CPU for 4 GiB) +/, (label) => label.trim().padEnd('smallest pair that holds both'.length + 2))).join('\n'));
	});

	it('has no price for a Region that no source tells', () => {
		const { valid, price } = explainFargateSize({ cpuUnits: 16_384, memoryMiB: 122_880 }, 'ap-northeast-2');
		assert.deepStrictEqual({ valid, price }, { valid: true, price: null });
	});

	it('refuses sizes that hold nothing', () => {
		const { valid, memoryForCpuMiB, cpuUnitsForMemory, smallestThatHolds } = explainFargateSize({ cpuUnits: 999_999, memoryMiB: 9_999_999 }, 'us-east-1');
		assert.deepStrictEqual({ valid, memoryForCpuMiB, cpuUnitsForMemory, smallestThatHolds }, { valid: false, memoryForCpuMiB: [], cpuUnitsForMemory: [], smallestThatHolds: null });
	});
});
