import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strategyOf, taskDefinitionOf } from '../../../../src/core/model/ecsService';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { policiesOfTarget, scalableTargetsOf } from '../../../../src/core/model/scalableTarget';
import { brief, createReader, cut, literal, range } from './read';
import type { Reader } from './read';

describe('terraform: ECS', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('leads from a service to its tasks, its capacity and what scales it', () => {
		const { resources } = reader.read(readFileSync('test/fixtures/every-setting/ecs.tf', 'utf8'));
		deepStrictEqual(resourcesOfType(resources, 'AWS::ECS::Service').map((service) => [
			service.name, taskDefinitionOf(service, resources)?.name, strategyOf(service, resources).map(({ capacityProvider }) => capacityProvider?.value?.text),
			scalableTargetsOf(service, resources).map((target) => [target.name, policiesOfTarget(target, resources).map(({ name }) => name)]),
		]), [
			['Api', 'Web', [], [['ApiCount', ['ApiCpu', 'ApiQueue', 'ApiSteps']]]], ['Worker', 'Batch', ['aws_ecs_capacity_provider.Instances.name'], []], ['Agent', undefined, [], []],
		]);
		const plain = reader.read('resource "aws_ecs_cluster" "c" {}\nresource "aws_ecs_service" "s" { cluster = aws_ecs_cluster.c.arn }\nresource "aws_ecs_cluster_capacity_providers" "p" {\n cluster_name = aws_ecs_cluster.c.name\n default_capacity_provider_strategy { capacity_provider = "FARGATE_SPOT" }\n}').resources;
		deepStrictEqual(resourcesOfType(plain, 'AWS::ECS::Service').map((service) => strategyOf(service, plain).map(({ capacityProvider }) => capacityProvider?.value?.text)), [['FARGATE_SPOT']]);
	});

	const containers = (written: string, around = ''): readonly string[] => reader.first(`resource "aws_ecs_task_definition" "t" {\n  container_definitions = ${written}\n}\n${around}`, 'AWS::ECS::TaskDefinition')
		.containers.map(({ containerName, memoryMiB, essential }) => [containerName, memoryMiB, essential].map(brief).join(', '));

	it('reads containers of jsonencode, of a text and of a heredoc', () => {
		deepStrictEqual(containers('jsonencode([{ name = "a", memory = 512 }, { name = "b", essential = false }])'), ['"a" literal, 512 literal, true omitted', '"b" literal, not written, false literal']);
		deepStrictEqual(containers('"[{\\"name\\": \\"a\\", \\"memory\\": 512}]"'), ['"a" expression, 512 expression, true omitted']);
		deepStrictEqual(containers('<<EOF\n[{ "name": "a", "memory": 512 }]\nEOF'), ['"a" expression, 512 expression, true omitted']);
		deepStrictEqual(containers('jsonencode({ name = "a" })'), ['"a" literal, not written, true omitted']);
	});

	it('has values of containers where they stand', () => {
		const text = 'resource "aws_ecs_task_definition" "t" {\n  container_definitions = jsonencode([{ memory = 512 }])\n}';
		const [container] = reader.first(text, 'AWS::ECS::TaskDefinition').containers;
		deepStrictEqual(container && [container.memoryMiB, cut(text, container.range)], [literal(512, range(1, 49, 52)), '{ memory = 512 }']);
	});

	it('knows nothing of containers that the text does not tell', () => {
		const open = 'unknown: no-default, unknown: no-default, unknown: no-default';
		deepStrictEqual([containers('var.containers', 'variable "containers" {}'), containers('jsonencode(var.containers)', 'variable "containers" {}')], [[open], [open]]);
		deepStrictEqual(containers('"no json"'), ['unknown: malformed, unknown: malformed, unknown: malformed']);
		deepStrictEqual(containers('jsonencode([{ name = var.name, memory = var.memory }])', 'variable "name" {}\nvariable "memory" { default = 256 }'), ['unknown: no-default, 256 of var.memory, true omitted']);
	});

	it('reads sizes with their units', () => {
		const sizes = (cpu: string, memory: string): readonly string[] => {
			const { cpuUnits, memoryMiB } = reader.first(`resource "aws_ecs_task_definition" "t" {\n cpu = ${cpu}\n memory = ${memory}\n}`, 'AWS::ECS::TaskDefinition');
			return [brief(cpuUnits), brief(memoryMiB)];
		};
		deepStrictEqual([sizes('256', '"512"'), sizes('".25 vCPU"', '"0.5GB"'), sizes('"2vcpu"', '"16 gb"'), sizes('"much"', '"1 TB"'), sizes('""', '"."')], [
			['256 literal', '512 literal'], ['256 literal', '512 literal'], ['2048 literal', '16384 literal'], ['unknown: malformed', 'unknown: malformed'], ['unknown: malformed', 'unknown: malformed'],
		]);
	});

	it('keeps percentages of deployments open where the text does not tell how tasks are scheduled', () => {
		const { deploymentConfiguration, desiredCount } = reader.first('variable "s" {}\nresource "aws_ecs_service" "s" { scheduling_strategy = var.s }', 'AWS::ECS::Service');
		deepStrictEqual([deploymentConfiguration.minimumHealthyPercent, deploymentConfiguration.maximumPercent, desiredCount].map(brief), ['unknown: not-in-text', 'unknown: not-in-text', 'not written']);
		deepStrictEqual(brief(reader.first('resource "aws_ecs_service" "s" {}', 'AWS::ECS::Service').desiredCount), '0 omitted');
	});

	it('finds what is scaled in every form of its id', () => {
		const scaled = (id: string): string => brief(reader.first(`resource "aws_appautoscaling_target" "t" {\n resource_id = ${id}\n}\nresource "aws_ecs_service" "s" {}\nresource "aws_ecs_cluster" "c" {}\nvariable "open" {}`, 'AWS::ApplicationAutoScaling::ScalableTarget').scaledResource);
		deepStrictEqual([
			scaled('"service/${aws_ecs_cluster.c.name}/${aws_ecs_service.s.name}"'), scaled('format("service/%s/%s", aws_ecs_cluster.c.name, aws_ecs_service.s.name)'), scaled('"service/a/b"'), scaled('var.open'),
			scaled('"service/a/${var.open}"'),
		], [
			'{"text":"service/${aws_ecs_cluster.c.name}/${aws_ecs_service.s.name}","resourceId":"aws_ecs_service.s"} expression',
			'{"text":"format(\\"service/%s/%s\\", aws_ecs_cluster.c.name, aws_ecs_service.s.name)","resourceId":"aws_ecs_service.s"} expression',
			'{"text":"service/a/b"} literal', 'unknown: no-default', 'unknown: no-default',
		]);
	});
});
