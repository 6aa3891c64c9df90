/** Numbers are written as JavaScript's own formatter writes them in English, which is too slow to load at the start. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatEstimate, formatNumber, formatUnitPrice, formatUsd } from '../../../src/core/format';

const numbers = fc.oneof(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer(), fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100))
	// A zero has no sign here.
	.filter((value) => !Object.is(value, -0));
const withoutSignOfZero = (text: string): string => text.replace(/^-(?=[0.,]*$)/, '');

describe('formatNumber', () => {
	it('agrees with toLocaleString', () => {
		fc.assert(fc.property(numbers, fc.integer({ min: 0, max: 6 }), (value, digits) => {
			assert.equal(formatNumber(value, digits), withoutSignOfZero(value.toLocaleString('en-US', { maximumFractionDigits: digits })));
		}), { numRuns: 3000 });
	});

	it('writes what it is used for', () => {
		assert.deepStrictEqual(
			[formatNumber(1234567), formatNumber(0.5, 2), formatNumber(-0), formatNumber(-0.2), formatNumber(999.995, 2), formatNumber(1e21)],
			['1,234,567', '0.5', '0', '0', '1,000', '1e+21'],
		);
	});
});

describe('formatEstimate', () => {
	it('agrees with toLocaleString', () => {
		fc.assert(fc.property(numbers.filter((value) => value === 0 || Math.abs(value) > 1e-12), (value) => {
			assert.equal(formatEstimate(value), value.toLocaleString('en-US', { maximumSignificantDigits: 3 }));
		}), { numRuns: 3000 });
	});
});

describe('money', () => {
	it('has cents where they matter, and unit prices all their digits', () => {
		assert.deepStrictEqual([formatUsd(0), formatUsd(0.1), formatUsd(0.00456), formatUsd(16.2), formatUsd(1234.5)], ['$0.00', '$0.10', '$0.0046', '$16.20', '$1,235']);
		assert.deepStrictEqual([formatUnitPrice(0.1), formatUnitPrice(0.192), formatUnitPrice(2.736), formatUnitPrice(0.00425)], ['$0.10', '$0.192', '$2.736', '$0.00425']);
	});
});
