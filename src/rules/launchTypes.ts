/** The instance types that a group launches, for rules that name figures of them. Must never hold a rule's own knowledge. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { LaunchConfiguration, LaunchTemplate } from '../core/model/launchTemplate';
import { launchOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Known, Value } from '../core/model/value';
import type { RuleContext } from './rule';

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

/** A group of one burstable type. */
export interface BurstableLaunch extends LaunchedType {
	readonly family: string;
	readonly size: string;
	readonly vcpu: number;
	/** Percent of each vCPU that its credits pay for. */
	readonly baselinePercent: number;
	readonly architectures: readonly string[];
	/** Whether CPU beyond the credits is charged instead of held back; `undefined` where the text does not tell. */
	readonly isUnlimited: boolean | undefined;
}

/** @returns `undefined` for a group of several types, of one that is not burstable, or that is not known */
export function burstableType(group: AutoScalingGroup, { facts, resources }: Pick<RuleContext, 'facts' | 'resources'>): BurstableLaunch | undefined {
	const [only, ...others] = launchedTypes(group, resources) ?? [];
	const type = only === undefined || others.length > 0 ? undefined : facts.instanceType(only.instanceType.value);
	if (only === undefined || type === undefined || type.burstable === null || type.vcpu === null) { return undefined; }
	const credits = only.launch?.cpuCredits;
	const isUnlimited = credits === undefined ? type.burstable.unlimitedByDefault : isKnown(credits) ? credits.value === 'unlimited' : undefined;
	return { ...only, family: type.family, size: type.size, vcpu: type.vcpu, baselinePercent: type.burstable.baselinePercentPerVcpu, architectures: type.architectures, isUnlimited };
}
