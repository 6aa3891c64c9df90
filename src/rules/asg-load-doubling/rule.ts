/** A group that scales out too late, or not far enough, when its load doubles within a quarter of an hour. */
import { isOverloaded } from '../../core/judgement';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { cpuSetting, lowerCpuFixes } from '../judgedGroup';
import type { Fix, Rule } from '../rule';
import { maxTooSmall, raiseMax, text, tooLate } from './text';

/** At half of its CPU a group carries twice the load without any new instance. */
const halfPercent = 50;

export const asgLoadDoubling: Rule<AutoScalingGroup> = {
	id: 'asg-load-doubling', severity: 'information', category: 'resilience', resources: ['AWS::AutoScaling::AutoScalingGroup'], text, isJudged: true,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
	check(group, report, { resources, judgementOf }) {
		const judgement = judgementOf(group)['load-doubling'];
		if (judgement === undefined || !isOverloaded(judgement)) { return; }
		const { scenario, cpuPercent, riseSeconds, droppingSeconds, overloadPercent, isMaxTooSmall, maxSize } = judgement;
		const setting = cpuSetting(group, resources, cpuPercent);
		report({
			at: setting ?? { file: group.file, range: group.nameRange }, message: isMaxTooSmall ? maxTooSmall : tooLate, scenario,
			args: { name: group.name, cpuPercent, riseSeconds, droppingSeconds, overloadPercent, maxSize, bootSeconds: scenario.launch.bootSeconds },
			fixes: [...lowerCpuFixes(setting, halfPercent), ...isMaxTooSmall ? raiseMaxFixes(group) : []],
		});
	},
};

/** To twice what the group begins with. */
function raiseMaxFixes({ maxSize, desiredCapacity, minSize }: AutoScalingGroup): readonly Fix[] {
	const desired = desiredCapacity ?? minSize;
	if (!isKnown(desired) || !isKnown(maxSize) || desired.value * 2 <= maxSize.value) { return []; }
	return replaceValues(localize(raiseMax, desired.value * 2), [{ value: maxSize, newText: String(desired.value * 2) }], false);
}
