/**
 * Scaling steps as the CDK turns them into policies: intervals of the metric in order, with the gaps between them filled, and an
 * alarm at the border of the interval in which nothing changes.
 * Follows `normalizeIntervals` and `findAlarmThresholds` of aws-cdk-lib 2.276.0 (aws-autoscaling-common/lib/interval-utils).
 */
import type { ValueTree } from '../../values/valueTree';
import { concluded, createProps, listOf, numberOf, objectOf, textIn, unknownAt } from '../props';
import type { Props } from '../props';
import type { Place } from '../../programs/result';
import type { World } from '../world';

/** The steps on one side of the interval in which nothing changes. */
export interface StepPlan {
	readonly name: 'Lower' | 'Upper';
	readonly isUpper: boolean;
	readonly threshold: ValueTree;
	/** In CloudFormation's words. */
	readonly adjustments: ValueTree;
}

/** @property change undefined where nothing changes */
interface Interval {
	readonly lower: number;
	readonly upper: number;
	readonly change: ValueTree | undefined;
	readonly place: Place;
}

/** @returns one policy of which nothing is known where the text does not tell the intervals; none for steps that the CDK refuses */
export function planSteps(props: Props, world: World): readonly StepPlan[] {
	const part = props.part('scalingSteps');
	if (part === undefined) { return []; }
	const adjustmentType = props.value('adjustmentType');
	const isExact = textIn(adjustmentType) === 'ExactCapacity';
	const written = props.items('scalingSteps').map((item) => ({ step: createProps(item, item.use, world.interpret), place: item.use }));
	const steps = written.map(({ step, place }) => ({ place, lower: bound(step.value('lower')), upper: bound(step.value('upper')), change: step.value('change') }));
	const isOpen = adjustmentType !== undefined && textIn(adjustmentType) === undefined;
	if (isOpen || written.some(({ step }) => !step.isClosed) || steps.some(({ lower, upper, change }) => lower === 'unknown' || upper === 'unknown' || numberOf(change) === undefined)) {
		return [{ name: 'Upper', isUpper: true, threshold: unknownAt(part.use), adjustments: unknownAt(part.use) }];
	}
	const intervals = normalize(steps as readonly WrittenStep[], isExact);
	return intervals === undefined ? [] : plan(intervals, part.use);
}

interface WrittenStep {
	readonly place: Place;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly change: ValueTree | undefined;
}

function bound(value: ValueTree | undefined): number | 'unknown' | undefined {
	return value === undefined ? undefined : numberOf(value) ?? 'unknown';
}

/** Intervals from 0 without end; undefined for what the CDK refuses. */
function normalize(steps: readonly WrittenStep[], isExact: boolean): readonly Interval[] | undefined {
	if (steps.length < 2 || steps.some(({ lower, upper }) => lower === undefined && upper === undefined)) { return undefined; }
	const sorted = [...steps].sort((a, b) => (a.lower ?? a.upper ?? 0) - (b.lower ?? b.upper ?? 0));
	const full = sorted.map(({ lower, upper, change, place }, index): Interval => ({
		lower: lower ?? sorted[index - 1]?.upper ?? 0,
		upper: upper ?? sorted[index + 1]?.lower ?? Infinity,
		change: !isExact && numberOf(change) === 0 ? undefined : change,
		place,
	}));
	if (full.some(({ lower }, index) => lower < (full[index - 1]?.upper ?? 0))) { return undefined; }
	const joined = joinUnchanged(fillGaps(full));
	return joined.filter(({ change }) => change === undefined).length > 1 ? undefined : joined;
}

function fillGaps(intervals: readonly Interval[]): readonly Interval[] {
	const filled: Interval[] = [];
	let end = 0;
	for (const interval of intervals) {
		if (interval.lower > end) { filled.push({ lower: end, upper: interval.lower, change: undefined, place: interval.place }); }
		filled.push(interval);
		end = interval.upper;
	}
	const last = intervals.at(-1);
	return last === undefined || end === Infinity ? filled : [...filled, { lower: end, upper: Infinity, change: undefined, place: last.place }];
}

function joinUnchanged(intervals: readonly Interval[]): readonly Interval[] {
	const joined: Interval[] = [];
	for (const interval of intervals) {
		const before = joined.at(-1);
		if (before !== undefined && before.change === undefined && interval.change === undefined) {
			joined[joined.length - 1] = { ...before, upper: interval.upper };
		} else {
			joined.push(interval);
		}
	}
	return joined;
}

/** Without an interval in which nothing changes the middle parts them. */
function plan(intervals: readonly Interval[], place: Place): readonly StepPlan[] {
	const gap = intervals.findIndex(({ change }) => change === undefined);
	const middle = Math.floor(intervals.length / 2);
	const lowerEnd = gap >= 0 ? gap : intervals.length === 1 ? 0 : middle;
	const upperStart = gap >= 0 ? gap + 1 : intervals.length === 1 ? 0 : middle;
	const below = intervals.slice(0, lowerEnd);
	const above = intervals.slice(upperStart);
	return [...sidePlan('Lower', below, place), ...sidePlan('Upper', above, place)];
}

function sidePlan(name: StepPlan['name'], intervals: readonly Interval[], place: Place): readonly StepPlan[] {
	const [first, last] = [intervals[0], intervals.at(-1)];
	if (first === undefined || last === undefined) { return []; }
	const threshold = name === 'Upper' ? first.lower : last.upper;
	const ordered = name === 'Upper' ? intervals : [...intervals].reverse();
	const adjustments = ordered.map((interval) => objectOf(interval.place, {
		MetricIntervalLowerBound: name === 'Lower' && interval === first ? undefined : concluded(interval.place, interval.lower - threshold),
		MetricIntervalUpperBound: name === 'Upper' && interval === last ? undefined : concluded(interval.place, interval.upper - threshold),
		ScalingAdjustment: interval.change,
	}));
	return [{ name, isUpper: name === 'Upper', threshold: concluded(place, threshold), adjustments: listOf(place, adjustments) }];
}
