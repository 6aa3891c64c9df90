import { deepStrictEqual } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import type { ModuleReading } from '../../../../src/languages/language';
import { setProperty } from '../../../../src/languages/setProperty';
import { terraformPlan } from '../../../../src/languages/terraform-plan';
import { loadParsers } from '../../../support/parsers';
import { brief, cut } from '../terraform/read';

const group = {
	address: 'aws_autoscaling_group.web[0]', mode: 'managed', type: 'aws_autoscaling_group', name: 'web', index: 0,
	values: { name: 'web', min_size: 1, max_size: 4, desired_capacity: null, mixed_instances_policy: [], launch_template: [{ version: '$Latest' }] },
};
const plan = {
	format_version: '1.2', terraform_version: '1.9.5', variables: {},
	planned_values: {
		root_module: {
			resources: [
				group,
				{ address: 'aws_launch_template.web', mode: 'managed', type: 'aws_launch_template', name: 'web', values: { instance_type: 'm5.large', monitoring: [{ enabled: true }] } },
				{ address: 'data.aws_ami.linux', mode: 'data', type: 'aws_ami', name: 'linux', values: {} },
				{ address: 'random_id.x', mode: 'managed', type: 'random_id', name: 'x', values: {} },
			],
			child_modules: [{
				address: 'module.app["a"]',
				resources: [
					{ address: 'module.app["a"].aws_autoscaling_policy.cpu', mode: 'managed', type: 'aws_autoscaling_policy', name: 'cpu', values: { autoscaling_group_name: 'web', policy_type: 'SimpleScaling', scaling_adjustment: 1 } },
					{ address: 'module.app["a"].aws_lb_target_group.app', mode: 'managed', type: 'aws_lb_target_group', name: 'app', values: { port: 80, protocol: 'HTTP' } },
				],
			}],
		},
	},
	resource_changes: [
		{ address: group.address, change: { after_unknown: { id: true, arn: true, health_check_type: true, default_cooldown: true, availability_zones: true, vpc_zone_identifier: true, target_group_arns: true, launch_template: [{ id: true, name: true }] } } },
		{ address: 'aws_launch_template.web', change: { after_unknown: { id: true, image_id: true, monitoring: [{}] } } },
	],
	configuration: {
		provider_config: { aws: { name: 'aws', expressions: { region: { constant_value: 'eu-west-1' } } } },
		root_module: {
			outputs: {},
			resources: [
				{ address: 'aws_autoscaling_group.web', expressions: {
					max_size: { references: ['var.max'] }, health_check_type: { references: ['data.x.y.z'] }, vpc_zone_identifier: { references: ['data.aws_subnets.all.ids'] },
					target_group_arns: { references: ['module.app["a"].group', 'module.app["a"]', 'module.app'] },
					launch_template: [{ id: { references: ['aws_launch_template.web.id', 'aws_launch_template.web'] }, version: { constant_value: '$Latest' } }],
				} },
				{ address: 'aws_launch_template.web', expressions: { image_id: { references: ['data.aws_ami.linux.id'] } } },
			],
			module_calls: { app: {
				expressions: { group: { references: ['aws_autoscaling_group.web[0].name', 'aws_autoscaling_group.web[0]', 'aws_autoscaling_group.web'] } },
				module: {
					outputs: { group: { expression: { references: ['aws_lb_target_group.app.arn', 'aws_lb_target_group.app'] } } },
					resources: [{ address: 'aws_autoscaling_policy.cpu', expressions: { autoscaling_group_name: { references: ['var.group'] } } }],
				},
			} },
		},
	},
};

