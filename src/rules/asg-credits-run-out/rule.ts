/** A burstable type at a CPU that its credits do not pay for. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { launchOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { localize } from '../../core/model/localized';
import { replaceValues } from '../fixes';
import { cpuSetting, lowerCpuFixes } from '../judgedGroup';
import type { Fix, Rule, RuleContext } from '../rule';
import { charged, held, makeUnlimited, text } from './text';

export const asgCreditsRunOut: Rule<AutoScalingGroup> = {
	id: 'asg-credits-run-out', severity: 'warning', category: 'resilience', resources: ['AWS::AutoScaling::AutoScalingGroup'], text, isJudged: true,
	supersedes: ['instance-burstable-target'],
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
	check(group, report, context) {
		const judgement = context.judgementOf(group).credits;
		if (judgement === undefined || judgement.emptyAfterSeconds === null) { return; }
		const { scenario, creditMode, instanceType, baselinePercent, cpuPercent, emptyAfterSeconds, overloadPercent, surplusUsdPerInstanceDay } = judgement;
		const args = { name: group.name, instanceType, baselinePercent, cpuPercent, emptyAfterSeconds, overloadPercent, surplusUsdPerInstanceDay };
		const setting = cpuSetting(group, context.resources, cpuPercent);
		const at = setting ?? { file: group.file, range: group.nameRange };
		if (creditMode === 'unlimited') {
			report({ at, severity: 'information', message: charged, args, fixes: () => lowerCpuFixes(setting, baselinePercent), scenario });
		} else {
			report({ at, message: held, args, fixes: [...lowerCpuFixes(setting, baselinePercent), ...unlimitedFixes(group, context)], scenario });
		}
	},
};

/** Where the mode is written: it costs money, but nothing is held back any more. */
function unlimitedFixes(group: AutoScalingGroup, { resources }: RuleContext): readonly Fix[] {
	const mode = launchOf(group, resources)?.cpuCredits;
	return isKnown(mode) ? replaceValues(localize(makeUnlimited, {}), [{ value: mode, newText: 'unlimited' }], false) : [];
}
