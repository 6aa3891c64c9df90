/** Props that can be added to a construct, by the last name of the call that makes it. */

export interface PropNames {
	/** Of the resource that the call stands for. */
	readonly type: string;
	/** The prop, by the property of CloudFormation that it becomes; points lead into objects. Attributes of a list go by their key. */
	readonly props: Readonly<Record<string, string>>;
	/** Props that last, with the method of `Duration` that writes the model's unit. */
	readonly durations: ReadonlyMap<string, 'seconds' | 'days'>;
	/** Props that are numbers where CloudFormation has texts. */
	readonly numbers: ReadonlySet<string>;
}

interface Options { readonly seconds?: readonly string[]; readonly days?: readonly string[]; readonly numbers?: readonly string[] }

function table(type: string, props: PropNames['props'], { seconds = [], days = [], numbers = [] }: Options = {}): PropNames {
	return { type, props, durations: new Map([...seconds.map((name) => [name, 'seconds'] as const), ...days.map((name) => [name, 'days'] as const)]), numbers: new Set(numbers) };
}

const tracked = { EstimatedInstanceWarmup: 'estimatedInstanceWarmup', 'TargetTrackingConfiguration.DisableScaleIn': 'disableScaleIn' };

function tracking(target: string): PropNames {
	return table('AWS::AutoScaling::ScalingPolicy', { ...tracked, 'TargetTrackingConfiguration.TargetValue': target }, { seconds: ['estimatedInstanceWarmup'] });
}

const targetGroup = table('AWS::ElasticLoadBalancingV2::TargetGroup', {
	'TargetGroupAttributes.deregistration_delay.timeout_seconds': 'deregistrationDelay', 'TargetGroupAttributes.slow_start.duration_seconds': 'slowStart',
	HealthCheckPath: 'healthCheck.path', HealthCheckIntervalSeconds: 'healthCheck.interval', HealthCheckTimeoutSeconds: 'healthCheck.timeout',
	HealthyThresholdCount: 'healthCheck.healthyThresholdCount', UnhealthyThresholdCount: 'healthCheck.unhealthyThresholdCount', 'Matcher.HttpCode': 'healthCheck.healthyHttpCodes',
}, { seconds: ['deregistrationDelay', 'slowStart', 'interval', 'timeout'] });

const ecsService = table('AWS::ECS::Service', {
	DesiredCount: 'desiredCount', 'DeploymentConfiguration.MinimumHealthyPercent': 'minHealthyPercent', 'DeploymentConfiguration.MaximumPercent': 'maxHealthyPercent', HealthCheckGracePeriodSeconds: 'healthCheckGracePeriod',
}, { seconds: ['healthCheckGracePeriod'] });

const lambdaFunction = table('AWS::Lambda::Function', { MemorySize: 'memorySize', Timeout: 'timeout', ReservedConcurrentExecutions: 'reservedConcurrentExecutions' }, { seconds: ['timeout'] });

const nodegroup = table('AWS::EKS::Nodegroup', { 'ScalingConfig.MinSize': 'minSize', 'ScalingConfig.MaxSize': 'maxSize', 'ScalingConfig.DesiredSize': 'desiredSize', DiskSize: 'diskSize' });

export const propsByCall: ReadonlyMap<string, PropNames> = new Map(Object.entries({
	AutoScalingGroup: table('AWS::AutoScaling::AutoScalingGroup', {
		MinSize: 'minCapacity', MaxSize: 'maxCapacity', DesiredCapacity: 'desiredCapacity', Cooldown: 'cooldown', DefaultInstanceWarmup: 'defaultInstanceWarmup', CapacityRebalance: 'capacityRebalance',
		NewInstancesProtectedFromScaleIn: 'newInstancesProtectedFromScaleIn', MaxInstanceLifetime: 'maxInstanceLifetime',
		'InstanceMaintenancePolicy.MinHealthyPercentage': 'minHealthyPercentage', 'InstanceMaintenancePolicy.MaxHealthyPercentage': 'maxHealthyPercentage',
	}, { seconds: ['cooldown', 'defaultInstanceWarmup', 'maxInstanceLifetime'] }),
	LaunchTemplate: table('AWS::EC2::LaunchTemplate', {
		'LaunchTemplateData.Monitoring.Enabled': 'detailedMonitoring', 'LaunchTemplateData.EbsOptimized': 'ebsOptimized', 'LaunchTemplateData.DisableApiTermination': 'disableApiTermination',
		'LaunchTemplateData.HibernationOptions.Configured': 'hibernationConfigured', 'LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit': 'httpPutResponseHopLimit',
	}),
	Volume: table('AWS::EC2::Volume', { Iops: 'iops', Throughput: 'throughput', Encrypted: 'encrypted', MultiAttachEnabled: 'enableMultiAttach' }),
	scaleOnCpuUtilization: tracking('targetUtilizationPercent'),
	scaleOnIncomingBytes: tracking('targetBytesPerSecond'),
	scaleOnOutgoingBytes: tracking('targetBytesPerSecond'),
	scaleOnRequestCount: tracking('targetRequestsPerMinute'),
	scaleToTrackMetric: tracking('targetValue'),
	scaleOnSchedule: table('AWS::AutoScaling::ScheduledAction', { MinSize: 'minCapacity', MaxSize: 'maxCapacity', DesiredCapacity: 'desiredCapacity', TimeZone: 'timeZone' }),
	addWarmPool: table('AWS::AutoScaling::WarmPool', { MinSize: 'minSize', MaxGroupPreparedCapacity: 'maxGroupPreparedCapacity', 'InstanceReusePolicy.ReuseOnScaleIn': 'reuseOnScaleIn' }),
	addLifecycleHook: table('AWS::AutoScaling::LifecycleHook', { HeartbeatTimeout: 'heartbeatTimeout' }, { seconds: ['heartbeatTimeout'] }),
	ApplicationTargetGroup: targetGroup,
	NetworkTargetGroup: targetGroup,
	addTargets: targetGroup,
	ApplicationLoadBalancer: table('AWS::ElasticLoadBalancingV2::LoadBalancer', { 'LoadBalancerAttributes.idle_timeout.timeout_seconds': 'idleTimeout' }, { seconds: ['idleTimeout'] }),
	FargateService: ecsService,
	Ec2Service: ecsService,
	FargateTaskDefinition: table('AWS::ECS::TaskDefinition', { Cpu: 'cpu', Memory: 'memoryLimitMiB', 'EphemeralStorage.SizeInGiB': 'ephemeralStorageGiB' }, { numbers: ['cpu', 'memoryLimitMiB'] }),
	autoScaleTaskCount: table('AWS::ApplicationAutoScaling::ScalableTarget', { MinCapacity: 'minCapacity', MaxCapacity: 'maxCapacity' }),
	Function: lambdaFunction,
	DockerImageFunction: lambdaFunction,
	NodejsFunction: lambdaFunction,
	PythonFunction: lambdaFunction,
	Nodegroup: nodegroup,
	addNodegroupCapacity: nodegroup,
	DatabaseInstance: table('AWS::RDS::DBInstance', {
		MultiAZ: 'multiAz', AllocatedStorage: 'allocatedStorage', MaxAllocatedStorage: 'maxAllocatedStorage', Iops: 'iops', StorageThroughput: 'storageThroughput',
		BackupRetentionPeriod: 'backupRetention', DeletionProtection: 'deletionProtection', StorageEncrypted: 'storageEncrypted',
	}, { days: ['backupRetention'] }),
}));
