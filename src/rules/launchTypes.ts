/** The instance types that a group launches, for rules that name figures of them. Must never hold a rule's own knowledge. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { LaunchConfiguration, LaunchTemplate } from '../core/model/launchTemplate';
import { launchOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Known, Value } from '../core/model/value';

/** A known instance type of a group, with what it is launched from. */
export interface LaunchedType {
	readonly instanceType: Known<string>;
	readonly launch: LaunchTemplate | LaunchConfiguration | undefined;
}

/**
 * The types that a group launches, in their order, each once.
 * @returns `undefined` where one of them is not known, or attributes stand instead
 */
export function launchedTypes(group: AutoScalingGroup, resources: readonly Resource[]): readonly LaunchedType[] | undefined {
	const launch = launchOf(group, resources);
	const overrides = group.mixedInstancesPolicy?.overrides ?? [];
	const values: readonly (Value<string> | undefined)[] = overrides.length === 0 ? [launch?.instanceType] : overrides.map(({ instanceType }) => instanceType ?? launch?.instanceType);
	const known = values.filter((value): value is Known<string> => isKnown(value));
	if (known.length < values.length || known.length === 0) { return undefined; }
	return known.filter((value, index) => known.findIndex((other) => other.value === value.value) === index).map((instanceType) => ({ instanceType, launch }));
}
