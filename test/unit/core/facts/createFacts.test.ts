import assert from 'node:assert/strict';
import { createFacts } from '../../../../src/core/facts/createFacts';
import { loadFacts, readFactsData } from '../../../support/facts';

describe('createFacts', () => {
	const facts = loadFacts();

	it('has every name that the SDK lists', () => {
		assert.equal(facts.instanceTypeNames.length, 1437);
		assert.equal(new Set(facts.instanceTypeNames).size, 1437);
	});

	it('tells m5.xlarge as AWS does', () => {
		const type = facts.instanceType('m5.xlarge');
		assert.deepStrictEqual(type, {
			name: 'm5.xlarge', family: 'm5', size: 'xlarge', vcpu: 4, memoryMiB: 16_384, architectures: ['x86_64'], processor: 'Intel', clockGhz: 3.1,
			bareMetal: false,
			network: { label: 'Up to 10 Gigabit', baselineMbps: 1250, maxMbps: 10_000 },
			ebs: { baselineMbps: 1150, maxMbps: 4750, baselineIops: 6000, maxIops: 18_750 },
			localStorage: null, gpu: null, accelerator: null, burstable: null, status: 'previous',
			spec: {
				title: 'EC2 API, DescribeInstanceTypes', asOf: '2026-08-02',
				url: 'https://github.com/getmoto/moto/blob/34d6cad5abbb7b91c97578f3249b39a7e2df1ed5/moto/ec2/resources/instance_types.json',
			},
		});
	});

	const sizes: readonly (readonly [string, number, number])[] = [
		['c7g.large', 2, 4], ['r6i.2xlarge', 8, 64], ['t3.micro', 2, 1], ['p5.48xlarge', 192, 2048],
	];
	for (const [name, vcpu, memoryGiB] of sizes) {
		it(`gives ${name} ${vcpu} vCPU and ${memoryGiB} GiB`, () => {
			const type = facts.instanceType(name);
			assert.deepStrictEqual([type?.vcpu, type?.memoryMiB], [vcpu, memoryGiB * 1024]);
		});
	}

	const prices: readonly (readonly [string, string, number, string])[] = [
		['m5.xlarge', 'us-east-1', 0.192, '2026-07-20'], ['m5.xlarge', 'ap-northeast-2', 0.236, '2026-03-15'],
		['m5.xlarge', 'eu-west-1', 0.214, '2026-03-15'], ['m5.xlarge', 'ap-northeast-1', 0.248, '2026-03-15'], ['t3.micro', 'us-east-1', 0.0104, '2026-07-20'],
	];
	for (const [name, region, usdPerHour, asOf] of prices) {
		it(`prices ${name} in ${region}`, () => {
			const price = facts.price(name, region);
			assert.deepStrictEqual([price?.usdPerHour, price?.region, price?.source.asOf], [usdPerHour, region, asOf]);
		});
	}

	it('counts as many prices for each region as its source has', () => {
		const count = (region: string): number => facts.instanceTypeNames.filter((name) => facts.price(name, region) !== undefined).length;
		assert.deepStrictEqual(
			['us-east-1', 'us-west-2', 'us-east-2', 'eu-central-1', 'ap-northeast-1', 'eu-west-1', 'ap-southeast-1', 'ap-northeast-2', 'sa-east-1'].map(count),
			[1367, 1061, 958, 940, 921, 872, 739, 661, 648]);
		assert.equal(facts.priceRegions.length, 33);
	});

	it('tells devices and credits', () => {
		assert.deepStrictEqual(facts.instanceType('p5.48xlarge')?.gpu, { count: 8, model: 'NVIDIA H100', memoryMiB: 655_360 });
		assert.deepStrictEqual(facts.instanceType('g6f.large')?.gpu, { count: 0.125, model: 'NVIDIA L4', memoryMiB: 2861 });
		assert.deepStrictEqual(facts.instanceType('inf2.xlarge')?.accelerator, { count: 1, model: 'AWS Inferentia2', memoryMiB: 32_768 });
		assert.deepStrictEqual(facts.instanceType('t3.micro')?.burstable, { baselinePercentPerVcpu: 10, creditsPerHour: 12, unlimitedByDefault: true });
		assert.deepStrictEqual(facts.instanceType('t2.micro')?.burstable, { baselinePercentPerVcpu: 10, creditsPerHour: 6, unlimitedByDefault: false });
		assert.deepStrictEqual(facts.instanceType('i4i.large')?.localStorage, { totalGB: 468, disks: 1, nvme: true });
	});

	it('has 32 burstable types, whose credits follow from their baseline', () => {
		const burstable = facts.instanceTypeNames.map((name) => facts.instanceType(name)).filter((type) => type?.burstable);
		assert.equal(burstable.length, 32);
		for (const type of burstable) {
			const { baselinePercentPerVcpu = 0, creditsPerHour = 0 } = type?.burstable ?? {};
			assert.ok(Math.abs(creditsPerHour - baselinePercentPerVcpu / 100 * (type?.vcpu ?? 0) * 60) < 0.01, type?.name);
		}
	});

	it('keeps the API flag and the documentation apart', () => {
		const flags = (name: string): unknown => {
			const family = facts.instanceFamily(name);
			return [family?.apiCurrentGeneration, family?.documentedPreviousGeneration, family?.documentedUpgrade, family?.successors];
		};
		assert.deepStrictEqual(flags('m5'), [false, false, [], { sameVendor: 'm8i', next: 'm7i', amd: 'm8a', graviton: 'm9g' }]);
		assert.deepStrictEqual(flags('m3'), [false, true, ['m7i', 'm7g', 'm7a'], { sameVendor: 'm8i', next: 'm7i', amd: 'm8a', graviton: 'm9g' }]);
		assert.deepStrictEqual(flags('c6i'), [true, false, [], { sameVendor: 'c8i', next: 'c7i', amd: 'c8a', graviton: 'c9g' }]);
	});

	it('says where a type is offered, or that it does not know', () => {
		assert.equal(facts.regionsOffering('i4i.large')?.length, 30);
		assert.deepStrictEqual(facts.regionsOffering('r9g.large'), ['eu-central-1', 'us-east-1', 'us-east-2', 'us-west-2']);
		assert.equal(facts.regionsOffering('cc1.4xlarge'), undefined);
	});

	it('leaves unknown what no source tells', () => {
		const type = facts.instanceType('m9g.metal-24xl');
		assert.deepStrictEqual([type?.vcpu, type?.memoryMiB, type?.network, type?.status, type?.spec],
			[null, null, { label: null, baselineMbps: null, maxMbps: null }, 'unlisted', null]);
		assert.equal(facts.price('r9g.large', 'us-east-1'), undefined);
		assert.equal(facts.price('m5.xlarge', 'mars-north-1'), undefined);
		assert.equal(facts.price('toString', 'us-east-1'), undefined);
		assert.equal(facts.instanceType('m5.huge'), undefined);
		assert.equal(facts.volumeType('constructor'), undefined);
	});

	it('decodes names, with the vCPU where the data have them', () => {
		const decode = (name: string): unknown => facts.decodeInstanceTypeName(name).map(({ part, meaning }) => `${part}: ${meaning.en}`);
		assert.deepStrictEqual(decode('m5.xlarge'), ['m: general purpose', '5: generation', 'xlarge: 4 vCPU']);
		assert.deepStrictEqual(decode('is4gen.medium'),
			['is: storage optimized, 6 GiB per vCPU', '4: generation', 'g: AWS Graviton', 'e: extra storage', 'n: network optimized', 'medium: 1 vCPU']);
		assert.deepStrictEqual(decode('m12g-flex.large'),
			['m: general purpose', '12: generation', 'g: AWS Graviton', 'flex: Flex: full CPU most of the time, lower price', 'large: size']);
		assert.deepStrictEqual(decode('mac2-m2pro.metal'), ['mac: Apple Mac', '2: generation', 'm2pro: Apple M2 Pro', 'metal: bare metal, 12 vCPU']);
		assert.deepStrictEqual(decode('db.m5.large'), []);
	});

	it('has a meaning for every letter of every name', () => {
		const unexplained = facts.instanceTypeNames.filter((name) => {
			const parts = facts.decodeInstanceTypeName(name);
			return parts.map(({ part }) => part).join('').replaceAll('-', '') !== name.replaceAll(/[.-]/g, '')
				|| parts.some(({ meaning }) => meaning.en.includes('not in our data'));
		});
		assert.deepStrictEqual(unexplained, []);
	});

	it('gives every figure an https source and a date', () => {
		const sources = [
			...facts.instanceTypeNames.map((name) => facts.instanceType(name)?.spec),
			...facts.volumeTypeNames.flatMap((name) => [facts.volumeType(name)?.source, facts.volumeType(name)?.price.source]),
			...facts.priceRegions.map((region) => facts.price('m7g.xlarge', region)?.source),
		].filter((source) => source !== null && source !== undefined);
		assert.deepStrictEqual(sources.filter(({ url, asOf, title }) => !url.startsWith('https://') || !/^\d{4}(-\d\d){0,2}$/.test(asOf) || title === ''), []);
	});

	it('knows the EBS volume types', () => {
		assert.deepStrictEqual(facts.volumeTypeNames, ['gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1', 'standard']);
		const { source, price, ...gp3 } = facts.volumeType('gp3') ?? assert.fail();
		assert.deepStrictEqual(gp3, {
			name: 'gp3', media: 'SSD', sizeGiB: { min: 1, max: 65_536 }, iops: { min: 3000, max: 80_000, maxPerGiB: 500 },
			throughputMiBps: { min: 125, max: 2000, perIops: 0.25 }, baselineIops: 3000, baselineThroughputMiBps: 125,
			iopsBySize: null, throughputBySize: null, maxThroughputMiBps: 2000, bootable: true,
		});
		assert.deepStrictEqual([source.asOf, price.usdPerGiBMonth, price.source.asOf], ['2026-08-07', 0.08, '2024-07-01']);
		assert.deepStrictEqual(facts.volumeType('gp2')?.iopsBySize, { perGiB: 3, min: 100, max: 16_000, burstTo: 3000, burstBelowGiB: 1000 });
	});

	it('knows what Spot Instances typically save, and says how old that is', () => {
		const saving = (name: string, region: string): unknown => {
			const found = facts.spotSaving(name, region);
			return found && [found.percent, found.region, found.source.title, found.source.asOf];
		};
		assert.deepStrictEqual(
			[saving('m5.large', 'us-east-1'), saving('c7g.xlarge', 'ap-northeast-2'), saving('r9g.large', 'us-east-1'), saving('m5.large', 'mars-north-1'), saving('toString', 'us-east-1')],
			[[66, 'us-east-1', 'AWS Spot Instance Advisor', '2025-06-28'], [64, 'ap-northeast-2', 'AWS Spot Instance Advisor', '2025-06-28'], undefined, undefined, undefined]);
	});

	it('says which file is damaged, and where', () => {
		const data = readFactsData();
		const thrown = (damaged: Partial<typeof data>): string => {
			try {
				createFacts({ ...data, ...damaged });
				return 'nothing';
			} catch (error) {
				return error instanceof RangeError ? error.message : `no RangeError: ${String(error)}`;
			}
		};
		const types = data.instanceTypes as { readonly families: readonly (readonly unknown[])[] };
		assert.deepStrictEqual([
			thrown({ instanceTypes: null }),
			thrown({ instanceTypes: { ...types, families: [types.families[0]?.slice(1)] } }),
			thrown({ prices: { ...data.prices as object, usdPerHour: { 'm5.large': 0.1 } } }),
			thrown({ prices: { ...data.prices as object, spotSavings: { sourceIndex: 0, regions: [], percent: { 'm5.large': 'most' } } } }),
			thrown({ volumeTypes: { source: '', asOf: '' } }),
		], [
			'The data file is damaged at instanceTypes.json',
			'The data file is damaged at instanceTypes.json: families[0]',
			'The data file is damaged at prices.json: price of m5.large',
			'The data file is damaged at prices.json: Spot saving of m5.large',
			'The data file is damaged at volumeTypes.json: sources',
		]);
	});
});
