import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withOverride } from '../../../../src/core/facts/catalogueOverride';
import { loadFacts } from '../../../support/facts';

const source = { title: 'Our price agreement', url: 'https://wiki.example/prices', asOf: '2026-11-01' };

describe('withOverride', () => {
	const base = loadFacts();

	it('lays prices over ours, and leaves the others', () => {
		const { facts, problems } = withOverride(base, { source, prices: { 'ap-northeast-2': { 'm5.xlarge': 0.19 }, 'mars-north-1': { 'm5.xlarge': 9 } } });
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(facts.price('m5.xlarge', 'ap-northeast-2'), { usdPerHour: 0.19, region: 'ap-northeast-2', source });
		assert.deepStrictEqual(facts.price('m5.xlarge', 'us-east-1'), base.price('m5.xlarge', 'us-east-1'));
		assert.equal(facts.price('m5.xlarge', 'mars-north-1')?.usdPerHour, 9);
		assert.deepStrictEqual(facts.priceRegions.filter((region) => !base.priceRegions.includes(region)), ['mars-north-1']);
		assert.equal(base.price('m5.xlarge', 'ap-northeast-2')?.usdPerHour, 0.236);
	});

	it('adds a type that our data do not have, with its family', () => {
		const { facts, problems } = withOverride(base, {
			source, instanceTypes: { 'm99z.large': { vcpu: 2, memoryMiB: 8192, architectures: ['arm64'], network: { maxMbps: 9000 }, regions: ['us-east-1', 'ap-northeast-2'] } },
		});
		assert.deepStrictEqual(problems, []);
		assert.deepStrictEqual(facts.instanceType('m99z.large'), {
			name: 'm99z.large', family: 'm99z', size: 'large', vcpu: 2, memoryMiB: 8192, architectures: ['arm64'], processor: null, clockGhz: null, bareMetal: false,
			network: { label: null, baselineMbps: null, maxMbps: 9000 }, ebs: { baselineMbps: null, maxMbps: null, baselineIops: null, maxIops: null },
			localStorage: null, gpu: null, accelerator: null, burstable: null, status: 'current', spec: source,
		});
		assert.deepStrictEqual(facts.instanceFamily('m99z'), {
			name: 'm99z', series: 'm', generation: 99, options: 'z', variant: null, category: null, processorVendor: null, sizes: ['large'], apiCurrentGeneration: null,
			documentedPreviousGeneration: false, documentedUpgrade: [], successors: { sameVendor: null, next: null, amd: null, graviton: null },
		});
		assert.deepStrictEqual(facts.regionsOffering('m99z.large'), ['ap-northeast-2', 'us-east-1']);
		assert.equal(facts.decodeInstanceTypeName('m99z.large').at(-1)?.meaning.en, '2 vCPU');
		assert.equal(facts.instanceTypeNames.length, base.instanceTypeNames.length + 1);
		assert.equal(base.instanceType('m99z.large'), undefined);
	});

	it('adds a size to a family, and changes single figures of a known type', () => {
		const { facts } = withOverride(base, { source, instanceTypes: { 'm5.3xlarge': { vcpu: 12 }, 'm5.xlarge': { memoryMiB: 1, ebs: { maxIops: 7 }, gpu: null } } });
		const known = base.instanceType('m5.xlarge') ?? assert.fail();
		assert.deepStrictEqual(facts.instanceType('m5.xlarge'), { ...known, memoryMiB: 1, ebs: { ...known.ebs, maxIops: 7 }, spec: source });
		assert.deepStrictEqual(facts.instanceFamily('m5')?.sizes, ['large', 'xlarge', '2xlarge', '3xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge', '24xlarge', 'metal']);
		assert.deepStrictEqual(facts.instanceFamily('c5'), base.instanceFamily('c5'));
	});

	it('says where the catalogue is wrong, and uses the rest', () => {
		const { facts, problems } = withOverride(base, {
			source, extra: 1,
			prices: { 'Seoul': {}, 'ap-northeast-2': { 'm5.xlarge': 0.19, 'm5.large': '0.1', 'm5.2xlarge': Number.NaN, 'm5.4xlarge': -1, 'M5.XLarge': 1, 'm5.8xlarge': 20_000 }, 'us-east-1': [] },
			instanceTypes: {
				'nonsense': {}, 'm5.large': 7,
				'm5.xlarge': { vcpu: 'four', memoryMiB: 5, colour: 'red', network: 3, ebs: { maxIops: -1 }, gpu: { count: 1, model: 'X' }, burstable: { baselinePercentPerVcpu: 101, creditsPerHour: 1, unlimitedByDefault: true }, regions: ['Seoul'] },
			},
		});
		assert.deepStrictEqual(problems.map(({ path, message }) => `${path}: ${message.en}`), [
			'extra: The catalogue has no such field.',
			'instanceTypes["nonsense"]: This has not the shape of an instance type name such as m5.xlarge.',
			'instanceTypes["m5.large"]: This must be an object.',
			'instanceTypes["m5.xlarge"].vcpu: This must be a number, 0 or more, or null if it is unknown.',
			'instanceTypes["m5.xlarge"].colour: The catalogue has no such field.',
			'instanceTypes["m5.xlarge"].network: This must be an object.',
			'instanceTypes["m5.xlarge"].ebs.maxIops: This must be a number, 0 or more, or null if it is unknown.',
			'instanceTypes["m5.xlarge"].gpu.memoryMiB: This field is missing; write null if it is unknown.',
			'instanceTypes["m5.xlarge"].burstable.baselinePercentPerVcpu: This must be a number from 0 to 100.',
			'instanceTypes["m5.xlarge"].regions: This must be a list of Region names.',
			'prices["Seoul"]: This has not the shape of a Region name such as ap-northeast-2.',
			'prices["ap-northeast-2"]["m5.large"]: A price must be a number of USD per hour, from 0 to 10,000.',
			'prices["ap-northeast-2"]["m5.2xlarge"]: A price must be a number of USD per hour, from 0 to 10,000.',
			'prices["ap-northeast-2"]["m5.4xlarge"]: A price must be a number of USD per hour, from 0 to 10,000.',
			'prices["ap-northeast-2"]["M5.XLarge"]: This has not the shape of an instance type name such as m5.xlarge.',
			'prices["ap-northeast-2"]["m5.8xlarge"]: A price must be a number of USD per hour, from 0 to 10,000.',
			'prices["us-east-1"]: This must be an object.',
		]);
		const known = base.instanceType('m5.xlarge') ?? assert.fail();
		assert.deepStrictEqual(facts.instanceType('m5.xlarge'), { ...known, memoryMiB: 5, spec: source });
		assert.equal(facts.price('m5.xlarge', 'ap-northeast-2')?.usdPerHour, 0.19);
	});

	it('uses nothing without source and date', () => {
		const prices = { 'us-east-1': { 'm5.xlarge': 1 } };
		const wrong: readonly (readonly [unknown, string])[] = [
			[null, ''], ['{', ''], [[], ''], [{ prices }, 'source'], [{ source: { ...source, title: ' ' }, prices }, 'source.title'],
			[{ source: { ...source, url: 'http://wiki.example' }, prices }, 'source.url'], [{ source: { ...source, asOf: '2026-13-01' }, prices }, 'source.asOf'],
		];
		for (const [data, path] of wrong) {
			const { facts, problems } = withOverride(base, data);
			assert.deepStrictEqual([facts === base, problems.map((problem) => problem.path)], [true, [path]]);
		}
	});

	it('takes anything without an exception, and keeps every figure a number or unknown', () => {
		const key = fc.constantFrom('source', 'prices', 'instanceTypes', 'us-east-1', 'm5.xlarge', '__proto__', 'vcpu', 'network', 'maxMbps', 'gpu', 'count', 'regions');
		const { json } = fc.letrec<{ json: unknown }>((tie) => ({
			json: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, 1, -1, 1e999, Number.NaN, 'x', true, []), fc.dictionary(key, tie('json'), { maxKeys: 4 })),
		}));
		fc.assert(fc.property(json, json, (types, prices) => {
			const { facts } = withOverride(base, { source, instanceTypes: { 'm5.xlarge': types }, prices: { 'us-east-1': prices } });
			const type = facts.instanceType('m5.xlarge');
			const price = facts.price('m5.xlarge', 'us-east-1')?.usdPerHour;
			assert.ok([type?.vcpu, type?.network.maxMbps, type?.gpu?.count, price].every((figure) => figure === null || figure === undefined || Number.isFinite(figure)));
		}), { numRuns: 200, seed: 4 });
	});
});
