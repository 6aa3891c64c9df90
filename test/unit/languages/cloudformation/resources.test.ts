import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { overrideTypesOf } from '../../../../src/core/model/mixedInstancesPolicy';
import { compact } from '../compact';
import { read, readOne, show, showResource, textAt } from './reading';

function showAll(text: string, path?: string): readonly unknown[] {
	return read(text, path).resources.map((resource) => showResource(text, resource));
}

const nothing = {
	minSize: undefined, maxSize: undefined, desiredCapacity: undefined, defaultInstanceWarmupSeconds: undefined, availabilityZones: undefined, subnets: undefined,
	launchTemplate: undefined, launchTemplateVersion: undefined, launchConfiguration: undefined, mixedInstancesPolicy: undefined,
};

/** What a group says about how its instances come, go and are replaced where nothing of it is written. */
const unchanged = {
	desiredCapacityType: ['omitted', 'units', 'Web'], terminationPolicies: ['omitted', ['Default'], 'Web'], newInstancesProtectedFromScaleIn: ['omitted', false, 'Web'],
	suspendedProcesses: ['omitted', [], 'Web'], maxInstanceLifetimeSeconds: undefined, capacityRebalance: ['omitted', false, 'Web'], instanceMaintenancePolicy: undefined,
	capacityDistributionStrategy: ['omitted', 'balanced-best-effort', 'Web'],
	zonalShiftEnabled: ['omitted', false, 'Web'], impairedZoneHealthCheckBehavior: undefined,
	lifecycleHookSpecificationList: [], enabledMetrics: undefined, placementGroup: undefined, instanceRefresh: undefined, updatePolicy: undefined,
};

describe('every resource', () => {
	it('carries its place, name and number', () => {
		const text = 'Resources:\n  "Disk":\n    Properties: {}\n    Type: "AWS::EC2::Volume"\n\n  Other: {}\n';
		assert.deepStrictEqual(compact(read(text, 'dir/a.yml')), {
			language: 'cloudformation', files: ['dir/a.yml'], ignoreEntries: [], problems: [],
			resources: [{
				type: 'AWS::EC2::Volume', id: 'Disk', name: 'Disk', language: 'cloudformation', file: 'dir/a.yml',
				range: { start: { line: 1, character: 2 }, end: { line: 3, character: 28 } },
				nameRange: { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } },
				multiplicity: {
					file: 'dir/a.yml', range: { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } }, value: 1,
					origin: { kind: 'omitted', source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html' },
				},
				volumeType: {
					file: 'dir/a.yml', range: { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } }, value: 'gp2',
					origin: { kind: 'omitted', source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-volume.html' },
				},
				multiAttachEnabled: {
					file: 'dir/a.yml', range: { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } }, value: false,
					origin: { kind: 'omitted', source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-volume.html' },
				},
			}],
		});
	});

	it('is there once, not at all or perhaps, as its condition says', () => {
		const text = `Parameters: { A: { Type: String, Default: x }, B: { Type: String } }
Conditions: { Yes: !Equals [!Ref A, x], No: !Equals [!Ref A, y], Open: !Equals [!Ref B, y] }
Resources:
  One: { Type: AWS::EC2::Volume, Condition: Yes }
  None: { Type: AWS::EC2::Volume, Condition: No }
  Perhaps: { Type: AWS::EC2::Volume, Condition: Open }
  Missing: { Type: AWS::EC2::Volume, Condition: Nobody }
`;
		assert.deepStrictEqual(read(text).resources.map(({ multiplicity }) => show(text, multiplicity)), [
			['expression', 1, 'Yes'], ['expression', 0, 'No'], ['unknown', 'several', 'Open'], ['unknown', 'unresolved', 'Nobody'],
		]);
	});

	it('is left out where the type is none of the model', () => {
		assert.deepStrictEqual(read('Resources: { A: { Type: constructor }, B: { Type: AWS::S3::Bucket }, C: x, D: { Type: [a] } }').resources, []);
	});

	it('has open properties where all of them are computed', () => {
		const text = 'Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: !If [Nobody, { Size: 1 }, { Size: 2 }]\n';
		const { sizeGiB, volumeType } = readOne('AWS::EC2::Volume', text);
		assert.deepStrictEqual([show(text, sizeGiB)?.slice(0, 2), show(text, volumeType)?.slice(0, 2)], [['unknown', 'unresolved'], ['unknown', 'unresolved']]);
	});
});

