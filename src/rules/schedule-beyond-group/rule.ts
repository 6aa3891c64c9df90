/** Scheduled actions that leave the bounds of their group. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import type { ScheduledAction } from '../../core/model/scheduledAction';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { actingSchedules } from '../groupParts';
import type { Reporter, Rule } from '../rule';
import { desiredAbove, lowerDesired, raisesMax, raiseGroup, text } from './text';

/** Sizes of an action that contradict each other are another rule's. */
export const scheduleBeyondGroup: Rule<AutoScalingGroup> = {
	id: 'schedule-beyond-group', severity: 'warning', category: 'scaling', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html',
	check(group, report, { resources }) {
		const actions = actingSchedules(group, resources);
		for (const action of actions) {
			checkDesired(group, action, actions, report);
			checkMax(group, action, actions, report);
		}
	},
};

/** An action without own maximum cannot go above the one that is in force; another action may have raised that. */
function checkDesired({ maxSize: max, name }: AutoScalingGroup, action: ScheduledAction, actions: readonly ScheduledAction[], report: Reporter): void {
	const desired = action.desiredCapacity;
	const mayBeRaised = actions.some((other) => other.maxSize !== undefined && (!isKnown(other.maxSize) || (isKnown(max) && other.maxSize.value > max.value)));
	if (action.maxSize !== undefined || !isKnown(desired) || !isKnown(max) || desired.value <= max.value || mayBeRaised) { return; }
	report({
		at: desired, message: desiredAbove, args: { name, desired: desired.value, max: max.value },
		fixes: [
			...replaceValues(localize(lowerDesired, formatNumber(max.value)), [{ value: desired, newText: String(max.value) }], true),
			...replaceValues(localize(raiseGroup, formatNumber(desired.value)), [{ value: max, newText: String(desired.value) }], false),
		],
	});
}

function checkMax({ maxSize: max, name, language }: AutoScalingGroup, action: ScheduledAction, actions: readonly ScheduledAction[], report: Reporter): void {
	const raised = action.maxSize;
	if (!isKnown(raised) || !isKnown(max) || raised.value <= max.value || (isKnown(action.minSize) && action.minSize.value > raised.value)) { return; }
	const returns = actions.some((other) => other !== action && other.maxSize !== undefined && (!isKnown(other.maxSize) || other.maxSize.value <= max.value));
	report({
		at: raised, severity: returns ? 'information' : 'warning', message: raisesMax, args: { name, raised: raised.value, max: max.value, returns, isTerraform: language === 'terraform' },
		fixes: replaceValues(localize(raiseGroup, formatNumber(raised.value)), [{ value: max, newText: String(raised.value) }], false),
	});
}
