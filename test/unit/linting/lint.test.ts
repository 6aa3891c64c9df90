import assert from 'node:assert/strict';
import type { Instance } from '../../../src/core/model/instance';
import { lint } from '../../../src/linting/lint';
import type { RuleFailure } from '../../../src/linting/lint';
import type { Rule } from '../../../src/rules/rule';
import { loadFacts } from '../../support/facts';
import { lintTemplate, only, summarize } from '../rules/lintText';

const twoInstances = `Parameters:
  Size: { Type: String, Default: m5.medium }
Resources:
  A: { Type: AWS::EC2::Instance, Properties: { InstanceType: !Ref Size } }
  B: { Type: AWS::EC2::Instance, Properties: { InstanceType: !Ref Size } }
`;

const few = { rules: only('asg-size-bounds', 'ebs-volume-limits', 'instance-type-previous-generation', 'instance-type-unknown') };

describe('lint', () => {
	it('says once what several resources share, at the default that they take it from', () => {
		const { findings } = lintTemplate(twoInstances, few);
		assert.deepStrictEqual(findings.map(({ ruleId, range, resourceId }) => [ruleId, range, resourceId]), [
			['instance-type-unknown', { start: { line: 1, character: 33 }, end: { line: 1, character: 42 } }, 'A'],
		]);
	});

	it('isolates a rule that throws', () => {
		const broken: Rule<Instance> = {
			id: 'broken', severity: 'error', resources: ['AWS::EC2::Instance'], source: 'https://example.org',
			text: { title: { en: 'x', ko: 'x' }, why: { en: 'x', ko: 'x' } },
			check() { throw new TypeError('broken on purpose'); },
		};
		const seen: Rule<Instance> = { ...broken, id: 'seen', check: (resource, report) => report({ at: resource, message: { en: () => 'seen', ko: () => 'seen' }, args: {} }) };
		const { findings, failures } = lintTemplate(twoInstances, { rules: [broken, seen] });
		assert.deepStrictEqual(failures.map(({ ruleId, error }) => [ruleId, String(error)]), [
			['broken', 'TypeError: broken on purpose'], ['broken', 'TypeError: broken on purpose'],
		]);
		assert.deepStrictEqual(findings.map(({ ruleId, resourceId }) => [ruleId, resourceId]), [['seen', 'A'], ['seen', 'B']]);
	});

	describe('of a rule whose fixes take their time', () => {
		const fix = { title: { en: 'x', ko: 'x' }, edits: [], preferred: false };
		const slow = (fixes: () => readonly (typeof fix)[]): Rule<Instance> => ({
			id: 'slow', severity: 'error', resources: ['AWS::EC2::Instance'], source: 'https://example.org',
			text: { title: { en: 'x', ko: 'x' }, why: { en: 'x', ko: 'x' } },
			check: (resource, report) => report({ at: resource, message: { en: () => 'seen', ko: () => 'seen' }, args: {}, fixes }),
		});
		const broken = slow(() => { throw new TypeError('broken on purpose'); });
		const shown = ({ ruleId, error }: RuleFailure): string => `${ruleId}: ${String(error)}`;

		it('makes them at once, and isolates the rule if it throws', () => {
			assert.deepStrictEqual(lintTemplate(twoInstances, { rules: [slow(() => [fix])] }).findings.map(({ fixes }) => fixes), [[fix], [fix]]);
			const { findings, failures } = lintTemplate(twoInstances, { rules: [broken] });
			assert.deepStrictEqual([findings, failures.map(shown)], [[], ['slow: TypeError: broken on purpose', 'slow: TypeError: broken on purpose']]);
		});

		it('makes them when they are asked for, once, where one is told if the rule throws', () => {
			const late: string[] = [];
			let made = 0;
			const onLateFailure = (failure: RuleFailure): void => { late.push(shown(failure)); };
			const [first] = lintTemplate(twoInstances, { rules: [slow(() => { made++; return [fix]; })], onLateFailure }).findings;
			const before = made;
			assert.deepStrictEqual([before, first?.fixes, first?.fixes, made], [0, [fix], [fix], 1]);
			const { findings, failures } = lintTemplate(twoInstances, { rules: [broken], onLateFailure });
			assert.deepStrictEqual([findings.map(({ fixes }) => fixes), failures, late], [[[], []], [], ['slow: TypeError: broken on purpose', 'slow: TypeError: broken on purpose']]);
		});
	});

	it('leaves out resources that are known to be absent, and keeps those that may be', () => {
		const { reading } = lintTemplate(twoInstances, few);
		const multiplicity = { value: 0, file: 'template.yaml', range: reading.resources[0]!.range, origin: { kind: 'literal' } } as const;
		const resources = reading.resources.map((resource) => ({ ...resource, multiplicity }));
		assert.deepStrictEqual(lint({ resources }, { facts: loadFacts(), textOf: () => undefined, ...few }).findings, []);
		const unknown = { ...multiplicity, value: undefined, origin: { kind: 'unknown', reason: 'several', text: '' } } as const;
		const open = reading.resources.map((resource) => ({ ...resource, multiplicity: unknown }));
		assert.equal(lint({ resources: open }, { facts: loadFacts(), textOf: () => undefined, ...few }).findings.length, 1);
	});

	it('sorts by place', () => {
		const { findings } = lintTemplate(`Resources:
  Z: { Type: AWS::EC2::Instance, Properties: { InstanceType: m5.small } }
  A: { Type: AWS::EC2::Instance, Properties: { InstanceType: m4.large } }
  M: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 3, MaxSize: 1 } }
`, few);
		assert.deepStrictEqual(findings.map(({ range, ruleId }) => [range.start.line, ruleId]),
			[[1, 'instance-type-unknown'], [2, 'instance-type-previous-generation'], [3, 'asg-size-bounds']]);
	});

	it('is silenced by a comment on the line or alone above it, for that rule only', () => {
		const lines = (comment: string, above = ''): string => `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:${above === '' ? '' : `\n      ${above}`}
      InstanceType: m4.large ${comment}
`;
		const count = (text: string): number => lintTemplate(text, few).findings.length;
		assert.deepStrictEqual([
			count(lines('')),
			count(lines('# compute-lab:ignore instance-type-previous-generation kept for a licence')),
			count(lines('', '# compute-lab:ignore asg-size-bounds, instance-type-previous-generation')),
			count(lines('# compute-lab:ignore asg-size-bounds')),
			count(lines('# compute-lab:ignore')),
			count(lines('', 'ImageId: ami-1 # compute-lab:ignore instance-type-previous-generation')),
		], [1, 0, 0, 1, 1, 1]);
	});

	it('compares prices in the region that it is given', () => {
		const text = 'Resources:\n  Web: { Type: AWS::EC2::Instance, Properties: { InstanceType: m4.large } }\n';
		const titles = (region: string): unknown => lintTemplate(text, { region, ...few }).findings.map(({ fixes }) => fixes.map(({ title }) => title.en).at(-1));
		assert.deepStrictEqual([titles('ap-northeast-2'), titles('mars-north-1')], [
			['Change to m8g.large (−10 % in ap-northeast-2); needs an AMI for arm64'],
			['Change to m9g.large (price difference not known in mars-north-1); needs an AMI for arm64'],
		]);
	});

	it('says nothing of values that the text does not tell', () => {
		const { findings, failures } = lintTemplate(`Parameters:
  Size: { Type: String }
  Max: { Type: Number }
Resources:
  Web: { Type: AWS::EC2::Instance, Properties: { InstanceType: !Ref Size, MetadataOptions: { HttpTokens: !Ref Size } } }
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { MinSize: 5, MaxSize: !Ref Max, DesiredCapacity: !Ref Max, TargetGroupARNs: [x], HealthCheckType: !Ref Size }
  Data: { Type: AWS::EC2::Volume, Properties: { VolumeType: !Ref Size, Size: 1, Iops: 999999, Encrypted: true } }
  More: { Type: AWS::EC2::Volume, Properties: { VolumeType: io1, Size: !Ref Max, Iops: !Ref Max, Encrypted: true } }
`);
		assert.deepStrictEqual([summarize(findings), failures], [[], []]);
	});
});
