/** Environments of AWS Elastic Beanstalk, whose settings are options with a namespace. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resolveReference } from './resource';
import type { Range, Value } from './value';
import { convertValue, isKnown } from './value';

/** One option. */
export interface OptionSetting {
	/** `aws:autoscaling:asg`. */
	readonly namespace: Value<string> | undefined;
	/** `MinSize`. */
	readonly optionName: Value<string> | undefined;
	readonly value: Value<string> | undefined;
	/** The block that holds them. */
	readonly range: Range;
}

/** `AWS::ElasticBeanstalk::Environment`. */
export interface BeanstalkEnvironment extends ResourceBase<'AWS::ElasticBeanstalk::Environment'> {
	readonly environmentName: Value<string> | undefined;
	/** `WebServer` or `Worker`; not written means `WebServer`. */
	readonly tier: Value<string>;
	readonly solutionStackName: Value<string> | undefined;
	readonly template: Value<ResourceReference> | undefined;
	/** Its own options; others may come from its template. */
	readonly optionSettings: readonly OptionSetting[];
}

/** `AWS::ElasticBeanstalk::ConfigurationTemplate`. */
export interface BeanstalkTemplate extends ResourceBase<'AWS::ElasticBeanstalk::ConfigurationTemplate'> {
	readonly solutionStackName: Value<string> | undefined;
	readonly optionSettings: readonly OptionSetting[];
}

/** What decides how an environment scales and is deployed. A setting is `undefined` where neither the text nor a documented default tells it. */
export interface BeanstalkSettings {
	/** `LoadBalanced` or `SingleInstance`. */
	readonly environmentType: Value<string> | undefined;
	readonly minSize: Value<number> | undefined;
	readonly maxSize: Value<number> | undefined;
	/** Seconds. */
	readonly cooldownSeconds: Value<number> | undefined;
	readonly instanceTypes: Value<readonly string[]> | undefined;
	/** `true` for Spot Instances. */
	readonly enableSpot: Value<string> | undefined;
	/** `AllAtOnce`, `Rolling`, `RollingWithAdditionalBatch`, `Immutable` or `TrafficSplitting`. */
	readonly deploymentPolicy: Value<string> | undefined;
	/** `Percentage` or `Fixed`. */
	readonly batchSizeType: Value<string> | undefined;
	/** Percent, or instances. */
	readonly batchSize: Value<number> | undefined;
	/** `NetworkOut`, `CPUUtilization`, …. */
	readonly triggerMeasure: Value<string> | undefined;
	/** In the unit of the measure. */
	readonly triggerUpperThreshold: Value<number> | undefined;
	readonly triggerLowerThreshold: Value<number> | undefined;
	/** Path that must answer with 200. */
	readonly healthCheckUrl: Value<string> | undefined;
	/** `basic` or `enhanced`. */
	readonly healthReporting: Value<string> | undefined;
}

/**
 * The settings of an environment: its own options, else those of its template, else the documented default. Without a known template there is no default.
 * Source of the defaults: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html, read in 2026
 */
export function beanstalkSettings(environment: Pick<BeanstalkEnvironment, 'file' | 'nameRange' | 'optionSettings' | 'template'>, resources: readonly Resource[]): BeanstalkSettings {
	const template = isKnown(environment.template) ? resolveReference(resources, environment.template.value, 'AWS::ElasticBeanstalk::ConfigurationTemplate') : undefined;
	const options = [...template?.optionSettings ?? [], ...environment.optionSettings];
	const hasDefaults = environment.template === undefined || template !== undefined;
	const text = (namespace: string, name: string, fallback?: string): Value<string> | undefined => {
		const written = optionOf(options, namespace, name);
		if (written !== undefined || fallback === undefined || !hasDefaults) { return written; }
		return { file: environment.file, range: environment.nameRange, value: fallback, origin: { kind: 'omitted', source } };
	};
	const number = (namespace: string, name: string, fallback?: number): Value<number> | undefined => {
		const value = text(namespace, name, fallback === undefined ? undefined : String(fallback));
		return value === undefined ? undefined : convertValue(value, toNumber);
	};
	const types = text('aws:ec2:instances', 'InstanceTypes') ?? text('aws:autoscaling:launchconfiguration', 'InstanceType');
	return {
		environmentType: text('aws:elasticbeanstalk:environment', 'EnvironmentType', 'LoadBalanced'),
		minSize: number('aws:autoscaling:asg', 'MinSize', 1),
		maxSize: number('aws:autoscaling:asg', 'MaxSize', 4),
		cooldownSeconds: number('aws:autoscaling:asg', 'Cooldown', 360),
		instanceTypes: types === undefined ? undefined : convertValue(types, (names) => names.split(',').map((name) => name.trim()).filter((name) => name !== '')),
		enableSpot: text('aws:ec2:instances', 'EnableSpot', 'false'),
		deploymentPolicy: text('aws:elasticbeanstalk:command', 'DeploymentPolicy', 'AllAtOnce'),
		batchSizeType: text('aws:elasticbeanstalk:command', 'BatchSizeType', 'Percentage'),
		batchSize: number('aws:elasticbeanstalk:command', 'BatchSize', 100),
		triggerMeasure: text('aws:autoscaling:trigger', 'MeasureName', 'NetworkOut'),
		triggerUpperThreshold: number('aws:autoscaling:trigger', 'UpperThreshold', 6_000_000),
		triggerLowerThreshold: number('aws:autoscaling:trigger', 'LowerThreshold', 2_000_000),
		healthCheckUrl: text('aws:elasticbeanstalk:application', 'Application Healthcheck URL'),
		healthReporting: text('aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'basic'),
	};
}

const source = 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html';

/** The last one of that name counts; one whose name is not known may be it. */
function optionOf(options: readonly OptionSetting[], namespace: string, optionName: string): Value<string> | undefined {
	let found: Value<string> | undefined;
	for (const option of options) {
		const isOther = (isKnown(option.namespace) && option.namespace.value !== namespace) || (isKnown(option.optionName) && option.optionName.value !== optionName);
		if (isOther) { continue; }
		const unknownName = [option.namespace, option.optionName].find((name) => name !== undefined && !isKnown(name));
		found = unknownName !== undefined && !isKnown(unknownName) ? { file: unknownName.file, range: unknownName.range, value: undefined, origin: unknownName.origin } : option.value;
	}
	return found;
}

function toNumber(text: string): number | undefined {
	return /^\s*-?\d{1,15}(?:\.\d{1,9})?\s*$/.test(text) ? Number(text) : undefined;
}
