import assert from 'node:assert/strict';
import type { Instance } from '../../../src/core/model/instance';
import type { LevelSubject, RuleLevels } from '../../../src/linting/levels';
import { levelOf } from '../../../src/linting/levels';
import { categoryOf } from '../../../src/rules/category';
import type { Rule } from '../../../src/rules/rule';
import { lintTemplate } from '../rules/lintText';

describe('the level of a rule', () => {
	const volume: LevelSubject = { id: 'ebs-volume-limits', resources: ['AWS::EC2::Volume'] };
	const contested: LevelSubject = { ...volume, enabledByDefault: false };
	const cases: readonly (readonly [LevelSubject, readonly RuleLevels[], string])[] = [
		[volume, [], 'default'],
		[contested, [], 'off'],
		[contested, [{ 'ebs-volume-limits': 'default' }], 'default'],
		[contested, [{ storage: 'hint' }], 'hint'],
		[volume, [{ storage: 'hint', 'ebs-volume-limits': 'error' }], 'error'],
		[volume, [{ 'ebs-volume-limits': 'error' }, { storage: 'off' }], 'off'],
		[volume, [{ storage: 'off' }, { 'ebs-volume-limits': 'warning' }, {}], 'warning'],
		[volume, [{ groups: 'off', 'asg-size-bounds': 'off' }], 'default'],
	];
	for (const [subject, layers, level] of cases) {
		it(`${subject.enabledByDefault === false ? 'off by default ' : ''}${JSON.stringify(layers)} → ${level}`, () => { assert.equal(levelOf(subject, layers), level); });
	}

	it('is taken from the strongest layer only where it names the rule: no property of every object counts', () => {
		assert.equal(levelOf({ id: 'toString', resources: ['AWS::EC2::Volume'] }, [{}]), 'default');
	});
});

describe('the category of a rule', () => {
	it('follows from the first resource, the longest beginning of its type first, unless the rule names one', () => {
		const of = (...resources: readonly string[]): string | undefined => categoryOf({ resources });
		assert.deepStrictEqual([
			of('AWS::AutoScaling::AutoScalingGroup'), of('AWS::AutoScaling::ScalingPolicy', 'AWS::AutoScaling::AutoScalingGroup'), of('AWS::EC2::VolumeAttachment'),
			of('AWS::EC2::SecurityGroupIngress'), of('AWS::EC2::LaunchTemplate'), of('AWS::ElasticLoadBalancingV2::TargetGroup'), of('AWS::Other::Thing'),
			categoryOf({ category: 'security', resources: ['AWS::EC2::Instance'] }),
		], ['groups', 'scaling', 'storage', 'network', 'instance-types', 'load-balancing', undefined, 'security']);
	});
});

describe('lint with levels', () => {
	const rule = (id: string, more: Partial<Rule<Instance>> = {}): Rule<Instance> => ({
		id, severity: 'warning', resources: ['AWS::EC2::Instance'], source: 'https://docs.aws.amazon.com/', text: { title: { en: '', ko: '' }, why: { en: '', ko: '' } },
		check(resource, report) {
			report({ at: resource, message: { en: () => id, ko: () => id }, args: {} });
			report({ at: resource, message: { en: () => `${id} hint`, ko: () => id }, args: {}, severity: 'hint' });
		},
		...more,
	});
	const text = 'Resources:\n  A: { Type: AWS::EC2::Instance }\n';
	const found = (rules: readonly Rule[], ...levels: readonly RuleLevels[]): readonly string[] =>
		lintTemplate(text, { rules, levels }).findings.map(({ severity, message }) => `${severity} ${message.en}`);

	it('gives every finding of a rule the level that is set for it', () => {
		assert.deepStrictEqual(found([rule('a')]), ['warning a', 'hint a hint']);
		assert.deepStrictEqual(found([rule('a')], { a: 'error' }), ['error a', 'error a hint']);
		assert.deepStrictEqual(found([rule('a')], { 'instance-types': 'off' }), []);
	});

	it('runs a rule that is off by default only where a layer switches it on', () => {
		const contested = rule('a', { enabledByDefault: false });
		assert.deepStrictEqual(found([contested]), []);
		assert.deepStrictEqual(found([contested], { a: 'default' }), ['warning a', 'hint a hint']);
	});

	it('leaves out what another rule says better, unless that one is off', () => {
		const better = rule('better', { supersedes: ['a'] });
		assert.deepStrictEqual(found([rule('a'), better]), ['warning better', 'hint better hint']);
		assert.deepStrictEqual(found([rule('a'), better], { better: 'off' }), ['warning a', 'hint a hint']);
	});
});
