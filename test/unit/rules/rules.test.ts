import assert from 'node:assert/strict';
import type { Finding } from '../../../src/rules/rule';
import { lintTemplate, only, summarize, template } from './lintText';

const titles = (findings: readonly Finding[]): readonly (readonly string[])[] =>
	findings.map(({ fixes }) => fixes.map(({ title, preferred }) => `${title.en}${preferred ? ' *' : ''}`));

describe('instance-type-unknown', () => {
	const check = (name: string): readonly Finding[] =>
		lintTemplate(template('AWS::EC2::Instance', { InstanceType: name }), { rules: only('instance-type-unknown') }).findings;

	it('names the sizes of the family and offers the nearest', () => {
		assert.deepStrictEqual(summarize(check('c5.8xlarge')),
			['6 error: The c5 family has no type c5.8xlarge; AWS rejects it. Sizes of c5: large, xlarge, 2xlarge, 4xlarge, 9xlarge, 12xlarge, 18xlarge, 24xlarge, metal']);
		assert.deepStrictEqual(titles(check('c5.8xlarge')), [['Change to c5.9xlarge', 'Change to c5.4xlarge', 'Change to c5.12xlarge']]);
	});

	it('only hints at a family that it does not have', () => {
		assert.deepStrictEqual(summarize(check('r7gn.large')), ["6 hint: AWS's list of 2026-11-13 has no family of this name; it may be newer, or a slip: r7gn.large"]);
		assert.deepStrictEqual(titles(check('r7gn.large'))[0]?.[0], 'Change to r7g.large');
		assert.deepStrictEqual(check('m12g.large').map(({ severity }) => severity), ['hint']);
	});

	it('warns of a size that AWS may have added to the newest family of its kind', () => {
		const severities = ['t4g.4xlarge', 't4g.xlrage', 't3.4xlarge', 'm9g.large-x', 'i8g.metal-96xl', 'm2.large'].map((name) => check(name).map(({ severity }) => severity).join());
		assert.deepStrictEqual(severities, ['warning', 'error', 'error', 'error', 'warning', 'error']);
		assert.deepStrictEqual(summarize(check('t4g.4xlarge')), [
			"6 warning: AWS's list of 2026-11-13 has no type t4g.4xlarge; unless AWS has added it since, it is rejected. Sizes of t4g: nano, micro, small, medium, large, xlarge, 2xlarge",
		]);
	});

	it('takes the name exactly', () => {
		assert.deepStrictEqual(summarize(check('M5.Large')), ['6 error: AWS writes this instance type m5.large and rejects "M5.Large"']);
		assert.deepStrictEqual(titles(check('m5.large ')), [['Change to m5.large *']]);
	});

	it('offers nothing that AWS no longer lists, and is silent on old, delisted and unlisted names', () => {
		assert.ok(!titles(check('p3.large')).flat().some((title) => title.includes('p3.')));
		assert.deepStrictEqual(['t1.micro', 'p2.xlarge', 'm9g.metal-24xl', ''].flatMap(check), []);
	});

	it('looks at the types of a mixed instances policy', () => {
		const { findings } = lintTemplate(template('AWS::AutoScaling::AutoScalingGroup', {
			MinSize: 1, MaxSize: 2,
			MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1', Version: '1' }, Overrides: [{ InstanceType: 'm6i.large' }, { InstanceType: 'm6i.small' }] } },
		}), { rules: only('instance-type-unknown') });
		assert.deepStrictEqual(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en.split(';')[0]), ['The m6i family has no type m6i.small']);
	});
});

describe('instance-type-previous-generation', () => {
	const check = (name: string): readonly Finding[] => lintTemplate(template('AWS::EC2::Instance', { InstanceType: name }), { rules: only('instance-type-previous-generation') }).findings;

	it('warns where the documentation lists the family', () => {
		assert.deepStrictEqual(summarize(check('m3.medium')),
			['6 warning: AWS lists the m3 family as previous generation; capacity gets scarcer and newer types do more for the price: m3.medium']);
		assert.deepStrictEqual(titles(check('m3.medium')), [[
			'Change to m7a.medium (−13 % in us-east-1) *', 'Change to m8a.medium (−9 % in us-east-1)',
			'Change to m7g.medium (−39 % in us-east-1); needs an AMI for arm64', 'Change to m9g.medium (−27 % in us-east-1); needs an AMI for arm64',
		]]);
	});

	it('hints where just the API flag says so, informs where AWS no longer lists the type', () => {
		assert.deepStrictEqual(summarize([...check('m5.xlarge'), ...check('f1.2xlarge'), ...check('p3.2xlarge')]), [
			'6 hint: The EC2 API of 2026-08-02 no longer flags this type as current generation: m5.xlarge',
			'6 information: AWS no longer lists this type; new instances may not start: f1.2xlarge',
			'6 warning: AWS lists the p3 family as previous generation; capacity gets scarcer and newer types do more for the price: p3.2xlarge',
		]);
	});

	it('is silent on current types', () => {
		assert.deepStrictEqual(['m7i.large', 't2.micro', 'i3.large', 'm9g.metal-24xl'].flatMap(check), []);
	});
});

