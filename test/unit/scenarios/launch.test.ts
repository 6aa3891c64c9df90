import assert from 'node:assert/strict';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { createBuilder, english, shortOrigins, type Builder } from './fromTerraform';

const still = 'The group has no scaling policy that is simulated: its desired capacity stays as it is';

describe('what a group launches, from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const from = (template: string, region?: string): ScenarioFromCode => builder.build(
		`resource "aws_autoscaling_group" "web" {\n  min_size = 2\n  max_size = 8\n  launch_template {\n    id = aws_launch_template.web.id\n    version = "$Latest"\n  }\n}\nresource "aws_launch_template" "web" {\n${template}\n}\nvariable "open" {}`,
		region,
	);

	it('has the CPU credits of a T family by its mode and default', () => {
		const burstable = (lines: string): unknown => from(lines).scenario.launch.burstable;
		assert.deepStrictEqual(burstable('  instance_type = "t3.large"'), { creditMode: 'unlimited', baselinePercent: 30, launchCredits: 0, initialCredits: 0, surplusUsdPerVcpuHour: 0.05 });
		assert.deepStrictEqual(
			burstable('  instance_type = "t2.small"'),
			{ creditMode: 'standard', baselinePercent: 20, launchCredits: 30, initialCredits: 0, surplusUsdPerVcpuHour: null },
		);
		assert.deepStrictEqual(
			burstable('  instance_type = "t2.small"\n  credit_specification { cpu_credits = "unlimited" }'),
			{ creditMode: 'unlimited', baselinePercent: 20, launchCredits: 0, initialCredits: 0, surplusUsdPerVcpuHour: null },
		);
		assert.deepStrictEqual(burstable('  instance_type = "m6i.large"'), null);
	});

	it('says why credits are what they are, and knows that a Dedicated Host takes no unlimited T3', () => {
		const read = from('  instance_type = "t3.large"\n  credit_specification { cpu_credits = "standard" }');
		assert.deepStrictEqual(shortOrigins(read, ['launch.burstable.creditMode', 'launch.burstable.initialCredits', 'launch.burstable.surplusUsdPerVcpuHour']), {
			'launch.burstable.creditMode': 'code main.tf:11', 'launch.burstable.initialCredits': 'assumed: the quiet load is above the baseline; assumed nothing is saved up',
			'launch.burstable.surplusUsdPerVcpuHour': 'assumed: Linux, us-east-1, price of 2026-04-13',
		});
		const host = from('  instance_type = "t3.large"\n  placement { tenancy = "host" }');
		assert.deepStrictEqual([host.scenario.launch.burstable?.creditMode, english(host.notes)], ['standard', ['Prices are those of shared tenancy, not of this one: host', still]]);
		assert.equal(from('  instance_type = "t3.large"', 'eu-west-1').scenario.launch.burstable?.surplusUsdPerVcpuHour, null);
	});

	it('has the volumes with what they sustain and cost', () => {
		const ebs = (device: string, lines: string): string => `  block_device_mappings {\n    device_name = "${device}"\n    ebs {\n${lines}\n    }\n  }`;
		const read = from([
			'  instance_type = "m6i.large"',
			ebs('/dev/xvda', '      volume_type = "gp3"\n      volume_size = 100\n      iops = 4000\n      throughput = 250'),
			ebs('/dev/sdb', '      volume_size = 100'),
			ebs('/dev/sdc', '      volume_type = "st1"\n      volume_size = 2048'),
			ebs('/dev/sdd', '      volume_type = "io2"\n      volume_size = 100\n      iops = 1000'),
			ebs('/dev/sde', '      volume_type = "standard"\n      volume_size = 10'),
		].join('\n'));
		assert.deepStrictEqual(read.scenario.launch.volumes, [
			// 100 GiB at 0.08, 1,000 operations above the baseline at 0.005, 125 MiB/s above it at 0.04.
			{ volumeType: 'gp3', sizeGiB: 100, iops: 4000, throughputMiBps: 250, burst: null, priceUsdPerMonth: 18 },
			{ volumeType: 'gp2', sizeGiB: 100, iops: 300, throughputMiBps: 128, burst: { capacity: 5_400_000, fillPerSecond: 300, peak: 3000 }, priceUsdPerMonth: 10 },
			// Two TiB: 40 and 250 MiB/s for each, a bucket of one TiB for each.
			{ volumeType: 'st1', sizeGiB: 2048, iops: null, throughputMiBps: 80, burst: { capacity: 2 * 1024 * 1024, fillPerSecond: 80, peak: 500 }, priceUsdPerMonth: 92.16 },
			{ volumeType: 'io2', sizeGiB: 100, iops: 1000, throughputMiBps: 256, burst: null, priceUsdPerMonth: 77.5 },
			{ volumeType: 'standard', sizeGiB: 10, iops: null, throughputMiBps: null, burst: null, priceUsdPerMonth: 0.5 },
		]);
		assert.deepStrictEqual(shortOrigins(read, ['launch.volumes[0].iops', 'launch.volumes[1].volumeType', 'launch.volumes[1].iops', 'launch.volumes[0].priceUsdPerMonth']), {
			'launch.volumes[0].iops': 'code main.tf:16', 'launch.volumes[1].volumeType': 'omitted: not written: the documented default', 'launch.volumes[1].iops': 'omitted: the baseline of the volume type',
			'launch.volumes[0].priceUsdPerMonth': 'assumed: EBS in us-east-1, price of 2024-07-01',
		});
		assert.deepStrictEqual(validateScenario(read.scenario), []);
	});

	it('leaves out volumes that the code does not tell or AWS refuses', () => {
		const ebs = (lines: string): string => `  block_device_mappings {\n    device_name = "/dev/sdx"\n    ebs {\n${lines}\n    }\n  }`;
		for (const lines of ['', '      volume_size = var.open', '      volume_size = 0', '      volume_type = "gp9"\n      volume_size = 8', '      volume_type = "io1"\n      volume_size = 8\n      iops = 9', '      volume_size = 8.5', '      volume_type = "gp3"\n      volume_size = 8\n      throughput = 200\n      iops = -1']) {
			const { scenario, notes } = from(`  instance_type = "m6i.large"\n${ebs(lines)}`);
			assert.deepStrictEqual([scenario.launch.volumes, english(notes)], [[], ['Left out, because its type or size is not in the code, or AWS would refuse it: volume /dev/sdx', still]], lines);
		}
	});

	it('tells Spot Instances and detailed monitoring, whatever they are launched from', () => {
		const launch = (lines: string): unknown => {
			const { purchaseOption, detailedMonitoring, spotPriceUsdPerHour } = from(`  instance_type = "m6i.large"\n${lines}`).scenario.launch;
			return [purchaseOption, detailedMonitoring, spotPriceUsdPerHour];
		};
		// 63 % below 0.096 USD.
		assert.deepStrictEqual(launch('  instance_market_options { market_type = "spot" }\n  monitoring { enabled = true }'), ['spot', true, 0.0355]);
		assert.deepStrictEqual(launch('  instance_market_options { market_type = var.open }'), ['on-demand', false, 0.0355]);
		const configured = (lines: string): unknown => {
			const { scenario, notes } = builder.group('  min_size = 1\n  max_size = 2\n  launch_configuration = aws_launch_configuration.c.name', `resource "aws_launch_configuration" "c" {\n  instance_type = "m6i.large"\n${lines}\n}`);
			return [scenario.launch.purchaseOption, scenario.launch.detailedMonitoring, english(notes)];
		};
		assert.deepStrictEqual(configured(''), ['on-demand', true, [still]]);
		assert.deepStrictEqual(configured('  spot_price = "0.05"\n  enable_monitoring = false'), ['spot', false, ['A maximum Spot price is set; the run does not interrupt Spot Instances because of prices', still]]);
	});

	it('says which version is launched if it need not be the latest', () => {
		const version = (written: string): readonly string[] => english(builder.group(
			`  min_size = 1\n  max_size = 2\n  launch_template {\n    id = aws_launch_template.t.id\n${written}  }`, 'resource "aws_launch_template" "t" { instance_type = "m6i.large" }',
		).notes).filter((note) => note !== still);
		const note = 'The group launches this version of its launch template, which need not be the latest; the run takes the template as it stands in the code:';
		assert.deepStrictEqual([version(''), version('    version = "3"\n'), version('    version = "$Latest"\n'), version('    version = aws_launch_template.t.latest_version\n')], [[`${note} $Default`], [`${note} 3`], [], []]);
	});
});

