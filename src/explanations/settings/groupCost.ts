/** What the instances of an Auto Scaling group or an EKS node group cost, by how many there are. Must never simulate: it multiplies. */
import type { Facts } from '../../core/facts/facts';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { EksNodeGroup } from '../../core/model/eksCluster';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { overrideTypesOf } from '../../core/model/mixedInstancesPolicy';
import { launchOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';

/** USD per hour of one unit of capacity, the cheapest and the dearest type that it may be. */
export interface UnitPrice {
	readonly minUsdPerHour: number;
	readonly maxUsdPerHour: number;
}

/** Prices of a group's instances; Linux, shared tenancy, without volumes and traffic. */
export interface GroupPrices {
	/** Names of the types, in the order of the code. */
	readonly instanceTypes: readonly string[];
	readonly onDemand: UnitPrice;
	/** The On-Demand price less the typical saving; `null` if there are no Spot Instances, or no source tells a saving. */
	readonly spot: UnitPrice | null;
	/** Newest date of the prices. */
	readonly asOf: string;
	readonly region: string;
	/** Units that are On-Demand of so many. */
	onDemandUnits(units: number): number;
}

export interface CostRange {
	readonly minUsdPerHour: number;
	readonly maxUsdPerHour: number;
}

/** @returns `undefined` where a type, its weight, its price or the purchase option is not known: then there is no cost to tell */
export function groupPrices(group: AutoScalingGroup, resources: readonly Resource[], { facts, region }: { readonly facts: Facts; readonly region: string }): GroupPrices | undefined {
	const types = typesOf(group, resources);
	const onDemandUnits = purchaseOf(group, resources);
	return types === undefined || onDemandUnits === undefined || !isSharedUnit(group) ? undefined : pricesOfTypes(types, onDemandUnits, { facts, region });
}

/** Prices of nodes of an EKS node group; where its template says the type, that one counts. */
export function nodePrices({ instanceTypes, capacityType, launchTemplate }: EksNodeGroup, resources: readonly Resource[], context: { readonly facts: Facts; readonly region: string }): GroupPrices | undefined {
	const template = isKnown(launchTemplate) ? resolveReference(resources, launchTemplate.value, 'AWS::EC2::LaunchTemplate') : undefined;
	const written: readonly (Value<string> | undefined)[] = instanceTypes.length > 0 ? instanceTypes : [template?.instanceType];
	const types = written.flatMap((type) => (isKnown(type) ? [{ name: type.value, weight: 1 }] : []));
	const isBought = isKnown(capacityType) && capacityType.value !== 'CAPACITY_BLOCK';
	if (types.length < written.length || !isBought) { return undefined; }
	return pricesOfTypes(types, (units) => (capacityType.value === 'SPOT' ? 0 : units), context);
}

/** Prices of types that a group launches alike. @returns `undefined` where one of them has none */
export function pricesOfTypes(types: readonly PricedType[], onDemandUnits: GroupPrices['onDemandUnits'], { facts, region }: { readonly facts: Facts; readonly region: string }): GroupPrices | undefined {
	const priced = types.map(({ name, weight }) => ({ weight, price: facts.price(name, region), saving: facts.spotSaving(name, region) }));
	const onDemand = rangeOf(priced.map(({ price, weight }) => (price === undefined ? undefined : price.usdPerHour / weight)));
	if (onDemand === undefined) { return undefined; }
	const spot = rangeOf(priced.map(({ price, weight, saving }) => (price === undefined || saving === undefined ? undefined : price.usdPerHour * (1 - saving.percent / 100) / weight)));
	const dates = priced.flatMap(({ price }) => price?.source.asOf ?? []).sort();
	return { instanceTypes: types.map(({ name }) => name), onDemand, spot: spot ?? null, asOf: dates.at(-1) ?? '', region, onDemandUnits };
}

/** @param units instances, or units with weights, ≥ 0. @returns `undefined` if some are Spot and no source tells their price */
export function costOf({ onDemand, spot, onDemandUnits }: GroupPrices, units: number): CostRange | undefined {
	const bought = onDemandUnits(units);
	const rest = units - bought;
	if (rest > 0 && spot === null) { return undefined; }
	return {
		minUsdPerHour: bought * onDemand.minUsdPerHour + rest * (spot?.minUsdPerHour ?? 0),
		maxUsdPerHour: bought * onDemand.maxUsdPerHour + rest * (spot?.maxUsdPerHour ?? 0),
	};
}

/** Of a number of units, how many are On-Demand: the base, and of what lies above it a share, rounded up. */
export function onDemandShare(units: number, base: number, percentAboveBase: number): number {
	const above = Math.max(0, units - base);
	return Math.min(units, base) + Math.ceil(above * percentAboveBase / 100);
}

/** A type, and the units that an instance of it counts. */
export interface PricedType { readonly name: string; readonly weight: number }

/** The instance types that the group launches; `undefined` if one of them is not known. */
function typesOf(group: AutoScalingGroup, resources: readonly Resource[]): readonly PricedType[] | undefined {
	const { mixedInstancesPolicy } = group;
	if (mixedInstancesPolicy === undefined || overrideTypesOf(group).length === 0) {
		const type = launchOf(group, resources)?.instanceType;
		return isKnown(type) ? [{ name: type.value, weight: 1 }] : undefined;
	}
	const types: PricedType[] = [];
	for (const { instanceType, weightedCapacity } of mixedInstancesPolicy.overrides) {
		const weight = weightedCapacity === undefined ? 1 : isKnown(weightedCapacity) ? weightedCapacity.value : undefined;
		if (!isKnown(instanceType) || weight === undefined || weight <= 0) { return undefined; }
		types.push({ name: instanceType.value, weight });
	}
	return types;
}

/** Whether the sizes count instances or their weights. */
function isSharedUnit({ desiredCapacityType }: AutoScalingGroup): boolean {
	return isKnown(desiredCapacityType) && desiredCapacityType.value === 'units';
}

function purchaseOf({ mixedInstancesPolicy, ...group }: AutoScalingGroup, resources: readonly Resource[]): GroupPrices['onDemandUnits'] | undefined {
	if (mixedInstancesPolicy === undefined) {
		const isSpot = launchesSpot(launchOf({ ...group, mixedInstancesPolicy }, resources));
		return isSpot === undefined ? undefined : (units) => (isSpot ? 0 : units);
	}
	const { onDemandBaseCapacity, onDemandPercentageAboveBaseCapacity } = mixedInstancesPolicy.instancesDistribution;
	if (!isKnown(onDemandBaseCapacity) || !isKnown(onDemandPercentageAboveBaseCapacity)) { return undefined; }
	return (units) => onDemandShare(units, onDemandBaseCapacity.value, onDemandPercentageAboveBaseCapacity.value);
}

function launchesSpot(launch: LaunchTemplate | LaunchConfiguration | undefined): boolean | undefined {
	if (launch === undefined) { return false; }
	const option: Value<string> | undefined = launch.type === 'AWS::EC2::LaunchTemplate' ? launch.marketType : launch.spotPrice;
	if (option === undefined) { return false; }
	return isKnown(option) ? launch.type === 'AWS::AutoScaling::LaunchConfiguration' || option.value === 'spot' : undefined;
}

function rangeOf(prices: readonly (number | undefined)[]): UnitPrice | undefined {
	const known = prices.filter((price) => price !== undefined);
	return known.length < prices.length || known.length === 0 ? undefined : { minUsdPerHour: Math.min(...known), maxUsdPerHour: Math.max(...known) };
}
