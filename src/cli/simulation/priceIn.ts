/** Prices the instances of a scenario as they are in a Region. */
import type { Facts } from '../../core/facts/facts';
import type { InstanceModel } from '../../core/simulation/scenario/launchModel';
import type { Scenario } from '../../core/simulation/scenario/scenario';

/** On-Demand prices, and Spot prices by what Spot typically saves there; `null` where the data have none. */
export function priceIn(region: string, scenario: Scenario, facts: Facts): Scenario {
	const { launch } = scenario;
	const { mixedInstances } = launch;
	return { ...scenario, launch: {
		...launch, ...pricesOf(launch, region, facts),
		mixedInstances: mixedInstances === null ? null : {
			...mixedInstances, instanceTypes: mixedInstances.instanceTypes.map((type) => ({ ...type, ...pricesOf(type, region, facts) })),
		},
	} };
}

function pricesOf({ instanceType }: InstanceModel, region: string, facts: Facts): Pick<InstanceModel, 'priceUsdPerHour' | 'spotPriceUsdPerHour'> {
	const price = facts.price(instanceType, region)?.usdPerHour ?? null;
	const saving = facts.spotSaving(instanceType, region);
	return { priceUsdPerHour: price, spotPriceUsdPerHour: price === null || saving === undefined ? null : price * (1 - saving.percent / 100) };
}
