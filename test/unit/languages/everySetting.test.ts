import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Value } from '../../../src/core/model/value';
import { compact } from './compact';
import { common, folder, readStack, showAll, stacks } from './stacks';

describe('one stack in both languages', () => {
	for (const stack of stacks) {
		it(`is read into the same resources: ${stack.join(', ')}`, async () => {
			const { tf, cfn } = await readStack(stack);
			deepStrictEqual([tf.problems, cfn.problems], [[], []]);
			deepStrictEqual(showAll(tf), showAll(cfn));
		});
	}

	for (const stack of stacks.slice(1)) {
		const [, template] = stack;
		const expected = template.replace('.yaml', '.json');
		it(`is read as ${expected} says`, async () => {
			const { cfn } = await readStack(stack);
			deepStrictEqual(showAll(cfn), JSON.parse(readFileSync(`${folder}/${expected}`, 'utf8')));
		});
	}

	it('has every setting written at least once', async () => {
		const settings = new Map<string, boolean>();
		for (const { cfn } of await Promise.all(stacks.map(readStack))) {
			for (const resource of cfn.resources) { collectSettings(settings, typesOfOnePart.get(resource.type) ?? resource.type, resource); }
		}
		deepStrictEqual(neverWritten(settings), onlyInOneLanguage);
	});

	it('is read in full', async () => {
		const { cfn } = await readStack(['main.tf', 'stack.yaml']);
		const expected: Readonly<Record<string, unknown>> = {
			'AWS::AutoScaling::AutoScalingGroup Web': {
				type: 'AWS::AutoScaling::AutoScalingGroup', multiplicity: 1, minSize: 2, maxSize: 20, desiredCapacity: 4, desiredCapacityType: 'units', healthCheckType: ['ELB'],
				healthCheckGracePeriodSeconds: 90, defaultCooldownSeconds: 120, defaultInstanceWarmupSeconds: 60, availabilityZones: undefined, subnets: ['→ SubnetA', '→ SubnetB'],
				launchTemplate: '→ Template', launchTemplateVersion: '$Latest', launchConfiguration: undefined,
				mixedInstancesPolicy: {
					overrides: [
						{ instanceType: 't3.large', weightedCapacity: 1, launchTemplate: undefined },
						{ instanceType: 't4g.xlarge', weightedCapacity: 2, launchTemplate: '→ ArmTemplate' },
						{ instanceType: 'unknown: not-in-text', instanceRequirements: requirements({ vCpuCount: { min: 4 }, memoryMiB: { min: 8192 } }) },
					],
					instancesDistribution: {
						onDemandAllocationStrategy: 'lowest-price', onDemandBaseCapacity: 2, onDemandPercentageAboveBaseCapacity: 25,
						spotAllocationStrategy: 'price-capacity-optimized', spotInstancePools: 3, spotMaxPriceUsd: 0.12,
					},
				},
				targetGroupArns: ['→ Site', '→ Api'], loadBalancerNames: [], terminationPolicies: ['OldestLaunchTemplate', 'Default'], newInstancesProtectedFromScaleIn: true,
				suspendedProcesses: [], maxInstanceLifetimeSeconds: 604_800, capacityRebalance: true, instanceMaintenancePolicy: { minHealthyPercentage: 100, maxHealthyPercentage: 120 },
				capacityDistributionStrategy: 'balanced-only', zonalShiftEnabled: true, impairedZoneHealthCheckBehavior: 'IgnoreUnhealthy',
				lifecycleHookSpecificationList: [
					{ lifecycleHookName: 'install', lifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING', heartbeatTimeoutSeconds: 300, defaultResult: 'CONTINUE' },
				],
				enabledMetrics: ['GroupInServiceInstances', 'GroupDesiredCapacity'], placementGroup: 'spread', instanceRefresh: undefined, updatePolicy: undefined,
			},
			'AWS::AutoScaling::AutoScalingGroup Workers': {
				type: 'AWS::AutoScaling::AutoScalingGroup', multiplicity: 1, minSize: 1, maxSize: 6, desiredCapacity: undefined, desiredCapacityType: 'units', healthCheckType: ['EC2'],
				healthCheckGracePeriodSeconds: 30, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: undefined, availabilityZones: ['eu-west-1a'], subnets: undefined,
				launchTemplate: '→ OnDemand', launchTemplateVersion: '3', launchConfiguration: undefined, mixedInstancesPolicy: undefined, targetGroupArns: [], loadBalancerNames: [],
				terminationPolicies: ['Default'], newInstancesProtectedFromScaleIn: false, suspendedProcesses: [], maxInstanceLifetimeSeconds: undefined, capacityRebalance: false,
				instanceMaintenancePolicy: undefined, capacityDistributionStrategy: 'balanced-best-effort', zonalShiftEnabled: false, impairedZoneHealthCheckBehavior: undefined,
				lifecycleHookSpecificationList: [], enabledMetrics: undefined, placementGroup: undefined, instanceRefresh: undefined, updatePolicy: undefined,
			},
			'AWS::EC2::LaunchTemplate OnDemand': { ...template, instanceType: 'm7i.large' },
			'AWS::AutoScaling::WarmPool': {
				type: 'AWS::AutoScaling::WarmPool', multiplicity: 1, autoScalingGroup: '→ Workers', minSize: 2, maxGroupPreparedCapacity: 10, poolState: 'Hibernated', reuseOnScaleIn: true,
			},
			'AWS::AutoScaling::LifecycleHook Drain': {
				type: 'AWS::AutoScaling::LifecycleHook', multiplicity: 1, autoScalingGroup: '→ Web', lifecycleHookName: 'drain',
				lifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING', heartbeatTimeoutSeconds: 3600, defaultResult: 'ABANDON',
			},
			'AWS::AutoScaling::ScheduledAction Morning': {
				type: 'AWS::AutoScaling::ScheduledAction', multiplicity: 1, autoScalingGroup: '→ Web', minSize: 6, maxSize: undefined, desiredCapacity: undefined,
				recurrence: '0 8 * * MON-FRI', startTime: '2027-01-01T00:00:00Z', endTime: '2027-12-31T00:00:00Z', timeZone: 'Asia/Seoul',
			},
			'AWS::CloudWatch::Alarm High': {
				type: 'AWS::CloudWatch::Alarm', multiplicity: 1, alarmName: 'cpu-high', namespace: 'AWS/EC2', metricName: 'CPUUtilization', dimensions: [['AutoScalingGroupName', '→ Web']],
				statistic: 'Average', periodSeconds: 60, unit: 'Percent', hasMetricMath: false, threshold: 70, comparisonOperator: 'GreaterThanOrEqualToThreshold', evaluationPeriods: 3,
				datapointsToAlarm: 2, treatMissingData: 'notBreaching', actionsEnabled: true, alarmActions: ['→ Steps'], okActions: [], insufficientDataActions: [],
			},
			'AWS::CloudWatch::Alarm Slow': {
				type: 'AWS::CloudWatch::Alarm', multiplicity: 1, alarmName: undefined, namespace: 'AWS/ApplicationELB', metricName: 'TargetResponseTime',
				dimensions: [['LoadBalancer', '→ Front'], ['TargetGroup', '→ Site']], statistic: 'p95', periodSeconds: 60, unit: undefined, hasMetricMath: false, threshold: 0.5,
				comparisonOperator: 'GreaterThanThreshold', evaluationPeriods: 1, datapointsToAlarm: undefined, treatMissingData: 'missing', actionsEnabled: false,
				alarmActions: ['arn:topic', '→ Steps'], okActions: ['arn:topic'], insufficientDataActions: ['arn:other'],
			},
			'AWS::AutoScaling::ScalingPolicy Memory': {
				...policy, policyType: 'TargetTrackingScaling', targetTracking: {
					predefinedMetricType: undefined, resourceLabel: undefined, targetValue: 70, disableScaleIn: false,
					customizedMetric: {
						namespace: 'CWAgent', metricName: 'mem_used_percent', dimensions: [['AutoScalingGroupName', '→ Web']], statistic: 'Average', periodSeconds: 10, unit: 'Percent',
						hasMetricMath: false,
					},
				},
			},
			'AWS::AutoScaling::ScalingPolicy Forecast': {
				...policy, policyType: 'PredictiveScaling', predictiveScaling: {
					mode: 'ForecastAndScale', schedulingBufferSeconds: 600, maxCapacityBreachBehavior: 'IncreaseMaxCapacity', maxCapacityBufferPercent: 10, targetValue: 50,
					predefinedMetricPairType: 'ASGCPUUtilization', predefinedLoadMetricType: undefined, predefinedScalingMetricType: undefined, hasCustomizedMetric: false,
				},
			},
			'AWS::AutoScaling::ScalingPolicy Requests': {
				...policy, policyType: 'TargetTrackingScaling', targetTracking: {
					predefinedMetricType: 'ALBRequestCountPerTarget', resourceLabel: 'app/front/1/targetgroup/site/2', customizedMetric: undefined, targetValue: 1000, disableScaleIn: true,
				},
			},
			'AWS::AutoScaling::ScalingPolicy Steps': {
				...policy, policyType: 'StepScaling', adjustmentType: 'PercentChangeInCapacity', minAdjustmentMagnitude: 2, estimatedInstanceWarmupSeconds: 180,
				metricAggregationType: 'Maximum', stepAdjustments: [
					{ metricIntervalLowerBound: 0, metricIntervalUpperBound: 20, scalingAdjustment: 10 },
					{ metricIntervalLowerBound: 20, metricIntervalUpperBound: undefined, scalingAdjustment: 30 },
				],
			},
			'AWS::EC2::LaunchTemplate Template': {
				...template, instanceType: 't3.large', imageId: 'ami-1', cpuCredits: 'standard', detailedMonitoring: true, ebsOptimized: true, tenancy: 'dedicated', marketType: 'spot',
				spotMaxPriceUsdPerHour: 0.05, ebsVolumes: [{ volumeType: 'gp3', sizeGiB: 40, iops: 4000, throughputMiBps: 250, deviceName: '/dev/xvda', deleteOnTermination: true }],
			},
			'AWS::EC2::LaunchTemplate ArmTemplate': { ...template, instanceType: 'unknown: not-in-text', instanceRequirements: requirements({ vCpuCount: { min: 2 }, memoryMiB: { min: 4096 } }) },
			'AWS::EC2::Subnet SubnetA': { type: 'AWS::EC2::Subnet', multiplicity: 1, availabilityZone: 'eu-west-1a', vpc: 'vpc-1', mapPublicIpOnLaunch: false },
			'AWS::EC2::Subnet SubnetB': { type: 'AWS::EC2::Subnet', multiplicity: 1, availabilityZone: 'eu-west-1b', vpc: 'vpc-1', mapPublicIpOnLaunch: false },
			'AWS::ElasticLoadBalancingV2::LoadBalancer Front': {
				type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', multiplicity: 1, loadBalancerType: 'application', subnets: ['→ SubnetA', '→ SubnetB'], crossZoneEnabled: true,
				idleTimeoutSeconds: 90, zonalShiftEnabled: true, scheme: 'internet-facing', clientKeepAliveSeconds: 3600,
			},
			'AWS::ElasticLoadBalancingV2::LoadBalancer Inner': {
				type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', multiplicity: 1, loadBalancerType: 'network', subnets: ['→ SubnetA', '→ SubnetB'], crossZoneEnabled: true,
				scheme: 'internet-facing', zonalShiftEnabled: false,
			},
			'AWS::ElasticLoadBalancingV2::Listener Http': {
				type: 'AWS::ElasticLoadBalancingV2::Listener', multiplicity: 1, loadBalancer: '→ Front', port: 80, protocol: 'HTTP', targetGroups: ['→ Site'], tcpIdleTimeoutSeconds: undefined,
			},
			'AWS::ElasticLoadBalancingV2::Listener Tcp': {
				type: 'AWS::ElasticLoadBalancingV2::Listener', multiplicity: 1, loadBalancer: '→ Inner', port: 9000, protocol: 'TCP', targetGroups: ['arn:elsewhere'], tcpIdleTimeoutSeconds: 120,
			},
			'AWS::ElasticLoadBalancingV2::ListenerRule ApiRule': {
				type: 'AWS::ElasticLoadBalancingV2::ListenerRule', multiplicity: 1, listener: '→ Tcp', targetGroups: ['→ Api'],
			},
			'AWS::ElasticLoadBalancingV2::TargetGroup Site': {
				type: 'AWS::ElasticLoadBalancingV2::TargetGroup', multiplicity: 1, protocol: 'HTTP', port: 8080, targetType: 'instance', healthCheckProtocol: 'HTTP', healthCheckPath: '/health', healthCheckEnabled: true, healthCheckPort: 'traffic-port',
				matcher: '200-299', healthCheckIntervalSeconds: 15, healthCheckTimeoutSeconds: 4, healthyThresholdCount: 3, unhealthyThresholdCount: 4, deregistrationDelaySeconds: 45,
				slowStartSeconds: 0, loadBalancingAlgorithmType: 'least_outstanding_requests', stickinessEnabled: true, stickinessType: 'lb_cookie', stickinessDurationSeconds: 3600,
				crossZoneEnabled: 'false', targetGroupHealth: {
					dnsFailover: { minimumHealthyTargetsCount: 2, minimumHealthyTargetsPercentage: 25 },
					unhealthyStateRouting: { minimumHealthyTargetsCount: 3, minimumHealthyTargetsPercentage: 'off' },
				},
			},
			'AWS::ElasticLoadBalancingV2::TargetGroup Api': {
				type: 'AWS::ElasticLoadBalancingV2::TargetGroup', multiplicity: 1, protocol: 'TCP', port: 9000, targetType: 'instance', healthCheckProtocol: 'TCP', healthCheckEnabled: true, healthCheckPort: 'traffic-port',
				matcher: undefined, healthCheckIntervalSeconds: 30, healthCheckTimeoutSeconds: 10, healthyThresholdCount: 5, unhealthyThresholdCount: 2, deregistrationDelaySeconds: 300,
				slowStartSeconds: 0, loadBalancingAlgorithmType: undefined, stickinessEnabled: false, stickinessType: undefined, stickinessDurationSeconds: 86_400,
				crossZoneEnabled: 'use_load_balancer_configuration', targetGroupHealth: {
					dnsFailover: { minimumHealthyTargetsCount: 1, minimumHealthyTargetsPercentage: 'off' },
					unhealthyStateRouting: { minimumHealthyTargetsCount: 1, minimumHealthyTargetsPercentage: 'off' },
				},
			},
		};
		deepStrictEqual(showAll(cfn), compact(expected));
	});
});

const policy = {
	type: 'AWS::AutoScaling::ScalingPolicy', multiplicity: 1, autoScalingGroup: '→ Web', enabled: true, adjustmentType: undefined, scalingAdjustment: undefined,
	minAdjustmentMagnitude: undefined, cooldownSeconds: undefined, estimatedInstanceWarmupSeconds: undefined, metricAggregationType: 'Average', stepAdjustments: [],
	targetTracking: undefined, predictiveScaling: undefined,
};

const template = {
	type: 'AWS::EC2::LaunchTemplate', multiplicity: 1, ebsVolumes: [], instanceStoreVolumes: [], networkInterfaces: [], hasUserData: false, hibernationConfigured: false,
	disableApiTermination: false,
};

/** Requirements with these attributes and no others. */
function requirements(written: object): object {
	const open = [
		'vCpuCount', 'memoryMiB', 'memoryGiBPerVCpu', 'totalLocalStorageGB', 'networkInterfaceCount', 'networkBandwidthGbps', 'baselineEbsBandwidthMbps', 'acceleratorCount',
		'acceleratorTotalMemoryMiB',
	];
	return { ...Object.fromEntries(open.map((name) => [name, {}])), burstablePerformance: 'excluded', bareMetal: 'excluded', localStorage: 'included', requireHibernateSupport: false, ...written };
}

/** Settings that only one of the languages has for that resource; they have tests of their own. */
const onlyInOneLanguage = [
	...['instanceRefresh', 'suspendedProcesses', 'updatePolicy'].map((name) => `AWS::AutoScaling::AutoScalingGroup.${name}`),
	...['cpuCredits', 'hibernationConfigured', 'hostId', 'hostResourceGroupArn', 'partitionNumber', 'placementGroup'].map((name) => `AWS::AutoScaling::LaunchConfiguration.${name}`),
	'AWS::AutoScaling::ScalingPolicy.enabled',
	...['associatePublicIpAddress', 'instanceInterruptionBehavior', 'marketType', 'partitionNumber', 'spotMaxPriceUsdPerHour'].map((name) => `AWS::EC2::Instance.${name}`),
	'AWS::EC2::LaunchTemplate.associatePublicIpAddress', 'AWS::EC2::NetworkAcl.entries', 'AWS::EC2::NetworkAcl.subnets', 'AWS::EC2::SecurityGroup.allowsAllEgress',
	'AWS::EC2::Volume.deviceName', 'security group rule.includesSelf',
];

/** Groups of settings that several kinds of resources have: it is enough that one of them writes each. */
const sharedParts: ReadonlyMap<string, string> = new Map([
	...['instanceRequirements', 'ebsVolumes', 'instanceStoreVolumes', 'metadataOptions', 'cpuOptions', 'networkInterfaces', 'capacityReservation'].map((name) => [name, name] as const),
	['ingress', 'security group rule'], ['egress', 'security group rule'],
]);

const typesOfOnePart: ReadonlyMap<string, string> = new Map([
	['AWS::EC2::SecurityGroupIngress', 'security group rule'], ['AWS::EC2::SecurityGroupEgress', 'security group rule'],
]);

/** Whether each setting, by type and path, is written somewhere. */
function collectSettings(settings: Map<string, boolean>, path: string, shown: unknown): void {
	if (Array.isArray(shown) && shown.length > 0) {
		for (const item of shown) { collectSettings(settings, path, item); }
		return;
	}
	if (isSetting(shown) || typeof shown !== 'object' || shown === null || Array.isArray(shown)) {
		const isWritten = isSetting(shown) ? shown.origin.kind !== 'omitted' : typeof shown === 'boolean';
		settings.set(path, settings.get(path) === true || isWritten);
		return;
	}
	for (const [key, item] of Object.entries(shown)) {
		if (!common.has(key) && key !== 'type' && key !== 'multiplicity') { collectSettings(settings, Array.isArray(item) || !isSetting(item) ? sharedParts.get(key) ?? `${path}.${key}` : `${path}.${key}`, item); }
	}
}

function isSetting(shown: unknown): shown is Value<unknown> {
	return typeof shown === 'object' && shown !== null && 'origin' in shown;
}

function neverWritten(settings: ReadonlyMap<string, boolean>): readonly string[] {
	const names = [...settings.keys()];
	return names.filter((name) => settings.get(name) === false && !names.some((other) => other.startsWith(`${name}.`))).sort();
}
