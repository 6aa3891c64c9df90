/** A few signs behind a value: what an instance type has, what a group costs at most. Once for a list, never at each of its names. */
import type { Facts } from '../core/facts/facts';
import { formatMemory, hoursPerMonth } from '../core/facts/formatFigures';
import { formatEstimate, formatNumber } from '../core/format';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Localized } from '../core/model/localized';
import { overrideTypesOf } from '../core/model/mixedInstancesPolicy';
import { priceRegionOf } from '../core/model/region';
import type { Resource } from '../core/model/resource';
import { settingsOf, plainPath } from '../core/model/settings';
import type { Location, Value } from '../core/model/value';
import { isKnown } from '../core/model/value';
import { costOf, groupPrices } from './settings/groupCost';
import { priceBasis, same } from './settings/words';

export interface InlayHint {
	/** The value; the hint stands behind it. */
	readonly at: Location;
	readonly label: Localized;
	/** What the figures are. */
	readonly tooltip: Localized;
}

/**
 * @param context.region where prices are taken from if the code does not say it
 * @returns the hints in one file, in the order of the resources; none for what is not known
 */
export function inlayHints(resources: readonly Resource[], file: string, { facts, region }: { readonly facts: Facts; readonly region: string }): readonly InlayHint[] {
	return resources.filter((resource) => resource.file === file).flatMap((resource) => [
		...typeHints(resource, facts),
		...resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? costHint(resource, resources, { facts, region: priceRegionOf(resource, resources, region) }) : [],
	]);
}

function typeHints(resource: Resource, facts: Facts): readonly InlayHint[] {
	const listed = resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? overrideTypesOf(resource) : resource.type === 'AWS::EKS::Nodegroup' ? resource.instanceTypes : [];
	const [first] = listed;
	if (first !== undefined) { return listHint(first, listed, facts); }
	return settingsOf(resource).flatMap(({ path, value }) => plainPath(path).split('.').at(-1) === 'instanceType' ? listHint(value, [value], facts) : []);
}

function listHint(at: Value<unknown>, values: readonly Value<unknown>[], facts: Facts): readonly InlayHint[] {
	return namesHint(at, values.flatMap((value) => (isKnown(value) && typeof value.value === 'string' ? [value.value] : [])), facts);
}

function namesHint(at: Value<unknown>, names: readonly string[], facts: Facts): readonly InlayHint[] {
	const types = names.flatMap((name) => facts.instanceType(name) ?? []);
	if (at.origin.kind === 'omitted' || types.length === 0 || types.length < names.length) { return []; }
	const vcpu = range(types.map((type) => type.vcpu), (count) => formatNumber(count));
	const memory = range(types.map((type) => type.memoryMiB), formatMemory);
	if (vcpu === undefined || memory === undefined) { return []; }
	const figures = `${vcpu} vCPU · ${memory}`;
	const label = names.length === 1 ? same(figures) : { en: `${names.length} types: ${figures}`, ko: `유형 ${names.length}개: ${figures}` };
	const asOf = types[0]?.spec?.asOf ?? '';
	return [{ at: { file: at.file, range: at.range }, label, tooltip: { en: `${names.join(', ')}: figures of ${asOf}`, ko: `${names.join(', ')}: ${asOf} 수치` } }];
}

/** `4` or `2–8`; `undefined` if one is not known. */
function range(values: readonly (number | null)[], format: (value: number) => string): string | undefined {
	const known = values.filter((value) => value !== null);
	if (known.length < values.length || known.length === 0) { return undefined; }
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return low === high ? format(low) : `${format(low)}–${format(high)}`;
}

function costHint(group: AutoScalingGroup, resources: readonly Resource[], context: { readonly facts: Facts; readonly region: string }): readonly InlayHint[] {
	const { maxSize } = group;
	if (!isKnown(maxSize) || maxSize.origin.kind === 'omitted' || !(maxSize.value > 0)) { return []; }
	const prices = groupPrices(group, resources, context);
	const cost = prices === undefined ? undefined : costOf(prices, maxSize.value);
	if (prices === undefined || cost === undefined) { return []; }
	const money = `≤ $${formatEstimate(cost.maxUsdPerHour * hoursPerMonth)}`;
	return [{ at: { file: maxSize.file, range: maxSize.range }, label: { en: `${money}/month`, ko: `${money}/월` }, tooltip: priceBasis(prices) }];
}
