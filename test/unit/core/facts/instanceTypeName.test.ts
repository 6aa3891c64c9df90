import assert from 'node:assert/strict';
import { compareInstanceTypeNames, nearestInstanceTypeNames, parseInstanceTypeName } from '../../../../src/core/facts/instanceTypeName';
import type { InstanceTypeNameParts } from '../../../../src/core/facts/instanceTypeName';
import { loadFacts } from '../../../support/facts';

describe('parseInstanceTypeName', () => {
	const shapes: readonly (readonly [string, InstanceTypeNameParts])[] = [
		['m5.xlarge', { family: 'm5', series: 'm', generation: 5, options: '', variant: null, size: 'xlarge' }],
		['c7i-flex.large', { family: 'c7i-flex', series: 'c', generation: 7, options: 'i', variant: 'flex', size: 'large' }],
		['x2iedn.metal', { family: 'x2iedn', series: 'x', generation: 2, options: 'iedn', variant: null, size: 'metal' }],
		['r8gb.metal-24xl', { family: 'r8gb', series: 'r', generation: 8, options: 'gb', variant: null, size: 'metal-24xl' }],
		['u-6tb1.56xlarge', { family: 'u-6tb1', series: 'u', generation: 1, options: '', variant: '6tb', size: '56xlarge' }],
		['u7in-16tb.224xlarge', { family: 'u7in-16tb', series: 'u', generation: 7, options: 'in', variant: '16tb', size: '224xlarge' }],
		['mac-m4.metal', { family: 'mac-m4', series: 'mac', generation: null, options: '', variant: 'm4', size: 'metal' }],
		['mac2-m2pro.metal', { family: 'mac2-m2pro', series: 'mac', generation: 2, options: '', variant: 'm2pro', size: 'metal' }],
		['p6-b200.48xlarge', { family: 'p6-b200', series: 'p', generation: 6, options: '', variant: 'b200', size: '48xlarge' }],
		['is4gen.medium', { family: 'is4gen', series: 'is', generation: 4, options: 'gen', variant: null, size: 'medium' }],
	];
	for (const [name, parts] of shapes) {
		it(`takes ${name} apart`, () => { assert.deepStrictEqual(parseInstanceTypeName(name), parts); });
	}

	it('takes no look-alike for a name', () => {
		const lookAlikes = ['db.m5.xlarge', 'cache.t3.micro', 'm5.large.search', 'ecs.c6.large', 'c3.small.x86', 'M5.large', 'm5', 'm5.',
			'.large', 'm5.0xlarge', 'm3.bucket_name', 't1.test', 'm5.*', 'ec2.internal', 'm7a.large-old', 'i3en.metal-2tb', ''];
		assert.deepStrictEqual(lookAlikes.filter((text) => parseInstanceTypeName(text) !== undefined), []);
	});

	it('reads every name of the data, family and size', () => {
		const facts = loadFacts();
		const differing = facts.instanceTypeNames.filter((name) => {
			const type = facts.instanceType(name);
			const parts = parseInstanceTypeName(name);
			return parts === undefined || parts.family !== type?.family || parts.size !== type.size;
		});
		assert.deepStrictEqual(differing, []);
	});
});

describe('nearestInstanceTypeNames', () => {
	const { instanceTypeNames } = loadFacts();
	const slips: readonly (readonly [string, readonly string[]])[] = [
		['c5.8xlarge', ['c5.9xlarge', 'c5.4xlarge', 'c5.12xlarge']],
		['m5.medium', ['m5.large', 'm5.xlarge', 'm5.2xlarge']],
		['r3.12xlarge', ['r3.8xlarge', 'r3.4xlarge', 'r3.2xlarge']],
		['c6i.6xlarge', ['c6i.4xlarge', 'c6i.8xlarge', 'c6i.2xlarge']],
		['M5.Large', ['m5.large', 'm5.xlarge', 'm5.2xlarge']],
		['m5.xlrage', ['m5.xlarge', 'm5.large', 'm5.2xlarge']],
	];
	for (const [slip, expected] of slips) {
		it(`offers ${expected[0]} for ${slip}`, () => { assert.deepStrictEqual(nearestInstanceTypeNames(slip, instanceTypeNames, 3), expected); });
	}

	it('offers families written alike when the family does not exist', () => {
		assert.equal(nearestInstanceTypeNames('r7gn.large', instanceTypeNames, 3)[0], 'r7g.large');
		assert.equal(nearestInstanceTypeNames('m7g-flex.large', instanceTypeNames, 3)[0], 'm7i-flex.large');
	});

	it('offers nothing for what resembles no name', () => {
		assert.deepStrictEqual(nearestInstanceTypeNames('webserver.internal', instanceTypeNames, 3), []);
		assert.deepStrictEqual(nearestInstanceTypeNames('', instanceTypeNames, 3), []);
		assert.deepStrictEqual(nearestInstanceTypeNames(`m5.${'x'.repeat(100_000)}`, instanceTypeNames, 3), []);
		assert.deepStrictEqual(nearestInstanceTypeNames(`m5.${' -'.repeat(200_000)}x`, instanceTypeNames, 3), []);
	});
});

describe('compareInstanceTypeNames', () => {
	it('orders sizes by what they hold, and families by generation', () => {
		const names = ['m10i.large', 'm5.metal', 'm5.16xlarge', 'm5.2xlarge', 'm5.xlarge', 'm5.large', 'c7i-flex.large', 'c7i.large'];
		assert.deepStrictEqual([...names].sort(compareInstanceTypeNames),
			['c7i.large', 'c7i-flex.large', 'm5.large', 'm5.xlarge', 'm5.2xlarge', 'm5.16xlarge', 'm5.metal', 'm10i.large']);
	});
});
