/** Instance types that cannot run the image, or that no one image runs on. */
import type { Facts } from '../../core/facts/facts';
import { findAlternatives } from '../../core/facts/alternatives';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { ResourceOfType } from '../../core/model/resource';
import { localize } from '../../core/model/localized';
import { launchOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { literalPlace, replaceValues } from '../fixes';
import type { Reporter, Rule, RuleContext } from '../rule';
import { changeTo, mixed, text, wrongImage } from './text';

/** The resources that say an image, or share that of a template. */
const withImage = [
	'AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate',
] as const;

export const instanceArchitecture: Rule<ResourceOfType<typeof withImage[number]>> = {
	id: 'instance-architecture', category: 'instance-types', severity: 'error', resources: withImage, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html',
	check(resource, report, context) {
		if (resource.type === 'AWS::AutoScaling::AutoScalingGroup') {
			checkOverrides(resource, report, context);
			return;
		}
		const { instanceType, imageArchitecture } = resource;
		if (isKnown(instanceType) && isKnown(imageArchitecture)) { checkImage(instanceType, imageArchitecture, report, context); }
	},
};

function checkImage(instanceType: Known<string>, image: Known<string>, report: Reporter, context: RuleContext): void {
	const architectures = architecturesOf(instanceType.value, context.facts);
	if (architectures.length === 0 || architectures.includes(image.value)) { return; }
	const fixes = findAlternatives(context.facts, instanceType.value, context.region)
		.filter(({ name }) => architecturesOf(name, context.facts).includes(image.value))
		.flatMap(({ name }, index) => replaceValues(localize(changeTo, name), [{ value: instanceType, newText: name }], index === 0));
	report({ at: literalPlace(instanceType), message: wrongImage, args: { type: instanceType.value, runs: architectures.join(', '), image: image.value }, fixes });
}

/** The types that share the launch template of the group, and so its image: those with a template of their own may have another. */
function checkOverrides(group: AutoScalingGroup, report: Reporter, context: RuleContext): void {
	const shared = (group.mixedInstancesPolicy?.overrides ?? [])
		.flatMap(({ instanceType, launchTemplate }) => (launchTemplate === undefined && isKnown(instanceType) ? [instanceType] : []))
		.filter(({ value }) => architecturesOf(value, context.facts).length > 0);
	const image = launchOf(group, context.resources)?.imageArchitecture;
	if (isKnown(image)) {
		for (const type of shared) { checkImage(type, image, report, context); }
		return;
	}
	const [first, ...others] = shared;
	const own = first === undefined ? [] : architecturesOf(first.value, context.facts);
	const odd = others.find(({ value }) => architecturesOf(value, context.facts).every((architecture) => !own.includes(architecture)));
	if (first === undefined || odd === undefined) { return; }
	report({
		at: literalPlace(odd), message: mixed,
		args: { group: group.name, one: first.value, oneRuns: own.join(', '), other: odd.value, otherRuns: architecturesOf(odd.value, context.facts).join(', ') },
	});
}

function architecturesOf(name: string, facts: Facts): readonly string[] {
	return facts.instanceType(name)?.architectures ?? [];
}
