/** Healthy percentages of an instance maintenance policy or an instance refresh that AWS does not take. */
import { maintenancePolicy } from '../../core/facts/autoScalingFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import { isMaintenancePolicyValid } from '../../core/simulation/group/maintenance';
import { replaceValues, writeSettings } from '../fixes';
import type { Fix, Reporter, Rule, RuleContext } from '../rule';
import { apart, missing, outOfRange, setMax, setMin, text } from './text';

interface Percentages {
	readonly minHealthyPercentage: Value<number> | undefined;
	readonly maxHealthyPercentage: Value<number> | undefined;
}

export const asgHealthyPercentages: Rule<AutoScalingGroup> = {
	id: 'asg-healthy-percentages', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMaintenancePolicy.html',
	check(group, report, context) {
		const { instanceMaintenancePolicy, instanceRefresh } = group;
		if (instanceMaintenancePolicy !== undefined) {
			checkBoth(group, instanceMaintenancePolicy, report, context);
			checkNumbers(instanceMaintenancePolicy, report);
		}
		if (instanceRefresh !== undefined) { checkNumbers(instanceRefresh, report); }
	},
};

/** A maintenance policy needs both, unless it is cleared with −1. */
function checkBoth(group: AutoScalingGroup, { minHealthyPercentage: min, maxHealthyPercentage: max }: Percentages, report: Reporter, context: RuleContext): void {
	const written = min ?? max;
	if (!isKnown(written) || (min !== undefined && max !== undefined)) { return; }
	const isMinMissing = min === undefined;
	const wanted = isMinMissing ? Math.max(0, written.value - maintenancePolicy.maxSpread) : Math.min(maintenancePolicy.maxHealthy.max, written.value + maintenancePolicy.maxSpread);
	const property = isMinMissing ? 'minHealthyPercentage' as const : 'maxHealthyPercentage' as const;
	report({
		at: written, message: missing, args: { isMinMissing },
		fixes: () => writeSettings(localize(isMinMissing ? setMin : setMax, wanted), [{ resource: group, path: `instanceMaintenancePolicy.${property}`, value: wanted }], { isPreferred: true, context }),
	});
}

function checkNumbers({ minHealthyPercentage: min, maxHealthyPercentage: max }: Percentages, report: Reporter): void {
	const { minHealthy, maxHealthy, maxSpread } = maintenancePolicy;
	const isMinOut = isOut(min, minHealthy);
	const isMaxOut = isOut(max, maxHealthy);
	if (isMinOut && isKnown(min)) { report({ at: min, message: outOfRange, args: { percent: min.value, ...minHealthy }, fixes: toNearest(min, minHealthy, setMin) }); }
	if (isMaxOut && isKnown(max)) { report({ at: max, message: outOfRange, args: { percent: max.value, ...maxHealthy }, fixes: toNearest(max, maxHealthy, setMax) }); }
	if (isMinOut || isMaxOut || !isKnown(min) || !isKnown(max) || min.value === -1 || max.value === -1) { return; }
	if (isMaintenancePolicyValid({ minHealthyPercent: min.value, maxHealthyPercent: max.value })) { return; }
	const wantedMax = min.value + maxSpread;
	const wantedMin = max.value - maxSpread;
	report({
		at: max.origin.kind === 'omitted' ? min : max, message: apart, args: { min: min.value, max: max.value, most: maxSpread },
		fixes: [
			...replaceValues(localize(setMax, wantedMax), [{ value: max, newText: String(wantedMax) }], true),
			...replaceValues(localize(setMin, wantedMin), [{ value: min, newText: String(wantedMin) }], false),
		],
	});
}

function isOut(value: Value<number> | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
	return isKnown(value) && value.value !== -1 && (value.value < min || value.value > max);
}

function toNearest(value: Known<number>, { min, max }: { readonly min: number; readonly max: number }, title: typeof setMin): readonly Fix[] {
	const nearest = value.value < min ? min : max;
	return replaceValues(localize(title, nearest), [{ value, newText: String(nearest) }], true);
}
