/** Rolling updates and instance refreshes that cannot do what they are for. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Reporter, Rule } from '../rule';
import { addHundred, endsEarly, noRoom, noRollback, notRising, protectedWait, replaceProtected, rollbackOff, setMinInService, text } from './text';

export const asgRolloutStuck: Rule<AutoScalingGroup> = {
	id: 'asg-rollout-stuck', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html',
	check(group, report) {
		checkRollingUpdate(group, report);
		checkCheckpoints(group, report);
		checkRollback(group, report);
		checkProtected(group, report);
	},
};

/** CloudFormation raises no error when the template is read, only when the update begins. */
function checkRollingUpdate({ updatePolicy, maxSize, name }: AutoScalingGroup, report: Reporter): void {
	const inService = updatePolicy?.rollingUpdate?.minInstancesInService;
	const replaces = updatePolicy?.willReplace;
	if (!isKnown(inService) || !isKnown(maxSize) || inService.value < maxSize.value || inService.value === 0 || (replaces !== undefined && replaces.value !== false)) { return; }
	const wanted = Math.max(0, maxSize.value - 1);
	report({
		at: inService, severity: 'error', message: noRoom, args: { name, min: inService.value, max: maxSize.value },
		fixes: replaceValues(localize(setMinInService, formatNumber(wanted)), [{ value: inService, newText: String(wanted) }], true),
	});
}

function checkCheckpoints({ instanceRefresh, name }: AutoScalingGroup, report: Reporter): void {
	const checkpoints = instanceRefresh?.checkpointPercentages;
	const last = checkpoints?.value?.at(-1);
	if (!isKnown(checkpoints) || last === undefined) { return; }
	const percents = checkpoints.value;
	const rising = [...new Set(percents)].sort((a, b) => a - b);
	if (percents.some((percent, index) => index > 0 && percent <= percents[index - 1]!)) {
		report({
			at: checkpoints, severity: 'error', message: notRising, args: { percents: percents.join(', ') },
			fixes: replaceValues(localize(addHundred, rising.join(', ')), [{ value: checkpoints, newText: `[${rising.join(', ')}]` }], true),
		});
	} else if (last < 100) {
		report({
			at: checkpoints, message: endsEarly, args: { name, last },
			fixes: replaceValues(localize(addHundred, [...percents, 100].join(', ')), [{ value: checkpoints, newText: `[${[...percents, 100].join(', ')}]` }], true),
		});
	}
}

function checkRollback({ instanceRefresh, launchTemplateVersion: version }: AutoScalingGroup, report: Reporter): void {
	const rollback = instanceRefresh?.autoRollback;
	if (!isKnown(rollback) || !rollback.value || !isKnown(version) || !['$Latest', '$Default'].includes(version.value)) { return; }
	report({ at: rollback, message: noRollback, args: { version: version.value }, fixes: replaceValues(rollbackOff, [{ value: rollback, newText: 'false' }], false) });
}

function checkProtected({ instanceRefresh, newInstancesProtectedFromScaleIn: isProtected, name }: AutoScalingGroup, report: Reporter): void {
	const wait = instanceRefresh?.scaleInProtectedInstances;
	if (!isKnown(wait) || wait.value !== 'Wait' || !isKnown(isProtected) || !isProtected.value) { return; }
	report({ at: wait, message: protectedWait, args: { name }, fixes: replaceValues(replaceProtected, [{ value: wait, newText: 'Refresh' }], true) });
}
