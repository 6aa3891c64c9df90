/** Figures of EC2 Auto Scaling as tables: defaults, ranges, quotas of the settings. Each with source and date. */
import type { Source } from './facts';

const api: Source = { title: 'EC2 Auto Scaling API', url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html', asOf: '2026-08-07' };
const guide = (page: string, asOf: string): Source => ({ title: 'EC2 Auto Scaling user guide', url: `https://docs.aws.amazon.com/autoscaling/ec2/userguide/${page}.html`, asOf });

/** Seconds of pause after an adjustment, where nothing is set; simple scaling only. */
export const cooldown = { defaultSeconds: 300, source: api } as const;

/** `DefaultInstanceWarmup`, seconds. */
export const instanceWarmup = { maxSeconds: 3600, source: api } as const;

/** `HealthCheckGracePeriod`, seconds, where nothing is set. */
export const gracePeriod = { apiDefaultSeconds: 0, consoleDefaultSeconds: 300, terraformDefaultSeconds: 300, source: guide('health-check-grace-period', '2023-06-15') } as const;

/** `MaxInstanceLifetime`, seconds; 0 is off. */
export const maxInstanceLifetime = { minSeconds: 86_400, source: api } as const;

/** Steps and policies. */
export const stepScaling = { maxSteps: 20, source: guide('ec2-auto-scaling-quotas', '2023-06-15') } as const;

/** How the two alarms of target tracking look; the share of the target below which the low one fires is observed, not documented. */
export const targetTracking = {
	highDatapoints: 3, lowDatapoints: 15, observedLowRatio: 0.7, highResolutionPeriodsSeconds: [10, 30], defaultPeriodSeconds: 60,
	source: guide('as-scaling-target-tracking', '2026'),
} as const;

/** Scheduled actions. */
export const scheduledActions = { maxPerGroup: 125, maxDelaySeconds: 120, source: guide('ec2-auto-scaling-scheduled-scaling', '2023-06-15') } as const;

/** Predictive scaling. */
export const predictiveScaling = {
	minHistoryHours: 24, bestHistoryDays: 14, forecastHours: 48, refreshHours: 6, bufferDefaultSeconds: 300, bufferMaxSeconds: 3599,
	source: guide('ec2-auto-scaling-predictive-scaling', '2026-08-07'),
} as const;

/** Pace of health replacement, percent of the desired capacity at a time. */
export const healthReplacement = { paceMaxPercent: 10, source: guide('health-checks-overview', '2026') } as const;

/** How far above `MaxSize` rebalancing may go: the larger of a percentage and a number of instances. */
export const rebalancing = { overMaxPercent: 10, overMaxInstances: 1, source: guide('auto-scaling-benefits', '2023-06-15') } as const;

/** Lifecycle hooks; the end is the smaller of hours and a multiple of the heartbeat. */
export const lifecycleHooks = {
	heartbeatDefaultSeconds: 3600, heartbeatMinSeconds: 30, heartbeatMaxSeconds: 7200, limitHours: 48, limitHeartbeats: 100,
	source: guide('lifecycle-hooks', '2026-08-07'),
} as const;

/** Instance refresh. */
export const instanceRefresh = {
	minHealthyDefaultPercent: 90, maxHealthyDefaultPercent: 100, maxDays: 14, checkpointDelayDefaultSeconds: 3600, waitForProtectedSeconds: 3600,
	source: guide('instance-refresh-overview', '2026-08-07'),
} as const;

/** `InstanceMaintenancePolicy`: percent of the desired capacity. */
export const maintenancePolicy = {
	minHealthy: { min: 0, max: 100 }, maxHealthy: { min: 100, max: 200 }, maxSpread: 100,
	source: guide('instance-maintenance-policy-overview-and-considerations', '2026'),
} as const;

/** Mixed instances: `InstancesDistribution` and overrides. */
export const mixedInstances = {
	onDemandBaseDefault: 0, onDemandPercentDefault: 100, poolsDefault: 2, poolsMax: 20, weightMin: 1, weightMax: 999, overridesMax: 40,
	source: { title: 'EC2 Auto Scaling API', url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html', asOf: '2026-08-07' },
} as const;

/** Hours of failed launches after which AWS suspends processes of a group by itself. */
export const administrativeSuspension = { hours: 24, source: guide('as-suspend-resume-processes', '2023-06-15') } as const;
