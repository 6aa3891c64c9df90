/** Metrics that AWS services publish in CloudWatch, by namespace: their names, dimensions and units. Each with source and date; newer ones may be missing. */
import type { Source } from './facts';

export interface MetricNamespace {
	readonly name: string;
	readonly metrics: readonly string[];
	/** Names of dimensions, in any combination that the service publishes. */
	readonly dimensions: readonly string[];
	readonly source: Source;
}

const page = (title: string, url: string, asOf: string): Source => ({ title, url: `https://docs.aws.amazon.com/${url}.html`, asOf });
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const metricNamespaces: readonly MetricNamespace[] = [
	{
		name: 'AWS/EC2', dimensions: ['AutoScalingGroupName', 'ImageId', 'InstanceId', 'InstanceType'],
		metrics: words(`CPUUtilization DiskReadOps DiskWriteOps DiskReadBytes DiskWriteBytes MetadataNoToken MetadataNoTokenRejected NetworkIn NetworkOut NetworkPacketsIn NetworkPacketsOut
			CPUCreditUsage CPUCreditBalance CPUSurplusCreditBalance CPUSurplusCreditsCharged DedicatedHostCPUUtilization EBSReadOps EBSWriteOps EBSReadBytes EBSWriteBytes EBSIOBalance% EBSByteBalance%
			InstanceEBSIOPSExceededCheck InstanceEBSThroughputExceededCheck StatusCheckFailed StatusCheckFailed_Instance StatusCheckFailed_System StatusCheckFailed_AttachedEBS GPUPowerUtilization`),
		source: page('EC2 user guide, CloudWatch metrics', 'AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch', '2023-06-15'),
	},
	{
		name: 'AWS/AutoScaling', dimensions: ['AutoScalingGroupName'],
		metrics: words(`GroupMinSize GroupMaxSize GroupDesiredCapacity GroupInServiceInstances GroupPendingInstances GroupStandbyInstances GroupTerminatingInstances GroupTotalInstances
			GroupInServiceCapacity GroupPendingCapacity GroupStandbyCapacity GroupTerminatingCapacity GroupTotalCapacity WarmPoolMinSize WarmPoolDesiredCapacity WarmPoolPendingCapacity
			WarmPoolTerminatingCapacity WarmPoolWarmedCapacity WarmPoolTotalCapacity GroupAndWarmPoolDesiredCapacity GroupAndWarmPoolTotalCapacity
			PredictiveScalingLoadForecast PredictiveScalingCapacityForecast PredictiveScalingMetricPairCorrelation`),
		source: page('EC2 Auto Scaling user guide, metrics', 'autoscaling/ec2/userguide/ec2-auto-scaling-metrics', '2023-06-15'),
	},
	{
		name: 'AWS/ApplicationELB', dimensions: ['LoadBalancer', 'TargetGroup', 'AvailabilityZone'],
		metrics: words(`ActiveConnectionCount AnomalousHostCount BYoIPUtilPercentage ClientTLSNegotiationErrorCount ConsumedLCUs DesyncMitigationMode_NonCompliant_Request_Count DroppedInvalidHeaderRequestCount
			ELBAuthError ELBAuthFailure ELBAuthLatency ELBAuthRefreshTokenSuccess ELBAuthSuccess ELBAuthUserClaimsSizeExceeded ForwardedInvalidHeaderRequestCount GrpcRequestCount HealthyHostCount HealthyStateDNS
			HealthyStateRouting HTTP_Fixed_Response_Count HTTP_Redirect_Count HTTP_Redirect_Url_Limit_Exceeded_Count HTTPCode_ELB_3XX_Count HTTPCode_ELB_4XX_Count HTTPCode_ELB_5XX_Count HTTPCode_ELB_500_Count
			HTTPCode_ELB_502_Count HTTPCode_ELB_503_Count HTTPCode_ELB_504_Count HTTPCode_Target_2XX_Count HTTPCode_Target_3XX_Count HTTPCode_Target_4XX_Count HTTPCode_Target_5XX_Count IPv6ProcessedBytes
			IPv6RequestCount LambdaInternalError LambdaTargetProcessedBytes LambdaUserError LowReputationPacketsDropped LowReputationRequestsDenied MitigatedHostCount NewConnectionCount NonStickyRequestCount PeakLCUs
			ProcessedBytes RejectedConnectionCount RequestCount RequestCountPerTarget ReservedLCUs RuleEvaluations StandardProcessedBytes TargetConnectionErrorCount TargetResponseTime TargetTLSNegotiationErrorCount
			UnHealthyHostCount UnhealthyRoutingRequestCount UnhealthyStateDNS UnhealthyStateRouting ZonalShiftedHostCount`),
		source: page('Application Load Balancer guide, CloudWatch metrics', 'elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics', '2023-06-15'),
	},
	{
		name: 'AWS/NetworkELB', dimensions: ['LoadBalancer', 'TargetGroup', 'AvailabilityZone'],
		metrics: words(`ActiveFlowCount ActiveFlowCount_TCP ActiveFlowCount_TLS ActiveFlowCount_UDP ActiveZonalShiftHostCount ClientTLSNegotiationErrorCount ConsumedLCUs ConsumedLCUs_TCP ConsumedLCUs_TLS ConsumedLCUs_UDP
			HealthyHostCount NewFlowCount NewFlowCount_TCP NewFlowCount_TLS NewFlowCount_UDP PeakBytesPerSecond PeakPacketsPerSecond PortAllocationErrorCount ProcessedBytes ProcessedBytes_TCP ProcessedBytes_TLS
			ProcessedBytes_UDP ProcessedPackets RejectedFlowCount RejectedFlowCount_TCP ReservedLCUs SecurityGroupBlockedFlowCount_Inbound_ICMP SecurityGroupBlockedFlowCount_Inbound_TCP
			SecurityGroupBlockedFlowCount_Inbound_UDP SecurityGroupBlockedFlowCount_Outbound_ICMP SecurityGroupBlockedFlowCount_Outbound_TCP SecurityGroupBlockedFlowCount_Outbound_UDP
			TargetTLSNegotiationErrorCount TCP_Client_Reset_Count TCP_ELB_Reset_Count TCP_Target_Reset_Count UnHealthyHostCount UnhealthyRoutingFlowCount ZonalHealthStatus`),
		source: page('Network Load Balancer guide, CloudWatch metrics', 'elasticloadbalancing/latest/network/load-balancer-cloudwatch-metrics', '2023-06-15'),
	},
	{
		name: 'AWS/ELB', dimensions: ['LoadBalancerName', 'AvailabilityZone'],
		metrics: words(`BackendConnectionErrors DesyncMitigationMode_NonCompliant_Request_Count EstimatedALBActiveConnectionCount EstimatedALBConsumedLCUs EstimatedALBNewConnectionCount EstimatedProcessedBytes
			HealthyHostCount HTTPCode_Backend_2XX HTTPCode_Backend_3XX HTTPCode_Backend_4XX HTTPCode_Backend_5XX HTTPCode_ELB_4XX HTTPCode_ELB_5XX Latency RequestCount SpilloverCount SurgeQueueLength UnHealthyHostCount`),
		source: page('Classic Load Balancer guide, CloudWatch metrics', 'elasticloadbalancing/latest/classic/elb-cloudwatch-metrics', '2023-06-15'),
	},
];

