/** Sizes, zones and health checks of a scenario, from the group in code. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Localized } from '../core/model/localized';
import { isKnown } from '../core/model/value';
import type { GroupSettings } from '../core/simulation/scenario/groupSettings';
import { assumed, omitted, optionalSettingOf, originOf, same, settingOf, unknownNote, type Setting, type Settings } from './setting';
import { scenarioText } from './text';

const assumedMinSize = 2;
const assumedZones = 3;
/** As many zones as a scenario takes. */
const mostZones = 10;

type ReadSettings = Pick<GroupSettings,
	'name' | 'minSize' | 'maxSize' | 'desiredCapacity' | 'zones' | 'healthCheckTypes' | 'healthCheckGracePeriodSeconds' | 'defaultCooldownSeconds'
	| 'defaultInstanceWarmupSeconds'>;

export function groupSettings(group: AutoScalingGroup): Settings<ReadSettings> {
	const { defaults } = scenarioText;
	const minSize = minSizeOf(group);
	return {
		name: { value: group.name, origin: { kind: 'code', at: { file: group.file, range: group.nameRange }, note: undefined } },
		minSize,
		maxSize: maxSizeOf(group, minSize.value),
		desiredCapacity: optionalSettingOf<number | null>(group.desiredCapacity, {
			unknown: null, shown: defaults.desiredUnknown, missing: omitted(null, defaults.desiredCapacity),
		}),
		zones: zonesOf(group),
		healthCheckTypes: healthChecksOf(group),
		healthCheckGracePeriodSeconds: settingOf(group.healthCheckGracePeriodSeconds, { unknown: 300, shown: same('300 s') }),
		defaultCooldownSeconds: settingOf(group.defaultCooldownSeconds, { unknown: 300, shown: same('300 s') }),
		defaultInstanceWarmupSeconds: optionalSettingOf<number | null>(group.defaultInstanceWarmupSeconds, {
			unknown: null, shown: defaults.unset, missing: omitted(null, defaults.groupWarmup),
		}),
	};
}

/** Kinds of health check that the group uses and the run leaves out. */
export function groupNotes({ healthCheckType }: AutoScalingGroup): readonly Localized[] {
	const left = isKnown(healthCheckType) ? healthCheckType.value.filter((type) => type !== 'EC2' && type !== 'ELB') : [];
	return left.length > 0 ? [scenarioText.notes.healthCheck(left.join(', '))] : [];
}

/** An unknown minimum is two, but not above what is known to bound it. */
function minSizeOf({ minSize, maxSize, desiredCapacity }: AutoScalingGroup): Setting<number> {
	const bounds = [desiredCapacity, maxSize].filter(isKnown).map(({ value }) => value);
	const value = Math.min(assumedMinSize, ...bounds);
	return optionalSettingOf(minSize, { unknown: value, shown: same(value), missing: assumed(value, scenarioText.assumptions.minSize) });
}

/** An unknown maximum is twice what the group begins with. */
function maxSizeOf({ maxSize, desiredCapacity }: AutoScalingGroup, minSize: number): Setting<number> {
	const begin = isKnown(desiredCapacity) ? desiredCapacity.value : minSize;
	const value = Math.max(1, begin, minSize) * 2;
	return optionalSettingOf(maxSize, { unknown: value, shown: same(value), missing: assumed(value, scenarioText.assumptions.maxSize) });
}

function healthChecksOf({ healthCheckType }: AutoScalingGroup): Setting<readonly ('EC2' | 'ELB')[]> {
	if (!isKnown(healthCheckType)) { return assumed(['EC2'], unknownNote(healthCheckType, same('EC2'))); }
	const types: readonly ('EC2' | 'ELB')[] = healthCheckType.value.includes('ELB') ? ['EC2', 'ELB'] : ['EC2'];
	return { value: types, origin: originOf(healthCheckType) };
}

function zonesOf({ availabilityZones, subnets }: AutoScalingGroup): Setting<readonly string[]> {
	if (isKnown(availabilityZones) && availabilityZones.value.length > 0) {
		return { value: zoneLetters([...new Set(availabilityZones.value)].slice(0, mostZones)), origin: originOf(availabilityZones) };
	}
	if (isKnown(subnets) && subnets.value.length > 0) {
		const count = new Set(subnets.value.map(({ resourceId, text }) => resourceId ?? text)).size;
		return assumed(sequentialLetters(Math.min(count, mostZones)), scenarioText.assumptions.zonesFromSubnets(count));
	}
	return assumed(sequentialLetters(assumedZones), scenarioText.assumptions.zones);
}

/** The letters that zone names end in (`us-east-1a` → `a`), or a, b, c … where these do not tell them apart. */
function zoneLetters(names: readonly string[]): readonly string[] {
	const letters = names.map((name) => /\d([a-z])$/.exec(name)?.[1] ?? '');
	const areDistinct = new Set(letters).size === letters.length && !letters.includes('');
	return areDistinct ? letters : sequentialLetters(names.length);
}

function sequentialLetters(count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => String.fromCharCode('a'.charCodeAt(0) + index));
}
