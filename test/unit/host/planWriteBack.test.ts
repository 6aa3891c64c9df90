import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resourcesOfType } from '../../../src/core/model/resource';
import { planWriteBack, writablePaths } from '../../../src/host/writeBack/planWriteBack';
import type { ScenarioChange, WritableCode } from '../../../src/host/writeBack/planWriteBack';
import { terraform } from '../../../src/languages/terraform';
import { scenarioFromGroup } from '../../../src/scenarios/autoScaling';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { applyEdits } from '../../support/applyEdits';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';

interface Read { readonly code: WritableCode; readonly read: ScenarioFromCode }

async function readGroup(texts: Readonly<Record<string, string>>, name: string): Promise<Read> {
	const parsers = await loadParsers();
	const { resources } = terraform.link(Object.entries(texts).map(([path, text]) => terraform.parse({ path, text }, parsers)));
	const group = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').find((one) => one.name === name);
	if (group === undefined) { throw new Error(`no group ${name}`); }
	const read = scenarioFromGroup(group, resources, { facts: loadFacts(), region: 'us-east-1' });
	return { read, code: { group, resources, origins: read.origins, textOf: (file) => texts[file] } };
}

const small = {
	'main.tf': 'resource "aws_autoscaling_group" "web" {\n  min_size         = var.size\n  max_size         = 4\n  desired_capacity = data.x.y.z\n}\n',
	'variables.tf': 'variable "size" {\n  default = 2\n}\n',
};

describe('planWriteBack', () => {
	it('plans all changes, says which defaults it changes, and refuses what is not in the code', async () => {
		const { code } = await readGroup(small, 'web');
		const changes: readonly ScenarioChange[] = [
			{ path: 'group.minSize', value: 3 }, { path: 'group.maxSize', value: 9 }, { path: 'group.healthCheckGracePeriodSeconds', value: 120 },
			{ path: 'group.desiredCapacity', value: 3 }, { path: 'launch.bootSeconds', value: 30 },
			{ path: 'policies', value: [{ kind: 'target-tracking', name: 'cpu', metric: 'ASGAverageCPUUtilization', targetValue: 50, metricPeriodSeconds: 60, instanceWarmupSeconds: null, disableScaleIn: false }] },
		];
		const plan = planWriteBack(changes, code);
		deepStrictEqual([plan.defaults.map(({ name }) => name), plan.refused.map(({ path, reason }) => [path, reason.en])], [['var.size'], [
			['launch.bootSeconds', 'This setting is not in the code: launch.bootSeconds'],
			['group.desiredCapacity', 'web desiredCapacity is known only when the code is deployed: data.x.y.z'],
		]]);
		deepStrictEqual([applyEdits('variables.tf', small['variables.tf'], plan.edits), applyEdits('main.tf', small['main.tf'], plan.edits)], [
			'variable "size" {\n  default = 3\n}\n',
			`resource "aws_autoscaling_group" "web" {
  min_size         = var.size
  max_size         = 9
  desired_capacity = data.x.y.z
  health_check_grace_period = 120
}

resource "aws_autoscaling_policy" "web_target" {
  name                   = "web-target"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 50

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
`,
		]);
	});

	it('adds no policy beside another', async () => {
		const policy = 'resource "aws_autoscaling_policy" "p" {\n  autoscaling_group_name = aws_autoscaling_group.web.name\n  policy_type = "TargetTrackingScaling"\n  target_tracking_configuration {\n    target_value = 60\n    predefined_metric_specification { predefined_metric_type = "ASGAverageCPUUtilization" }\n  }\n}\n';
		const { code, read } = await readGroup({ ...small, 'policy.tf': policy }, 'web');
		deepStrictEqual(planWriteBack([{ path: 'policies', value: [{ ...read.scenario.policies[0], name: 'other' }] }], code).edits, []);
	});
});

describe('writablePaths', () => {
	it('are those that can be written: not what is unknown, shared or assumed', async () => {
		const { code, read } = await readGroup(small, 'web');
		deepStrictEqual(writablePaths(read.scenario, code, []), ['group.minSize', 'group.maxSize', 'group.defaultInstanceWarmupSeconds', 'policies']);
	});

	it('of the sample are its sizes, its policy and its instance type', async () => {
		const folder = 'media/samples/terraform';
		const texts = Object.fromEntries(['main.tf', 'network.tf', 'policy.tf', 'variables.tf'].map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
		const { code, read } = await readGroup(texts, 'web');
		const type = { ...read.scenario.launch, instanceType: 'm7g.large' };
		deepStrictEqual(writablePaths(read.scenario, code, [type]).filter((path) => /minSize|maxSize|instanceType|targetValue|healthCheckTypes/.test(path)), [
			'group.minSize', 'group.maxSize', 'group.healthCheckTypes', 'policies[0].targetValue', 'launch.instanceType',
		]);
	});
});
