/** Prices the instances of a scenario as they are in a Region. */
import type { InstanceModel } from '../../core/simulation/scenario/launchModel';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { loadFacts } from '../loadFacts';

/** On-Demand prices, and Spot prices by what Spot typically saves there; `null` where the data have none. */
export function priceIn(region: string, scenario: Scenario): Scenario {
	const { launch } = scenario;
	const { mixedInstances } = launch;
	return { ...scenario, launch: {
		...launch, ...pricesOf(launch, region),
		mixedInstances: mixedInstances === null ? null : {
			...mixedInstances, instanceTypes: mixedInstances.instanceTypes.map((type) => ({ ...type, ...pricesOf(type, region) })),
		},
	} };
}

function pricesOf({ instanceType }: InstanceModel, region: string): Pick<InstanceModel, 'priceUsdPerHour' | 'spotPriceUsdPerHour'> {
	const facts = loadFacts();
	const price = facts.price(instanceType, region)?.usdPerHour ?? null;
	const saving = facts.spotSaving(instanceType, region);
	return { priceUsdPerHour: price, spotPriceUsdPerHour: price === null || saving === undefined ? null : price * (1 - saving.percent / 100) };
}