describe('AWS::AutoScaling::AutoScalingGroup', () => {
	it('reads every setting', () => {
		const text = `Resources:
  Web:
    UpdatePolicy: { AutoScalingRollingUpdate: { MinInstancesInService: !Ref Floor } }
    Properties:                       # Type may come last
      MinSize: '2'
      MaxSize: 8
      DesiredCapacity: "4"
      Cooldown: "120"
      HealthCheckType: EC2, ELB
      HealthCheckGracePeriod: '90'
      DefaultInstanceWarmup: 60
      AvailabilityZones: [eu-west-1a, eu-west-1b]
      VPCZoneIdentifier: [!Ref SubnetA, subnet-1]
      TargetGroupARNs: [!Ref Targets, !Ref AWS::NoValue]
      LoadBalancerNames: [classic]
      TrafficSources: [{ Identifier: arn:x, Type: elbv2 }, { Identifier: old, Type: elb }, { Identifier: lattice, Type: vpc-lattice }]
      LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: !GetAtt Template.LatestVersionNumber }
    Type: 'AWS::AutoScaling::AutoScalingGroup'
  Template: { Type: AWS::EC2::LaunchTemplate }
  Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
  SubnetA: { Type: AWS::EC2::Subnet }
  Floor: { Type: AWS::SSM::Parameter }
`;
		assert.deepStrictEqual(showResource(text, readOne('AWS::AutoScaling::AutoScalingGroup', text)), {
			type: 'AWS::AutoScaling::AutoScalingGroup', id: 'Web', multiplicity: ['omitted', 1, 'Web'],
			minSize: ['literal', 2, '2'], maxSize: ['literal', 8, '8'], desiredCapacity: ['literal', 4, '4'],
			healthCheckType: ['literal', ['EC2', 'ELB'], 'EC2, ELB'], healthCheckGracePeriodSeconds: ['literal', 90, '90'],
			defaultCooldownSeconds: ['literal', 120, '120'], defaultInstanceWarmupSeconds: ['literal', 60, '60'],
			availabilityZones: ['literal', ['eu-west-1a', 'eu-west-1b'], '[eu-west-1a, eu-west-1b]'],
			subnets: ['expression', [{ text: 'SubnetA', resourceId: 'SubnetA' }, { text: 'subnet-1', resourceId: undefined }], '[!Ref SubnetA, subnet-1]'],
			launchTemplate: ['expression', { text: 'Template', resourceId: 'Template' }, '!Ref Template'],
			launchTemplateVersion: ['unknown', 'not-in-text', '!GetAtt Template.LatestVersionNumber'],
			launchConfiguration: undefined, mixedInstancesPolicy: undefined,
			targetGroupArns: ['expression', [{ text: 'Targets', resourceId: 'Targets' }, { text: 'arn:x', resourceId: undefined }], '[!Ref Targets, !Ref AWS::NoValue]'],
			loadBalancerNames: ['expression', [{ text: 'classic', resourceId: undefined }, { text: 'old', resourceId: undefined }], '[classic]'],
			...unchanged,
			updatePolicy: {
				rollingUpdate: {
					minInstancesInService: ['unknown', 'not-in-text', '!Ref Floor'], maxBatchSize: ['omitted', 1, 'Web'], pauseTimeSeconds: ['omitted', 0, 'Web'],
					waitOnResourceSignals: ['omitted', false, 'Web'], minSuccessfulInstancesPercent: ['omitted', 100, 'Web'], suspendProcesses: ['omitted', [], 'Web'],
				},
				willReplace: undefined,
				ignoreUnmodifiedGroupSizeProperties: undefined,
			},
		});
	});

	it('knows the defaults of CloudFormation', () => {
		const text = 'Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup } }';
		assert.deepStrictEqual(showAll(text), [{
			type: 'AWS::AutoScaling::AutoScalingGroup', id: 'Web', multiplicity: ['omitted', 1, 'Web'], ...nothing,
			healthCheckType: ['omitted', ['EC2'], 'Web'], healthCheckGracePeriodSeconds: ['omitted', 0, 'Web'], defaultCooldownSeconds: ['omitted', 300, 'Web'],
			targetGroupArns: ['omitted', [], 'Web'], loadBalancerNames: ['omitted', [], 'Web'], ...unchanged,
		}]);
	});

	it('reads a mixed instances policy', () => {
		const text = `Parameters: { Types: { Type: CommaDelimitedList, Default: 'm5.large,c5.large' } }
Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MixedInstancesPolicy:
        LaunchTemplate:
          LaunchTemplateSpecification: { LaunchTemplateName: shop, Version: '3' }
          Overrides:
            - InstanceType: m6i.large
              WeightedCapacity: '1'
            - InstanceRequirements: { VCpuCount: { Min: 2 } }
            - InstanceType: !Select [1, !Ref Types]
            - InstanceType: !Ref AWS::StackName
  Shop:
    Type: AWS::EC2::LaunchTemplate
    Properties: { LaunchTemplateName: shop }
`;
		const group = readOne('AWS::AutoScaling::AutoScalingGroup', text);
		assert.deepStrictEqual(overrideTypesOf(group).map((value) => show(text, value)), [
			['literal', 'm6i.large', 'm6i.large'], ['unknown', 'not-in-text', '{ VCpuCount: { Min: 2 } }'], ['default', 'c5.large', '!Select [1, !Ref Types]', 'Types', 'c5.large'], ['unknown', 'not-in-text', '!Ref AWS::StackName'],
		]);
		assert.deepStrictEqual(show(text, group.launchTemplate), ['literal', { text: 'shop', resourceId: 'Shop' }, 'shop']);
		assert.deepStrictEqual(show(text, group.launchTemplateVersion), ['literal', '3', '3']);
	});

	it('finds a template by the same expression for its name, and not one of another type', () => {
		const text = `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { AutoScalingGroupName: legacy, LaunchTemplate: { LaunchTemplateName: !Sub '\${AWS::StackName}-web' }, LaunchConfigurationName: legacy }
  Shop:
    Type: AWS::EC2::LaunchTemplate
    Properties: { LaunchTemplateName: !Sub '\${AWS::StackName}-web' }
`;
		const { launchTemplate, launchConfiguration } = readOne('AWS::AutoScaling::AutoScalingGroup', text);
		assert.deepStrictEqual(show(text, launchTemplate), ['expression', { text: "!Sub '${AWS::StackName}-web'", resourceId: 'Shop' }, "!Sub '${AWS::StackName}-web'"]);
		assert.deepStrictEqual(show(text, launchConfiguration), ['literal', { text: 'legacy', resourceId: undefined }, 'legacy']);
	});

	it('does not know lists that are open, in whole or in part', () => {
		const text = `Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }, Zone: { Type: String } }
Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      VPCZoneIdentifier: !Ref Subnets
      AvailabilityZones: !GetAZs ''
      TargetGroupARNs: [arn:x, !ImportValue Targets]
      MixedInstancesPolicy: { LaunchTemplate: { Overrides: !If [Nobody, [], []] } }
`;
		const group = readOne('AWS::AutoScaling::AutoScalingGroup', text);
		const { subnets, availabilityZones, targetGroupArns } = group;
		assert.deepStrictEqual(show(text, subnets), ['unknown', 'no-default', '!Ref Subnets']);
		assert.deepStrictEqual(show(text, availabilityZones), ['unknown', 'not-in-text', "!GetAZs ''"]);
		assert.deepStrictEqual(show(text, targetGroupArns), ['expression', [{ text: 'arn:x', resourceId: undefined }, { text: '!ImportValue Targets', resourceId: undefined }], '[arn:x, !ImportValue Targets]']);
		assert.deepStrictEqual(overrideTypesOf(group).map((value) => show(text, value)), [['unknown', 'unresolved', '!If [Nobody, [], []]']]);
	});

	it('counts what stands in a list though its name is not known, unless it may be several', () => {
		const subnets = (written: string): readonly string[] | string | undefined => {
			const text = `Parameters: { A: { Type: 'AWS::EC2::Subnet::Id' }, B: { Type: String }, Many: { Type: 'List<AWS::EC2::Subnet::Id>' }, Names: { Type: CommaDelimitedList } }
Resources:
  Net: { Type: AWS::CloudFormation::Stack }
  Own: { Type: AWS::EC2::Subnet }
  Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: ${written} } }
`;
			const value = readOne('AWS::AutoScaling::AutoScalingGroup', text).subnets;
			return value?.value?.map((one) => one.text) ?? (value?.origin.kind === 'unknown' ? value.origin.reason : undefined);
		};
		assert.deepStrictEqual([
			'[!Ref A]', '[!Ref A, !Ref B]', '[!Ref Own]', '!Ref Own', '[!GetAtt Own.SubnetId]', '[!GetAtt Net.Outputs.A, !ImportValue b]', '[!Select [0, !Ref Many], !Sub "${B}-x"]',
			'[!Ref B]', '!Ref A', '[!Ref Many]', '[!Ref A, !Ref Names]', '[!ImportValue b]', '[!GetAtt Net.Outputs.All]', '!GetAtt Net.Outputs.All', '[!Ref A, !Ref Nobody]',
			"[!Ref A, !GetAZs '']", "!Split [',', !ImportValue b]",
		].map(subnets), [
			['!Ref A'], ['!Ref A', '!Ref B'], ['Own'], ['Own'], ['Own.SubnetId'], ['Net.Outputs.A', '!ImportValue b'], ['!Select [0, !Ref Many]', '!Sub "${B}-x"'],
			'no-default', 'no-default', 'no-default', 'no-default', 'not-in-text', 'not-in-text', 'not-in-text', 'unresolved',
			'not-in-text', 'not-in-text',
		]);
	});

	it('reads the settings that parameters, mappings and nested conditions decide', () => {
		const text = `Parameters:
  Name: { Type: String, Default: test }
  Targets: { Type: CommaDelimitedList, Default: '' }
Mappings: { Stage: { test: { Max: '6' } } }
Conditions: { Big: !Equals [!Ref Name, prod], Mid: !Equals [!Ref Name, test] }
Resources:
  Web:
    Properties:
      MaxSize: !FindInMap [ Stage, !Ref Name, Max ]
      MinSize: !If [ Big, '4', !If [ Mid, '2', '1' ] ]
      TargetGroupARNs: !Ref Targets
    Type: 'AWS::AutoScaling::AutoScalingGroup'
`;
		const { minSize, maxSize, targetGroupArns } = readOne('AWS::AutoScaling::AutoScalingGroup', text);
		assert.deepStrictEqual([show(text, minSize), show(text, maxSize), show(text, targetGroupArns)], [
			['literal', 2, '2'], ['default', 6, '!FindInMap [ Stage, !Ref Name, Max ]', 'Stage.test.Max', '6'], ['default', [], '!Ref Targets', 'Targets', ''],
		]);
	});

	it('is not taken in by parameters and mappings called like settings', () => {
		const text = `Parameters: { MinSize: { Type: Number, Default: 3 }, InstanceType: { Type: String, Default: t3.small, AllowedValues: [t3.small, m5.large] } }
Mappings: { 't3.small': { MinSize: { InstanceType: x } } }
Resources:
  MaxSize: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: !Ref MinSize } }
`;
		const group = readOne('AWS::AutoScaling::AutoScalingGroup', text);
		assert.deepStrictEqual([group.id, show(text, group.minSize), group.maxSize], ['MaxSize', ['default', 3, '!Ref MinSize', 'MinSize', '3'], undefined]);
	});
});

