/** A desired capacity in the code that every deployment sets again, whatever scaling has made of it. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import { removeProperties } from '../fixes';
import { actingPolicies, actingSchedules } from '../groupParts';
import type { Rule } from '../rule';
import { remove, reset, text } from './text';

/** CloudFormation sends sizes only when it updates the group, so that it happens less often. */
export const asgDesiredCapacityReset: Rule<AutoScalingGroup> = {
	id: 'asg-desired-capacity-reset', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html',
	check(group, report, context) {
		const { desiredCapacity: desired, minSize: min, maxSize: max, name, language } = group;
		// A command makes the group once.
		if (language === 'aws-cli') { return; }
		if (!isKnown(desired) || desired.origin.kind === 'omitted' || isKept(group) || (isKnown(min) && isKnown(max) && min.value >= max.value)) { return; }
		// Out of its bounds it is asg-size-bounds's.
		if ((isKnown(min) && desired.value < min.value) || (isKnown(max) && desired.value > max.value)) { return; }
		const scaling = [...actingPolicies(group, context.resources), ...actingSchedules(group, context.resources)];
		if (scaling.length === 0) { return; }
		const isTerraform = language === 'terraform';
		report({
			at: desired, message: reset,
			args: { name, desired: desired.value, scaling: scaling.map((one) => one.name).join(', '), isTerraform },
			fixes: () => removeProperties(remove, [desired], { isPreferred: true, resource: group, context }),
		});
	},
};

/** Whether the tool is told to leave it alone, or may be. */
function isKept({ lifecycle, updatePolicy }: AutoScalingGroup): boolean {
	const ignored = lifecycle?.ignoreChanges;
	if (ignored !== undefined && (!isKnown(ignored) || ignored.value.some((setting) => setting === 'all' || setting === 'desiredCapacity'))) { return true; }
	const unmodified = updatePolicy?.ignoreUnmodifiedGroupSizeProperties;
	return unmodified !== undefined && (!isKnown(unmodified) || unmodified.value);
}
