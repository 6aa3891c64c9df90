/** Attributes from which Amazon EC2 chooses instance types. */
import type { Range, Value } from './value';

/** A bound that is not written is none. */
export interface NumberRange {
	readonly min: Value<number> | undefined;
	readonly max: Value<number> | undefined;
}

/**
 * `InstanceRequirements`. A list that is not written means any.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirements.html
 */
export interface InstanceRequirements {
	readonly vCpuCount: NumberRange;
	readonly memoryMiB: NumberRange;
	readonly memoryGiBPerVCpu: NumberRange;
	/** `intel`, `amd`, `amazon-web-services` (Graviton), …. */
	readonly cpuManufacturers: Value<readonly string[]> | undefined;
	/** `current`, `previous`. */
	readonly instanceGenerations: Value<readonly string[]> | undefined;
	/** `included`, `required` or `excluded`; not written means `excluded`. */
	readonly burstablePerformance: Value<string>;
	/** `included`, `required` or `excluded`; not written means `excluded`. */
	readonly bareMetal: Value<string>;
	/** `included`, `required` or `excluded`; not written means `included`. */
	readonly localStorage: Value<string>;
	/** `hdd`, `ssd`. */
	readonly localStorageTypes: Value<readonly string[]> | undefined;
	readonly totalLocalStorageGB: NumberRange;
	readonly networkInterfaceCount: NumberRange;
	readonly networkBandwidthGbps: NumberRange;
	readonly baselineEbsBandwidthMbps: NumberRange;
	readonly acceleratorCount: NumberRange;
	/** `gpu`, `fpga`, `inference`. */
	readonly acceleratorTypes: Value<readonly string[]> | undefined;
	readonly acceleratorManufacturers: Value<readonly string[]> | undefined;
	readonly acceleratorNames: Value<readonly string[]> | undefined;
	readonly acceleratorTotalMemoryMiB: NumberRange;
	/** Names or patterns with `*`. */
	readonly allowedInstanceTypes: Value<readonly string[]> | undefined;
	/** Names or patterns with `*`. */
	readonly excludedInstanceTypes: Value<readonly string[]> | undefined;
	/** Percent above the cheapest type; not written means 20. */
	readonly onDemandMaxPricePercentageOverLowestPrice: Value<number> | undefined;
	/** Percent above the cheapest type; not written AWS protects in its own way. */
	readonly spotMaxPricePercentageOverLowestPrice: Value<number> | undefined;
	/** Percent of the cheapest On-Demand price. */
	readonly maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Value<number> | undefined;
	/** Not written means false. */
	readonly requireHibernateSupport: Value<boolean>;
	/** The block that holds them. */
	readonly range: Range;
}
