/** What the infra tool does with running instances when it changes what their group launches. */
import type { Value } from './value';

/**
 * `instance_refresh` of a group in Terraform, in the words of the API.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_group#instance_refresh, read on 2026-11-22
 */
export interface InstanceRefresh {
	/** `Rolling` or `ReplaceRootVolume`. */
	readonly strategy: Value<string> | undefined;
	/** Percent of the desired capacity, 0–100; not written means 90. */
	readonly minHealthyPercentage: Value<number>;
	/** Percent of the desired capacity, 100–200; not written means 100. */
	readonly maxHealthyPercentage: Value<number>;
	/** Seconds; not written means the group's default instance warmup, else its health check grace period. */
	readonly instanceWarmupSeconds: Value<number> | undefined;
	/** Percent, rising; not written means no checkpoints. */
	readonly checkpointPercentages: Value<readonly number[]>;
	/** Seconds 0–172,800; not written means 3600. */
	readonly checkpointDelaySeconds: Value<number>;
	/** Not written means false. */
	readonly skipMatching: Value<boolean>;
	/** Not written means false. */
	readonly autoRollback: Value<boolean>;
	/** `Refresh`, `Ignore` or `Wait`; not written Terraform sends `Ignore`. */
	readonly scaleInProtectedInstances: Value<string>;
	/** `Terminate`, `Ignore` or `Wait`; not written Terraform sends `Ignore`. */
	readonly standbyInstances: Value<string>;
	/** Names of alarms that fail the refresh; not written means none. */
	readonly alarms: Value<readonly string[]>;
}

/** `UpdatePolicy` of a group in CloudFormation. */
export interface UpdatePolicy {
	readonly rollingUpdate: RollingUpdate | undefined;
	/** `AutoScalingReplacingUpdate`: a second group replaces this one. Wins over a rolling update where it is true. */
	readonly willReplace: Value<boolean> | undefined;
	/** `AutoScalingScheduledAction`: whether sizes that the template does not change stay as scaling has left them; not written means false. */
	readonly ignoreUnmodifiedGroupSizeProperties: Value<boolean> | undefined;
}

/**
 * `AutoScalingRollingUpdate`.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html, text of 2023
 */
export interface RollingUpdate {
	/** Instances, integer ≥ 0; not written means 0. */
	readonly minInstancesInService: Value<number>;
	/** Instances, integer ≥ 1; not written means 1. */
	readonly maxBatchSize: Value<number>;
	/** Seconds 0–3600 after each batch; not written means 0, or 300 where it waits for signals. */
	readonly pauseTimeSeconds: Value<number>;
	/** Whether a batch goes on only when its instances have signalled; not written means false. */
	readonly waitOnResourceSignals: Value<boolean>;
	/** Percent 0–100 of the instances that must signal; not written means 100. */
	readonly minSuccessfulInstancesPercent: Value<number>;
	/** Processes that are switched off meanwhile; not written means none. */
	readonly suspendProcesses: Value<readonly string[]>;
}
