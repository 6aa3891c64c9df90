/** Deregistration delays that cut requests, that hold up every scale-in, or that AWS rejects. */
import { formatNumber } from '../../core/format';
import { deregistrationDelay as figures } from '../../core/facts/loadBalancerFigures';
import { localize } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { runsSpot } from '../spot';
import { cuts, holdsUp, outOfRange, setDelay, text } from './text';

/** Enough for most requests of an API; not a figure of AWS. */
const shortSeconds = 30;
/** Three times AWS's default. */
const longSeconds = figures.default * 3;

/** Long delays before Spot Instances are spot-deregistration-delay's. */
export const tgDeregistrationDelay: Rule<TargetGroup> = {
	id: 'tg-deregistration-delay', severity: 'warning', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: figures.source.url,
	check(target, report, { resources }) {
		const { deregistrationDelaySeconds: delay, targetType, name } = target;
		if (!isKnown(delay) || !isKnown(targetType) || targetType.value === 'lambda') { return; }
		const args = { name, seconds: formatNumber(delay.value) };
		const set = (seconds: number): ReturnType<typeof replaceValues> => replaceValues(localize(setDelay, formatNumber(seconds)), [{ value: delay, newText: String(seconds) }], true);
		if (delay.value < figures.min || delay.value > figures.max) {
			report({ at: delay, severity: 'error', message: outOfRange, args: { ...args, ...figures }, fixes: set(delay.value < figures.min ? shortSeconds : figures.default) });
		} else if (delay.value === 0) {
			report({ at: delay, message: cuts, args, fixes: set(shortSeconds) });
		} else if (delay.value > longSeconds && !groupsOf(target, resources).some((group) => runsSpot(group, resources))) {
			report({ at: delay, severity: 'information', message: holdsUp, args, fixes: set(figures.default) });
		}
	},
};
