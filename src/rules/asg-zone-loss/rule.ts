/** A group that cannot carry its full load while one of its zones is gone. */
import { isOverloaded } from '../../core/judgement';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { cpuSetting, lowerCpuFixes } from '../judgedGroup';
import type { Rule } from '../rule';
import { overloaded, text } from './text';

/** With this share of a fully busy group nothing is dropped: queues need a little room. */
const roomRatio = 0.95;

export const asgZoneLoss: Rule<AutoScalingGroup> = {
	id: 'asg-zone-loss', severity: 'information', category: 'resilience', resources: ['AWS::AutoScaling::AutoScalingGroup'], text, isJudged: true,
	supersedes: ['asg-zone-loss-headroom'],
	source: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html',
	check(group, report, { resources, judgementOf }) {
		const judgement = judgementOf(group)['zone-loss'];
		if (judgement === undefined || !isOverloaded(judgement)) { return; }
		const { scenario, cpuPercent, lostInstances, totalInstances, zoneCount, droppingSeconds } = judgement;
		const setting = cpuSetting(group, resources, cpuPercent);
		const leftRatio = (totalInstances - lostInstances) / totalInstances;
		report({
			at: setting ?? { file: group.file, range: group.nameRange }, message: overloaded, scenario,
			args: { name: group.name, cpuPercent, zoneCount, lostInstances, totalInstances, neededPercent: cpuPercent / leftRatio, droppingSeconds, bootSeconds: scenario.launch.bootSeconds },
			fixes: () => lowerCpuFixes(setting, Math.floor(leftRatio * 100 * roomRatio)),
		});
	},
};
