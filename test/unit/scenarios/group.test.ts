import assert from 'node:assert/strict';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import { createBuilder, english, shortOrigins, type Builder } from './fromTerraform';

const sizes = '  min_size = 2\n  max_size = 8';
const still = 'The group has no scaling policy that is simulated: its desired capacity stays as it is';

describe('a group from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	it('keeps how its instances come, go and are replaced', () => {
		const read = builder.group([
			sizes, '  termination_policies = ["OldestInstance", "Default"]', '  protect_from_scale_in = true', '  suspended_processes = ["AZRebalance"]', '  max_instance_lifetime = 604800',
			'  capacity_rebalance = true', '  availability_zone_distribution { capacity_distribution_strategy = "balanced-only" }',
			'  instance_maintenance_policy {', '    min_healthy_percentage = 90', '    max_healthy_percentage = 120', '  }',
			'  availability_zone_impairment_policy {', '    zonal_shift_enabled = true', '    impaired_zone_health_check_behavior = "IgnoreUnhealthy"', '  }',
		].join('\n'));
		const { group } = read.scenario;
		assert.deepStrictEqual([
			group.terminationPolicies, group.newInstancesProtectedFromScaleIn, group.suspendedProcesses, group.maxInstanceLifetimeSeconds, group.capacityRebalance, group.zoneStrategy,
			group.instanceMaintenancePolicy, group.zonalShiftBehavior,
		], [['OldestInstance', 'Default'], true, ['AZRebalance'], 604_800, true, 'balanced-only', { minHealthyPercent: 90, maxHealthyPercent: 120 }, 'IgnoreUnhealthy']);
		assert.deepStrictEqual(shortOrigins(read, ['group.terminationPolicies', 'group.instanceMaintenancePolicy.minHealthyPercent', 'group.zonalShiftBehavior', 'group.warmPool']), {
			'group.terminationPolicies': 'code main.tf:4', 'group.instanceMaintenancePolicy.minHealthyPercent': 'code main.tf:11', 'group.zonalShiftBehavior': 'code main.tf:16',
			'group.warmPool': 'omitted: not written: none',
		});
		assert.deepStrictEqual([english(read.notes), validateScenario(read.scenario)], [[still], []]);
	});

	it('takes the values that switch a setting off for off', () => {
		const { group } = builder.group([
			sizes, '  max_instance_lifetime = 0', '  default_instance_warmup = -1', '  instance_maintenance_policy {', '    min_healthy_percentage = -1', '    max_healthy_percentage = -1', '  }',
			'  warm_pool { max_group_prepared_capacity = -1 }',
		].join('\n')).scenario;
		assert.deepStrictEqual(
			[group.maxInstanceLifetimeSeconds, group.defaultInstanceWarmupSeconds, group.instanceMaintenancePolicy, group.warmPool],
			[null, null, null, { poolState: 'Stopped', minSize: 0, maxGroupPreparedCapacity: null, reuseOnScaleIn: false, startSeconds: 30 }],
		);
	});

	it('has the hooks of the group and those beside it, with what nobody can read assumed', () => {
		const read = builder.group(
			`${sizes}\n  initial_lifecycle_hook {\n    name = "install"\n    lifecycle_transition = "autoscaling:EC2_INSTANCE_LAUNCHING"\n    heartbeat_timeout = 120\n  }`,
			'resource "aws_autoscaling_lifecycle_hook" "drain" {\n  autoscaling_group_name = aws_autoscaling_group.web.name\n  name = var.name\n  lifecycle_transition = "autoscaling:EC2_INSTANCE_TERMINATING"\n  default_result = "CONTINUE"\n}\nvariable "name" {}',
		);
		assert.deepStrictEqual(read.scenario.group.lifecycleHooks, [
			{ name: 'install', transition: 'LAUNCHING', heartbeatTimeoutSeconds: 120, defaultResult: 'ABANDON', completesAfterSeconds: 60 },
			{ name: 'hook 2', transition: 'TERMINATING', heartbeatTimeoutSeconds: 3600, defaultResult: 'CONTINUE', completesAfterSeconds: 60 },
		]);
		assert.deepStrictEqual(shortOrigins(read, ['group.lifecycleHooks[0].heartbeatTimeoutSeconds', 'group.lifecycleHooks[1].name', 'group.lifecycleHooks[1].completesAfterSeconds']), {
			'group.lifecycleHooks[0].heartbeatTimeoutSeconds': 'code main.tf:7', 'group.lifecycleHooks[1].name': 'assumed: var.name has no default; assumed hook 2',
			'group.lifecycleHooks[1].completesAfterSeconds': 'assumed: code does not tell how long the work of a hook takes; assumed 60 s',
		});
	});

	it('says what it leaves out or takes otherwise', () => {
		const { scenario, notes } = builder.group([
			sizes, '  health_check_type = "ELB,EBS"', '  termination_policies = ["arn:aws:lambda:x", "OldestInstance"]', '  suspended_processes = ["Everything"]',
			'  desired_capacity_type = "vcpu"', '  placement_group = "cluster"', '  availability_zone_distribution { capacity_distribution_strategy = "reservations-then-balanced" }',
			'  instance_refresh {', '    strategy = "Rolling"', '    preferences { min_healthy_percentage = 50 }', '  }',
			'  initial_lifecycle_hook {', '    name = "odd"', '    lifecycle_transition = var.when', '  }', '  instance_maintenance_policy {', '    min_healthy_percentage = var.min', '    max_healthy_percentage = 100', '  }',
		].join('\n'), 'variable "when" {}\nvariable "min" {}');
		assert.deepStrictEqual(
			[scenario.group.terminationPolicies, scenario.group.suspendedProcesses, scenario.group.lifecycleHooks, scenario.group.zoneStrategy, scenario.group.instanceMaintenancePolicy],
			[['OldestInstance'], [], [], 'balanced-best-effort', null],
		);
		assert.deepStrictEqual(english(notes), [
			'Health checks that are not simulated: EBS',
			'Termination policies that are not simulated; the run goes on with the others: arn:aws:lambda:x',
			'Processes that AWS does not know: Everything',
			'The sizes of the group count something else than instances; the run counts instances: vcpu',
			'Limits of a placement group are not simulated: cluster',
			'The run spreads instances with best effort, not by this strategy: reservations-then-balanced',
			'The instance maintenance policy is left out, because its percentages are not in the code',
			'Terraform starts an instance refresh when it changes what the group launches; nothing is changed in this run. Healthy at least and at most: 50 %, 100 %',
			'Left out, because the code does not tell whether it is for launch or termination: odd',
			still,
		]);
	});

	it('says that a warm pool may not be there', () => {
		const { scenario, notes } = builder.group(`${sizes}\n  dynamic "warm_pool" {\n    for_each = var.pools\n    content { min_size = 2 }\n  }`, 'variable "pools" {}');
		assert.deepStrictEqual([scenario.group.warmPool?.minSize, english(notes)], [0, ['The code does not tell whether this is made; the run takes it as there: web', still]]);
	});
});

