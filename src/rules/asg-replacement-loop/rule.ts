/** A group that replaces every new instance before it serves. */
import { gracePeriod } from '../../core/facts/autoScalingFigures';
import { isLoop } from '../../core/judgement';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { looping, setGrace, text } from './text';

export const asgReplacementLoop: Rule<AutoScalingGroup> = {
	id: 'asg-replacement-loop', severity: 'warning', category: 'resilience', resources: ['AWS::AutoScaling::AutoScalingGroup'], text, isJudged: true,
	supersedes: ['asg-grace-period-short', 'asg-grace-period-zero'],
	source: gracePeriod.source.url,
	check(group, report, context) {
		const judgement = context.judgementOf(group)['replacement-loop'];
		if (judgement === undefined || !isLoop(judgement)) { return; }
		const { scenario, graceSeconds, bootSeconds, replacedInstances, durationSeconds } = judgement;
		const { healthCheckGracePeriodSeconds: grace, name } = group;
		const wanted = gracePeriod.consoleDefaultSeconds;
		report({
			at: grace, message: looping, args: { name, graceSeconds, bootSeconds, replacedInstances, durationSeconds }, scenario,
			fixes: () => writeSettings(localize(setGrace, wanted), [{ resource: group, path: 'healthCheckGracePeriodSeconds', value: wanted }], { isPreferred: true, context }),
		});
	},
};