describe('asg-size-bounds', () => {
	const check = (properties: Readonly<Record<string, unknown>>): readonly Finding[] => lintTemplate(template('AWS::AutoScaling::AutoScalingGroup', properties), { rules: only('asg-size-bounds') }).findings;

	it('names reversed bounds alone, since no desired capacity fits between them', () => {
		const findings = check({ MinSize: '5', MaxSize: '3', DesiredCapacity: '4' });
		assert.deepStrictEqual(summarize(findings), [
			'6 error: Minimum capacity 5 is above the maximum 3; AWS rejects this group.',
		]);
		assert.deepStrictEqual(titles(findings), [
			['Raise the maximum to 5 *', 'Lower the minimum to 3'],
		]);
	});

	it('names each bound that a desired capacity breaks', () => {
		assert.deepStrictEqual(summarize(check({ MinSize: '1', MaxSize: '3', DesiredCapacity: '4' })), ['8 error: Desired capacity 4 is above the maximum 3; AWS rejects this group.']);
		assert.deepStrictEqual(summarize(check({ MinSize: '5', MaxSize: '9', DesiredCapacity: '4' })), ['8 error: Desired capacity 4 is below the minimum 5; AWS rejects this group.']);
	});

	it('edits the default of a parameter and says so', () => {
		const { findings } = lintTemplate(`Parameters:
  Wanted: { Type: Number, Default: 12 }
Resources:
  Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 1, DesiredCapacity: !Ref Wanted, MaxSize: 9 } }
`, { rules: only('asg-size-bounds') });
		assert.deepStrictEqual(titles(findings), [['Set desired capacity to 9 (changes the default of Wanted) *', 'Raise the maximum to 12']]);
		assert.deepStrictEqual(findings.map(({ range, fixes }) => [range.start.line, fixes[0]?.edits]), [
			[3, [{ file: 'template.yaml', range: { start: { line: 1, character: 35 }, end: { line: 1, character: 37 } }, newText: '9' }]],
		]);
	});

	it('is silent within the limits', () => {
		assert.deepStrictEqual([...check({ MinSize: 0, MaxSize: 0 }), ...check({ MinSize: 1, MaxSize: 3, DesiredCapacity: 3 }), ...check({ MaxSize: 3 })], []);
	});
});

describe('asg-health-check-type', () => {
	const check = (properties: Readonly<Record<string, unknown>>): readonly Finding[] =>
		lintTemplate(template('AWS::AutoScaling::AutoScalingGroup', { MinSize: 1, MaxSize: 2, ...properties }), { rules: only('asg-health-check-type') }).findings;

	it('keeps the other checks in its fix', () => {
		assert.deepStrictEqual(titles(check({ TargetGroupARNs: ['arn:x'], HealthCheckType: 'EC2,EBS' })), [['Set the health check type to EBS,ELB *']]);
		assert.deepStrictEqual(titles(check({ LoadBalancerNames: ['x'] })), [['Set the health check type to ELB *']]);
	});

	it('is silent without load balancer, and with its checks', () => {
		assert.deepStrictEqual([...check({}), ...check({ TargetGroupARNs: [] }), ...check({ TargetGroupARNs: ['arn:x'], HealthCheckType: 'EBS,ELB' })], []);
	});
});

