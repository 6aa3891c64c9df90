/**
 * Settings of Auto Scaling groups and load balancers as data: how each language names them, their defaults and ranges.
 * Must never hold a figure of its own: everything comes from data/settings.json.
 */
import type { Source } from './facts';

/** What a setting belongs to, and the key of its rows in data/settings.json. */
export type SettingSubject =
	| 'group' | 'mixed-instances' | 'scaling-policy' | 'lifecycle-hook' | 'instance-refresh' | 'warm-pool' | 'target-group' | 'load-balancer';

export type SettingValue = string | number | boolean | readonly string[];

/** What a setting is if it is not written. */
export type SettingDefault =
	| { readonly kind: 'value'; readonly value: SettingValue }
	/** The first of these settings that is set, by their API names. */
	| { readonly kind: 'other-setting'; readonly names: readonly string[] }
	/** A price that AWS sets. */
	| { readonly kind: 'on-demand-price' };

/** What a setting may be. */
export type SettingRange =
	| {
		readonly kind: 'number';
		/** `null` is unbounded; a text is the API name of the setting that bounds it. */
		readonly min: number | string | null;
		readonly max: number | string | null;
		readonly unit: 'seconds' | 'percent' | 'usd-per-hour' | null;
		/** Values outside the range that AWS takes too, such as -1, which clears a setting. */
		readonly also: readonly number[];
	}
	| {
		readonly kind: 'choice';
		readonly values: readonly (string | number)[];
		/** Whether several may be given. */
		readonly several: boolean;
		/** Whether other values are taken too, such as an ARN. */
		readonly open: boolean;
	}
	| { readonly kind: 'boolean' }
	/** `maxCount` is `null` where no source tells it. */
	| { readonly kind: 'list'; readonly maxCount: number | null }
	| { readonly kind: 'text' };

/** One setting. */
export interface Setting {
	readonly subject: SettingSubject;
	/** The API's path: `HealthCheckGracePeriod`, `InstancesDistribution.SpotInstancePools`, `deregistration_delay.timeout_seconds`. */
	readonly name: string;
	/** `AWS::AutoScaling::AutoScalingGroup.HealthCheckGracePeriod`; `null` where CloudFormation has none, or no source tells it. */
	readonly cloudFormation: string | null;
	/** `aws_autoscaling_group.health_check_grace_period`; `null` in the same way. */
	readonly terraform: string | null;
	/** Of the API; `null` where the setting is required or nothing is set. */
	readonly default: SettingDefault | null;
	/** Where another default holds: by who fills it in (`console`, `terraform`) or by the kind of load balancer (`alb`, `nlb`, `gwlb`). */
	readonly defaultsElsewhere: Readonly<Record<string, SettingValue>>;
	readonly range: SettingRange;
	/** Kinds of load balancers that have it; `null` where it is no such setting, or no source tells it. */
	readonly loadBalancers: readonly string[] | null;
	readonly source: Source;
}

/** A number that an account may not exceed until AWS raises it. */
export interface Quota {
	readonly name: string;
	readonly value: number;
	readonly source: Source;
}

/** What the data tell of settings, quotas and the values of API enumerations. */
export interface SettingFacts {
	/** In the order of the API reference. */
	settings(subject: SettingSubject): readonly Setting[];
	setting(subject: SettingSubject, name: string): Setting | undefined;
	/** By CloudFormation's or Terraform's name: `AWS::AutoScaling::AutoScalingGroup.Cooldown`, `aws_autoscaling_group.default_cooldown`. */
	settingNamed(path: string): Setting | undefined;
	/** Of EC2 Auto Scaling: `groupsPerRegion`, `policiesPerGroup`, … */
	quota(name: string): Quota | undefined;
	/** The values of an enumeration of the EC2 API, such as `Tenancy`, sorted; `undefined` if the data do not have it. A newer value may be missing. */
	enumValues(name: string): readonly string[] | undefined;
	readonly enumSource: Source;
}
