import assert from 'node:assert/strict';
import { fargateMemoryFor, fargateSizes, smallestFargateSize } from '../../../../src/core/facts/fargateFigures';

describe('fargateFigures', () => {
	it('has the 74 pairs that AWS documents', () => {
		assert.deepStrictEqual(fargateSizes.map(({ cpuUnits, memoryMiB }) => [cpuUnits, memoryMiB.length, memoryMiB[0], memoryMiB.at(-1)]), [
			[256, 3, 512, 2048], [512, 4, 1024, 4096], [1024, 7, 2048, 8192], [2048, 13, 4096, 16_384],
			[4096, 23, 8192, 30_720], [8192, 12, 16_384, 61_440], [16_384, 12, 32_768, 122_880],
		]);
		assert.equal(fargateSizes.reduce((sum, { memoryMiB }) => sum + memoryMiB.length, 0), 74);
	});

	it('gives the partners of a CPU value', () => {
		assert.deepStrictEqual(fargateMemoryFor(8192), [16_384, 20_480, 24_576, 28_672, 32_768, 36_864, 40_960, 45_056, 49_152, 53_248, 57_344, 61_440]);
		assert.deepStrictEqual([fargateMemoryFor(300), fargateMemoryFor(Number.NaN)], [[], []]);
	});

	it('finds the smallest size that holds what is asked for', () => {
		const found = ([[256, 512], [1024, 1024], [256, 3000], [1024, 9000], [0, 0], [5000, 100_000], [20_000, 1]] as const)
			.map(([cpuUnits, memoryMiB]) => smallestFargateSize(cpuUnits, memoryMiB));
		assert.deepStrictEqual(found, [
			{ cpuUnits: 256, memoryMiB: 512 }, { cpuUnits: 1024, memoryMiB: 2048 }, { cpuUnits: 512, memoryMiB: 3072 }, { cpuUnits: 2048, memoryMiB: 9216 },
			{ cpuUnits: 256, memoryMiB: 512 }, { cpuUnits: 16_384, memoryMiB: 106_496 }, undefined,
		]);
	});
});