describe('ebs-volume-limits', () => {
	const check = (properties: Readonly<Record<string, unknown>>): readonly Finding[] => lintTemplate(template('AWS::EC2::Volume', properties), { rules: only('ebs-volume-limits') }).findings;
	const cases: readonly (readonly [Readonly<Record<string, unknown>>, string, readonly string[]])[] = [
		[{ VolumeType: 'GP3', Size: 8 }, 'EBS has no volume type "GP3"; AWS rejects it. Types: gp3, gp2, io1, io2, st1, sc1, standard', ['Change the volume type to gp3 *']],
		[{ VolumeType: 'gp4', Size: 8 }, 'EBS has no volume type "gp4"; AWS rejects it. Types: gp3, gp2, io1, io2, st1, sc1, standard',
			['Change the volume type to gp3', 'Change the volume type to gp2']],
		[{ VolumeType: 'ssd', Size: 8 }, 'EBS has no volume type "ssd"; AWS rejects it. Types: gp3, gp2, io1, io2, st1, sc1, standard', []],
		[{ VolumeType: 'gp3', Size: 70_000 }, '70,000 GiB is outside of 1–65,536 GiB, the sizes of gp3; AWS rejects this volume.', ['Set the size to 65,536 GiB *']],
		[{ VolumeType: 'st1', Size: 100 }, '100 GiB is outside of 125–16,384 GiB, the sizes of st1; AWS rejects this volume.', ['Set the size to 125 GiB *']],
		[{ Size: 20_000 }, '20,000 GiB is outside of 1–16,384 GiB, the sizes of gp2; AWS rejects this volume.', ['Set the size to 16,384 GiB *']],
		[{ VolumeType: 'gp3', Size: 100, Iops: 2000 }, '2,000 IOPS is below 3,000, the minimum of gp3; AWS rejects this volume.', ['Set IOPS to 3,000 *']],
		[{ VolumeType: 'io2', Size: 65_536, Iops: 300_000 }, '300,000 IOPS is above 256,000, the maximum of io2; AWS rejects this volume.', ['Set IOPS to 256,000 *']],
		[{ VolumeType: 'gp3', Size: 32, Iops: 90_000 }, '90,000 IOPS is above 80,000, the maximum of gp3; AWS rejects this volume.', ['Set IOPS to 16,000 *']],
		[{ VolumeType: 'gp3', Size: 32, Iops: 16_001 }, '16,001 IOPS is above 16,000, the most that gp3 gives 32 GiB (500 per GiB); AWS rejects this volume.',
			['Set IOPS to 16,000 *', 'Set the size to 33 GiB']],
		[{ VolumeType: 'gp2', Size: 100, Iops: 4000 }, 'gp2 takes no IOPS setting; AWS rejects this volume.', ['Change the volume type to gp3 *']],
		[{ VolumeType: 'gp2', Size: 100, Iops: 300 }, 'gp2 takes no IOPS setting; AWS rejects this volume.', ['Change the volume type to gp3 and IOPS to 3,000 *']],
		[{ VolumeType: 'io1', Size: 20 }, 'io1 needs an IOPS setting; AWS rejects this volume.', ['Set IOPS to 1,000 *', 'Change the volume type to gp3']],
		[{ VolumeType: 'gp3', Size: 100, Throughput: 100 }, '100 MiB/s is below 125 MiB/s, the minimum of gp3; AWS rejects this volume.', ['Set the throughput to 125 MiB/s *']],
		[{ VolumeType: 'gp3', Size: 100, Iops: 16_000, Throughput: 2001 }, '2,001 MiB/s is above 2,000 MiB/s, the maximum of gp3; AWS rejects this volume.',
			['Set the throughput to 2,000 MiB/s *']],
		[{ VolumeType: 'gp3', Size: 100, Throughput: 751 }, '751 MiB/s is above 750 MiB/s, the most that gp3 gives at 3,000 IOPS (0.25 MiB/s per IOPS); AWS rejects this volume.',
			['Set the throughput to 750 MiB/s *']],
		[{ VolumeType: 'gp3', Size: 100, Iops: 4000, Throughput: 1250 },
			'1,250 MiB/s is above 1,000 MiB/s, the most that gp3 gives at 4,000 IOPS (0.25 MiB/s per IOPS); AWS rejects this volume.', ['Set the throughput to 1,000 MiB/s *', 'Set IOPS to 5,000']],
		[{ VolumeType: 'gp2', Size: 100, Throughput: 250 }, 'gp2 takes no throughput setting, only gp3 does; AWS rejects this volume.', ['Change the volume type to gp3 *']],
	];
	for (const [properties, message, fixes] of cases) {
		it(JSON.stringify(properties), () => {
			const findings = check(properties);
			assert.deepStrictEqual([findings.map((finding) => finding.message.en), titles(findings)], [[message], [fixes]]);
		});
	}

	it('is silent on what AWS takes', () => {
		const fine = [
			{ VolumeType: 'gp3', Size: 6, Iops: 3000 }, { VolumeType: 'gp3', Size: 160, Iops: 80_000, Throughput: 2000 }, { VolumeType: 'gp2', Size: 100, Iops: 0 },
			{ VolumeType: 'gp3', Size: 1, Throughput: 750 }, { VolumeType: 'io1', Size: 1280, Iops: 64_000 }, { VolumeType: 'io2', Size: 4, Iops: 4000 },
			{ VolumeType: 'io1', Size: 4, Iops: 100 }, { VolumeType: 'standard', Size: 1024 }, { Size: 16_384 }, { VolumeType: 'sc1' },
		];
		assert.deepStrictEqual(fine.flatMap((properties) => summarize(check({ AvailabilityZone: 'us-east-1a', ...properties }))), []);
	});

	it('claims nothing of an instance volume whose type is the AMI\'s, and knows boot devices', () => {
		const mapping = (device: string, ebs: Readonly<Record<string, unknown>>): readonly string[] =>
			summarize(lintTemplate(template('AWS::EC2::Instance', { BlockDeviceMappings: [{ DeviceName: device, Ebs: ebs }] }), { rules: only('ebs-volume-limits') }).findings);
		assert.deepStrictEqual([
			mapping('/dev/xvda', { VolumeSize: 20_000, Iops: 3000 }),
			mapping('/dev/sda1', { VolumeType: 'sc1', VolumeSize: 125 }),
			mapping('/dev/sdf', { VolumeType: 'sc1', VolumeSize: 125 }),
		], [[], ['10 error: A sc1 volume cannot be the boot volume /dev/sda1; the instance does not start.'], []]);
	});
});
