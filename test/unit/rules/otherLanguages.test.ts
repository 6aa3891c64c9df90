/** What rules say of groups that no tool deploys again and again, or that something else scales. */
import assert from 'node:assert/strict';
import type { Parsers } from '../../../src/languages/parsers';
import { languages } from '../../../src/languages';
import { lint } from '../../../src/linting/lint';
import { loadFacts } from '../../support/facts';
import { only } from './lintText';

function findingsIn(path: string, text: string): readonly string[] {
	const language = languages.find((candidate) => candidate.acceptsPath(path) && candidate.acceptsText(text, path));
	assert.ok(language !== undefined);
	const reading = language.link([language.parse({ path, text }, undefined as unknown as Parsers)]);
	return lint(reading, { facts: loadFacts(), textOf: () => text, rules: only('asg-no-scaling', 'asg-desired-capacity-reset') }).findings.map(({ ruleId }) => ruleId);
}

describe('rules on how a group is deployed and scaled', () => {
	const policy = 'aws autoscaling put-scaling-policy --auto-scaling-group-name web --policy-name cpu --policy-type TargetTrackingScaling --target-tracking-configuration \'{"TargetValue": 50, "PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}}\'\n';
	const playbook = '- amazon.aws.autoscaling_group: { name: web, min_size: 1, max_size: 4, desired_capacity: 2 }\n';

	it('do not take a command for a deployment', () => {
		assert.deepStrictEqual(findingsIn('up.sh', `aws autoscaling create-auto-scaling-group --auto-scaling-group-name web --min-size 1 --max-size 4 --desired-capacity 2\n${policy}`), []);
		assert.deepStrictEqual(findingsIn('up.sh', 'aws autoscaling create-auto-scaling-group --auto-scaling-group-name web --min-size 1 --max-size 4\n'), ['asg-no-scaling']);
		assert.deepStrictEqual(findingsIn('site.yml', `${playbook}- amazon.aws.autoscaling_policy: { name: cpu, asg_name: web, policy_type: TargetTrackingScaling, target_tracking_config: { target_value: 50 } }\n`), ['asg-desired-capacity-reset']);
	});

	it('leave the scaling of nodes to their cluster', () => {
		assert.deepStrictEqual(findingsIn('cluster.yaml', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: a }\nnodeGroups:\n  - { name: web, minSize: 1, maxSize: 4 }\n'), []);
	});
});
