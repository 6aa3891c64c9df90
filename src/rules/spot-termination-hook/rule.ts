/** Termination hooks that may wait longer than a Spot Instance lives after its notice. */
import { formatNumber } from '../../core/format';
import { spotNotice } from '../../core/facts/purchaseFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { lifecycleHooksOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import { changeHook } from '../groupParts';
import type { Rule } from '../rule';
import { runsSpot } from '../spot';
import { setTimeout, text, tooLong } from './text';

export const spotTerminationHook: Rule<AutoScalingGroup> = {
	id: 'spot-termination-hook', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html',
	check(group, report, context) {
		if (!runsSpot(group, context.resources)) { return; }
		for (const hook of lifecycleHooksOf(group, context.resources)) {
			const { lifecycleTransition: transition, heartbeatTimeoutSeconds: timeout } = hook;
			if (!isKnown(transition) || !transition.value.includes('TERMINATING') || !isKnown(timeout) || timeout.value <= spotNotice.seconds) { continue; }
			const change = changeHook(group, hook, { setting: 'heartbeatTimeoutSeconds', value: spotNotice.seconds });
			report({
				at: timeout.origin.kind === 'omitted' ? transition : timeout, message: tooLong, args: { group: group.name, timeout: formatNumber(timeout.value), notice: spotNotice.seconds },
				fixes: () => writeSettings(localize(setTimeout, spotNotice.seconds), [change], { isPreferred: false, context }),
			});
		}
	},
};
