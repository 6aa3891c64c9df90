/** Deregistration delays longer than the notice that EC2 gives before it takes a Spot Instance. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { targetGroupsOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { spotNotice } from '../../core/facts/purchaseFigures';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { runsSpot } from '../spot';
import { setDelay, text, tooLong } from './text';

/** Leaves a part of the notice to notice it. */
const shareOfNotice = 0.75;

export const spotDeregistrationDelay: Rule<AutoScalingGroup> = {
	id: 'spot-deregistration-delay', category: 'load-balancing', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
	check(group, report, context) {
		if (!runsSpot(group, context.resources)) { return; }
		const wanted = Math.floor(spotNotice.seconds * shareOfNotice);
		for (const target of targetGroupsOf(group, context.resources)) {
			const delay = target.deregistrationDelaySeconds;
			if (!isKnown(delay) || delay.value <= spotNotice.seconds) { continue; }
			report({
				at: delay, message: tooLong, args: { group: group.name, target: target.name, delay: formatNumber(delay.value), notice: spotNotice.seconds },
				fixes: () => writeSettings(localize(setDelay, wanted), [{ resource: target, path: 'deregistrationDelaySeconds', value: wanted }], { isPreferred: true, context }),
			});
		}
	},
};
