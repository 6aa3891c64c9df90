import assert from 'node:assert/strict';
import { kubernetes } from '../../../../src/languages/kubernetes';
import { read, show } from '../readSettings';

async function settings(...lines: readonly string[]): Promise<ReturnType<typeof show>> {
	const texts = { 'nodes.yaml': lines.join('\n') };
	const reading = await read(kubernetes, texts);
	assert.deepStrictEqual(reading.problems, []);
	return show(reading, texts);
}

describe('nodes of Kubernetes', () => {
	it('reads Karpenter: pools with requirements, limits and disruption, classes as launch templates', async () => {
		const found = await settings(
			'apiVersion: karpenter.sh/v1', 'kind: NodePool', 'metadata: { name: general }', 'spec:',
			'  weight: 10', '  limits: { cpu: "200", memory: 512Mi }',
			'  disruption:', '    consolidationPolicy: WhenEmpty', '    consolidateAfter: 1m30s', '    budgets:', '      - nodes: "20%"', '      - { nodes: "0", schedule: "0 9 * * mon-fri", duration: 8h, reasons: [Drifted] }',
			'  template:', '    spec:', '      expireAfter: Never', '      nodeClassRef: { name: disks }', '      taints: [{ key: gpu, effect: NoSchedule }]', '      requirements:',
			'        - { key: karpenter.k8s.aws/instance-category, operator: In, values: [c, m], minValues: 2 }', '        - { key: kubernetes.io/arch, operator: Exists }',
			'---', 'apiVersion: karpenter.k8s.aws/v1', 'kind: EC2NodeClass', 'metadata: { name: disks }', 'spec:', '  detailedMonitoring: true', '  metadataOptions: { httpPutResponseHopLimit: 2 }', '  blockDeviceMappings:', '    - deviceName: /dev/xvda',
			'      ebs: { volumeSize: 100Gi, volumeType: gp3, iops: 12000, deleteOnTermination: true }', '    - { deviceName: /dev/xvdb, ebs: { volumeSize: 1Ti } }',
		);
		assert.deepStrictEqual(found, {
			'Karpenter::NodePool NodePool general': {
				'requirements.0.key': 'karpenter.k8s.aws/instance-category', 'requirements.0.operator': 'In', 'requirements.0.values': '[c, m]', 'requirements.0.minValues': '2',
				'requirements.1.key': 'kubernetes.io/arch', 'requirements.1.operator': 'Exists', nodeClass: '→ EC2NodeClass disks «disks»', limitVCpu: '200', limitMemoryMiB: '512', weight: '10',
				consolidationPolicy: 'WhenEmpty', consolidateAfterSeconds: '90 «1m30s» (expression)', expireAfterSeconds: 'never «Never» (expression)',
				'budgets.0.nodes': '20%', 'budgets.1.nodes': '0', 'budgets.1.schedule': '0 9 * * mon-fri', 'budgets.1.durationSeconds': '28800 «8h» (expression)', 'budgets.1.reasons': '[Drifted]',
				hasTaints: 'true «[{ key: gpu, effect: NoSchedule }]» (expression)',
			},
			'AWS::EC2::LaunchTemplate EC2NodeClass disks': {
				detailedMonitoring: 'true', 'metadataOptions.httpPutResponseHopLimit': '2',
				'ebsVolumes.0.volumeType': 'gp3', 'ebsVolumes.0.iops': '12000', 'ebsVolumes.0.sizeGiB': '100', 'ebsVolumes.0.deleteOnTermination': 'true', 'ebsVolumes.0.deviceName': '/dev/xvda',
				'ebsVolumes.1.sizeGiB': '1024 «1Ti» (expression)', 'ebsVolumes.1.deviceName': '/dev/xvdb', 'ebsVolumes.1.isRoot': 'false «/dev/xvdb» (expression)',
			},
		});
	});

	it('reads the forms that Karpenter had before', async () => {
		const found = await settings(
			'{apiVersion: karpenter.sh/v1alpha5, kind: Provisioner, metadata: {name: old}, spec: {requirements: [{key: a, operator: In, values: ["x"]}], limits: {resources: {cpu: 1k}}, ttlSecondsAfterEmpty: 30, providerRef: {name: old}}}',
			'---', '{apiVersion: karpenter.k8s.aws/v1alpha1, kind: AWSNodeTemplate, metadata: {name: old}, spec: {blockDeviceMappings: [{deviceName: /dev/xvda, ebs: {volumeSize: 20Gi}}]}}',
			'---', '{apiVersion: karpenter.sh/v1beta1, kind: NodePool, metadata: {name: beta}, spec: {disruption: {expireAfter: 24h}}}',
		);
		assert.deepStrictEqual(found, {
			'Karpenter::NodePool Provisioner old': {
				'requirements.0.key': 'a', 'requirements.0.operator': 'In', 'requirements.0.values': '[x] «["x"]»', nodeClass: '→ AWSNodeTemplate old «old»', limitVCpu: '1000 «1k» (expression)',
				consolidationPolicy: 'WhenEmpty «30» (expression)', consolidateAfterSeconds: '30',
			},
			'AWS::EC2::LaunchTemplate AWSNodeTemplate old': { 'ebsVolumes.0.sizeGiB': '20', 'ebsVolumes.0.deviceName': '/dev/xvda' },
			'Karpenter::NodePool NodePool beta': { expireAfterSeconds: '86400 «24h» (expression)' },
		});
	});

	it('reads eksctl: self-managed node groups as the group and launch template that it makes', async () => {
		const found = await settings(
			'apiVersion: eksctl.io/v1alpha5', 'kind: ClusterConfig', 'metadata: { name: shop, region: ap-northeast-2 }', 'nodeGroups:',
			'  - name: workers', '    instanceType: m5.xlarge', '    desiredCapacity: 3', '    maxSize: 10', '    volumeSize: 50', '    disableIMDSv1: true', '    availabilityZones: ["ap-northeast-2a"]', '    additionalVolumes:', '      - { volumeName: /dev/xvdf, volumeSize: 10, volumeType: gp2 }',
			'  - name: spot', '    minSize: 1', '    instancesDistribution:', '      instanceTypes: [m5.large, m5a.large]', '      onDemandBaseCapacity: 0', '      capacityRebalance: true',
		);
		assert.deepStrictEqual(found, {
			'AWS::EKS::Cluster ClusterConfig shop': { clusterName: 'shop', region: 'ap-northeast-2' },
			'AWS::AutoScaling::AutoScalingGroup nodeGroup workers': { maxSize: '10', desiredCapacity: '3', availabilityZones: '[ap-northeast-2a] «["ap-northeast-2a"]»', region: 'ap-northeast-2' },
			'AWS::EC2::LaunchTemplate nodeGroup workers launch template': {
				instanceType: 'm5.xlarge', 'metadataOptions.httpTokens': 'required «true» (expression)', 'ebsVolumes.0.sizeGiB': '50',
				'ebsVolumes.1.volumeType': 'gp2', 'ebsVolumes.1.sizeGiB': '10', 'ebsVolumes.1.deviceName': '/dev/xvdf', 'ebsVolumes.1.isRoot': 'false «/dev/xvdf» (expression)', region: 'ap-northeast-2',
			},
			'AWS::AutoScaling::AutoScalingGroup nodeGroup spot': {
				minSize: '1', capacityRebalance: 'true', 'mixedInstancesPolicy.overrides.0.instanceType': 'm5.large', 'mixedInstancesPolicy.overrides.1.instanceType': 'm5a.large',
				'mixedInstancesPolicy.instancesDistribution.onDemandBaseCapacity': '0', region: 'ap-northeast-2',
			},
			'AWS::EC2::LaunchTemplate nodeGroup spot launch template': { region: 'ap-northeast-2' },
		});
	});

	it('reads managed node groups and Fargate profiles of eksctl', async () => {
		assert.deepStrictEqual(await settings(
			'apiVersion: eksctl.io/v1alpha5', 'kind: ClusterConfig', 'metadata: { name: shop, version: "1.33" }', 'managedNodeGroups:',
			'  - { name: spot, instanceTypes: [m6i.large, m5.large], spot: true, minSize: 1, maxSize: 5, volumeSize: 40, updateConfig: { maxUnavailable: 2 }, taints: [{ key: spot, effect: NoSchedule }] }',
			'  - { name: own, launchTemplate: { id: lt-1, version: "3" } }', 'fargateProfiles:', '  - { name: jobs, selectors: [{ namespace: jobs }] }',
		), {
			'AWS::EKS::Cluster ClusterConfig shop': { clusterName: 'shop', version: '1.33' },
			'AWS::EKS::Nodegroup managedNodeGroup spot': {
				nodegroupName: 'spot', minSize: '1', maxSize: '5', 'instanceTypes.0': 'm6i.large', 'instanceTypes.1': 'm5.large', capacityType: 'SPOT «true» (expression)', maxUnavailable: '2', 'taints.0.key': 'spot', 'taints.0.effect': 'NoSchedule',
			},
			'AWS::EC2::LaunchTemplate managedNodeGroup spot launch template': { 'ebsVolumes.0.sizeGiB': '40' },
			'AWS::EKS::Nodegroup managedNodeGroup own': { nodegroupName: 'own', launchTemplate: 'lt-1', launchTemplateVersion: '3' },
			'AWS::EKS::FargateProfile fargateProfile jobs': { fargateProfileName: 'jobs', 'namespaces.0': 'jobs' },
		});
	});

	it('takes over the sizes of eksctl that are not written, and its other defaults', async () => {
		const { resources } = await read(kubernetes, { 'a.yaml': 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nnodeGroups:\n  - { name: a, desiredCapacity: 3 }\n  - { name: b }\n' });
		assert.deepStrictEqual(resources.map((resource) => resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? [resource.minSize, resource.maxSize, resource.desiredCapacity].map((size) => [size?.value, size?.origin.kind])
			: resource.type === 'AWS::EC2::LaunchTemplate' ? [resource.instanceType?.value, resource.ebsVolumes.map(({ volumeType, sizeGiB }) => [volumeType.value, sizeGiB?.value])] : resource.type), [
			'AWS::EKS::Cluster',
			[[3, 'omitted'], [3, 'omitted'], [3, 'literal']], ['m5.large', [['gp3', 80]]],
			[[2, 'omitted'], [2, 'omitted'], [undefined, undefined]], ['m5.large', [['gp3', 80]]],
		]);
	});

	it('reads kOps', async () => {
		assert.deepStrictEqual(await settings(
			'apiVersion: kops.k8s.io/v1alpha2', 'kind: InstanceGroup', 'metadata:', '  name: nodes', 'spec:', '  machineType: t3.large', '  minSize: 2', '  maxSize: 6', '  rootVolumeSize: 64', '  maxPrice: "0.05"', '  maxInstanceLifetime: 48h',
			'  warmPool: { minSize: 1 }', '  mixedInstancesPolicy: { instances: [t3.large, t3a.large], onDemandBase: 1 }',
		), {
			'AWS::AutoScaling::AutoScalingGroup InstanceGroup nodes': {
				minSize: '2', maxSize: '6', maxInstanceLifetimeSeconds: '172800 «48h» (expression)', 'mixedInstancesPolicy.overrides.0.instanceType': 't3.large', 'mixedInstancesPolicy.overrides.1.instanceType': 't3a.large',
				'mixedInstancesPolicy.instancesDistribution.onDemandBaseCapacity': '1',
			},
			'AWS::EC2::LaunchTemplate InstanceGroup nodes launch template': { instanceType: 't3.large', 'ebsVolumes.0.sizeGiB': '64', spotMaxPriceUsdPerHour: '0.05' },
			'AWS::AutoScaling::WarmPool InstanceGroup nodes warm pool': { minSize: '1' },
		});
	});

	it('reads Cluster API', async () => {
		assert.deepStrictEqual(await settings(
			'apiVersion: infrastructure.cluster.x-k8s.io/v1beta2', 'kind: AWSMachineTemplate', 'metadata: { name: md-0 }', 'spec: { template: { spec: { instanceType: m6i.large, spotMarketOptions: {}, rootVolume: { size: 80, type: gp3 } } } }',
			'---', 'apiVersion: infrastructure.cluster.x-k8s.io/v1beta2', 'kind: AWSMachinePool', 'metadata: { name: pool }', 'spec: { minSize: 1, maxSize: 5, awsLaunchTemplate: { instanceType: m6i.large } }',
			'---', 'apiVersion: infrastructure.cluster.x-k8s.io/v1beta2', 'kind: AWSManagedMachinePool', 'metadata: { name: managed }', 'spec: { scaling: { minSize: 1, maxSize: 4 }, instanceType: t3.large, capacityType: spot, diskSize: 30 }',
		), {
			'AWS::EC2::LaunchTemplate AWSMachineTemplate md-0': { instanceType: 'm6i.large', 'ebsVolumes.0.volumeType': 'gp3', 'ebsVolumes.0.sizeGiB': '80', marketType: 'spot «{}» (expression)' },
			'AWS::AutoScaling::AutoScalingGroup AWSMachinePool pool': { minSize: '1', maxSize: '5' },
			'AWS::EC2::LaunchTemplate AWSMachinePool pool launch template': { instanceType: 'm6i.large' },
			'AWS::EKS::Nodegroup AWSManagedMachinePool managed': { minSize: '1', maxSize: '4', 'instanceTypes.0': 't3.large', capacityType: 'SPOT «spot» (expression)', diskSizeGiB: '30' },
		});
	});

	it('reads Crossplane by Terraform\'s readers, with references by name', async () => {
		assert.deepStrictEqual(await settings(
			'apiVersion: autoscaling.aws.upbound.io/v1beta1', 'kind: AutoscalingGroup', 'metadata: { name: web }', 'spec:', '  forProvider:', '    region: eu-west-1', '    minSize: 2', '    maxSize: 4', '    healthCheckType: ELB',
			'    launchTemplate:', '      - idRef: { name: web }', '        version: $Latest', '    vpcZoneIdentifierRefs: [{ name: a }, { name: b }]',
			'---', 'apiVersion: ec2.aws.upbound.io/v1beta1', 'kind: LaunchTemplate', 'metadata: { name: web }', 'spec: { forProvider: { region: eu-west-1, instanceType: t3.small, blockDeviceMappings: [{ deviceName: /dev/xvda, ebs: [{ volumeSize: 8 }] }] } }',
			'---', 'apiVersion: iam.aws.upbound.io/v1beta1', 'kind: Role', 'metadata: { name: web }', 'spec: { forProvider: {} }',
		), {
			'AWS::AutoScaling::AutoScalingGroup AutoscalingGroup web': {
				minSize: '2', maxSize: '4', healthCheckType: '[ELB] «ELB»', subnets: '[a, b] «[{ name: a }, { name: b }]» (expression)', launchTemplate: '→ LaunchTemplate web «web» (expression)', launchTemplateVersion: '$Latest', region: 'eu-west-1',
			},
			'AWS::EC2::LaunchTemplate LaunchTemplate web': { instanceType: 't3.small', 'ebsVolumes.0.sizeGiB': '8', 'ebsVolumes.0.deviceName': '/dev/xvda', region: 'eu-west-1' },
		});
	});
});
