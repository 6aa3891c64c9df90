/** The table of rules: one line a rule. */
import { alarmPeriodMonitoring } from './alarm-period-monitoring/rule';
import { alarmSettings } from './alarm-settings/rule';
import { alarmStatistic } from './alarm-statistic/rule';
import { alarmUnit } from './alarm-unit/rule';
import { alarmUnknownMetric } from './alarm-unknown-metric/rule';
import { alarmWithoutAction } from './alarm-without-action/rule';
import { alarmWrongDimension } from './alarm-wrong-dimension/rule';
import { appScalingBounds } from './app-scaling-bounds/rule';
import { asgCooldownBelowGrace } from './asg-cooldown-below-grace/rule';
import { asgCooldownUnused } from './asg-cooldown-unused/rule';
import { asgCreditsRunOut } from './asg-credits-run-out/rule';
import { asgDefaultInstanceWarmup } from './asg-default-instance-warmup/rule';
import { asgDesiredCapacityReset } from './asg-desired-capacity-reset/rule';
import { asgFixedSizeWithPolicy } from './asg-fixed-size-with-policy/rule';
import { asgGracePeriodShort } from './asg-grace-period-short/rule';
import { asgGracePeriodZero } from './asg-grace-period-zero/rule';
import { asgHealthCheckType } from './asg-health-check-type/rule';
import { asgHealthyPercentages } from './asg-healthy-percentages/rule';
import { asgLoadDoubling } from './asg-load-doubling/rule';
import { asgMaxInstanceLifetime } from './asg-max-instance-lifetime/rule';
import { asgNoScaling } from './asg-no-scaling/rule';
import { asgReplacementLoop } from './asg-replacement-loop/rule';
import { asgRolloutStuck } from './asg-rollout-stuck/rule';
import { asgSingleZone } from './asg-single-zone/rule';
import { asgSizeBounds } from './asg-size-bounds/rule';
import { asgSuspendedProcesses } from './asg-suspended-processes/rule';
import { asgTerminationPolicies } from './asg-termination-policies/rule';
import { asgZoneLoss } from './asg-zone-loss/rule';
import { asgZoneLossHeadroom } from './asg-zone-loss-headroom/rule';
import { beanstalkBatchSize } from './beanstalk-batch-size/rule';
import { beanstalkDefaultTrigger } from './beanstalk-default-trigger/rule';
import { beanstalkSingleInstance } from './beanstalk-single-instance/rule';
import { beanstalkSizeBounds } from './beanstalk-size-bounds/rule';
import { ebsAttachAcrossZones } from './ebs-attach-across-zones/rule';
import { ebsDeleteOnTermination } from './ebs-delete-on-termination/rule';
import { ebsFasterThanInstance } from './ebs-faster-than-instance/rule';
import { ebsGp2 } from './ebs-gp2/rule';
import { ebsIo1 } from './ebs-io1/rule';
import { ebsIopsCheaperOnGp3 } from './ebs-iops-cheaper-on-gp3/rule';
import { ebsMagnetic } from './ebs-magnetic/rule';
import { ebsMultiAttach } from './ebs-multi-attach/rule';
import { ebsUnencrypted } from './ebs-unencrypted/rule';
import { ebsVolumeLimits } from './ebs-volume-limits/rule';
import { ecsAllFargateSpot } from './ecs-all-fargate-spot/rule';
import { ecsCapacityStrategy } from './ecs-capacity-strategy/rule';
import { ecsDeploymentStuck } from './ecs-deployment-stuck/rule';
import { ecsDesiredCountReset } from './ecs-desired-count-reset/rule';
import { ecsGracePeriod } from './ecs-grace-period/rule';
import { ecsNoScaling } from './ecs-no-scaling/rule';
import { ecsTargetType } from './ecs-target-type/rule';
import { eksAmiArchitecture } from './eks-ami-architecture/rule';
import { eksFewPods } from './eks-few-pods/rule';
import { eksNodeGroupSize } from './eks-node-group-size/rule';
import { eksSpotSingleType } from './eks-spot-single-type/rule';
import { eksZones } from './eks-zones/rule';
import { fargateSize } from './fargate-size/rule';
import { fargateTask } from './fargate-task/rule';
import { imdsHopLimit } from './imds-hop-limit/rule';
import { imdsUndecided } from './imds-undecided/rule';
import { imdsV1Allowed } from './imds-v1-allowed/rule';
import { instanceArchitecture } from './instance-architecture/rule';
import { instanceBurstableTarget } from './instance-burstable-target/rule';
import { instanceCreditsUnused } from './instance-credits-unused/rule';
import { instanceEbsOptimized } from './instance-ebs-optimized/rule';
import { instanceStoreLost } from './instance-store-lost/rule';
import { instanceTenancy } from './instance-tenancy/rule';
import { instanceTypeGraviton } from './instance-type-graviton/rule';
import { instanceTypePreviousGeneration } from './instance-type-previous-generation/rule';
import { instanceTypeRegion } from './instance-type-region/rule';
import { instanceTypeUnknown } from './instance-type-unknown/rule';
import { lambdaProvisionedConcurrency } from './lambda-provisioned-concurrency/rule';
import { lambdaReservedZero } from './lambda-reserved-zero/rule';
import { lambdaRuntimeDeprecated } from './lambda-runtime-deprecated/rule';
import { lambdaRuntimeUnknown } from './lambda-runtime-unknown/rule';
import { lambdaSettingsRange } from './lambda-settings-range/rule';
import { lambdaSqsBatch } from './lambda-sqs-batch/rule';
import { lambdaSqsVisibility } from './lambda-sqs-visibility/rule';
import { launchConfiguration } from './launch-configuration/rule';
import { launchTemplateLatest } from './launch-template-latest/rule';
import { lbClassic } from './lb-classic/rule';
import { lbClassicHealthCheck } from './lb-classic-health-check/rule';
import { lbCrossZoneUneven } from './lb-cross-zone-uneven/rule';
import { lbIdleTimeout } from './lb-idle-timeout/rule';
import { lbKeepAlive } from './lb-keep-alive/rule';
import { lbProtocolMismatch } from './lb-protocol-mismatch/rule';
import { lbSingleZone } from './lb-single-zone/rule';
import { lbZonesUncovered } from './lb-zones-uncovered/rule';
import { lifecycleHookResult } from './lifecycle-hook-result/rule';
import { lifecycleHookTimeout } from './lifecycle-hook-timeout/rule';
import { mixedInstancesLimits } from './mixed-instances-limits/rule';
import { naclEphemeralPorts } from './nacl-ephemeral-ports/rule';
import { placementGroupType } from './placement-group-type/rule';
import { placementGroupZones } from './placement-group-zones/rule';
import { rdsBackupRetention } from './rds-backup-retention/rule';
import { rdsBurstable } from './rds-burstable/rule';
import { rdsDeletionProtection } from './rds-deletion-protection/rule';
import { rdsPublic } from './rds-public/rule';
import { rdsSingleZone } from './rds-single-zone/rule';
import { rdsStorageLimits } from './rds-storage-limits/rule';
import { rdsSubnetZones } from './rds-subnet-zones/rule';
import { rdsUnencrypted } from './rds-unencrypted/rule';
import { scalingNeverIn } from './scaling-never-in/rule';
import { scalingPoliciesConflict } from './scaling-policies-conflict/rule';
import { scalingPolicyDirection } from './scaling-policy-direction/rule';
import { scalingPolicyExactCapacity } from './scaling-policy-exact-capacity/rule';
import { scalingPolicyPercentOfZero } from './scaling-policy-percent-of-zero/rule';
import { scalingPolicySteps } from './scaling-policy-steps/rule';
import { scalingPolicyStepsUnreachable } from './scaling-policy-steps-unreachable/rule';
import { scalingPolicyUnusedSettings } from './scaling-policy-unused-settings/rule';
import { scalingPolicyWithoutAlarm } from './scaling-policy-without-alarm/rule';
import { scalingThresholdsFlap } from './scaling-thresholds-flap/rule';
import { scheduleBeyondGroup } from './schedule-beyond-group/rule';
import { scheduleRecurrence } from './schedule-recurrence/rule';
import { scheduleSizes } from './schedule-sizes/rule';
import { sgBlocksHealthCheck } from './sg-blocks-health-check/rule';
import { sgOpenAdminPorts } from './sg-open-admin-ports/rule';
import { spotCapacityRebalance } from './spot-capacity-rebalance/rule';
import { spotDeregistrationDelay } from './spot-deregistration-delay/rule';
import { spotLowestPrice } from './spot-lowest-price/rule';
import { spotMaxPrice } from './spot-max-price/rule';
import { spotNeverUsed } from './spot-never-used/rule';
import { spotNoBase } from './spot-no-base/rule';
import { spotSingleType } from './spot-single-type/rule';
import { spotTerminationHook } from './spot-termination-hook/rule';
import { targetTrackingMetric } from './target-tracking-metric/rule';
import { targetTrackingTarget } from './target-tracking-target/rule';
import { tgDeregistrationDelay } from './tg-deregistration-delay/rule';
import { tgHealthCheckAnswer } from './tg-health-check-answer/rule';
import { tgHealthCheckTiming } from './tg-health-check-timing/rule';
import { tgSlowStart } from './tg-slow-start/rule';
import { tgStickiness } from './tg-stickiness/rule';
import { tgTargetType } from './tg-target-type/rule';
import { warmPoolEmpty } from './warm-pool-empty/rule';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
	alarmPeriodMonitoring,
	alarmSettings,
	alarmStatistic,
	alarmUnit,
	alarmUnknownMetric,
	alarmWithoutAction,
	alarmWrongDimension,
	appScalingBounds,
	asgCooldownBelowGrace,
	asgCooldownUnused,
	asgCreditsRunOut,
	asgDefaultInstanceWarmup,
	asgDesiredCapacityReset,
	asgFixedSizeWithPolicy,
	asgGracePeriodShort,
	asgGracePeriodZero,
	asgHealthCheckType,
	asgHealthyPercentages,
	asgLoadDoubling,
	asgMaxInstanceLifetime,
	asgNoScaling,
	asgReplacementLoop,
	asgRolloutStuck,
	asgSingleZone,
	asgSizeBounds,
	asgSuspendedProcesses,
	asgTerminationPolicies,
	asgZoneLoss,
	asgZoneLossHeadroom,
	beanstalkBatchSize,
	beanstalkDefaultTrigger,
	beanstalkSingleInstance,
	beanstalkSizeBounds,
	ebsAttachAcrossZones,
	ebsDeleteOnTermination,
	ebsFasterThanInstance,
	ebsGp2,
	ebsIo1,
	ebsIopsCheaperOnGp3,
	ebsMagnetic,
	ebsMultiAttach,
	ebsUnencrypted,
	ebsVolumeLimits,
	ecsAllFargateSpot,
	ecsCapacityStrategy,
	ecsDeploymentStuck,
	ecsDesiredCountReset,
	ecsGracePeriod,
	ecsNoScaling,
	ecsTargetType,
	eksAmiArchitecture,
	eksFewPods,
	eksNodeGroupSize,
	eksSpotSingleType,
	eksZones,
	fargateSize,
	fargateTask,
	imdsHopLimit,
	imdsUndecided,
	imdsV1Allowed,
	instanceArchitecture,
	instanceBurstableTarget,
	instanceCreditsUnused,
	instanceEbsOptimized,
	instanceStoreLost,
	instanceTenancy,
	instanceTypeGraviton,
	instanceTypePreviousGeneration,
	instanceTypeRegion,
	instanceTypeUnknown,
	lambdaProvisionedConcurrency,
	lambdaReservedZero,
	lambdaRuntimeDeprecated,
	lambdaRuntimeUnknown,
	lambdaSettingsRange,
	lambdaSqsBatch,
	lambdaSqsVisibility,
	launchConfiguration,
	launchTemplateLatest,
	lbClassic,
	lbClassicHealthCheck,
	lbCrossZoneUneven,
	lbIdleTimeout,
	lbKeepAlive,
	lbProtocolMismatch,
	lbSingleZone,
	lbZonesUncovered,
	lifecycleHookResult,
	lifecycleHookTimeout,
	mixedInstancesLimits,
	naclEphemeralPorts,
	placementGroupType,
	placementGroupZones,
	rdsBackupRetention,
	rdsBurstable,
	rdsDeletionProtection,
	rdsPublic,
	rdsSingleZone,
	rdsStorageLimits,
	rdsSubnetZones,
	rdsUnencrypted,
	scalingNeverIn,
	scalingPoliciesConflict,
	scalingPolicyDirection,
	scalingPolicyExactCapacity,
	scalingPolicyPercentOfZero,
	scalingPolicySteps,
	scalingPolicyStepsUnreachable,
	scalingPolicyUnusedSettings,
	scalingPolicyWithoutAlarm,
	scalingThresholdsFlap,
	scheduleBeyondGroup,
	scheduleRecurrence,
	scheduleSizes,
	sgBlocksHealthCheck,
	sgOpenAdminPorts,
	spotCapacityRebalance,
	spotDeregistrationDelay,
	spotLowestPrice,
	spotMaxPrice,
	spotNeverUsed,
	spotNoBase,
	spotSingleType,
	spotTerminationHook,
	targetTrackingMetric,
	targetTrackingTarget,
	tgDeregistrationDelay,
	tgHealthCheckAnswer,
	tgHealthCheckTiming,
	tgSlowStart,
	tgStickiness,
	tgTargetType,
	warmPoolEmpty,
];