describe('launch templates, launch configurations and instances', () => {
	it('reads what an instance is started with', () => {
		const text = `Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        InstanceType: t3.small
        ImageId: ami-1
        Monitoring: { Enabled: 'true' }
        CreditSpecification: { CpuCredits: unlimited }
        InstanceMarketOptions: { MarketType: spot }
        BlockDeviceMappings:
          - { DeviceName: /dev/xvda, Ebs: { VolumeType: gp3, VolumeSize: '20', Iops: 4000, Throughput: 300 } }
          - { DeviceName: /dev/sdb, VirtualName: ephemeral0 }
          - { DeviceName: /dev/sdc, Ebs: { VolumeSize: 8 } }
  Configuration:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties: { InstanceType: !Ref Template, ImageId: !Ref AWS::Region, InstanceMonitoring: false, SpotPrice: '0.05' }
  Single:
    Type: AWS::EC2::Instance
    Properties: { InstanceType: 'm4.large', Monitoring: yes, CreditSpecification: { CPUCredits: standard }, AvailabilityZone: eu-west-1a }
`;
		assert.deepStrictEqual(compact(showAll(text)), [
			{
				type: 'AWS::EC2::LaunchTemplate', id: 'Template', multiplicity: ['omitted', 1, 'Template'],
				instanceType: ['literal', 't3.small', 't3.small'], imageId: ['literal', 'ami-1', 'ami-1'],
				ebsVolumes: [
					{
						deleteOnTermination: ['omitted', true, 'Template'], volumeType: ['literal', 'gp3', 'gp3'], iops: ['literal', 4000, '4000'], throughputMiBps: ['literal', 300, '300'], sizeGiB: ['literal', 20, '20'],
						deviceName: ['literal', '/dev/xvda', '/dev/xvda'],
						range: "{ DeviceName: /dev/xvda, Ebs: { VolumeType: gp3, VolumeSize: '20', Iops: 4000, Throughput: 300 } }",
					},
					{
						deleteOnTermination: ['omitted', true, 'Template'], isRoot: ['expression', false, '/dev/sdc'], volumeType: ['omitted', 'gp2', 'Template'], sizeGiB: ['literal', 8, '8'],
						deviceName: ['literal', '/dev/sdc', '/dev/sdc'], range: '{ DeviceName: /dev/sdc, Ebs: { VolumeSize: 8 } }',
					},
				],
				cpuCredits: ['literal', 'unlimited', 'unlimited'], detailedMonitoring: ['literal', true, 'true'], marketType: ['literal', 'spot', 'spot'],
				instanceStoreVolumes: [{ deviceName: ['literal', '/dev/sdb', '/dev/sdb'], virtualName: ['literal', 'ephemeral0', 'ephemeral0'], range: '{ DeviceName: /dev/sdb, VirtualName: ephemeral0 }' }],
				hasUserData: ['omitted', false, 'Template'], hibernationConfigured: ['omitted', false, 'Template'], networkInterfaces: [], disableApiTermination: ['omitted', false, 'Template'],
			},
			{
				type: 'AWS::AutoScaling::LaunchConfiguration', id: 'Configuration', multiplicity: ['omitted', 1, 'Configuration'],
				instanceType: ['unknown', 'not-in-text', '!Ref Template'], imageId: ['unknown', 'not-in-text', '!Ref AWS::Region'], ebsVolumes: [],
				detailedMonitoring: ['literal', false, 'false'], spotPrice: ['literal', '0.05', '0.05'],
				instanceStoreVolumes: [], networkInterfaces: [], hasUserData: ['omitted', false, 'Configuration'], hibernationConfigured: ['omitted', false, 'Configuration'],
			},
			{
				type: 'AWS::EC2::Instance', id: 'Single', multiplicity: ['omitted', 1, 'Single'],
				instanceType: ['literal', 'm4.large', 'm4.large'], ebsVolumes: [], cpuCredits: ['literal', 'standard', 'standard'],
				detailedMonitoring: ['literal', true, 'yes'], availabilityZone: ['literal', 'eu-west-1a', 'eu-west-1a'],
				instanceStoreVolumes: [], networkInterfaces: [], hasUserData: ['omitted', false, 'Single'], hibernationConfigured: ['omitted', false, 'Single'],
				disableApiTermination: ['omitted', false, 'Single'],
			},
		]);
	});
});

