/** `instance_requirements` of launch templates, groups and fleets → model. */
import type { InstanceRequirements, NumberRange } from '../../../core/model/instanceRequirements';
import { withDefault } from '../fields';
import type { Fields } from '../fields';

const source = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsRequest.html';

/** Of the block that they stand in; `undefined` if none are written. */
export function readInstanceRequirements(fields: Fields): InstanceRequirements | undefined {
	const [block] = fields.blocks('instance_requirements');
	if (block === undefined) { return undefined; }
	const between = (name: string): NumberRange => ({ min: block.block(name).number('min'), max: block.block(name).number('max') });
	const choice = (name: string, fallback: string): InstanceRequirements['bareMetal'] => withDefault(block, block.text(name), { fallback, source });
	return {
		vCpuCount: between('vcpu_count'),
		memoryMiB: between('memory_mib'),
		memoryGiBPerVCpu: between('memory_gib_per_vcpu'),
		cpuManufacturers: block.texts('cpu_manufacturers'),
		instanceGenerations: block.texts('instance_generations'),
		burstablePerformance: choice('burstable_performance', 'excluded'),
		bareMetal: choice('bare_metal', 'excluded'),
		localStorage: choice('local_storage', 'included'),
		localStorageTypes: block.texts('local_storage_types'),
		totalLocalStorageGB: between('total_local_storage_gb'),
		networkInterfaceCount: between('network_interface_count'),
		networkBandwidthGbps: between('network_bandwidth_gbps'),
		baselineEbsBandwidthMbps: between('baseline_ebs_bandwidth_mbps'),
		acceleratorCount: between('accelerator_count'),
		acceleratorTypes: block.texts('accelerator_types'),
		acceleratorManufacturers: block.texts('accelerator_manufacturers'),
		acceleratorNames: block.texts('accelerator_names'),
		acceleratorTotalMemoryMiB: between('accelerator_total_memory_mib'),
		allowedInstanceTypes: block.texts('allowed_instance_types'),
		excludedInstanceTypes: block.texts('excluded_instance_types'),
		onDemandMaxPricePercentageOverLowestPrice: block.number('on_demand_max_price_percentage_over_lowest_price'),
		spotMaxPricePercentageOverLowestPrice: block.number('spot_max_price_percentage_over_lowest_price'),
		maxSpotPriceAsPercentageOfOptimalOnDemandPrice: block.number('max_spot_price_as_percentage_of_optimal_on_demand_price'),
		requireHibernateSupport: withDefault(block, block.boolean('require_hibernate_support'), { fallback: false, source }),
		range: block.range,
	};
}
