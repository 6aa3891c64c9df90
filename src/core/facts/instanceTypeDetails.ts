/** What few ask of an instance type: cores, network interfaces, attachments, purchase options. In a data file of its own, data/instanceTypeDetails.json. */
import { check, checkArray, checkHeader, checkObject } from './checkFacts';
import type { PackedInstanceTypeDetails } from './packedFacts';

/** `null` means that no source tells it. Source and date are those of the type's `spec`. */
export interface InstanceTypeDetails {
	readonly physicalCores: number | null;
	readonly threadsPerCore: number | null;
	/** `null` for bare metal too. */
	readonly hypervisor: 'nitro' | 'xen' | null;
	/** Whether the API flags it as eligible for the Free Tier. */
	readonly freeTier: boolean | null;
	/** `on-demand`, `spot`, `capacity-block`. */
	readonly usageClasses: readonly string[] | null;
	readonly networkCards: number | null;
	readonly maxNetworkInterfaces: number | null;
	readonly ipv4PerInterface: number | null;
	readonly ipv6PerInterface: number | null;
	/** Elastic Network Adapter: whether it is there, and whether an AMI must have its driver. */
	readonly ena: 'required' | 'supported' | 'unsupported' | null;
	readonly efa: boolean | null;
	readonly ebsOptimized: 'default' | 'supported' | 'unsupported' | null;
	/** EBS volumes that can be attached. */
	readonly maxVolumes: number | null;
	/** Whether network interfaces and local disks count against the volumes, or not. */
	readonly volumeLimit: 'shared' | 'dedicated' | null;
}

/**
 * @param data data/instanceTypeDetails.json, parsed
 * @throws RangeError if the file is damaged; its text names the place
 */
export function createInstanceTypeDetails(data: unknown): { instanceTypeDetails(name: string): InstanceTypeDetails | undefined } {
	const { words, types } = checkDetails(data);
	const word = (index: number | null): string | null => (index === null ? null : words[index] ?? null);
	return {
		instanceTypeDetails(name) {
			const row = Object.hasOwn(types, name) ? types[name] : undefined;
			if (row === undefined) { return undefined; }
			const [physicalCores, threadsPerCore, hypervisor, freeTier, usage, networkCards, maxNetworkInterfaces, ipv4PerInterface, ipv6PerInterface, ena, efa, ebs, maxVolumes, limit] = row;
			return {
				physicalCores, threadsPerCore,
				hypervisor: word(hypervisor) as InstanceTypeDetails['hypervisor'],
				freeTier: freeTier === null ? null : freeTier === 1,
				usageClasses: word(usage)?.split(' ') ?? null,
				networkCards, maxNetworkInterfaces, ipv4PerInterface, ipv6PerInterface,
				ena: word(ena) as InstanceTypeDetails['ena'],
				efa: efa === null ? null : efa === 1,
				ebsOptimized: word(ebs) as InstanceTypeDetails['ebsOptimized'],
				maxVolumes,
				volumeLimit: word(limit) as InstanceTypeDetails['volumeLimit'],
			};
		},
	};
}

const detailsLength = 14;

function checkDetails(data: unknown): PackedInstanceTypeDetails {
	const file = 'instanceTypeDetails.json';
	const packed = checkHeader(data, file);
	check(checkArray(packed['words'], `${file}: words`).every((word) => typeof word === 'string'), `${file}: words`);
	for (const [name, row] of Object.entries(checkObject(packed['types'], `${file}: types`))) {
		const values = checkArray(row, `${file}: ${name}`);
		check(values.length === detailsLength && values.every((value) => value === null || typeof value === 'number'), `${file}: ${name}`);
	}
	return packed as unknown as PackedInstanceTypeDetails;
}