describe('AWS::AutoScaling::ScalingPolicy', () => {
	it('reads target tracking, steps and simple policies', () => {
		const text = `Resources:
  Cpu:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties:
      AutoScalingGroupName: !Ref Web
      PolicyType: TargetTrackingScaling
      TargetTrackingConfiguration: { TargetValue: '60', DisableScaleIn: true, PredefinedMetricSpecification: { PredefinedMetricType: ASGAverageCPUUtilization } }
  Steps:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties:
      AutoScalingGroupName: web
      PolicyType: StepScaling
      AdjustmentType: PercentChangeInCapacity
      EstimatedInstanceWarmup: 180
      StepAdjustments:
        - { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: '20', ScalingAdjustment: 10 }
        - { MetricIntervalLowerBound: 20, ScalingAdjustment: -5 }
  Simple:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties: { AdjustmentType: ChangeInCapacity, ScalingAdjustment: '-1', Cooldown: '300' }
  Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AutoScalingGroupName: web } }
`;
		const policyOf = (id: string) => ({
			type: 'AWS::AutoScaling::ScalingPolicy', id, multiplicity: ['omitted', 1, id], enabled: ['omitted', true, id], adjustmentType: undefined, scalingAdjustment: undefined,
			minAdjustmentMagnitude: undefined, cooldownSeconds: undefined, estimatedInstanceWarmupSeconds: undefined, metricAggregationType: ['omitted', 'Average', id],
			stepAdjustments: [], targetTracking: undefined, predictiveScaling: undefined,
		});
		assert.deepStrictEqual(showAll(text).slice(0, 3), [
			{
				...policyOf('Cpu'), autoScalingGroup: ['expression', { text: 'Web', resourceId: 'Web' }, '!Ref Web'],
				policyType: ['literal', 'TargetTrackingScaling', 'TargetTrackingScaling'],
				targetTracking: {
					predefinedMetricType: ['literal', 'ASGAverageCPUUtilization', 'ASGAverageCPUUtilization'], resourceLabel: undefined, customizedMetric: undefined,
					targetValue: ['literal', 60, '60'], disableScaleIn: ['literal', true, 'true'],
				},
			},
			{
				...policyOf('Steps'), autoScalingGroup: ['literal', { text: 'web', resourceId: 'Web' }, 'web'],
				policyType: ['literal', 'StepScaling', 'StepScaling'], adjustmentType: ['literal', 'PercentChangeInCapacity', 'PercentChangeInCapacity'],
				estimatedInstanceWarmupSeconds: ['literal', 180, '180'],
				stepAdjustments: [
					{ metricIntervalLowerBound: ['literal', 0, '0'], metricIntervalUpperBound: ['literal', 20, '20'], scalingAdjustment: ['literal', 10, '10'] },
					{ metricIntervalLowerBound: ['literal', 20, '20'], metricIntervalUpperBound: undefined, scalingAdjustment: ['literal', -5, '-5'] },
				],
			},
			{
				...policyOf('Simple'), autoScalingGroup: undefined, policyType: ['omitted', 'SimpleScaling', 'Simple'],
				adjustmentType: ['literal', 'ChangeInCapacity', 'ChangeInCapacity'], scalingAdjustment: ['literal', -1, '-1'], cooldownSeconds: ['literal', 300, '300'],
			},
		]);
	});
});

