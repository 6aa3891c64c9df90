/** Literals are replaced in every language, with nothing else changed. */
import assert from 'node:assert/strict';
import { languages } from '../../../../src/languages';
import { setProperty } from '../../../../src/languages/setProperty';
import type { SettingValue } from '../../../../src/languages/setProperty';
import { applyEdits } from '../../../support/applyEdits';
import { read } from '../readSettings';

interface Case {
	readonly title: string;
	readonly path: string;
	readonly text: string;
	/** Setting of the resource of that name, its new value, and the text before and after. */
	readonly changes: readonly (readonly [resourceId: string, setting: string, value: SettingValue, before: string, after: string])[];
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const cases: readonly Case[] = [
	{
		title: 'eksctl', path: 'cluster.yaml', text: lines(
			'apiVersion: eksctl.io/v1alpha5', 'kind: ClusterConfig', 'metadata: { name: shop }', 'managedNodeGroups:', '  - name: web', '    minSize: 1 # night', '    maxSize: "5"', '    instanceTypes: [m5.large, m5a.large]', '    volumeSize: 40',
			'nodeGroups:', '  - name: own', '    instanceType: m5.xlarge', '    desiredCapacity: 3', '    ebsOptimized: true',
		),
		changes: [
			['managedNodeGroup web', 'minSize', 2, 'minSize: 1 #', 'minSize: 2 #'], ['managedNodeGroup web', 'maxSize', 8, '"5"', '"8"'], ['managedNodeGroup web', 'instanceTypes.1', 'c5.large', 'm5a.large', 'c5.large'],
			['managedNodeGroup web launch template', 'ebsVolumes.0.sizeGiB', 80, '40', '80'], ['nodeGroup own launch template', 'instanceType', 'm6i.xlarge', 'm5.xlarge', 'm6i.xlarge'], ['nodeGroup own', 'desiredCapacity', 4, '3', '4'],
			['nodeGroup own launch template', 'ebsOptimized', false, 'true', 'false'],
		],
	},
	{
		title: 'Karpenter', path: 'pool.yaml', text: lines(
			'apiVersion: karpenter.sh/v1', 'kind: NodePool', 'metadata: { name: a }', 'spec:', '  weight: 10', '  limits: { cpu: "200" }', '  disruption: { consolidationPolicy: WhenEmpty }', '---',
			'apiVersion: karpenter.k8s.aws/v1', 'kind: EC2NodeClass', 'metadata: { name: b }', 'spec:', '  blockDeviceMappings:', '    - deviceName: /dev/xvda', "      ebs: { volumeSize: 100Gi, volumeType: 'gp2', iops: 3000, encrypted: false }",
		),
		changes: [
			['NodePool a', 'weight', 20, '10', '20'], ['NodePool a', 'limitVCpu', 400, '200', '400'], ['NodePool a', 'consolidationPolicy', 'WhenEmptyOrUnderutilized', 'WhenEmpty', 'WhenEmptyOrUnderutilized'],
			['EC2NodeClass b', 'ebsVolumes.0.sizeGiB', 50, '100Gi', '50Gi'], ['EC2NodeClass b', 'ebsVolumes.0.volumeType', 'gp3', "'gp2'", "'gp3'"], ['EC2NodeClass b', 'ebsVolumes.0.encrypted', true, 'false', 'true'],
		],
	},
	{
		title: 'kOps and Cluster API', path: 'nodes.yaml', text: lines(
			'apiVersion: kops.k8s.io/v1alpha2', 'kind: InstanceGroup', 'metadata: { name: a }', 'spec:', '  machineType: t3.large', '  minSize: 2', '---',
			'apiVersion: infrastructure.cluster.x-k8s.io/v1beta2', 'kind: AWSManagedMachinePool', 'metadata: { name: b }', 'spec: { scaling: { minSize: 1, maxSize: 4 }, diskSize: 30 }',
		),
		changes: [
			['InstanceGroup a', 'minSize', 3, 'minSize: 2', 'minSize: 3'], ['InstanceGroup a launch template', 'instanceType', 'm5.large', 't3.large', 'm5.large'], ['AWSManagedMachinePool b', 'maxSize', 6, 'maxSize: 4', 'maxSize: 6'],
			['AWSManagedMachinePool b', 'diskSizeGiB', 60, '30', '60'],
		],
	},
	{
		title: 'Crossplane', path: 'group.yaml', text: lines('apiVersion: autoscaling.aws.upbound.io/v1beta1', 'kind: AutoscalingGroup', 'metadata: { name: a }', 'spec: { forProvider: { minSize: 2, maxSize: 4, healthCheckType: EC2, terminationPolicies: [Default] } }'),
		changes: [['AutoscalingGroup a', 'maxSize', 9, 'maxSize: 4', 'maxSize: 9'], ['AutoscalingGroup a', 'healthCheckType', ['ELB'], 'EC2', 'ELB'], ['AutoscalingGroup a', 'terminationPolicies', ['OldestInstance', 'Default'], '[Default]', '[OldestInstance, Default]']],
	},
	{
		title: 'workloads', path: 'app.yaml', text: lines(
			'apiVersion: apps/v1', 'kind: Deployment', 'metadata: { name: a }', 'spec:', '  replicas: 3', '  template: { spec: { containers: [{ name: c, resources: { requests: { cpu: 250m, memory: 512Mi } } }] } }', '---',
			'apiVersion: autoscaling/v2', 'kind: HorizontalPodAutoscaler', 'metadata: { name: b }', 'spec: { minReplicas: 2, maxReplicas: 10, scaleTargetRef: { kind: Deployment, name: a } }',
		),
		changes: [['Deployment a', 'replicas', 5, 'replicas: 3', 'replicas: 5'], ['HorizontalPodAutoscaler b', 'maxReplicas', 20, '10', '20']],
	},
	{
		title: 'JSON of the AWS CLI', path: 'group.json', text: JSON.stringify({ AutoScalingGroupName: 'a', MinSize: 1, MaxSize: 4, HealthCheckType: 'EC2', CapacityRebalance: false, TerminationPolicies: ['Default'] }, undefined, 2),
		changes: [['auto-scaling-group a', 'minSize', 2, '"MinSize": 1', '"MinSize": 2'], ['auto-scaling-group a', 'healthCheckType', ['ELB'], '"EC2"', '"ELB"'], ['auto-scaling-group a', 'capacityRebalance', true, 'false', 'true']],
	},
	{
		title: 'shell', path: 'up.sh', text: lines(
			'#!/bin/sh', 'TYPE=t3.small # small', 'aws autoscaling create-auto-scaling-group --auto-scaling-group-name web \\', "  --min-size 1 --max-size '4' --health-check-type ELB --capacity-rebalance", 'aws ec2 run-instances --instance-type "$TYPE" --image-id ami-1',
			'aws autoscaling put-scaling-policy --auto-scaling-group-name web --policy-name cpu --policy-type TargetTrackingScaling \\', `  --target-tracking-configuration '{"TargetValue": 50.0, "PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}}'`,
			'aws ec2 create-volume --availability-zone us-east-1a --size 8 --volume-type gp2',
		),
		changes: [
			['auto-scaling-group web', 'minSize', 2, '--min-size 1', '--min-size 2'], ['auto-scaling-group web', 'maxSize', 6, "'4'", "'6'"], ['instances', 'instanceType', 't3.medium', 'TYPE=t3.small', 'TYPE=t3.medium'],
			['volume', 'volumeType', 'gp3', 'gp2', 'gp3'], ['volume', 'sizeGiB', 16, '--size 8', '--size 16'], ['scaling-policy cpu', 'targetTracking.targetValue', 60, '50.0', '60'],
		],
	},
	{
		title: 'Ansible', path: 'site.yml', text: lines(
			'- hosts: all', '  vars: { size: t3.small }', '  tasks:', '    - name: Group', '      amazon.aws.autoscaling_group:', '        name: web', '        min_size: 1 # night', '        max_size: "4"', '        health_check_type: EC2', '        termination_policies: [Default]',
			'    - ec2_instance: { name: one, instance_type: "{{ size }}", ebs_optimized: no, volumes: [{ device_name: /dev/xvda, ebs: { volume_size: 8, volume_type: gp2 } }] }',
		),
		changes: [
			['autoscaling_group web', 'minSize', 2, 'min_size: 1', 'min_size: 2'], ['autoscaling_group web', 'maxSize', 8, '"4"', '"8"'], ['autoscaling_group web', 'healthCheckType', ['ELB'], 'EC2', 'ELB'], ['ec2_instance one', 'instanceType', 'm5.large', 't3.small', 'm5.large'],
			['ec2_instance one', 'ebsVolumes.0.volumeType', 'gp3', 'gp2', 'gp3'], ['ec2_instance one', 'ebsOptimized', true, 'ebs_optimized: no', 'ebs_optimized: true'], ['autoscaling_group web', 'terminationPolicies', ['OldestInstance'], '[Default]', '[OldestInstance]'],
		],
	},
	{
		title: 'Packer', path: 'image.pkr.hcl', text: lines('variable "size" {', '  default = "t3.small"', '}', 'source "amazon-ebs" "web" {', '  instance_type = var.size', '  ebs_optimized = true', '  launch_block_device_mappings {', '    volume_type = "gp2" # old', '    volume_size = 8', '  }', '}'),
		changes: [
			['source.amazon-ebs.web', 'instanceType', 'm5.large', '"t3.small"', '"m5.large"'], ['source.amazon-ebs.web', 'ebsVolumes.0.volumeType', 'gp3', '"gp2"', '"gp3"'], ['source.amazon-ebs.web', 'ebsVolumes.0.sizeGiB', 20, '8', '20'],
			['source.amazon-ebs.web', 'ebsOptimized', false, 'true', 'false'],
		],
	},
	{
		title: 'Packer in JSON', path: 'image.json', text: JSON.stringify({ variables: { size: 't3.small' }, builders: [{ type: 'amazon-ebs', instance_type: '{{user `size`}}', launch_block_device_mappings: [{ device_name: '/dev/xvda', volume_type: 'gp2' }] }] }, undefined, 2),
		changes: [['builder amazon-ebs', 'instanceType', 'm5.large', '"t3.small"', '"m5.large"'], ['builder amazon-ebs', 'ebsVolumes.0.volumeType', 'gp3', 'gp2', 'gp3']],
	},
	{
		title: 'Elastic Beanstalk', path: '.ebextensions/size.config', text: lines('option_settings:', '  aws:autoscaling:asg:', '    MinSize: 2 # night', '    MaxSize: "4"', '  aws:autoscaling:launchconfiguration: { InstanceType: t2.micro }'),
		changes: [['environment', 'optionSettings.0.value', '3', 'MinSize: 2', 'MinSize: 3'], ['environment', 'optionSettings.1.value', '6', '"4"', '"6"'], ['environment', 'optionSettings.2.value', 't3.small', 't2.micro', 't3.small']],
	},
];

describe('setProperty in other formats', () => {
	for (const { title, path, text, changes } of cases) {
		it(`replaces literals of ${title}`, async () => {
			const language = languages.find((candidate) => candidate.acceptsPath(path) && candidate.acceptsText(text, path));
			assert.ok(language !== undefined);
			const { resources } = await read(language, { [path]: text });
			for (const [id, setting, value, before, after] of changes) {
				const resource = resources.find((one) => one.id === id);
				assert.ok(resource !== undefined, `${id} of ${resources.map((one) => one.id).join(', ')}`);
				const writing = setProperty(resource, setting, value, { resources, textOf: (file) => file === path ? text : undefined });
				assert.equal(writing.kind === 'refused' ? writing.refusal.message.en : applyEdits(path, text, writing.edits), text.replace(before, after), `${id} ${setting}`);
			}
		});
	}
});
