import { deepStrictEqual, match } from 'node:assert/strict';
import type { Resource } from '../../../../src/core/model/resource';
import type { Parsers } from '../../../../src/languages/parsers';
import { terraform } from '../../../../src/languages/terraform';
import { loadParsers } from '../../../support/parsers';
import { createExplainer, linesOf, rowsOf } from './explainIn';
import type { Explainer } from './explainIn';

interface Service {
	readonly cpu?: number;
	readonly memory?: number;
	readonly task?: string;
	readonly service?: string;
	readonly containers?: string;
	readonly scaled?: boolean;
}

function code({ cpu = 256, memory = 512, task = '', service = 'desired_count = 2', containers = '[{ name = "web" }]', scaled = false }: Service): string {
	return `
resource "aws_ecs_task_definition" "task" {
  family                   = "web"
  cpu                      = ${cpu}
  memory                   = ${memory}
  requires_compatibilities = ["FARGATE"]
  container_definitions    = jsonencode(${containers})
  ${task}
}
resource "aws_ecs_service" "web" {
  launch_type     = "FARGATE"
  task_definition = aws_ecs_task_definition.task.arn
  cluster         = "main"
  name            = "web"
  ${service}
}
${scaled ? `resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/\${aws_ecs_service.web.name}"
  min_capacity       = 2
  max_capacity       = 10
}` : ''}`;
}

