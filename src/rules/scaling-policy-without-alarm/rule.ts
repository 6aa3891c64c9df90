/** Step and simple scaling policies that no alarm of this code starts. */
import type { Alarm } from '../../core/model/alarm';
import { alarmsOf } from '../../core/model/relations';
import { resourcesOfType } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { Rule } from '../rule';
import { noAlarm, text } from './text';

/** The alarm may well stand in another module, so that it is off unless asked for; silent where an alarm's actions are not known. */
export const scalingPolicyWithoutAlarm: Rule<ScalingPolicy> = {
	id: 'scaling-policy-without-alarm', severity: 'hint', enabledByDefault: false, resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html',
	check(policy, report, { resources }) {
		const { policyType, name, file, nameRange } = policy;
		if (!isKnown(policyType) || !['SimpleScaling', 'StepScaling'].includes(policyType.value)) { return; }
		if (alarmsOf(policy, resources).length > 0 || resourcesOfType(resources, 'AWS::CloudWatch::Alarm').some(mayStartAny)) { return; }
		report({ at: { file, range: nameRange }, message: noAlarm, args: { name } });
	},
};

function mayStartAny({ alarmActions, okActions, insufficientDataActions }: Alarm): boolean {
	return [alarmActions, okActions, insufficientDataActions].some((actions) =>
		!isKnown(actions) || actions.value.some(({ resourceId, text: written }) => resourceId === undefined && !/^arn:aws[\w-]*:(?!autoscaling:)/.test(written)));
}
