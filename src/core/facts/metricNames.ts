/** CloudWatch metrics of the namespaces that scaling looks at. A list of names is never complete: a name that is missing may be newer. */
import type { Source } from './facts';

export interface MetricNamespace {
	readonly name: string;
	/** In the order of AWS's page. */
	readonly metrics: readonly string[];
	readonly source: Source;
}

const asOf = '2026-04-13';
const page = (title: string, url: string): Source => ({ title, url, asOf });
const each = (prefix: string, endings: string): readonly string[] => endings.split(' ').map((ending) => `${prefix}${ending}`);
const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Metrics by namespace. */
export const metricNamespaces: readonly MetricNamespace[] = [
	{
		name: 'AWS/EC2',
		metrics: names(`CPUUtilization DiskReadOps DiskWriteOps DiskReadBytes DiskWriteBytes MetadataNoToken MetadataNoTokenRejected NetworkIn NetworkOut
			NetworkPacketsIn NetworkPacketsOut CPUCreditUsage CPUCreditBalance CPUSurplusCreditBalance CPUSurplusCreditsCharged DedicatedHostCPUUtilization
			EBSReadOps EBSWriteOps EBSReadBytes EBSWriteBytes EBSIOBalance% EBSByteBalance% InstanceEBSIOPSExceededCheck InstanceEBSThroughputExceededCheck
			StatusCheckFailed StatusCheckFailed_Instance StatusCheckFailed_System StatusCheckFailed_AttachedEBS GPUPowerUtilization`),
		source: page('EC2 user guide, CloudWatch metrics', 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html'),
	},
	{
		name: 'AWS/AutoScaling',
		metrics: [
			...each('Group', 'MinSize MaxSize DesiredCapacity InServiceInstances PendingInstances StandbyInstances TerminatingInstances TotalInstances InServiceCapacity PendingCapacity StandbyCapacity TerminatingCapacity TotalCapacity'),
			...each('WarmPool', 'MinSize DesiredCapacity PendingCapacity TerminatingCapacity WarmedCapacity TotalCapacity'),
			...each('GroupAndWarmPool', 'DesiredCapacity TotalCapacity'),
			...each('PredictiveScaling', 'LoadForecast CapacityForecast MetricPairCorrelation'),
		],
		source: page('EC2 Auto Scaling user guide, CloudWatch metrics', 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html'),
	},
	{
		name: 'AWS/ApplicationELB',
		metrics: [
			...names(`ActiveConnectionCount ClientTLSNegotiationErrorCount ConsumedLCUs DesyncMitigationMode_NonCompliant_Request_Count DroppedInvalidHeaderRequestCount
				ForwardedInvalidHeaderRequestCount GrpcRequestCount HTTP_Fixed_Response_Count HTTP_Redirect_Count HTTP_Redirect_Url_Limit_Exceeded_Count`),
			...each('HTTPCode_ELB_', '3XX_Count 4XX_Count 5XX_Count 500_Count 502_Count 503_Count 504_Count'),
			...names('IPv6ProcessedBytes IPv6RequestCount NewConnectionCount NonStickyRequestCount PeakLCUs ProcessedBytes RejectedConnectionCount RequestCount RuleEvaluations'),
			...names('AnomalousHostCount HealthyHostCount'), ...each('HTTPCode_Target_', '2XX_Count 3XX_Count 4XX_Count 5XX_Count'),
			...names(`MitigatedHostCount RequestCountPerTarget TargetConnectionErrorCount TargetResponseTime TargetTLSNegotiationErrorCount UnHealthyHostCount
				ZonalShiftedHostCount HealthyStateDNS HealthyStateRouting UnhealthyRoutingRequestCount UnhealthyStateDNS UnhealthyStateRouting
				LambdaInternalError LambdaTargetProcessedBytes LambdaUserError`),
			...each('ELBAuth', 'Error Failure Latency RefreshTokenSuccess Success UserClaimsSizeExceeded'),
		],
		source: page('Elastic Load Balancing guide, metrics of an Application Load Balancer', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html'),
	},
	{
		name: 'AWS/NetworkELB',
		metrics: [
			...names('ActiveFlowCount ActiveFlowCount_TCP ActiveFlowCount_TLS ActiveFlowCount_UDP'),
			...names('ClientTLSNegotiationErrorCount ConsumedLCUs ConsumedLCUs_TCP ConsumedLCUs_TLS ConsumedLCUs_UDP HealthyHostCount NewFlowCount NewFlowCount_TCP NewFlowCount_TLS NewFlowCount_UDP'),
			...names('PeakBytesPerSecond PeakPacketsPerSecond PortAllocationErrorCount ProcessedBytes ProcessedBytes_TCP ProcessedBytes_TLS ProcessedBytes_UDP ProcessedPackets'),
			...names('RejectedFlowCount RejectedFlowCount_TCP RejectedFlowCount_UDP TargetTLSNegotiationErrorCount TCP_Client_Reset_Count TCP_ELB_Reset_Count TCP_Target_Reset_Count'),
			...names('UnHealthyHostCount UnhealthyRoutingFlowCount ZonalHealthStatus'),
		],
		source: page('Elastic Load Balancing guide, metrics of a Network Load Balancer', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics.html'),
	},
	{
		name: 'AWS/ELB',
		metrics: names(`BackendConnectionErrors DesyncMitigationMode_NonCompliant_Request_Count HealthyHostCount HTTPCode_Backend_2XX HTTPCode_Backend_3XX
			HTTPCode_Backend_4XX HTTPCode_Backend_5XX HTTPCode_ELB_4XX HTTPCode_ELB_5XX Latency RequestCount SpilloverCount SurgeQueueLength UnHealthyHostCount
			EstimatedALBActiveConnectionCount EstimatedALBConsumedLCUs EstimatedALBNewConnectionCount EstimatedProcessedBytes`),
		source: page('Elastic Load Balancing guide, metrics of a Classic Load Balancer', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-cloudwatch-metrics.html'),
	},
	{
		name: 'AWS/SQS',
		metrics: names(`ApproximateAgeOfOldestMessage ApproximateNumberOfGroupsWithInflightMessages ApproximateNumberOfMessagesDelayed ApproximateNumberOfMessagesNotVisible
			ApproximateNumberOfMessagesVisible NumberOfDeduplicatedSentMessages NumberOfEmptyReceives NumberOfMessagesDeleted NumberOfMessagesReceived NumberOfMessagesSent SentMessageSize`),
		source: page('SQS developer guide, CloudWatch metrics', 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html'),
	},
	{
		name: 'AWS/ECS',
		metrics: names(`CPUReservation CPUUtilization MemoryReservation MemoryUtilization EBSFilesystemUtilization GPUReservation ActiveConnectionCount NewConnectionCount
			ProcessedBytes RequestCount GrpcRequestCount HTTPCode_Target_2XX_Count HTTPCode_Target_3XX_Count HTTPCode_Target_4XX_Count HTTPCode_Target_5XX_Count
			RequestCountPerTarget TargetProcessedBytes TargetResponseTime ClientTLSNegotiationErrorCount TargetTLSNegotiationErrorCount`),
		source: page('ECS developer guide, CloudWatch metrics', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html'),
	},
	{
		name: 'AWS/Lambda',
		metrics: names(`Invocations Errors DeadLetterErrors DestinationDeliveryFailures Throttles OversizedRecordCount ProvisionedConcurrencyInvocations
			ProvisionedConcurrencySpilloverInvocations RecursiveInvocationsDropped Duration PostRuntimeExtensionsDuration IteratorAge OffsetLag
			ConcurrentExecutions ProvisionedConcurrentExecutions ProvisionedConcurrencyUtilization UnreservedConcurrentExecutions ClaimedAccountConcurrency
			AsyncEventsReceived AsyncEventAge AsyncEventsDropped SignatureValidationErrors`),
		source: page('Lambda developer guide, metrics', 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html'),
	},
];

/** The metrics of a namespace; `undefined` for one that the list does not have, as a namespace of one's own. */
export function metricsOf(namespace: string): MetricNamespace | undefined {
	return metricNamespaces.find(({ name }) => name === namespace);
}