describe('AWS::ElasticLoadBalancingV2::TargetGroup', () => {
	function showCheck(properties: string): readonly unknown[] {
		const text = `Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { ${properties} } } }`;
		const group = readOne('AWS::ElasticLoadBalancingV2::TargetGroup', text);
		const { healthCheckPath, healthCheckIntervalSeconds, healthCheckTimeoutSeconds, healthyThresholdCount, unhealthyThresholdCount } = group;
		return [healthCheckPath, healthCheckIntervalSeconds, healthCheckTimeoutSeconds, healthyThresholdCount, unhealthyThresholdCount].map((value) => value?.value);
	}

	it('reads every setting, the attributes among them', () => {
		const text = `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: HTTP
      Port: '8080'
      TargetType: ip
      HealthCheckPath: /health
      HealthCheckIntervalSeconds: 15
      HealthCheckTimeoutSeconds: 4
      HealthyThresholdCount: '3'
      UnhealthyThresholdCount: 4
      TargetGroupAttributes:
        - { Key: deregistration_delay.timeout_seconds, Value: '60' }
        - { Key: stickiness.enabled, Value: 'true' }
        - Value: '30'
          Key: slow_start.duration_seconds
`;
		assert.deepStrictEqual(compact(showAll(text)), [{
			type: 'AWS::ElasticLoadBalancingV2::TargetGroup', id: 'Web', multiplicity: ['omitted', 1, 'Web'],
			protocol: ['literal', 'HTTP', 'HTTP'], port: ['literal', 8080, '8080'], targetType: ['literal', 'ip', 'ip'], healthCheckPath: ['literal', '/health', '/health'],
			healthCheckIntervalSeconds: ['literal', 15, '15'], healthCheckTimeoutSeconds: ['literal', 4, '4'], healthyThresholdCount: ['literal', 3, '3'],
			unhealthyThresholdCount: ['literal', 4, '4'], deregistrationDelaySeconds: ['literal', 60, '60'], slowStartSeconds: ['literal', 30, '30'],
			healthCheckProtocol: ['omitted', 'HTTP', 'Web'], matcher: ['omitted', '200', 'Web'], loadBalancingAlgorithmType: ['omitted', 'round_robin', 'Web'],
			healthCheckEnabled: ['omitted', true, 'Web'], healthCheckPort: ['omitted', 'traffic-port', 'Web'], stickinessEnabled: ['literal', true, 'true'], stickinessDurationSeconds: ['omitted', 86_400, 'Web'],
			crossZoneEnabled: ['omitted', 'use_load_balancer_configuration', 'Web'],
			targetGroupHealth: {
				dnsFailover: { minimumHealthyTargetsCount: ['omitted', 1, 'Web'], minimumHealthyTargetsPercentage: ['omitted', 'off', 'Web'] },
				unhealthyStateRouting: { minimumHealthyTargetsCount: ['omitted', 1, 'Web'], minimumHealthyTargetsPercentage: ['omitted', 'off', 'Web'] },
			},
		}]);
	});

	it('knows the defaults of each kind of load balancer and no more', () => {
		assert.deepStrictEqual(showCheck('Protocol: HTTP'), ['/', 30, 5, 5, 2]);
		assert.deepStrictEqual(showCheck('Protocol: TCP'), [undefined, 30, 10, 5, 2]);
		assert.deepStrictEqual(showCheck('Protocol: TCP, HealthCheckProtocol: HTTP'), [undefined, 30, 6, 5, 2]);
		assert.deepStrictEqual(showCheck('Protocol: GENEVE'), [undefined, 10, 5, 5, 2]);
		assert.deepStrictEqual(showCheck('TargetType: lambda'), ['/', 35, 30, 5, undefined]);
		assert.deepStrictEqual(showCheck('Protocol: !Ref AWS::Region'), [undefined, undefined, undefined, 5, 2]);
		assert.deepStrictEqual(showCheck('Protocol: HTTP, TargetType: !Ref AWS::Region'), [undefined, undefined, undefined, 5, undefined]);
	});

	it('does not assume an attribute where a key is open', () => {
		const text = 'Resources: { Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetGroupAttributes: [{ Key: !Ref AWS::Region, Value: 1 }] } } }';
		assert.deepStrictEqual(show(text, readOne('AWS::ElasticLoadBalancingV2::TargetGroup', text).deregistrationDelaySeconds), ['unknown', 'not-in-text', '!Ref AWS::Region']);
	});
});

