import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
	alarmsOf, classicLoadBalancersOf, groupsAt, groupsOf, launchOf, lifecycleHooksOf, loadBalancersOf, placementGroupOf, policiesOf, scheduledActionsOf, targetGroupsOf, warmPoolOf,
} from '../../../../src/core/model/relations';
import { resourcesOfType } from '../../../../src/core/model/resource';
import type { Resource } from '../../../../src/core/model/resource';
import { terraform } from '../../../../src/languages/terraform';
import type { Parsers } from '../../../../src/languages/parsers';
import { loadParsers } from '../../../support/parsers';

describe('relations', () => {
	let parsers: Parsers;
	before(async () => { parsers = await loadParsers(); });

	const read = (text: string): readonly Resource[] => terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]).resources;
	const everySetting = (): readonly Resource[] => read(readFileSync('test/fixtures/every-setting/main.tf', 'utf8'));
	const names = (resources: readonly { readonly name: string }[]): readonly string[] => resources.map(({ name }) => name);

	it('lead from a group to all that belongs to it', () => {
		const resources = everySetting();
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual(group && {
			launch: launchOf(group, resources)?.name,
			policies: policiesOf(group, resources).map((policy) => [policy.name, names(alarmsOf(policy, resources))]),
			scheduled: names(scheduledActionsOf(group, resources)),
			hooks: lifecycleHooksOf(group, resources).map(({ lifecycleHookName }) => lifecycleHookName?.value),
			warmPool: warmPoolOf(group, resources),
			targetGroups: targetGroupsOf(group, resources).map((targetGroup) => [targetGroup.name, names(loadBalancersOf(targetGroup, resources))]),
		}, {
			launch: 'Template',
			policies: [['Steps', ['High', 'Slow']], ['Requests', []], ['Memory', []], ['Forecast', []]],
			scheduled: ['Morning'], hooks: ['install', 'drain'], warmPool: undefined,
			targetGroups: [['Site', ['Front']], ['Api', ['Inner']]],
		});
		const [, workers] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual(workers && [launchOf(workers, resources)?.name, warmPoolOf(workers, resources)?.minSize.value], ['OnDemand', 2]);
	});

	it('lead from a group to its Classic Load Balancers and its placement group, and back', () => {
		const resources = read(readFileSync('test/fixtures/every-setting/launch.tf', 'utf8'));
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual(group && [names(classicLoadBalancersOf(group, resources)), placementGroupOf(group, resources)?.name], [['Classic'], 'Racks']);
		const belonging = resources.filter((resource) => groupsOf(resource, resources).length > 0);
		deepStrictEqual(belonging.map(({ id }) => id), ['aws_placement_group.Racks', 'aws_launch_configuration.Old', 'aws_elb.Classic', 'aws_autoscaling_group.Behind']);
	});

	it('lead from each resource back to its groups', () => {
		const resources = everySetting();
		const without = resources.filter((resource) => groupsOf(resource, resources).length === 0);
		deepStrictEqual(without.map(({ id }) => id), ['aws_subnet.SubnetA', 'aws_subnet.SubnetB']);
		deepStrictEqual(new Set(resources.flatMap((resource) => names(groupsOf(resource, resources)))), new Set(['Web', 'Workers']));
	});

	it('find the group at a place in it, also inside a block that is a resource of its own', () => {
		const resources = read('resource "aws_autoscaling_group" "web" {\n  warm_pool {\n    min_size = 1\n  }\n}\n');
		deepStrictEqual(names(groupsAt(resources, 'main.tf', { line: 2, character: 6 })), ['web']);
	});

	it('leave out what the code switches off, and what belongs to other groups or to no known one', () => {
		const text = (count: string, group: string): string => `
resource "aws_autoscaling_group" "web" {}
resource "aws_autoscaling_group" "other" {}
resource "aws_autoscaling_policy" "p" {
  count = ${count}
  autoscaling_group_name = ${group}
}
resource "aws_cloudwatch_metric_alarm" "a" {
  count = ${count}
  alarm_actions = [aws_autoscaling_policy.p.arn]
}`;
		const policies = (count: string, group: string): unknown => {
			const resources = read(text(count, group));
			const [web] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
			const [policy] = resourcesOfType(resources, 'AWS::AutoScaling::ScalingPolicy');
			return web && policy && [names(policiesOf(web, resources)), names(alarmsOf(policy, resources))];
		};
		deepStrictEqual(policies('1', 'aws_autoscaling_group.web.name'), [['p'], ['a']]);
		deepStrictEqual(policies('0', 'aws_autoscaling_group.web.name'), [[], []]);
		deepStrictEqual(policies('var.open', 'aws_autoscaling_group.web.name'), [['p'], ['a']]);
		deepStrictEqual(policies('1', 'aws_autoscaling_group.other.name'), [[], ['a']]);
		deepStrictEqual(policies('1', 'var.name'), [[], ['a']]);
	});
});
