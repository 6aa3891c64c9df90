import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Resource, ResourceReference } from '../../../src/core/model/resource';
import { isKnown } from '../../../src/core/model/value';
import type { Value } from '../../../src/core/model/value';
import { cloudformation } from '../../../src/languages/cloudformation';
import type { ModuleReading } from '../../../src/languages/language';
import { terraform } from '../../../src/languages/terraform';
import { loadParsers } from '../../support/parsers';

const folder = 'test/fixtures/every-setting';

async function readBoth(): Promise<{ readonly tf: ModuleReading; readonly cfn: ModuleReading }> {
	const parsers = await loadParsers();
	const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
	return {
		tf: terraform.link([terraform.parse({ path: 'main.tf', text: text('main.tf') }, parsers)]),
		cfn: cloudformation.link([cloudformation.parse({ path: 'stack.yaml', text: text('stack.yaml') }, parsers)]),
	};
}

/** Every resource as plain data by type and name: values only, references by the name of what they stand for. */
function showAll({ resources }: ModuleReading): Readonly<Record<string, unknown>> {
	const names = new Map(resources.map(({ id, name }) => [id, name]));
	return Object.fromEntries(resources.map((resource) => [keyOf(resource), showDeep(names, resource)]).sort());
}

/** A group has one warm pool, which has a name in CloudFormation only. */
function keyOf({ type, name }: Resource): string {
	return type === 'AWS::AutoScaling::WarmPool' ? type : `${type} ${name}`;
}

const common: ReadonlySet<string> = new Set(['id', 'name', 'language', 'file', 'range', 'nameRange']);

function showDeep(names: ReadonlyMap<string, string>, shown: unknown): unknown {
	if (Array.isArray(shown)) { return shown.map((item: unknown) => showDeep(names, item)); }
	if (typeof shown !== 'object' || shown === null) { return shown; }
	if ('resourceId' in shown) { return showReference(names, shown as ResourceReference); }
	if ('origin' in shown) {
		const value = shown as Value<unknown>;
		return isKnown(value) ? showDeep(names, value.value) : `unknown: ${value.origin.reason}`;
	}
	return Object.fromEntries(Object.entries(shown).filter(([key]) => !common.has(key)).map(([key, item]) => [key, showDeep(names, item)]));
}

function showReference(names: ReadonlyMap<string, string>, reference: ResourceReference): unknown {
	const target = reference.resourceId === undefined ? reference.text : `→ ${names.get(reference.resourceId) ?? '?'}`;
	return 'name' in reference ? [reference.name, target] : target;
}