describe('the sample', () => {
	const text = readFileSync('media/samples/cloudformation/web-shop.yaml', 'utf8');

	it('is read without a problem', () => {
		const { resources, problems } = read(text);
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(resources.map(({ type, id }) => `${type.split('::')[2]} ${id}`), [
			'Subnet PublicSubnetA', 'Subnet PublicSubnetB', 'Subnet PublicSubnetC', 'Subnet AppSubnetA', 'Subnet AppSubnetB', 'Subnet AppSubnetC',
			'SecurityGroup LoadBalancerSecurityGroup', 'SecurityGroup WebSecurityGroup', 'SecurityGroup OrdersSecurityGroup', 'SecurityGroup BastionSecurityGroup',
			'LoadBalancer WebLoadBalancer', 'TargetGroup WebTargetGroup', 'Listener WebListener', 'LaunchTemplate WebLaunchTemplate', 'AutoScalingGroup WebGroup',
			'ScalingPolicy WebCpuPolicy', 'LaunchTemplate OrdersLaunchTemplate', 'AutoScalingGroup OrdersGroup', 'Queue OrdersQueue', 'ScalingPolicy OrdersBacklogPolicy', 'Alarm OrdersBacklogAlarm',
			'ScalingPolicy OrdersIdlePolicy', 'Alarm OrdersIdleAlarm', 'Instance Bastion', 'Volume AccessLogsVolume', 'VolumeAttachment AccessLogsAttachment',
		]);
	});

	it('has the faults that there are to find', () => {
		const known = new Map(read(text).resources.map((resource) => [resource.id, showResource(text, resource)]));
		assert.deepStrictEqual(known.get('OrdersLaunchTemplate')?.['instanceType'], ['literal', 'm5.medium', 'm5.medium']);
		assert.deepStrictEqual(known.get('OrdersGroup')?.['desiredCapacity'], ['literal', 6, '6']);
		assert.deepStrictEqual(known.get('WebGroup')?.['healthCheckType'], ['literal', ['EC2'], 'EC2']);
		assert.deepStrictEqual(known.get('WebGroup')?.['targetGroupArns'], ['expression', [{ text: 'WebTargetGroup', resourceId: 'WebTargetGroup' }], '[!Ref WebTargetGroup]']);
		assert.deepStrictEqual(known.get('Bastion')?.['instanceType'], ['literal', 'm4.large', 'm4.large']);
		assert.deepStrictEqual(known.get('AccessLogsVolume')?.['iops'], ['literal', 12000, '12000']);
	});

	it('gives ranges that cover whole resources', () => {
		const web = read(text).resources.find(({ id }) => id === 'WebGroup');
		const covered = web === undefined ? '' : textAt(text, web.range);
		assert.ok(covered.startsWith('WebGroup:\n    Type: AWS::AutoScaling::AutoScalingGroup\n') && covered.endsWith('PropagateAtLaunch: true'));
	});
});
