/** How much of a group is On-Demand and how much Spot right now. Must never decide anything. */
import type { Run } from '../run';
import { isActive } from './fleet';
import type { PurchaseOption } from './launchOptions';

/** Units of active instances by purchase option; the caller may change the record. */
export function activeByPurchaseOption({ fleet, options }: Run): Record<PurchaseOption, number> {
	const units = { 'on-demand': 0, 'spot': 0 };
	for (const { index, purchaseOption, weight } of options) { units[purchaseOption] += fleet.steady.byOption[index]! * weight; }
	for (const instance of fleet.changing) {
		if (isActive(instance)) { units[instance.option.purchaseOption] += instance.option.weight; }
	}
	return units;
}
