import assert from 'node:assert/strict';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { createBuilder, english, shortOrigins, type Builder } from './fromTerraform';

const web = {
	'main.tf': `resource "aws_launch_template" "web" {
  instance_type = "m5.xlarge"
  monitoring { enabled = true }
}

resource "aws_lb_target_group" "web" {
  protocol = "HTTP"
  health_check {
    interval            = 15
    healthy_threshold   = 3
    unhealthy_threshold = var.threshold
  }
}

resource "aws_autoscaling_group" "web" {
  min_size                  = var.min
  max_size                  = 9
  vpc_zone_identifier       = [aws_subnet.a.id, aws_subnet.b.id]
  target_group_arns         = [aws_lb_target_group.web.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 120
  default_instance_warmup   = 90
  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest"
  }
}

resource "aws_autoscaling_policy" "cpu" {
  autoscaling_group_name    = aws_autoscaling_group.web.name
  policy_type               = "TargetTrackingScaling"
  estimated_instance_warmup = 60
  target_tracking_configuration {
    target_value = 60
    predefined_metric_specification { predefined_metric_type = "ASGAverageCPUUtilization" }
  }
}
`,
	'variables.tf': 'variable "threshold" {}\nvariable "min" {\n  default = 3\n}\n',
};

/** Every value of a scenario that is neither a record nor a list of such, by path. */
function leaves(value: unknown, path: string): readonly string[] {
	if (typeof value !== 'object' || value === null) { return [path]; }
	if (Array.isArray(value)) { return value.some((item) => typeof item === 'object') ? value.flatMap((item: unknown, index) => leaves(item, `${path}[${index}]`)) : [path]; }
	return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** The nearest part of a setting's path that has an origin. */
function originPath({ origins }: ScenarioFromCode, path: string): string | undefined {
	for (let part = path; part !== ''; part = part.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
		if (origins[part] !== undefined) { return part; }
	}
	return undefined;
}

describe('scenarioFromGroup', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	it('reads what the code tells', () => {
		const { scenario, notes, group: where } = builder.build(web);
		assert.deepStrictEqual({ group: scenario.group, launch: scenario.launch, policies: scenario.policies, loadBalancer: scenario.loadBalancer }, {
			group: {
				name: 'web', minSize: 3, maxSize: 9, desiredCapacity: null, zones: ['a', 'b'], healthCheckTypes: ['EC2', 'ELB'],
				healthCheckGracePeriodSeconds: 120, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: 90, zoneStrategy: 'balanced-best-effort',
				terminationPolicies: ['Default'], newInstancesProtectedFromScaleIn: false, suspendedProcesses: [], maxInstanceLifetimeSeconds: null, capacityRebalance: false,
				instanceMaintenancePolicy: null, lifecycleHooks: [], warmPool: null, zonalShiftBehavior: null,
			},
			launch: {
				instanceType: 'm5.xlarge', vcpu: 4, priceUsdPerHour: 0.192, spotPriceUsdPerHour: 0.0653, requestsPerSecond: 200, burstable: null,
				limits: { networkMbps: 1250, ebsMiBps: 137.1, ebsIops: 6000 }, purchaseOption: 'on-demand', mixedInstances: null, bootSeconds: 120, bootVariation: 0,
				detailedMonitoring: true, volumes: [],
			},
			policies: [{
				kind: 'target-tracking', name: 'cpu', metric: 'ASGAverageCPUUtilization', targetValue: 60, metricPeriodSeconds: 60, instanceWarmupSeconds: 60, disableScaleIn: false,
			}],
			loadBalancer: {
				loadBalancerKind: 'alb', healthCheckIntervalSeconds: 15, healthCheckTimeoutSeconds: 5, unhealthyThresholdCount: 2, healthyThresholdCount: 3,
				deregistrationDelaySeconds: 300, crossZone: true, algorithm: 'round_robin', slowStartSeconds: 0, stickinessSeconds: null, idleTimeoutSeconds: 60,
				dnsFailoverMinimumHealthyTargets: 1, unhealthyStateRoutingMinimumHealthyTargets: 1, priceUsdPerHour: 0.0225, priceUsdPerCapacityUnitHour: 0.008,
			},
		});
		assert.deepStrictEqual([notes, where], [[], {
			id: 'aws_autoscaling_group.web', name: 'web', file: 'main.tf', range: { start: { line: 14, character: 34 }, end: { line: 14, character: 37 } },
		}]);
		assert.deepStrictEqual(validateScenario(scenario), []);
	});

	it('says where each value comes from', () => {
		const read = builder.build(web);
		assert.deepStrictEqual(shortOrigins(read, [
			'group.minSize', 'group.maxSize', 'group.desiredCapacity', 'group.defaultCooldownSeconds', 'group.zones', 'launch.instanceType',
			'launch.bootSeconds', 'launch.priceUsdPerHour', 'policies[0].targetValue', 'loadBalancer.unhealthyThresholdCount', 'loadBalancer.loadBalancerKind',
		]), {
			'group.minSize': 'code variables.tf:3', 'group.maxSize': 'code main.tf:17', 'group.desiredCapacity': 'omitted: not written: the group begins at its minimum',
			'group.defaultCooldownSeconds': 'omitted: not written: the documented default', 'group.zones': 'assumed: one zone for each subnet in the code: 2',
			'launch.instanceType': 'code main.tf:2', 'launch.bootSeconds': 'assumed: code does not tell how long the application takes to start; assumed 120 s',
			'launch.priceUsdPerHour': 'assumed: On-Demand, Linux, us-east-1, price of 2026-07-20', 'policies[0].targetValue': 'code main.tf:34',
			'loadBalancer.unhealthyThresholdCount': 'assumed: var.threshold has no default; assumed 2',
			'loadBalancer.loadBalancerKind': 'assumed: no listener in the code; told by the protocol of the target group',
		});
	});

	it('has an origin for every setting, and no origin without a setting', () => {
		const read = builder.build(web);
		const { version: _version, kind: _kind, name: _name, faults: _faults, operations: _operations, expectations: _expectations, ...parts } = read.scenario;
		const paths = leaves(parts, '');
		assert.deepStrictEqual(paths.filter((path) => originPath(read, path) === undefined), []);
		const used = new Set(paths.map((path) => originPath(read, path)));
		assert.deepStrictEqual(Object.keys(read.origins).filter((path) => !used.has(path)), []);
		assert.ok(paths.length > 70);
	});

	it('assumes what cannot be known and never what is known', () => {
		const read = builder.group('  min_size = var.min\n  max_size = var.a ? 1 : var.b\n  health_check_type = data.x.y.z\n  target_group_arns = [module.lb.arn]', 'variable "min" {}\nvariable "a" {}\nvariable "b" {}');
		const { scenario, origins } = read;
		assert.deepStrictEqual(
			[scenario.group.minSize, scenario.group.maxSize, scenario.group.healthCheckTypes, scenario.group.zones, scenario.launch.instanceType, scenario.launch.detailedMonitoring],
			[2, 4, ['EC2'], ['a', 'b', 'c'], 'm7i.large', false],
		);
		assert.deepStrictEqual(shortOrigins(read, ['group.minSize', 'group.maxSize', 'group.zones', 'launch.instanceType', 'launch.detailedMonitoring', 'loadBalancer.healthCheckIntervalSeconds']), {
			'group.minSize': 'assumed: var.min has no default; assumed 2',
			'group.maxSize': 'assumed: var.a ? 1 : var.b differs by condition or stage; assumed 4',
			'group.zones': 'assumed: neither zones nor subnets are known; assumed 3 zones',
			'launch.instanceType': 'assumed: no launch template with an instance type was found; assumed m7i.large',
			'launch.detailedMonitoring': 'assumed: no launch template was found; assumed basic monitoring, with which templates begin',
			'loadBalancer.healthCheckIntervalSeconds': 'assumed: the target group is not in the code; assumed the default of an Application Load Balancer',
		});
		assert.equal(origins['group.minSize']?.note?.ko, 'var.min에 기본값이 없습니다. 가정한 값: 2');
		assert.deepStrictEqual(validateScenario(scenario), []);
	});

	it('has neither figures nor a price of a type that nobody knows', () => {
		const read = builder.group('  min_size = 1\n  max_size = 2\n  launch_template { id = aws_launch_template.t.id }', 'resource "aws_launch_template" "t" { instance_type = "zz9.large" }');
		const { vcpu, priceUsdPerHour, spotPriceUsdPerHour, limits } = read.scenario.launch;
		assert.deepStrictEqual([vcpu, priceUsdPerHour, spotPriceUsdPerHour, limits], [2, null, null, null]);
		assert.deepStrictEqual(shortOrigins(read, ['launch.vcpu', 'launch.priceUsdPerHour']), {
			'launch.vcpu': 'assumed: the vCPU count of this type is not known; assumed 2: zz9.large', 'launch.priceUsdPerHour': 'assumed: no price is known for zz9.large',
		});
	});

	it('keeps sizes that contradict each other, and the check says what is wrong', () => {
		const { scenario } = builder.group('  min_size = 3\n  max_size = 9\n  desired_capacity = 12');
		assert.deepStrictEqual(validateScenario(scenario).map(({ path }) => path), ['group.desiredCapacity']);
	});

	it('says that nothing scales a group without policies', () => {
		assert.deepStrictEqual(english(builder.group('  min_size = 1\n  max_size = 3').notes), ['The group has no scaling policy that is simulated: its desired capacity stays as it is']);
	});

	it('loads the group with a flash sale: quiet at 45 % of what desired capacity serves, at the peak about twice of it', () => {
		const { scenario: { load, durationSeconds } } = builder.build(web);
		assert.deepStrictEqual(load.kind === 'flash-sale' && [load.baseRequestsPerSecond, load.peakRequestsPerSecond, durationSeconds], [270, 1220, 3600]);
	});

	it('runs a day for a group that scales by the clock', () => {
		const schedule = 'resource "aws_autoscaling_schedule" "night" {\n  autoscaling_group_name = aws_autoscaling_group.web.name\n  recurrence = "0 22 * * *"\n  min_size = 1\n  max_size = -1\n  desired_capacity = 1\n}';
		const { scenario: { load, durationSeconds, startClockSeconds }, origins } = builder.group('  min_size = 4\n  max_size = 8', schedule);
		assert.deepStrictEqual([load, durationSeconds, startClockSeconds], [{ kind: 'daily', lowRequestsPerSecond: 72, highRequestsPerSecond: 288 }, 86_400, 0]);
		assert.equal(origins['durationSeconds']?.note?.en, 'one day, because the group scales by the clock');
	});
});
