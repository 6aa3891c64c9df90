import { deepStrictEqual, equal } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { addScalingPolicy } from '../../../../src/languages/addScalingPolicy';
import { cloudformation } from '../../../../src/languages/cloudformation';
import { terraform } from '../../../../src/languages/terraform';
import { applyEdits } from '../../../support/applyEdits';
import { loadParsers } from '../../../support/parsers';

/** The text with a policy behind its first group, or the code of the refusal. */
async function add(file: string, text: string, warmup: number | null = null): Promise<string> {
	const parsers = await loadParsers();
	const { resources } = file.endsWith('.tf') ? terraform.link([terraform.parse({ path: file, text }, parsers)]) : cloudformation.link([cloudformation.parse({ path: file, text }, parsers)]);
	const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
	const writing = addScalingPolicy(group!, { predefinedMetricType: 'ASGAverageCPUUtilization', targetValue: 50, estimatedInstanceWarmupSeconds: warmup }, { resources, textOf: () => text });
	return writing.kind === 'refused' ? writing.refusal.code : applyEdits(file, text, writing.edits);
}

describe('addScalingPolicy', () => {
	it('writes Terraform', async () => {
		const group = 'resource "aws_autoscaling_group" "web" {\n  min_size = 1\n  max_size = 2\n}\n';
		const next = '\nvariable "x" {}\n';
		equal(await add('main.tf', `${group}${next}`, 90), `${group}
resource "aws_autoscaling_policy" "web_target" {
  name                      = "web-target"
  autoscaling_group_name    = aws_autoscaling_group.web.name
  policy_type               = "TargetTrackingScaling"
  estimated_instance_warmup = 90

  target_tracking_configuration {
    target_value = 50

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
${next}`);
	});

	it('writes YAML and JSON', async () => {
		const yaml = 'Resources:\n  Web:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: 1\n\n  Other:\n    Type: AWS::SNS::Topic\n';
		equal(await add('stack.yaml', yaml), yaml.replace('      MinSize: 1\n', `      MinSize: 1
  WebTargetTracking:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties:
      AutoScalingGroupName: !Ref Web
      PolicyType: TargetTrackingScaling
      TargetTrackingConfiguration:
        TargetValue: 50
        PredefinedMetricSpecification:
          PredefinedMetricType: ASGAverageCPUUtilization
`));
		const json = JSON.stringify({ Resources: { Web: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { MinSize: 1 } } } }, undefined, 2);
		deepStrictEqual(JSON.parse(await add('stack.json', json)), { Resources: {
			Web: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { MinSize: 1 } },
			WebTargetTracking: {
				Type: 'AWS::AutoScaling::ScalingPolicy', Properties: {
					AutoScalingGroupName: { Ref: 'Web' }, PolicyType: 'TargetTrackingScaling',
					TargetTrackingConfiguration: { TargetValue: 50, PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' } },
				},
			},
		} });
		deepStrictEqual(JSON.parse(await add('stack.json', JSON.stringify(JSON.parse(json)))), JSON.parse(await add('stack.json', json)));
	});

	it('refuses where it would not be one policy of one group', async () => {
		deepStrictEqual([
			await add('main.tf', 'resource "aws_autoscaling_group" "web" {\n  count    = 2\n  min_size = 1\n}\n'),
			await add('main.tf', 'resource "aws_autoscaling_group" "web" {\n  for_each = var.x\n  min_size = 1\n}\n'),
			await add('stack.yaml', 'Conditions: { C: !Equals [a, a] }\nResources:\n  Web:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Condition: C\n    Properties: { MinSize: 1 }\n'),
		], ['no-place', 'no-place', 'no-place']);
	});
});
