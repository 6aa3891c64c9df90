import assert from 'node:assert/strict';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { createBuilder, english, shortOrigins, type Builder } from './fromTerraform';

const still = 'The group has no scaling policy that is simulated: its desired capacity stays as it is';
const group = '  min_size = 2\n  max_size = 8\n  target_group_arns = [aws_lb_target_group.site.arn]';

describe('a load balancer from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const read = (target: string, around = ''): ScenarioFromCode => builder.group(group, `resource "aws_lb_target_group" "site" {\n${target}\n}\nvariable "open" {}\n${around}`);
	const chain = (type: string, more = '', listener = ''): string => `resource "aws_lb" "front" {\n  load_balancer_type = "${type}"\n${more}\n}
resource "aws_lb_listener" "l" {\n  load_balancer_arn = aws_lb.front.arn\n${listener}\n  default_action {\n    type = "forward"\n    target_group_arn = aws_lb_target_group.site.arn\n  }\n}\n`;

	it('is read from target group, listener and load balancer together', () => {
		const found = read([
			'  protocol = "HTTP"', '  deregistration_delay = 30', '  slow_start = 60', '  load_balancing_algorithm_type = "round_robin"', '  load_balancing_cross_zone_enabled = "false"',
			'  stickiness {', '    type = "lb_cookie"', '    cookie_duration = 600', '  }', '  target_group_health {', '    dns_failover { minimum_healthy_targets_count = 2 }', '    unhealthy_state_routing { minimum_healthy_targets_count = 3 }', '  }',
			'  health_check {', '    interval = 10', '    timeout = 4', '    healthy_threshold = 2', '    unhealthy_threshold = 6', '  }',
		].join('\n'), chain('application', '  idle_timeout = 120'));
		assert.deepStrictEqual(found.scenario.loadBalancer, {
			loadBalancerKind: 'alb', healthCheckIntervalSeconds: 10, healthCheckTimeoutSeconds: 4, unhealthyThresholdCount: 6, healthyThresholdCount: 2, deregistrationDelaySeconds: 30,
			crossZone: false, algorithm: 'round_robin', slowStartSeconds: 60, stickinessSeconds: 600, idleTimeoutSeconds: 120, dnsFailoverMinimumHealthyTargets: 2,
			unhealthyStateRoutingMinimumHealthyTargets: 3, priceUsdPerHour: 0.0225, priceUsdPerCapacityUnitHour: 0.008,
		});
		assert.deepStrictEqual(shortOrigins(found, ['loadBalancer.loadBalancerKind', 'loadBalancer.idleTimeoutSeconds', 'loadBalancer.crossZone', 'loadBalancer.priceUsdPerHour']), {
			'loadBalancer.loadBalancerKind': 'code main.tf:29', 'loadBalancer.idleTimeoutSeconds': 'code main.tf:30', 'loadBalancer.crossZone': 'code main.tf:11',
			'loadBalancer.priceUsdPerHour': 'assumed: us-east-1, price of 2024-07-01',
		});
		assert.deepStrictEqual([english(found.notes), validateScenario(found.scenario)], [[still], []]);
	});

	it('is of the kind that forwards, else of the kind that the protocol belongs to', () => {
		const kind = (target: string, around?: string): unknown => {
			const { loadBalancer } = read(target, around).scenario;
			return [loadBalancer?.loadBalancerKind, loadBalancer?.crossZone, loadBalancer?.idleTimeoutSeconds, loadBalancer?.priceUsdPerCapacityUnitHour];
		};
		assert.deepStrictEqual(kind('  protocol = "TCP"', chain('network', '  enable_cross_zone_load_balancing = true', '  tcp_idle_timeout_seconds = 100')), ['nlb', true, 100, 0.006]);
		assert.deepStrictEqual(kind('  protocol = "TCP"', chain('network')), ['nlb', false, 350, 0.006]);
		assert.deepStrictEqual(kind('  protocol = "GENEVE"', chain('gateway')), ['gwlb', false, 350, null]);
		assert.deepStrictEqual(kind('  protocol = "TLS"'), ['nlb', false, 350, 0.006]);
		assert.deepStrictEqual(kind('  protocol = var.open'), ['alb', true, 60, 0.008]);
	});

	it('chooses targets by the algorithm of its target group', () => {
		const algorithm = (written: string): unknown => read(`  protocol = "HTTP"\n  load_balancing_algorithm_type = ${written}`).scenario.loadBalancer?.algorithm;
		assert.deepStrictEqual(['"weighted_random"', '"least_outstanding_requests"', 'var.open', '"something_new"'].map(algorithm), ['weighted_random', 'least_outstanding_requests', 'round_robin', 'round_robin']);
	});

	it('is found behind a rule of its listener', () => {
		const around = 'resource "aws_lb" "front" { load_balancer_type = "network" }\nresource "aws_lb_listener" "l" { load_balancer_arn = aws_lb.front.arn }\nresource "aws_lb_listener_rule" "r" {\n  listener_arn = aws_lb_listener.l.arn\n  action {\n    type = "forward"\n    target_group_arn = aws_lb_target_group.site.arn\n  }\n}';
		assert.equal(read('', around).scenario.loadBalancer?.loadBalancerKind, 'nlb');
	});

	it('is assumed where the code only says that there is one, and missing where it says that there is none', () => {
		const balancer = (lines: string): unknown => {
			const { scenario, notes } = builder.group(`  min_size = 1\n  max_size = 2\n${lines}`, 'variable "open" {}');
			return [scenario.loadBalancer?.loadBalancerKind, scenario.loadBalancer?.healthyThresholdCount, english(notes).filter((note) => note !== still)];
		};
		const classic = 'The Classic Load Balancer is simulated with the default health checks of an Application Load Balancer';
		assert.deepStrictEqual(balancer('  target_group_arns = var.open'), ['alb', 5, []]);
		assert.deepStrictEqual(balancer('  target_group_arns = ["arn:x"]'), ['alb', 5, []]);
		assert.deepStrictEqual(balancer('  load_balancers = ["old"]'), ['alb', 5, [classic]]);
		assert.deepStrictEqual(balancer(''), [undefined, undefined, []]);
	});

	it('says what it leaves out or takes otherwise', () => {
		const notes = (target: string, around?: string): readonly string[] => english(read(target, around).notes).filter((note) => note !== still);
		assert.deepStrictEqual(notes('  stickiness { type = "app_cookie" }'), ['Stickiness is simulated like that of a load balancer cookie, for as long as its default: app_cookie']);
		assert.deepStrictEqual(notes('  target_type = "ip"'), ['Targets of an Auto Scaling group are instances; the type of the target group is not simulated: ip']);
		assert.deepStrictEqual(notes('  target_group_health {\n    dns_failover { minimum_healthy_targets_percentage = 50 }\n  }'), [
			'Minimum shares of healthy targets are not simulated, only their numbers', 'A minimum number of healthy targets is switched off; the run takes it for 1',
		]);
		const second = chain('application').replaceAll('front', 'back').replace('"l"', '"m"');
		assert.deepStrictEqual(notes('', chain('application') + second), ['Several load balancers forward to the target group; the run takes the first: front']);
		const several = builder.group(group.replace('site.arn', 'site.arn, aws_lb_target_group.b.arn'), 'resource "aws_lb_target_group" "site" {}\nresource "aws_lb_target_group" "b" {}');
		assert.deepStrictEqual(english(several.notes), [still, 'The group is in several target groups; the run takes the first: site']);
	});
});