describe('terraform plan', () => {
	let read: (text: string) => ModuleReading;
	before(async () => {
		const parsers = await loadParsers();
		read = (text) => terraformPlan.link([terraformPlan.parse({ path: 'plan.json', text }, parsers)]);
	});
	const text = JSON.stringify(plan, undefined, 2);

	it('is told from other JSON without parsing', () => {
		const accepts = (other: string): boolean => terraformPlan.acceptsText(other, 'plan.json');
		deepStrictEqual([accepts(text), accepts(JSON.stringify(plan)), accepts(`\uFEFF${text}`), accepts('{"format_version": "1.0", "values": {}}'), accepts('{"planned_values": {}}'), accepts('[]'), accepts('format_version: 1')], [true, true, true, true, false, false, false]);
		deepStrictEqual(['plan.json', 'a/main.tf.json', 'x.tfvars.json', 'plan.txt'].map((path) => terraformPlan.acceptsPath(path)), [true, false, false, false]);
	});

	it('gives the resources that it leaves, those of modules too', () => {
		const { resources, problems } = read(text);
		deepStrictEqual([problems, resources.map(({ id, type, name, range, nameRange, region }) => [id, type, name, cut(text, range).slice(0, 1), cut(text, nameRange), brief(region)])], [[], [
			['aws_autoscaling_group.web[0]', 'AWS::AutoScaling::AutoScalingGroup', 'web[0]', '{', 'aws_autoscaling_group.web[0]', '"eu-west-1" expression'],
			['aws_launch_template.web', 'AWS::EC2::LaunchTemplate', 'web', '{', 'aws_launch_template.web', '"eu-west-1" expression'],
			['module.app["a"].aws_autoscaling_policy.cpu', 'AWS::AutoScaling::ScalingPolicy', 'cpu', '{', 'module.app[\\"a\\"].aws_autoscaling_policy.cpu', '"eu-west-1" expression'],
			['module.app["a"].aws_lb_target_group.app', 'AWS::ElasticLoadBalancingV2::TargetGroup', 'app', '{', 'module.app[\\"a\\"].aws_lb_target_group.app', '"eu-west-1" expression'],
		]]);
	});

	it('knows what is known only later, what the provider fills in, and what refers to what', () => {
		const { resources } = read(text);
		const [web] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		const [template] = resourcesOfType(resources, 'AWS::EC2::LaunchTemplate');
		const [policy] = resourcesOfType(resources, 'AWS::AutoScaling::ScalingPolicy');
		deepStrictEqual({
			sizes: [web?.minSize, web?.maxSize, web?.desiredCapacity].map(brief), maxAt: web?.maxSize && cut(text, web.maxSize.range),
			check: brief(web?.healthCheckType), cooldown: brief(web?.defaultCooldownSeconds), zones: brief(web?.availabilityZones), subnets: brief(web?.subnets), mixed: web?.mixedInstancesPolicy,
			targets: web?.targetGroupArns.value?.map(({ resourceId }) => resourceId), template: web?.launchTemplate?.value?.resourceId, version: brief(web?.launchTemplateVersion),
			type: brief(template?.instanceType), image: brief(template?.imageId), monitoring: brief(template?.detailedMonitoring), group: policy?.autoScalingGroup?.value?.resourceId,
		}, {
			sizes: ['1 expression', '4 expression', 'not written'], maxAt: '4',
			check: 'unknown: not-in-text', cooldown: '300 omitted', zones: 'not written', subnets: 'unknown: not-in-text', mixed: undefined,
			targets: ['module.app["a"].aws_lb_target_group.app'], template: 'aws_launch_template.web', version: '"$Latest" expression',
			type: '"m5.large" expression', image: 'unknown: not-in-text', monitoring: 'true expression', group: 'aws_autoscaling_group.web[0]',
		});
		const writing = web && setProperty(web, 'maxSize', 5, { textOf: () => text, resources });
		deepStrictEqual(writing?.kind === 'refused' ? writing.refusal.code : writing, 'computed');
	});

	it('takes everything that is open as unknown where the code is not told, and states by their ids', () => {
		const bare = read(JSON.stringify({ ...plan, configuration: undefined }));
		deepStrictEqual(brief(resourcesOfType(bare.resources, 'AWS::AutoScaling::AutoScalingGroup')[0]?.defaultCooldownSeconds), 'unknown: not-in-text');
		const state = read(JSON.stringify({ format_version: '1.0', terraform_version: '1.9.5', values: { root_module: { resources: [
			{ ...group, values: { ...group.values, launch_template: [{ id: 'lt-0123456789abcdef0', version: '3' }] } },
			{ address: 'aws_launch_template.web', mode: 'managed', type: 'aws_launch_template', name: 'web', values: { id: 'lt-0123456789abcdef0', instance_type: 'm5.large' } },
		] } } }));
		deepStrictEqual(resourcesOfType(state.resources, 'AWS::AutoScaling::AutoScalingGroup').map(({ launchTemplate }) => launchTemplate?.value), [{ text: 'lt-0123456789abcdef0', resourceId: 'aws_launch_template.web' }]);
	});

	it('reads past what is not there, broken or of another kind', () => {
		for (const broken of ['{', text.slice(0, 900), '{"format_version": "1.0", "planned_values": 3}', '{"format_version": 1, "planned_values": {"root_module": {"resources": [null, 1, {"address": []}], "child_modules": {}}}, "resource_changes": 4, "configuration": []}']) {
			deepStrictEqual([broken, Array.isArray(read(broken).resources)], [broken, true]);
		}
	});
});
