/** All fixes at once: in a safe order, until nothing is left, and never without end. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Instance } from '../../../src/core/model/instance';
import type { Known } from '../../../src/core/model/value';
import { applyEdits, areInConflict, editsBetween } from '../../../src/linting/edits';
import { fixAll } from '../../../src/linting/fixAll';
import type { FixAllContext } from '../../../src/linting/fixAll';
import { rules } from '../../../src/rules';
import type { Rule } from '../../../src/rules/rule';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';

const range = (line: number, start: number, end: number, endLine = line) => ({ start: { line, character: start }, end: { line: endLine, character: end } });

describe('edits', () => {
	it('are applied together, whatever their order, with any line ends', () => {
		const edits = [{ range: range(1, 0, 1), newText: 'B' }, { range: range(0, 1, 1), newText: '!' }, { range: range(2, 0, 1, 3), newText: '' }];
		assert.equal(applyEdits('a\nb\nc\nd', edits), 'a!\nB\n');
		assert.equal(applyEdits('a\r\nb\r\nc\r\nd', edits), 'a!\r\nB\r\n');
	});

	it('are in conflict where they touch the same text or insert at the same place', () => {
		const conflict = (a: ReturnType<typeof range>, b: ReturnType<typeof range>): boolean => areInConflict({ range: a, newText: '' }, { range: b, newText: '' });
		assert.deepStrictEqual([
			conflict(range(0, 0, 2), range(0, 1, 3)), conflict(range(0, 1, 3), range(0, 0, 2)), conflict(range(0, 1, 1), range(0, 1, 1)), conflict(range(0, 0, 4), range(0, 1, 2)),
			conflict(range(0, 0, 1), range(0, 1, 2)), conflict(range(0, 0, 1), range(1, 0, 1)),
		], [true, true, true, true, false, false]);
	});
});

describe('the edits between two texts', () => {
	const lines = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', ''), fc.constantFrom('\n', '\r\n')), { maxLength: 8 })
		.chain((all) => fc.boolean().map((isOpen) => all.map(([text, end]) => text + end).join('') + (isOpen ? 'x' : '')));

	it('are the lines that differ', () => {
		assert.deepStrictEqual(editsBetween('a\nb\nc\nd\n', 'a\nB\nc\nd\ne\n'), [{ range: range(1, 0, 0, 2), newText: 'B\n' }, { range: range(4, 0, 0), newText: 'e\n' }]);
		assert.deepStrictEqual([editsBetween('a\n', 'a\n'), editsBetween('a\nb\n', 'b\n')], [[], [{ range: range(0, 0, 0, 1), newText: '' }]]);
	});

	it('make the second of the first, whatever their line ends', () => {
		fc.assert(fc.property(lines, lines, (before, after) => { assert.equal(applyEdits(before, editsBetween(before, after)), after); }));
	});
});

describe('fixing all', () => {
	const fix = async (files: Readonly<Record<string, string>>, more: Partial<FixAllContext> = {}) => {
		const { texts, count } = await fixAll(new Map(Object.entries(files)), {
			facts: loadFacts(), parsers: await loadParsers(), accepts: () => true, mayChange: () => true, rules: rules.filter(({ id }) => ['asg-size-bounds', 'ebs-volume-limits', 'asg-health-check-type'].includes(id)), ...more,
		});
		return { ...Object.fromEntries(texts), count };
	};
	const group = (min: number, desired: number, max: number): string => `resource "aws_autoscaling_group" "a" {\n  min_size = ${min}\n  desired_capacity = ${desired}\n  max_size = ${max}\n}\n`;

	it('mends several findings of several files, and says which texts differ', async () => {
		assert.deepStrictEqual(await fix({ 'a.tf': group(1, 6, 4), 'b.tf': 'resource "aws_ebs_volume" "v" {\n  type = "gp3"\n  size = 70000\n  iops = 90000\n}\n', 'c.tf': '# nothing\n' }), {
			'a.tf': group(1, 4, 4), 'b.tf': 'resource "aws_ebs_volume" "v" {\n  type = "gp3"\n  size = 65536\n  iops = 80000\n}\n', 'count': 3,
		});
	});

	it('goes on with what a fix uncovers', async () => {
		// Reversed bounds hide the desired capacity, which then is below the minimum.
		assert.deepStrictEqual(await fix({ 'a.tf': group(5, 2, 3) }), { 'a.tf': group(5, 5, 5), 'count': 2 });
	});

	it('applies only what is accepted, and only to files that may change', async () => {
		assert.deepStrictEqual(await fix({ 'a.tf': group(1, 6, 4) }, { accepts: ({ ruleId }) => ruleId !== 'asg-size-bounds' }), { count: 0 });
		const split = { 'a.tf': group(1, 0, 4).replace('= 0', '= var.n'), 'b.tf': 'variable "n" {\n  default = 6\n}\n' };
		assert.deepStrictEqual(await fix(split, { mayChange: (file) => file === 'a.tf' }), { count: 0 });
		assert.deepStrictEqual(await fix(split), { 'b.tf': 'variable "n" {\n  default = 4\n}\n', 'count': 1 });
	});

	const renaming = (newText: (old: string) => string): Rule<Instance> => ({
		id: 'renaming', severity: 'warning', resources: ['AWS::EC2::Instance'], source: 'https://docs.aws.amazon.com/', text: { title: { en: '', ko: '' }, why: { en: '', ko: '' } },
		check({ instanceType }, report) {
			const at = instanceType as Known<string>;
			report({ at, message: { en: () => 'x', ko: () => 'x' }, args: {}, fixes: [{ title: { en: 'x', ko: 'x' }, edits: [{ file: at.file, range: at.range, newText: newText(at.value) }], preferred: true }] });
		},
	});
	const instance = (type: string): string => `resource "aws_instance" "a" {\n  instance_type = "${type}"\n}\n`;

	it('ends although the fixes of a rule never do', async () => {
		assert.deepStrictEqual(await fix({ 'a.tf': instance('x') }, { rules: [renaming((old) => `${old}x`)] }), { 'a.tf': instance('x'.repeat(11)), 'count': 10 });
	});

	it('keeps no round that breaks the syntax', async () => {
		assert.deepStrictEqual(await fix({ 'a.tf': instance('x') }, { rules: [renaming(() => '"')] }), { count: 0 });
	});
});
