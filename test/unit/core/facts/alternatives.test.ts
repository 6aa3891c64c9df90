import assert from 'node:assert/strict';
import { findAlternatives, priceDifferencePercent } from '../../../../src/core/facts/alternatives';
import { formatBandwidth, formatMemory, formatPercentDifference } from '../../../../src/core/facts/formatFigures';
import { loadFacts } from '../../../support/facts';

describe('findAlternatives', () => {
	const facts = loadFacts();
	const names = (name: string, region: string): readonly string[] => findAlternatives(facts, name, region).map((one) => one.name);

	it('puts what runs the same AMI first', () => {
		assert.deepStrictEqual(findAlternatives(facts, 'm5.xlarge', 'us-east-1').map((one) => [one.name, one.sameArchitecture, one.documentedUpgrade]), [
			['m8i.xlarge', true, false], ['m7i.xlarge', true, false], ['m8a.xlarge', true, false], ['m9g.xlarge', false, false],
		]);
	});

	it('takes the predecessor where a region does not sell the newest', () => {
		assert.deepStrictEqual(names('m5.xlarge', 'ap-northeast-2').filter((name) => name.includes('g.')), ['m8g.xlarge']);
	});

	it('puts documented upgrades before those found by rule, and skips families without the size', () => {
		assert.deepStrictEqual(findAlternatives(facts, 'm3.medium', 'us-east-1').map((one) => [one.name, one.documentedUpgrade]),
			[['m7a.medium', true], ['m8a.medium', false], ['m7g.medium', true], ['m9g.medium', false]]);
	});

	it('compares prices in the region', () => {
		const [newest] = findAlternatives(facts, 'm5.xlarge', 'us-east-1');
		const own = facts.price('m5.xlarge', 'us-east-1')?.usdPerHour ?? assert.fail();
		const other = facts.price('m8i.xlarge', 'us-east-1')?.usdPerHour ?? assert.fail();
		assert.deepStrictEqual([newest?.usdPerHour, newest?.priceDifferencePercent], [other, priceDifferencePercent(own, other)]);
	});

	it('has none for the newest, and for names that the data do not have', () => {
		assert.deepStrictEqual([names('r9g.large', 'us-east-1'), names('m5.huge', 'us-east-1'), names('cc1.4xlarge', 'us-east-1')], [[], [], []]);
	});

	it('offers nothing that is not current, of another size, or without a figure', () => {
		for (const name of facts.instanceTypeNames) {
			for (const alternative of findAlternatives(facts, name, 'us-east-1')) {
				const type = facts.instanceType(alternative.name);
				assert.deepStrictEqual([type?.status, type?.size, type?.vcpu === null], ['current', facts.instanceType(name)?.size, false], `${name} → ${alternative.name}`);
			}
		}
	});
});

describe('formatFigures', () => {
	it('writes figures as the console does', () => {
		assert.deepStrictEqual([16_384, 512, 613, 3840, 25_165_824].map(formatMemory), ['16 GiB', '0.5 GiB', '613 MiB', '3.75 GiB', '24,576 GiB']);
		assert.deepStrictEqual([64, 1250, 18_750, 3_200_000].map(formatBandwidth), ['64 Mbps', '1.25 Gbps', '18.75 Gbps', '3,200 Gbps']);
		assert.deepStrictEqual([5.2, -14.6, 0.3, -0.3, 1234].map(formatPercentDifference), ['+5 %', '−15 %', '±0 %', '±0 %', '+1,234 %']);
	});
});