describe('explanations of ECS tasks and services', () => {
	let parsers: Parsers;
	let explain: Explainer['explain'];
	before(async () => {
		parsers = await loadParsers();
		({ explain } = createExplainer());
	});
	const read = (service: Service): readonly Resource[] => terraform.link([terraform.parse({ path: 'main.tf', text: code(service) }, parsers)]).resources;

	// 0.25 × 0.04048 + 0.5 × 0.004445 = 0.0123425 USD an hour, 9.01 a month of 730 hours.
	const note = 'Linux on x86, us-east-1, prices of 2024-07-01; Fargate Spot costs less.';

	it('say of a task on Fargate what goes with its size, and what it costs', () => {
		deepStrictEqual(linesOf(explain(read({}), 'task', 'cpuUnits')), [
			'Each task gets 0.25 vCPU and 0.5 GiB and costs $9.01 per month, whether it works or waits.',
			'memory for CPU 256: 0.5 GiB, 1 GiB, 2 GiB',
			'CPU for 0.5 GiB: 256',
			'service web: 2 tasks: $18 per month',
			note,
		]);
		deepStrictEqual(linesOf(explain(read({ scaled: true }), 'task', 'memoryMiB'), 'ko'), [
			'작업마다 vCPU 0.25개, 0.5 GiB를 받고 월 $9.01이며, 일이 없어도 부과됩니다.',
			'CPU 256의 메모리: 0.5 GiB, 1 GiB, 2 GiB',
			'0.5 GiB의 CPU: 256',
			'서비스 web: 작업 2–10개, 월 $18–$90.1',
			'Linux x86, us-east-1, 2024-07-01 요금. Fargate Spot은 더 저렴합니다.',
		]);
	});

	it('say of a pair that Fargate does not take which one holds both', () => {
		deepStrictEqual(linesOf(explain(read({ cpu: 256, memory: 4096 }), 'task', 'memoryMiB')), [
			'Fargate rejects this task: 4 GiB does not go with 256 CPU units.',
			'memory for CPU 256: 0.5 GiB, 1 GiB, 2 GiB',
			'CPU for 4 GiB: 512, 1,024, 2,048',
			'smallest pair that holds both: 512 / 4,096',
		]);
	});

	it('tell no price that no source tells: Arm, other Regions', () => {
		const arm = { task: 'runtime_platform {\n    cpu_architecture = "ARM64"\n  }' };
		for (const told of [explain(read(arm), 'task', 'cpuUnits'), explain(read({}), 'task', 'cpuUnits', 'ap-northeast-2')]) {
			deepStrictEqual(linesOf(told), [
				'Each task gets 0.25 vCPU and 0.5 GiB, a pair that Fargate takes, and is paid for whether it works or waits.', 'memory for CPU 256: 0.5 GiB, 1 GiB, 2 GiB', 'CPU for 0.5 GiB: 256',
			]);
		}
	});

	it('add up what the containers take', () => {
		const containers = '[{ name = "web", cpu = 192, memory = 384 }, { name = "log", cpu = 128, memoryReservation = 64 }]';
		deepStrictEqual(linesOf(explain(read({ containers }), 'task', 'containers[1].cpuUnits')), [
			'0.13 vCPU when the containers compete for CPU; on Linux it may use what the others leave.',
			'memory of containers: 448 MiB of 0.5 GiB',
			'CPU of containers: 320 of 256: more than the task has, AWS rejects it',
		]);
	});

	it('say how many tasks run, also while a deployment replaces them', () => {
		deepStrictEqual(linesOf(explain(read({}), 'web', 'desiredCount')), [
			'2 tasks are kept running: one that ends or fails its health checks is replaced.', 'at 2 tasks: $18 per month', 'while deploying: 2–4 tasks', note,
		]);
		const scaled = explain(read({ scaled: true }), 'web', 'desiredCount');
		match(scaled.essence.en, /then Application Auto Scaling moves the number between 2 and 10/);
		deepStrictEqual(rowsOf(scaled).slice(0, 2), [['at 2 tasks', '$18 per month'], ['while scaled', '$18–$90.1 per month']]);
		match(scaled.note?.en ?? '', /can set back what scaling has found/);
		const ignored = explain(read({ scaled: true, service: 'desired_count = 2\n  lifecycle {\n    ignore_changes = [desired_count]\n  }' }), 'web', 'desiredCount');
		deepStrictEqual(ignored.note?.en, note);
		deepStrictEqual(linesOf(explain(read({ scaled: true }), 'web', 'maxCapacity')), [
			'Scaling never goes above 10 tasks; what needs more waits or fails.', 'at 2 tasks: $18 per month', 'at 10 tasks: $90.1 per month', note,
		]);
	});

	it('say how capacity providers share the tasks', () => {
		const shared = (weight: number): readonly Resource[] => terraform.link([terraform.parse({ path: 'main.tf', text: `resource "aws_ecs_service" "web" {
  desired_count = 10
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 2
    weight            = 1
  }
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = ${weight}
  }
}` }, parsers)]).resources;
		const spot = 'FARGATE_SPOT: cheaper; AWS may end such a task with a warning of 2 min';
		deepStrictEqual(linesOf(explain(shared(3), 'web', 'capacityProviderStrategy[1].weight')), [
			'The first 2 tasks go to FARGATE; those above are spread 1 FARGATE : 3 FARGATE_SPOT.', 'of 10 tasks: 4 FARGATE + 6 FARGATE_SPOT', spot,
		]);
		deepStrictEqual(rowsOf(explain(shared(2), 'web', 'capacityProviderStrategy[0].base'))[0], ['of 10 tasks', 'about 4.7 FARGATE + 5.3 FARGATE_SPOT']);
		deepStrictEqual(linesOf(explain(shared(0), 'web', 'capacityProviderStrategy[0].base')), ['The first 2 tasks go to FARGATE; those above all go to FARGATE.', 'of 10 tasks: 10 FARGATE + 0 FARGATE_SPOT']);
	});

	it('say what a deployment may stop and start', () => {
		const told = (settings: string, path = 'minimumHealthyPercent'): string => explain(read({ service: settings }), 'web', `deploymentConfiguration.${path}`).essence.en;
		deepStrictEqual([
			told('desired_count = 4\n  deployment_minimum_healthy_percent = 50\n  deployment_maximum_percent = 150'),
			told('desired_count = 3\n  deployment_minimum_healthy_percent = 66\n  deployment_maximum_percent = 100'),
			told('desired_count = 1\n  deployment_minimum_healthy_percent = 100\n  deployment_maximum_percent = 150', 'maximumPercent'),
		], [
			'A deployment may stop 2 of 4 tasks and start 2 beside them: between 2 and 6 run.',
			'A deployment stops up to 1 of 3 tasks before it starts new ones: 2 serve meanwhile.',
			'A deployment is stuck: of 1 none may be stopped, and none may be started beside them.',
		]);
	});
});
