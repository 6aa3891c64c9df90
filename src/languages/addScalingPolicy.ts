/** Adds a target tracking policy behind an Auto Scaling group, in the language and layout of the group. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import { localize } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import { languages } from './index';
import { offsetAt, positionAt } from './positions';
import type { Code, PropertyWriting } from './setProperty';
import { insertBehind } from './writing/insertion';
import type { Insertion, Missing } from './writing/insertion';
import { noPlaceMessage, refuse } from './writing/refusal';
import type { WrittenMap } from './writing/written';

export interface PolicyToAdd {
	/** `ASGAverageCPUUtilization` and its like: a predefined metric that needs no label. */
	readonly predefinedMetricType: string;
	readonly targetValue: number;
	/** Seconds; `null`: as the group says. */
	readonly estimatedInstanceWarmupSeconds: number | null;
}

/** Refused for a group that is not written as a block of its own, or of which there may be none or several. */
export function addScalingPolicy(group: AutoScalingGroup, policy: PolicyToAdd, { textOf, resources }: Code): PropertyWriting {
	const text = textOf(group.file);
	const isOne = isKnown(group.multiplicity) && group.multiplicity.value === 1 && group.multiplicity.origin.kind === 'omitted';
	const block = text === undefined || !isOne ? undefined : languages.find(({ id }) => id === group.language)?.writer?.findBlock(group, text);
	const insertion = text === undefined || block === undefined ? undefined : insert(text, { group, policy, root: block.root, resources });
	if (text === undefined || insertion === undefined) {
		return { kind: 'refused', refusal: refuse('no-place', localize(noPlaceMessage, { setting: `${group.name} policy`, text: group.id }), { file: group.file, range: group.nameRange }) };
	}
	const range = { start: positionAt(text, insertion.span.start), end: positionAt(text, insertion.span.end) };
	return { kind: 'edits', edits: [{ file: group.file, range, newText: insertion.newText }], defaults: [] };
}

interface Place { readonly group: AutoScalingGroup; readonly policy: PolicyToAdd; readonly root: WrittenMap; readonly resources: readonly Resource[] }

function insert(text: string, { group, policy, root, resources }: Place): Insertion | undefined {
	const name = freeName(group, resources);
	const span = { start: offsetAt(text, group.range.start), end: offsetAt(text, group.range.end) };
	if (group.language === 'terraform') { return root.layout === 'hcl' ? insertBehind(text, { span, layout: 'hcl', head: `resource "aws_autoscaling_policy" "${name}"` }, terraformPolicy(group, policy, name)) : undefined; }
	const reference = root.layout === 'json' ? `{"Ref": ${JSON.stringify(group.name)}}` : `!Ref ${group.name}`;
	return insertBehind(text, { span, layout: root.layout, head: name }, cloudformationPolicy(policy, reference));
}

/** `web_cpu` in Terraform, `WebCpuPolicy` in CloudFormation; numbered where that is taken. */
function freeName({ name, language }: AutoScalingGroup, resources: readonly Resource[]): string {
	const base = language === 'terraform' ? `${name}_target` : `${name}TargetTracking`;
	const taken = new Set(resources.map((resource) => resource.name));
	const numbers = [base, ...Array.from({ length: resources.length }, (_, index) => `${base}${index + 2}`)];
	return numbers.find((candidate) => !taken.has(candidate)) ?? base;
}

function terraformPolicy({ id }: AutoScalingGroup, { predefinedMetricType, targetValue, estimatedInstanceWarmupSeconds }: PolicyToAdd, name: string): readonly Missing[] {
	return [
		value('name', name.replaceAll('_', '-')), { name: 'autoscaling_group_name', content: { kind: 'code', text: `${id}.name` } }, value('policy_type', 'TargetTrackingScaling'),
		...estimatedInstanceWarmupSeconds === null ? [] : [value('estimated_instance_warmup', estimatedInstanceWarmupSeconds)],
		map('target_tracking_configuration', [value('target_value', targetValue), map('predefined_metric_specification', [value('predefined_metric_type', predefinedMetricType)])]),
	];
}

function cloudformationPolicy({ predefinedMetricType, targetValue, estimatedInstanceWarmupSeconds }: PolicyToAdd, group: string): readonly Missing[] {
	return [
		value('Type', 'AWS::AutoScaling::ScalingPolicy'),
		map('Properties', [
			{ name: 'AutoScalingGroupName', content: { kind: 'code', text: group } }, value('PolicyType', 'TargetTrackingScaling'),
			...estimatedInstanceWarmupSeconds === null ? [] : [value('EstimatedInstanceWarmup', estimatedInstanceWarmupSeconds)],
			map('TargetTrackingConfiguration', [value('TargetValue', targetValue), map('PredefinedMetricSpecification', [value('PredefinedMetricType', predefinedMetricType)])]),
		]),
	];
}

function value(name: string, raw: string | number): Missing {
	return { name, content: { kind: 'value', raw } };
}

function map(name: string, entries: readonly Missing[]): Missing {
	return { name, content: { kind: 'map', entries } };
}