/** What EC2 does not publish: an agent on the instance must. By what people write, the metric of the CloudWatch agent. Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-collected-by-CloudWatch-agent.html */
export const agentMetrics: Readonly<Record<string, string>> = {
	memoryutilization: 'mem_used_percent', memoryused: 'mem_used_percent', memusedpercent: 'mem_used_percent', mem_used_percent: 'mem_used_percent',
	diskutilization: 'disk_used_percent', diskspaceutilization: 'disk_used_percent', disk_used_percent: 'disk_used_percent', swaputilization: 'swap_used_percent',
};

/** The one unit in which a metric is published. */
export const metricUnits: Readonly<Record<string, string>> = {
	'AWS/EC2 CPUUtilization': 'Percent', 'AWS/EC2 NetworkIn': 'Bytes', 'AWS/EC2 NetworkOut': 'Bytes', 'AWS/EC2 StatusCheckFailed': 'Count', 'AWS/EC2 StatusCheckFailed_Instance': 'Count',
	'AWS/EC2 StatusCheckFailed_System': 'Count', 'AWS/EC2 CPUCreditBalance': 'Count', 'AWS/ApplicationELB TargetResponseTime': 'Seconds', 'AWS/ApplicationELB RequestCount': 'Count',
	'AWS/ApplicationELB HealthyHostCount': 'Count', 'AWS/ApplicationELB UnHealthyHostCount': 'Count', 'AWS/ELB Latency': 'Seconds', 'AWS/ELB RequestCount': 'Count',
	'AWS/ELB HealthyHostCount': 'Count', 'AWS/ELB UnHealthyHostCount': 'Count',
};

export function metricNamespace(name: string): MetricNamespace | undefined {
	return metricNamespaces.find((namespace) => namespace.name === name);
}
