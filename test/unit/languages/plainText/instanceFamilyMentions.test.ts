import assert from 'node:assert/strict';
import { familiesInLine, instanceFamilyMentionAt } from '../../../../src/languages/plainText/instanceFamilyMentions';

const families = new Set(['c5', 'c7i-flex', 'm5', 'r6g', 't3', 'u-6tb1']);
const isFamily = (family: string): boolean => families.has(family);
const find = (line: string): readonly (readonly [string, string])[] => familiesInLine(line, 3, isFamily).map(({ name, range }) => [name, line.slice(range.start.character, range.end.character)]);

describe('familiesInLine', () => {
	it('finds families with a star for their sizes, and those alone where types belong', () => {
		assert.deepStrictEqual(find('"ec2:InstanceType": ["m5.*", "c7i-flex.*"]'), [['m5', 'm5.*'], ['c7i-flex', 'c7i-flex.*']]);
		assert.deepStrictEqual(find('only M5\\.* and u-6tb1.*'), [['M5', 'M5\\.*'], ['u-6tb1', 'u-6tb1.*']]);
		assert.deepStrictEqual(find('instance_type = ["m5", "optimal", "r6g.large"]'), [['m5', 'm5']]);
		assert.deepStrictEqual(find("InstanceTypes: ['c5', t3]"), [['c5', 'c5'], ['t3', 't3']]);
		assert.deepStrictEqual(find('      "instanceTypes": ["m5", "c5.*"]'), [['m5', 'm5'], ['c5', 'c5.*']]);
	});

	it('leaves out what is no family, or more', () => {
		const lines = ['"m5"', 'm5', 'c5*', '*.metal', 'm?.large', 'db.m5.*', 'm5.*.txt', 'x-m5.*', 'config/m5.*', '$m5.*', 'm5.**', 'zz9.*', 'instance_type = "m5.large"', 'name = "m5"', 'instance_type = var.m5.x', 'my_m5.*', 'm5.*large'];
		for (const line of lines) { assert.deepStrictEqual(find(line), [], line); }
	});
});

describe('instanceFamilyMentionAt', () => {
	it('takes the family that the cursor is in or right behind', () => {
		const at = (character: number): string | undefined => instanceFamilyMentionAt('types = "m5.*"', { line: 0, character }, isFamily)?.name;
		assert.deepStrictEqual([at(8), at(9), at(13), at(14)], [undefined, 'm5', 'm5', undefined]);
	});
});
