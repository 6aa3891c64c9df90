/** Minimum, desired and maximum of a group, which must stand in this order, for rules on every kind of group. */
import { formatNumber } from '../core/format';
import type { LocalizedTemplate } from '../core/model/localized';
import { localize } from '../core/model/localized';
import type { Known, Value } from '../core/model/value';
import { isKnown } from '../core/model/value';
import { replaceValues } from './fixes';
import type { Fix, Reporter } from './rule';
import { desiredAboveMax, desiredBelowMin, minAboveMax, setDesired, setMax, setMin } from './sizeBoundsText';

export interface Sizes {
	readonly min: Value<number> | undefined;
	readonly max: Value<number> | undefined;
	readonly desired: Value<number> | undefined;
}

/** Reports what AWS rejects of the sizes of a group. */
export function checkSizeBounds({ min, max, desired }: Sizes, report: Reporter): void {
	if (isKnown(min) && isKnown(max) && min.value > max.value) {
		const fixes = [...setTo(max, min, setMax, true), ...setTo(min, max, setMin, false)];
		report({ at: min, message: minAboveMax, args: toArgs(max, min), fixes });
		// No desired capacity fits between such bounds, so a word on it would only repeat this.
		return;
	}
	if (isKnown(desired) && isKnown(max) && desired.value > max.value) {
		const fixes = [...setTo(desired, max, setDesired, true), ...setTo(max, desired, setMax, false)];
		report({ at: desired, message: desiredAboveMax, args: toArgs(max, desired), fixes });
	}
	if (isKnown(desired) && isKnown(min) && desired.value < min.value) {
		const fixes = [...setTo(desired, min, setDesired, true), ...setTo(min, desired, setMin, false)];
		report({ at: desired, message: desiredBelowMin, args: toArgs(desired, min), fixes });
	}
}

function toArgs(low: Known<number>, high: Known<number>): { readonly low: string; readonly high: string } {
	return { low: formatNumber(low.value), high: formatNumber(high.value) };
}

/** Gives one value the number of another. */
function setTo(value: Known<number>, wanted: Known<number>, title: LocalizedTemplate<string>, preferred: boolean): readonly Fix[] {
	return replaceValues(localize(title, formatNumber(wanted.value)), [{ value, newText: String(wanted.value) }], preferred);
}
