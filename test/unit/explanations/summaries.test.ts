import { deepStrictEqual } from 'node:assert/strict';
import { summarizeFindings, summarizeFunction, summarizeNodeGroup, summarizeService } from '../../../src/explanations/summaries';
import type { Localized } from '../../../src/core/model/localized';
import type { Parsers } from '../../../src/languages/parsers';
import { terraform } from '../../../src/languages/terraform';
import { loadParsers } from '../../support/parsers';

describe('services, functions and node groups in a few signs', () => {
	let parsers: Parsers;
	before(async () => { parsers = await loadParsers(); });

	/** What is said of each service, function and node group of the code. */
	function summaries(text: string, region = 'us-east-1'): readonly Localized[] {
		const { resources } = terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]);
		return resources.flatMap((resource) => {
			switch (resource.type) {
				case 'AWS::ECS::Service': return [summarizeService(resource, resources, region)];
				case 'AWS::Lambda::Function': return [summarizeFunction(resource, resources)];
				case 'AWS::EKS::Nodegroup': return [summarizeNodeGroup(resource, resources)];
				default: return [];
			}
		});
	}

	const task = (cpu: string, memory: string): string => `
resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  cpu                      = ${cpu}
  memory                   = ${memory}
  requires_compatibilities = ["FARGATE"]
  container_definitions    = jsonencode([{ name = "web" }])
}`;
	const service = (settings: string): string => `
resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = "main"
  launch_type     = "FARGATE"
  task_definition = aws_ecs_task_definition.web.arn
  ${settings}
}`;
	const scaled = `
resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/\${aws_ecs_service.web.name}"
  min_capacity       = 2
  max_capacity       = 20
}`;

	it('tell the tasks of a service, their size and what they cost at most', () => {
		// 0.25 × 0.04048 + 0.5 × 0.004445 = 0.0123425 USD an hour; × 730 × 20 = 180.2, × 2 = 18.02.
		deepStrictEqual(summaries(task('256', '512') + service('desired_count = 2') + scaled), [
			{ en: '2–20 tasks × 0.25 vCPU · 0.5 GiB · ≤ $180/month', ko: '작업 2–20개 × 0.25 vCPU · 0.5 GiB · ≤ $180/월' },
		]);
		deepStrictEqual(summaries(task('256', '512') + service('desired_count = 2')), [{ en: '2 tasks × 0.25 vCPU · 0.5 GiB · $18/month', ko: '작업 2개 × 0.25 vCPU · 0.5 GiB · $18/월' }]);
		deepStrictEqual(summaries(task('256', '512') + service('desired_count = 1'), 'ap-northeast-2').map(({ en }) => en), ['1 task × 0.25 vCPU · 0.5 GiB']);
	});

	it('tell what is not known by a question mark, and leave out what is not there', () => {
		deepStrictEqual(summaries(task('var.cpu', '512') + service('desired_count = var.count')).map(({ en }) => en), ['? tasks × ? vCPU · 0.5 GiB']);
		deepStrictEqual(summaries('resource "aws_ecs_service" "web" {\n  desired_count = 3\n}').map(({ en }) => en), ['3 tasks']);
		deepStrictEqual(summaries('resource "aws_ecs_service" "agent" {\n  scheduling_strategy = "DAEMON"\n}').map(({ ko }) => ko), ['인스턴스마다 작업 1개']);
	});

	it('tell what stops a service', () => {
		deepStrictEqual(summaries(task('256', '4096') + service('desired_count = 2')).map(({ en }) => en), ['2 tasks × 0.25 vCPU · 4 GiB · Fargate rejects this size']);
		deepStrictEqual(summaries(task('256', '512') + service('desired_count = 1\n  deployment_maximum_percent = 150')).map(({ en }) => en), ['1 task × 0.25 vCPU · 0.5 GiB · $9.01/month · deployments are stuck']);
	});

	it('tell memory, time-out and concurrency of a function', () => {
		const lambda = (settings: string): string => `resource "aws_lambda_function" "work" {\n  function_name = "work"\n  ${settings}\n}\n`;
		const alias = 'resource "aws_lambda_alias" "live" {\n  name = "live"\n  function_name = aws_lambda_function.work.function_name\n  function_version = "1"\n}\nresource "aws_lambda_provisioned_concurrency_config" "live" {\n  function_name = aws_lambda_function.work.function_name\n  qualifier = aws_lambda_alias.live.name\n  provisioned_concurrent_executions = 10\n}\n';
		deepStrictEqual(summaries(lambda('memory_size = 1024\n  timeout = 90\n  reserved_concurrent_executions = 100') + alias), [
			{ en: '1,024 MiB · 1 min 30 s · concurrency 100 · 10 provisioned', ko: '1,024 MiB · 1분 30초 · 동시성 100 · 프로비저닝 10' },
		]);
		deepStrictEqual([...summaries(lambda('')), ...summaries(lambda('memory_size = var.memory\n  reserved_concurrent_executions = 0'))].map(({ en }) => en), ['128 MiB · 3 s · shared concurrency', '? MiB · 3 s · stopped: no concurrency']);
	});

	it('tell sizes and types of a node group', () => {
		const nodes = (settings: string): string => `resource "aws_eks_node_group" "nodes" {\n  scaling_config {\n    min_size = 2\n    max_size = 10\n    desired_size = 2\n  }\n  ${settings}\n}\n`;
		deepStrictEqual(summaries(nodes('instance_types = ["m7i.large", "m7a.large"]\n  capacity_type = "SPOT"')), [{ en: '2–10 × m7i.large +1 · Spot', ko: '2–10 × m7i.large +1 · 스팟' }]);
		deepStrictEqual(summaries(`${nodes('launch_template {\n    id = aws_launch_template.nodes.id\n    version = "1"\n  }')}resource "aws_launch_template" "nodes" {\n  instance_type = "c7g.large"\n}\n`).map(({ en }) => en), ['2–10 × c7g.large']);
	});

	it('count errors and warnings', () => {
		deepStrictEqual([summarizeFindings({ errors: 1, warnings: 2 }), summarizeFindings({ errors: 0, warnings: 1 })?.en, summarizeFindings({ errors: 0, warnings: 0 })], [{ en: '1 error · 2 warnings', ko: '오류 1개 · 경고 2개' }, '1 warning', undefined]);
	});
});
