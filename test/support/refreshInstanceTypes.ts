/** Answers of DescribeInstanceTypes and DescribeInstanceTypeOfferings, as the facts hold them. */
import type { InstanceType, Source } from '../../src/core/facts/facts';
import { parseInstanceTypeName } from '../../src/core/facts/instanceTypeName';
import type { RawDetails } from './convertDetails';
import { flagAt, isObject, numberAt, objectAt, objectsAt, textAt, textsAt } from './refreshJson';
import type { Json } from './refreshJson';

/** One type as the API tells it. Credits are not in the API. */
export interface DescribedType {
	readonly type: InstanceType;
	readonly details: RawDetails;
	readonly burstable: boolean;
	/** The API's flag. */
	readonly currentGeneration: boolean | null;
}

export interface DescribedTypes {
	readonly types: readonly DescribedType[];
	/** Entries that are no instance type of ours, in words. */
	readonly problems: readonly string[];
}

export const apiPage = ['EC2 API, DescribeInstanceTypes', 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html'] as const;

/**
 * @param answers parsed answers: whole ones, or pages and Regions one after the other; of one type the first counts
 * @param asOf ISO date of the answers
 */
export function readInstanceTypes(answers: readonly unknown[], asOf: string): DescribedTypes {
	const types = new Map<string, DescribedType>();
	const problems: string[] = [];
	for (const [index, answer] of answers.entries()) {
		const described = Array.isArray(answer) ? answer.filter(isObject) : objectsAt(answer, 'InstanceTypes');
		if (described.length === 0) { problems.push(`The file of instance types number ${index + 1} has no "InstanceTypes"`); }
		for (const one of described) {
			const name = textAt(one, 'InstanceType') ?? '';
			if (parseInstanceTypeName(name) === undefined) { problems.push(`This is not the name of an instance type: ${name}`); }
			else if (!types.has(name)) { types.set(name, readType(one, name, asOf)); }
		}
	}
	return { types: [...types.values()], problems };
}

/** Regions that offer each type, sorted, and the Regions that the answers cover. */
export function readOfferings(answers: readonly unknown[]): { readonly regions: readonly string[]; readonly byType: ReadonlyMap<string, readonly string[]> } {
	const byType = new Map<string, Set<string>>();
	const regions = new Set<string>();
	for (const offering of answers.flatMap((answer) => objectsAt(answer, 'InstanceTypeOfferings'))) {
		const [name, region] = [textAt(offering, 'InstanceType'), textAt(offering, 'Location')];
		if (name === null || region === null || textAt(offering, 'LocationType') !== 'region') { continue; }
		regions.add(region);
		byType.set(name, (byType.get(name) ?? new Set()).add(region));
	}
	return { regions: [...regions].sort(), byType: new Map([...byType].map(([name, offered]) => [name, [...offered].sort()])) };
}

function readType(one: Json, name: string, asOf: string): DescribedType {
	const { family = '', size = '' } = parseInstanceTypeName(name) ?? {};
	const spec: Source = { title: apiPage[0], url: apiPage[1], asOf };
	const current = flagAt(one, 'CurrentGeneration');
	const processor = objectAt(one, 'ProcessorInfo');
	return {
		type: {
			name, family, size, status: current === false ? 'previous' : 'current', spec,
			vcpu: numberAt(objectAt(one, 'VCpuInfo'), 'DefaultVCpus'), memoryMiB: numberAt(objectAt(one, 'MemoryInfo'), 'SizeInMiB'),
			architectures: textsAt(processor, 'SupportedArchitectures'), processor: textAt(processor, 'Manufacturer'), clockGhz: numberAt(processor, 'SustainedClockSpeedInGhz'),
			bareMetal: size.startsWith('metal'), network: readNetwork(objectAt(one, 'NetworkInfo')), ebs: readEbs(objectAt(one, 'EbsInfo')),
			localStorage: readLocalStorage(objectAt(one, 'InstanceStorageInfo')), gpu: readGpu(objectAt(one, 'GpuInfo')), accelerator: readAccelerator(one), burstable: null,
		},
		details: readDetails(one, name, asOf),
		burstable: flagAt(one, 'BurstablePerformanceSupported') === true,
		currentGeneration: current,
	};
}

/** Several cards do not add up to what the type reaches: then the total is that of the label. */
function readNetwork(info: Json): InstanceType['network'] {
	const label = textAt(info, 'NetworkPerformance');
	const cards = objectsAt(info, 'NetworkCards');
	const mbps = (gbps: number | null): number | null => (gbps === null ? null : Math.round(gbps * 1000));
	if (cards.length === 1) { return { label, baselineMbps: mbps(numberAt(cards[0], 'BaselineBandwidthInGbps')), maxMbps: mbps(numberAt(cards[0], 'PeakBandwidthInGbps')) }; }
	const [, count, gigabit] = /^(?:(\d+)x )?(\d+(?:\.\d+)?) Gigabit$/.exec(label ?? '') ?? [];
	const total = gigabit === undefined ? null : Number(count ?? 1) * Number(gigabit) * 1000;
	return { label, baselineMbps: total, maxMbps: total };
}

function readEbs(info: Json): InstanceType['ebs'] {
	const optimized = objectAt(info, 'EbsOptimizedInfo');
	return {
		baselineMbps: numberAt(optimized, 'BaselineBandwidthInMbps'), maxMbps: numberAt(optimized, 'MaximumBandwidthInMbps'),
		baselineIops: numberAt(optimized, 'BaselineIops'), maxIops: numberAt(optimized, 'MaximumIops'),
	};
}

function readLocalStorage(info: Json): InstanceType['localStorage'] {
	const totalGB = numberAt(info, 'TotalSizeInGB');
	if (totalGB === null) { return null; }
	const disks = objectsAt(info, 'Disks').reduce((sum, disk) => sum + (numberAt(disk, 'Count') ?? 0), 0);
	const nvme = textAt(info, 'NvmeSupport');
	return { totalGB, disks: disks === 0 ? null : disks, nvme: nvme === null ? null : nvme !== 'unsupported' };
}

/** A share of a GPU is written as none, with a partition size. */
function readGpu(info: Json): InstanceType['gpu'] {
	const [device] = objectsAt(info, 'Gpus');
	if (device === undefined) { return null; }
	const whole = numberAt(device, 'Count') ?? 0;
	return deviceOf(device, { count: whole === 0 ? numberAt(device, 'GpuPartitionSize') : whole, times: Math.max(1, whole) });
}

function readAccelerator(one: Json): InstanceType['accelerator'] {
	const [device] = [
		...objectsAt(objectAt(one, 'NeuronInfo'), 'NeuronDevices').map((neuron) => ({ Manufacturer: 'AWS', ...neuron })),
		...objectsAt(objectAt(one, 'InferenceAcceleratorInfo'), 'Accelerators'), ...objectsAt(objectAt(one, 'FpgaInfo'), 'Fpgas'),
		...objectsAt(objectAt(one, 'MediaAcceleratorInfo'), 'Accelerators'),
	];
	if (device === undefined) { return null; }
	const count = numberAt(device, 'Count');
	return deviceOf(device, { count, times: count ?? 1 });
}

function deviceOf(device: Json, { count, times }: { readonly count: number | null; readonly times: number }): InstanceType['gpu'] {
	const [maker, model] = [textAt(device, 'Manufacturer'), textAt(device, 'Name')];
	if (count === null || count <= 0 || model === null) { return null; }
	const memory = numberAt(objectAt(device, 'MemoryInfo'), 'SizeInMiB');
	return { count, model: maker === null || model.startsWith(maker) ? model : `${maker} ${model}`, memoryMiB: memory === null ? null : memory * times };
}

function readDetails(one: Json, name: string, asOf: string): RawDetails {
	const [cpu, network, ebs] = [objectAt(one, 'VCpuInfo'), objectAt(one, 'NetworkInfo'), objectAt(one, 'EbsInfo')];
	const usage = textsAt(one, 'SupportedUsageClasses');
	const cards = objectsAt(network, 'NetworkCards').length;
	return {
		name, specAsOf: asOf, cores: numberAt(cpu, 'DefaultCores'), threadsPerCore: numberAt(cpu, 'DefaultThreadsPerCore'), hypervisor: textAt(one, 'Hypervisor'),
		freeTier: flagAt(one, 'FreeTierEligible'), usageClasses: usage.length === 0 ? null : [...usage].sort(),
		network: {
			cards: cards === 0 ? null : cards, maxENIs: numberAt(network, 'MaximumNetworkInterfaces'), ipv4PerENI: numberAt(network, 'Ipv4AddressesPerInterface'),
			ipv6PerENI: numberAt(network, 'Ipv6AddressesPerInterface'), ena: textAt(network, 'EnaSupport'), efa: flagAt(network, 'EfaSupported'),
		},
		ebs: { optimized: textAt(ebs, 'EbsOptimizedSupport'), maxVolumes: numberAt(ebs, 'MaximumEbsAttachments'), volumeLimit: textAt(ebs, 'AttachmentLimitType') },
	};
}
