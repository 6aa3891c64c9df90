/** What a group can launch: each instance type with each purchase option, numbered. Must never choose among them. */
import type { InstanceModel, LaunchModel } from '../scenario/launchModel';

export type PurchaseOption = 'on-demand' | 'spot';

export interface LaunchOption {
	/** Its place among the options of the group. */
	readonly index: number;
	readonly model: InstanceModel;
	readonly purchaseOption: PurchaseOption;
	/** Units of capacity; 1 without weights. */
	readonly weight: number;
}

/** The options of a group, in the order of its overrides, On-Demand before Spot; just one without a mixed instances policy. */
export function launchOptionsOf(launch: LaunchModel): readonly LaunchOption[] {
	if (launch.mixedInstances === null) { return [{ index: 0, model: launch, purchaseOption: launch.purchaseOption, weight: 1 }]; }
	return launch.mixedInstances.instanceTypes.flatMap((model, place): readonly LaunchOption[] => [
		{ index: place * 2, model, purchaseOption: 'on-demand', weight: model.weightedCapacity },
		{ index: place * 2 + 1, model, purchaseOption: 'spot', weight: model.weightedCapacity },
	]);
}

/** USD per hour of one instance; `null` unknown. */
export function priceOf({ model, purchaseOption }: LaunchOption): number | null {
	return purchaseOption === 'spot' ? model.spotPriceUsdPerHour : model.priceUsdPerHour;
}
