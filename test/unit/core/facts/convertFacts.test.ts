import assert from 'node:assert/strict';
import { createFacts } from '../../../../src/core/facts/createFacts';
import { convertInstanceTypes, convertPrices } from '../../../support/convertFacts';
import type { RawFamily, RawInstanceType } from '../../../support/convertFacts';
import { readFactsData } from '../../../support/facts';

const family: RawFamily = {
	family: 'q9i', category: 'Test', processorVendor: 'intel', apiCurrentGeneration: true, docsPreviousGeneration: false, documentedUpgrade: null,
	successorsByRule: { nextSameProcessorVendor: null, newestSameProcessorVendor: 'q10i', newest_graviton: 'q10g' },
};
const type: RawInstanceType = {
	name: 'q9i.large', family: 'q9i', size: 'large', status: 'current', vcpu: 2, memoryMiB: 8192, arch: ['x86_64'], cpuManufacturer: 'Intel', clockGhz: 3.5,
	network: { label: 'Up to 9 Gigabit', baselineMbps: 900, peakMbps: 9000 },
	ebs: { baselineMbps: 650, maxMbps: 4750, baselineIops: 3600, maxIops: 18_750 },
	localStorage: { totalGB: 300, disks: [{ count: 2 }, { count: 1 }], nvme: true },
	gpu: [{ name: 'Z1', manufacturer: 'Maker', count: 2, fraction: null, memoryMiBEach: 1024 }],
	accelerators: null, specSource: 'ec2-api', specAsOf: '2026-08-02', offeredIn: null, regionsOffered: null,
};
const bare: RawInstanceType = {
	...type, name: 'q9i.metal', size: 'metal', status: 'unlisted', vcpu: null, memoryMiB: null, arch: null, cpuManufacturer: null, clockGhz: null,
	network: null, ebs: null, localStorage: null, gpu: null, specSource: null, specAsOf: null,
};

describe('convertFacts', () => {
	const facts = createFacts({
		...readFactsData(),
		instanceTypes: convertInstanceTypes({
			types: [bare, type], families: [family], burstable: [{ name: 'q9i.large', baselinePercentPerVcpu: 20, creditsPerHour: 24, unlimitedByDefault: true }],
			offerings: { asOf: '2026-08-01', regions: ['eu-west-1', 'us-east-1'], typeToRegionIndexes: { 'q9i.large': [1] } },
		}),
		prices: convertPrices({
			asOf: { 'us-east-1': '2026-07-20', 'eu-west-1': '2026-03-15' },
			prices: { 'eu-west-1': { 'q9i.large': 0.12345 }, 'us-east-1': { 'q9i.large': 0.1, 'q9i.metal': 4 } },
		}, { asOf: '2025-06-28', regions: { 'eu-west-1': { 'q9i.large': [60, 2] }, 'us-east-1': { 'q9i.large': [70, 0], 'q9i.metal': [0, 4] } } }),
	});

	it('loses nothing of a type', () => {
		assert.deepStrictEqual(facts.instanceType('q9i.large'), {
			name: 'q9i.large', family: 'q9i', size: 'large', vcpu: 2, memoryMiB: 8192, architectures: ['x86_64'], processor: 'Intel', clockGhz: 3.5, bareMetal: false,
			network: { label: 'Up to 9 Gigabit', baselineMbps: 900, maxMbps: 9000 },
			ebs: { baselineMbps: 650, maxMbps: 4750, baselineIops: 3600, maxIops: 18_750 },
			localStorage: { totalGB: 300, disks: 3, nvme: true }, gpu: { count: 2, model: 'Maker Z1', memoryMiB: 2048 }, accelerator: null,
			burstable: { baselinePercentPerVcpu: 20, creditsPerHour: 24, unlimitedByDefault: true }, status: 'current',
			spec: {
				title: 'EC2 API, DescribeInstanceTypes', asOf: '2026-08-02',
				url: 'https://github.com/getmoto/moto/blob/34d6cad5abbb7b91c97578f3249b39a7e2df1ed5/moto/ec2/resources/instance_types.json',
			},
		});
		assert.deepStrictEqual(facts.instanceTypeNames, ['q9i.large', 'q9i.metal']);
	});

	it('keeps unknown what the table leaves open', () => {
		assert.deepStrictEqual(facts.instanceType('q9i.metal'), {
			name: 'q9i.metal', family: 'q9i', size: 'metal', vcpu: null, memoryMiB: null, architectures: [], processor: null, clockGhz: null, bareMetal: true,
			network: { label: null, baselineMbps: null, maxMbps: null }, ebs: { baselineMbps: null, maxMbps: null, baselineIops: null, maxIops: null },
			localStorage: null, gpu: null, accelerator: null, burstable: null, status: 'unlisted', spec: null,
		});
		assert.deepStrictEqual([facts.regionsOffering('q9i.large'), facts.regionsOffering('q9i.metal')], [['us-east-1'], undefined]);
	});

	it('keeps family and prices', () => {
		assert.deepStrictEqual(facts.instanceFamily('q9i'), {
			name: 'q9i', series: 'q', generation: 9, options: 'i', variant: null, category: 'Test', processorVendor: 'intel', sizes: ['large', 'metal'],
			apiCurrentGeneration: true, documentedPreviousGeneration: false, documentedUpgrade: [], successors: { sameVendor: 'q10i', next: null, amd: null, graviton: 'q10g' },
		});
		const price = (name: string, region: string): number | undefined => facts.price(name, region)?.usdPerHour;
		assert.deepStrictEqual(
			[price('q9i.large', 'us-east-1'), price('q9i.large', 'eu-west-1'), price('q9i.metal', 'us-east-1'), price('q9i.metal', 'eu-west-1')],
			[0.1, 0.12345, 4, undefined]);
	});

	it('keeps what Spot Instances save, with date', () => {
		const saving = (name: string, region: string): number | undefined => facts.spotSaving(name, region)?.percent;
		assert.deepStrictEqual(
			[saving('q9i.large', 'us-east-1'), saving('q9i.large', 'eu-west-1'), saving('q9i.metal', 'us-east-1'), saving('q9i.metal', 'eu-west-1'), saving('q9i.large', 'sa-east-1')],
			[70, 60, 0, undefined, undefined]);
		assert.equal(facts.spotSaving('q9i.large', 'us-east-1')?.source.asOf, '2025-06-28');
	});
});
