/** What rules that judge a group by a run have in common. Must never hold a rule's own knowledge. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Localized } from '../core/model/localized';
import { alarmsOf, policiesOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import type { Known } from '../core/model/value';
import { isKnown } from '../core/model/value';
import { replaceValues } from './fixes';
import type { Fix } from './rule';

/** The setting that holds a group at this average CPU: a target value, or the threshold of an alarm that calls one of its policies. */
export function cpuSetting(group: AutoScalingGroup, resources: readonly Resource[], cpuPercent: number): Known<number> | undefined {
	const policies = policiesOf(group, resources);
	return [...policies.map(({ targetTracking }) => targetTracking?.targetValue), ...policies.flatMap((policy) => alarmsOf(policy, resources)).map(({ threshold }) => threshold)]
		.filter(isKnown).find(({ value }) => value === cpuPercent);
}

/** A fix that lowers it. It costs instances, so it is never the one that is applied without a choice. */
export function lowerCpuFixes(setting: Known<number> | undefined, wantedPercent: number): readonly Fix[] {
	if (setting === undefined || wantedPercent <= 0 || wantedPercent >= setting.value) { return []; }
	return replaceValues(lowerCpu(wantedPercent), [{ value: setting, newText: String(wantedPercent) }], false);
}

function lowerCpu(percent: number): Localized {
	return { en: `Let the group scale out at ${percent} % CPU`, ko: `CPU ${percent} %에서 확장하도록 설정` };
}