describe('zones from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const subnet = (name: string, zone: string, more = ''): string => `resource "aws_subnet" "${name}" {\n  availability_zone = ${zone}\n${more}}\n`;
	const zones = (lines: string, around = ''): readonly [readonly string[], string | undefined] => {
		const read = builder.group(`${sizes}\n${lines}`, around);
		return [read.scenario.group.zones, shortOrigins(read, ['group.zones'])['group.zones']];
	};

	it('have the letters of their names, or letters in order where these do not tell them apart', () => {
		const named = (list: string): readonly string[] => zones(`  availability_zones = ${list}`)[0];
		assert.deepStrictEqual([named('["us-east-1b", "us-east-1d"]'), named('["us-west-2a", "us-west-2-lax-1a"]'), named('["zone one"]')], [['b', 'd'], ['a', 'b'], ['a']]);
	});

	it('are those of the subnets, each once', () => {
		const around = subnet('a', '"eu-west-1a"') + subnet('b', '"eu-west-1c"') + subnet('c', '"eu-west-1c"');
		assert.deepStrictEqual(zones('  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id, aws_subnet.c.id]', around), [['a', 'c'], 'code main.tf:7']);
	});

	it('are told apart by what is written of them, and by the subnets where nothing is', () => {
		const count = (list: string, around: string): readonly string[] => zones(`  vpc_zone_identifier = ${list}`, around)[0];
		const names = (index: number): string => `data.aws_availability_zones.all.names[${index}]`;
		assert.deepStrictEqual(count('[aws_subnet.a.id, aws_subnet.b.id]', subnet('a', names(0)) + subnet('b', names(1))), ['a', 'b']);
		assert.deepStrictEqual(count('[aws_subnet.a.id, aws_subnet.b.id]', subnet('a', names(0)) + subnet('b', names(0))), ['a']);
		const many = subnet('s', 'data.aws_availability_zones.all.names[count.index]', '  count = 3\n');
		assert.deepStrictEqual(count('[aws_subnet.s[0].id, aws_subnet.s[1].id, aws_subnet.s[2].id]', many), ['a', 'b', 'c']);
		assert.deepStrictEqual(count('[aws_subnet.elsewhere.id, "subnet-1", aws_subnet.elsewhere.id]', ''), ['a', 'b']);
	});

	it('are three where the code tells nothing', () => {
		assert.deepStrictEqual(zones('  vpc_zone_identifier = module.vpc.private_subnets'), [['a', 'b', 'c'], 'assumed: neither zones nor subnets are known; assumed 3 zones']);
	});
});
