/** The scaling policies of a group: target tracking on CPU is simulated, the others are named. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Localized } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import { resourcesOfType } from '../core/model/resource';
import type { ScalingPolicy } from '../core/model/scalingPolicy';
import type { Known } from '../core/model/value';
import { isKnown } from '../core/model/value';
import type { TargetTrackingPolicy } from '../core/simulation/scenario/policySettings';
import { known, omitted, optionalSettingOf, type Setting, type Settings } from './setting';
import { scenarioText } from './text';

export type PolicyReading =
	| { readonly kind: 'simulated'; readonly settings: Settings<Omit<TargetTrackingPolicy, 'metricPeriodSeconds'>> }
	| { readonly kind: 'left-out'; readonly note: Localized };

const cpuMetric = 'ASGAverageCPUUtilization';

/** Every policy of the group, in the order of the text. Those that the code switches off (`count = 0`) are not there. */
export function readPolicies(group: AutoScalingGroup, resources: readonly Resource[]): readonly PolicyReading[] {
	return resourcesOfType(resources, 'AWS::AutoScaling::ScalingPolicy')
		.filter(({ autoScalingGroup }) => isKnown(autoScalingGroup) && autoScalingGroup.value.resourceId === group.id)
		.filter(({ multiplicity }) => !isKnown(multiplicity) || multiplicity.value > 0)
		.map(readPolicy);
}

function readPolicy(policy: ScalingPolicy): PolicyReading {
	const { notes } = scenarioText;
	const tracking = policy.targetTracking;
	if (tracking === undefined) {
		return leftOut(notes.policyKind(policy.name, isKnown(policy.policyType) ? policy.policyType.value : '?'));
	}
	if (!isKnown(tracking.predefinedMetricType) || tracking.predefinedMetricType.value !== cpuMetric) {
		const metric = tracking.predefinedMetricType === undefined ? notes.customMetric : nameOf(tracking.predefinedMetricType);
		return leftOut({ en: notes.policyMetric(policy.name, metric.en).en, ko: notes.policyMetric(policy.name, metric.ko).ko });
	}
	if (!isKnown(tracking.targetValue)) { return leftOut(notes.policyTarget(policy.name)); }
	return { kind: 'simulated', settings: trackingSettings(policy, tracking.predefinedMetricType, tracking.targetValue) };
}

function trackingSettings(policy: ScalingPolicy, metric: Known<string>, target: Known<number>): Settings<Omit<TargetTrackingPolicy, 'metricPeriodSeconds'>> {
	const { defaults } = scenarioText;
	const name: Setting<string> = { value: policy.name, origin: { kind: 'code', at: { file: policy.file, range: policy.nameRange }, note: undefined } };
	const metricSetting: Setting<typeof cpuMetric> = { value: cpuMetric, origin: known(metric).origin };
	return {
		kind: { value: 'target-tracking', origin: name.origin },
		name,
		metric: metricSetting,
		targetValue: known(target),
		instanceWarmupSeconds: optionalSettingOf<number | null>(policy.estimatedInstanceWarmupSeconds, {
			unknown: null, shown: defaults.unset, missing: omitted(null, defaults.instanceWarmup),
		}),
		disableScaleIn: optionalSettingOf(policy.targetTracking?.disableScaleIn, {
			unknown: false, shown: { en: 'that it may scale in', ko: '축소 허용' }, missing: omitted(false, defaults.unset),
		}),
	};
}

function leftOut(note: Localized): PolicyReading {
	return { kind: 'left-out', note };
}

function nameOf(value: ScalingPolicy['policyType']): Localized {
	const text = isKnown(value) ? value.value : value.origin.text;
	return { en: text, ko: text };
}
