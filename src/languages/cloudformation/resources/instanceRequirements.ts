/** `InstanceRequirements` of launch templates, groups and fleets → model. */
import type { InstanceRequirements, NumberRange } from '../../../core/model/instanceRequirements';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsRequest.html';

/** Of the map that they stand in; `undefined` if none are written. */
export function readInstanceRequirements(context: ResourceContext, settings: Properties): InstanceRequirements | undefined {
	if (settings.isUnknown || !settings.isWritten('InstanceRequirements')) { return undefined; }
	const map = settings.child('InstanceRequirements');
	const between = (name: string): NumberRange => ({ min: map.child(name).number('Min'), max: map.child(name).number('Max') });
	const choice = (name: string, fallback: string): InstanceRequirements['bareMetal'] => withDefault(context, map.text(name), { fallback, source });
	return {
		vCpuCount: between('VCpuCount'),
		memoryMiB: between('MemoryMiB'),
		memoryGiBPerVCpu: between('MemoryGiBPerVCpu'),
		cpuManufacturers: map.texts('CpuManufacturers'),
		instanceGenerations: map.texts('InstanceGenerations'),
		burstablePerformance: choice('BurstablePerformance', 'excluded'),
		bareMetal: choice('BareMetal', 'excluded'),
		localStorage: choice('LocalStorage', 'included'),
		localStorageTypes: map.texts('LocalStorageTypes'),
		totalLocalStorageGB: between('TotalLocalStorageGB'),
		networkInterfaceCount: between('NetworkInterfaceCount'),
		networkBandwidthGbps: between('NetworkBandwidthGbps'),
		baselineEbsBandwidthMbps: between('BaselineEbsBandwidthMbps'),
		acceleratorCount: between('AcceleratorCount'),
		acceleratorTypes: map.texts('AcceleratorTypes'),
		acceleratorManufacturers: map.texts('AcceleratorManufacturers'),
		acceleratorNames: map.texts('AcceleratorNames'),
		acceleratorTotalMemoryMiB: between('AcceleratorTotalMemoryMiB'),
		allowedInstanceTypes: map.texts('AllowedInstanceTypes'),
		excludedInstanceTypes: map.texts('ExcludedInstanceTypes'),
		onDemandMaxPricePercentageOverLowestPrice: map.number('OnDemandMaxPricePercentageOverLowestPrice'),
		spotMaxPricePercentageOverLowestPrice: map.number('SpotMaxPricePercentageOverLowestPrice'),
		maxSpotPriceAsPercentageOfOptimalOnDemandPrice: map.number('MaxSpotPriceAsPercentageOfOptimalOnDemandPrice'),
		requireHibernateSupport: withDefault(context, map.boolean('RequireHibernateSupport'), { fallback: false, source }),
		range: map.range,
	};
}
