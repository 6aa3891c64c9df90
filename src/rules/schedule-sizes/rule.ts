/** Scheduled actions whose sizes contradict each other. */
import { formatNumber } from '../../core/format';
import { localize } from '../../core/model/localized';
import type { ScheduledAction } from '../../core/model/scheduledAction';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import { replaceValues, writeSettings } from '../fixes';
import type { Fix, Rule, RuleContext } from '../rule';
import { above, leaveAlone, setSize, setsNothing, text } from './text';
import type { Size } from './text';

/** Terraform sends 0 for a size that is not written, so that one alone contradicts the others; −1 leaves the size as it is. */
export const scheduleSizes: Rule<ScheduledAction> = {
	id: 'schedule-sizes', severity: 'error', resources: ['AWS::AutoScaling::ScheduledAction'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html',
	check(action, report, context) {
		const { minSize: min, maxSize: max, desiredCapacity: desired, file, nameRange, name } = action;
		if (min === undefined && max === undefined && desired === undefined) {
			report({ at: { file, range: nameRange }, message: setsNothing, args: { name } });
			return;
		}
		const pairs: readonly (readonly [Size, Value<number> | undefined, Size, Value<number> | undefined])[] = [
			['minSize', min, 'maxSize', max], ['desiredCapacity', desired, 'maxSize', max], ['minSize', min, 'desiredCapacity', desired],
		];
		for (const [lowName, low, highName, high] of pairs) {
			if (!isKnown(low) || !isKnown(high) || low.value <= high.value) { continue; }
			const omitted = high.origin.kind === 'omitted' ? highName : undefined;
			report({
				at: low, message: above, args: { lowName, low: low.value, highName, high: high.value, isOmitted: omitted !== undefined },
				fixes: () => fixesFor(action, { low, lowName, high, highName }, context),
			});
			return;
		}
	},
};

interface Pair {
	readonly low: Known<number>;
	readonly lowName: Size;
	readonly high: Known<number>;
	readonly highName: Size;
}

function fixesFor(action: ScheduledAction, { low, lowName, high, highName }: Pair, context: RuleContext): readonly Fix[] {
	if (high.origin.kind === 'omitted') {
		return writeSettings(localize(leaveAlone, highName), [{ resource: action, path: highName, value: -1 }], { isPreferred: true, context });
	}
	return [
		...replaceValues(localize(setSize, { size: lowName, count: formatNumber(high.value) }), [{ value: low, newText: String(high.value) }], true),
		...replaceValues(localize(setSize, { size: highName, count: formatNumber(low.value) }), [{ value: high, newText: String(low.value) }], false),
	];
}
