/**
 * How a module of the public registry is described: its inputs with their defaults, and the resources that it makes of them, in
 * Terraform's own words. Only what the model reads is described. Must never hold how calls are found: that is for index.ts.
 */

export interface BuiltInModule {
	/** `eks` of `terraform-aws-modules/eks/aws`. */
	readonly name: string;
	/** `modules/fargate-profile`; empty for the module at the root. */
	readonly path: string;
	/** Major versions that are described, oldest and newest. */
	readonly majors: readonly [number, number];
	/** Inputs whose default is not null, with their defaults as expressions; undefined for one that has to be given, or whose default is not known. */
	readonly defaults: (major: number) => Readonly<Record<string, string | undefined>>;
	/** Locals, resources and outputs. `local.major` is the major version that is called. */
	readonly body: string;
}

/** The documentation of the inputs of a version. */
export function pageOfModule(name: string, major: number): string {
	return `https://registry.terraform.io/modules/terraform-aws-modules/${name}/aws/${major}.0.0?tab=inputs`;
}

/** The whole text of a module: every input that the body uses is declared. */
export function textOf({ body, defaults }: BuiltInModule, major: number): string {
	const known = defaults(major);
	const names = new Set([...body.matchAll(/\bvar\.(\w+)/g)].map(([, name = '']) => name));
	const variables = [...names].map((name) => {
		const fallback = Object.hasOwn(known, name) ? known[name] : 'null';
		return `variable "${name}" {${fallback === undefined ? '' : `\n  default = ${fallback}\n`}}\n`;
	});
	return `${variables.join('')}locals {\n  major = ${major}\n}\n${body}`;
}

/** The arguments of a resource that the module takes as inputs of the same name and passes on as they are. */
export function passedInputs({ body }: BuiltInModule, type: string): ReadonlySet<string> {
	const blocks = body.split(/^(?=resource "|output "|locals \{)/m).filter((block) => block.startsWith(`resource "${type}" `));
	return new Set(blocks.flatMap((block) => [...block.matchAll(/^\s*(\w+)\s*=\s*var\.\1\s*$/gm)].map(([, name = '']) => name)));
}

/** Arguments that a module passes on from an object under the names that they have there. */
export function pass(object: string, names: readonly string[]): string {
	return names.map((name) => `${name} = try(${object}.${name}, null)\n`).join('');
}

/** An attribute of an object, or the first of the fallbacks where it is missing or null. */
export function given(object: string, name: string, ...fallbacks: readonly string[]): string {
	return `try(coalesce(${object}.${name}), ${fallbacks.join(', ')})`;
}

/** Arguments of launch templates that modules take under the provider's own names. */
export const templateArguments = [
	'ebs_optimized', 'cpu_options', 'credit_specification', 'hibernation_options', 'instance_market_options', 'capacity_reservation_specification', 'placement',
	'network_interfaces', 'disable_api_termination', 'instance_requirements',
];

/** Arguments of groups that modules take under the provider's own names. */
export const groupArguments = [
	'availability_zones', 'desired_capacity_type', 'capacity_rebalance', 'default_cooldown', 'default_instance_warmup', 'protect_from_scale_in', 'load_balancers',
	'target_group_arns', 'placement_group', 'health_check_type', 'health_check_grace_period', 'termination_policies', 'suspended_processes', 'max_instance_lifetime',
	'enabled_metrics', 'instance_maintenance_policy', 'instance_refresh', 'warm_pool', 'availability_zone_distribution', 'availability_zone_impairment_policy',
];

export const policyArguments = [
	'adjustment_type', 'policy_type', 'estimated_instance_warmup', 'cooldown', 'min_adjustment_magnitude', 'metric_aggregation_type', 'scaling_adjustment',
	'step_adjustment', 'target_tracking_configuration', 'predictive_scaling_configuration', 'enabled',
];

export const scheduleArguments = ['min_size', 'max_size', 'desired_capacity', 'start_time', 'end_time', 'time_zone', 'recurrence'];

/** The mixed instances policy of a group; its overrides stand beside the distribution in older versions. */
export function mixedPolicy(object: string, template: string): string {
	return `{
    instances_distribution = try(${object}.instances_distribution, null)
    launch_template = {
      launch_template_specification = ${template}
      override = try(coalesce(${object}.launch_template.override), ${object}.override, [])
    }
  }`;
}