describe('one stack in both languages', () => {
	it('is read into the same resources', async () => {
		const { tf, cfn } = await readBoth();
		deepStrictEqual([tf.problems, cfn.problems], [[], []]);
		deepStrictEqual(showAll(tf), showAll(cfn));
	});

	it('is read in full', async () => {
		const { cfn } = await readBoth();
		const expected: Readonly<Record<string, unknown>> = {
			'AWS::AutoScaling::AutoScalingGroup Web': {
				type: 'AWS::AutoScaling::AutoScalingGroup', multiplicity: 1, minSize: 2, maxSize: 20, desiredCapacity: 4, desiredCapacityType: 'units', healthCheckType: ['ELB'],
				healthCheckGracePeriodSeconds: 90, defaultCooldownSeconds: 120, defaultInstanceWarmupSeconds: 60, availabilityZones: undefined, subnets: ['→ SubnetA', '→ SubnetB'],
				launchTemplate: '→ Template', launchTemplateVersion: '$Latest', launchConfiguration: undefined,
				mixedInstancesPolicy: {
					overrides: [
						{ instanceType: 't3.large', weightedCapacity: 1, launchTemplate: undefined },
						{ instanceType: 't4g.xlarge', weightedCapacity: 2, launchTemplate: '→ ArmTemplate' },
						{ instanceType: 'unknown: not-in-text', weightedCapacity: undefined, launchTemplate: undefined },
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
				spotMaxPriceUsdPerHour: 0.05, ebsVolumes: [{ volumeType: 'gp3', sizeGiB: 40, iops: 4000, throughputMiBps: 250, deviceName: '/dev/xvda' }],
			},
			'AWS::EC2::LaunchTemplate ArmTemplate': { ...template, instanceType: 'unknown: not-in-text' },
			'AWS::EC2::Subnet SubnetA': { type: 'AWS::EC2::Subnet', multiplicity: 1, availabilityZone: 'eu-west-1a' },
			'AWS::EC2::Subnet SubnetB': { type: 'AWS::EC2::Subnet', multiplicity: 1, availabilityZone: 'eu-west-1b' },
			'AWS::ElasticLoadBalancingV2::LoadBalancer Front': {
				type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', multiplicity: 1, loadBalancerType: 'application', subnets: ['→ SubnetA', '→ SubnetB'], crossZoneEnabled: true,
				idleTimeoutSeconds: 90, zonalShiftEnabled: true,
			},
			'AWS::ElasticLoadBalancingV2::LoadBalancer Inner': {
				type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', multiplicity: 1, loadBalancerType: 'network', subnets: ['→ SubnetA', '→ SubnetB'], crossZoneEnabled: true,
				idleTimeoutSeconds: undefined, zonalShiftEnabled: false,
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
				type: 'AWS::ElasticLoadBalancingV2::TargetGroup', multiplicity: 1, protocol: 'HTTP', port: 8080, targetType: 'instance', healthCheckProtocol: 'HTTP', healthCheckPath: '/health',
				matcher: '200-299', healthCheckIntervalSeconds: 15, healthCheckTimeoutSeconds: 4, healthyThresholdCount: 3, unhealthyThresholdCount: 4, deregistrationDelaySeconds: 45,
				slowStartSeconds: 0, loadBalancingAlgorithmType: 'least_outstanding_requests', stickinessEnabled: true, stickinessType: 'lb_cookie', stickinessDurationSeconds: 3600,
				crossZoneEnabled: 'false', targetGroupHealth: {
					dnsFailover: { minimumHealthyTargetsCount: 2, minimumHealthyTargetsPercentage: 25 },
					unhealthyStateRouting: { minimumHealthyTargetsCount: 3, minimumHealthyTargetsPercentage: 'off' },
				},
			},
			'AWS::ElasticLoadBalancingV2::TargetGroup Api': {
				type: 'AWS::ElasticLoadBalancingV2::TargetGroup', multiplicity: 1, protocol: 'TCP', port: 9000, targetType: 'instance', healthCheckProtocol: 'TCP', healthCheckPath: undefined,
				matcher: undefined, healthCheckIntervalSeconds: 30, healthCheckTimeoutSeconds: 10, healthyThresholdCount: 5, unhealthyThresholdCount: 2, deregistrationDelaySeconds: 300,
				slowStartSeconds: 0, loadBalancingAlgorithmType: undefined, stickinessEnabled: false, stickinessType: undefined, stickinessDurationSeconds: 86_400,
				crossZoneEnabled: 'use_load_balancer_configuration', targetGroupHealth: {
					dnsFailover: { minimumHealthyTargetsCount: 1, minimumHealthyTargetsPercentage: 'off' },
					unhealthyStateRouting: { minimumHealthyTargetsCount: 1, minimumHealthyTargetsPercentage: 'off' },
				},
			},
		};
		deepStrictEqual(showAll(cfn), expected);
	});
});

const policy = {
	type: 'AWS::AutoScaling::ScalingPolicy', multiplicity: 1, autoScalingGroup: '→ Web', enabled: true, adjustmentType: undefined, scalingAdjustment: undefined,
	minAdjustmentMagnitude: undefined, cooldownSeconds: undefined, estimatedInstanceWarmupSeconds: undefined, metricAggregationType: 'Average', stepAdjustments: [],
	targetTracking: undefined, predictiveScaling: undefined,
};

const template = {
	type: 'AWS::EC2::LaunchTemplate', multiplicity: 1, imageId: undefined, ebsVolumes: [], cpuCredits: undefined, detailedMonitoring: undefined, ebsOptimized: undefined, tenancy: undefined,
	marketType: undefined, spotMaxPriceUsdPerHour: undefined,
};