describe('mixed instances from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const mixed = (overrides: string, distribution = ''): ScenarioFromCode => builder.group([
		'  min_size = 2', '  max_size = 20', '  mixed_instances_policy {', `    instances_distribution {\n${distribution}\n    }`, '    launch_template {',
		'      launch_template_specification {\n        launch_template_id = aws_launch_template.base.id\n        version = "$Latest"\n      }', overrides, '    }', '  }',
	].join('\n'), 'resource "aws_launch_template" "base" { instance_type = "m5.large" }\nresource "aws_launch_template" "arm" { instance_type = "c7g.large" }\nvariable "open" {}');

	it('have every type with its figures, weight and prices', () => {
		const read = mixed('      override {\n        instance_type = "m6i.large"\n        weighted_capacity = "1"\n      }\n      override {\n        instance_type = "m5.xlarge"\n        weighted_capacity = 2\n      }', [
			'      on_demand_base_capacity = 2', '      on_demand_percentage_above_base_capacity = 25', '      spot_allocation_strategy = "price-capacity-optimized"', '      spot_instance_pools = 0', '      spot_max_price = "0.1"',
		].join('\n'));
		const { mixedInstances, instanceType, purchaseOption } = read.scenario.launch;
		assert.deepStrictEqual([instanceType, purchaseOption], ['m6i.large', 'on-demand']);
		assert.deepStrictEqual(mixedInstances, {
			instanceTypes: [
				{
					instanceType: 'm6i.large', vcpu: 2, priceUsdPerHour: 0.096, spotPriceUsdPerHour: 0.0355, requestsPerSecond: 100, burstable: null,
					limits: { networkMbps: 781, ebsMiBps: 77.5, ebsIops: 3600 }, weightedCapacity: 1, spotDepth: 0.5,
				},
				{
					instanceType: 'm5.xlarge', vcpu: 4, priceUsdPerHour: 0.192, spotPriceUsdPerHour: 0.0653, requestsPerSecond: 200, burstable: null,
					limits: { networkMbps: 1250, ebsMiBps: 137.1, ebsIops: 6000 }, weightedCapacity: 2, spotDepth: 0.5,
				},
			],
			onDemandAllocationStrategy: 'prioritized', onDemandBaseCapacity: 2, onDemandPercentageAboveBaseCapacity: 25, spotAllocationStrategy: 'price-capacity-optimized', spotInstancePools: 2,
		});
		assert.deepStrictEqual(shortOrigins(read, ['launch.mixedInstances.instanceTypes[1].weightedCapacity', 'launch.mixedInstances.onDemandBaseCapacity', 'launch.mixedInstances.instanceTypes[0].spotDepth']), {
			'launch.mixedInstances.instanceTypes[1].weightedCapacity': 'code main.tf:23', 'launch.mixedInstances.onDemandBaseCapacity': 'code main.tf:6',
			'launch.mixedInstances.instanceTypes[0].spotDepth': 'assumed: AWS does not publish how deep Spot pools are; assumed the same for all',
		});
		assert.deepStrictEqual([english(read.notes), validateScenario(read.scenario)], [['A maximum Spot price is set; the run does not interrupt Spot Instances because of prices', still], []]);
	});

	it('size the load by the weight of an instance', () => {
		const { load } = mixed('      override {\n        instance_type = "m5.large"\n        weighted_capacity = 2\n      }').scenario;
		// Two units are one instance of 100 requests per second.
		assert.deepStrictEqual(load.kind === 'flash-sale' && load.baseRequestsPerSecond, 45);
	});

	it('take each type once, that of a template for an override without one, and name what they leave out', () => {
		const { scenario, notes } = mixed([
			'      override { instance_type = "m5.large" }', '      override { instance_type = "m5.large" }', '      override { instance_type = var.open }', '      override { instance_requirements {} }',
			'      override {\n        launch_template_specification { launch_template_id = aws_launch_template.arm.id }\n      }',
		].join('\n'));
		assert.deepStrictEqual(scenario.launch.mixedInstances?.instanceTypes.map(({ instanceType, weightedCapacity }) => [instanceType, weightedCapacity]), [['m5.large', 1], ['c7g.large', 1]]);
		assert.deepStrictEqual(english(notes), ['Instance types that the code gives by attributes, or does not tell, are left out of the mixed instances policy', still]);
	});

	it('are that of the launch template without overrides, and none where no type is known', () => {
		assert.deepStrictEqual(mixed('').scenario.launch.mixedInstances?.instanceTypes.map(({ instanceType }) => instanceType), ['m5.large']);
		const { mixedInstances, instanceType } = mixed('      override { instance_requirements {} }').scenario.launch;
		assert.deepStrictEqual([mixedInstances, instanceType], [null, 'm7i.large']);
	});
});
