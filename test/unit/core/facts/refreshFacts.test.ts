import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFacts, factsFiles } from '../../../../src/core/facts/createFacts';
import type { FactsData } from '../../../../src/core/facts/createFacts';
import type { Facts } from '../../../../src/core/facts/facts';
import { loadFacts, readFactsData } from '../../../support/facts';
import { packInstanceTypes, packPrices, packSource } from '../../../support/packFacts';
import { askAws, RefreshError } from '../../../support/refreshFromAws';
import { refreshFacts } from '../../../support/refreshFacts';
import { findSuccessors } from '../../../support/refreshSuccessors';

const fixture = (name: string): string => fileURLToPath(new URL(`../../../fixtures/facts/${name}`, import.meta.url));
const dataFolder = fileURLToPath(new URL('../../../../src/core/facts/data', import.meta.url));
const kept = ['m5.large', 't3.micro', 'c7g.large'];

describe('refreshFacts', () => {
	let folder = '';
	let lines: string[] = [];

	/** Three types, so that a recorded answer of a few is no part of one. */
	beforeEach(() => {
		const facts = loadFacts();
		folder = mkdtempSync(join(tmpdir(), 'compute-lab-facts-'));
		cpSync(dataFolder, folder, { recursive: true });
		lines = [];
		const types = kept.flatMap((name) => facts.instanceType(name) ?? []);
		const write = (name: string, data: unknown): void => { writeFileSync(join(folder, `${name}.json`), JSON.stringify(data)); };
		write('instanceTypes', packInstanceTypes({
			source: 'three types', namesSource: packSource(facts.instanceTypeNamesSource), types, families: types.flatMap(({ family }) => facts.instanceFamily(family) ?? []),
			regions: ['ap-northeast-2', 'us-east-1'], regionsOffering: new Map(kept.map((name) => [name, ['ap-northeast-2', 'us-east-1']])),
		}));
		write('prices', packPrices({
			prices: { 'us-east-1': { 'm5.large': 0.096, 't3.micro': 0.0104 }, 'ap-northeast-2': { 'm5.large': 0.118 } },
			sources: { 'us-east-1': ['AWS price list', 'https://example.com/old', '2026-01-01'], 'ap-northeast-2': ['AWS price list', 'https://example.com/old', '2026-01-01'] },
			spotSavings: { 'us-east-1': { 'm5.large': 66 } }, spotSource: ['AWS Spot Instance Advisor', 'https://example.com/spot', '2025-06-28'],
		}));
	});
	afterEach(() => { rmSync(folder, { recursive: true }); });

	const refresh = (args: readonly string[], run: (args: readonly string[]) => Promise<string> = () => assert.fail()): Promise<number> =>
		refreshFacts(args, { folder, tables: folder, today: '2026-11-22', run, print(line) { lines.push(line); } });
	const read = (): Facts => createFacts(Object.fromEntries(factsFiles.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))])) as FactsData);

	for (const name of ['price-list.json', 'price-list.csv']) {
		it(`takes prices of ${name}: Linux, shared tenancy, On-Demand, of Regions only`, async () => {
			assert.equal(await refresh(['--price-list', fixture(name)]), 0);
			const facts = read();
			const price = (type: string, region: string): unknown => facts.price(type, region)?.usdPerHour;
			assert.deepStrictEqual(
				[price('m5.large', 'us-east-1'), price('m9z.large', 'us-east-1'), price('t3.micro', 'us-east-1'), price('m5.large', 'ap-northeast-2')], [0.097, 0.123, undefined, 0.118]);
			assert.deepStrictEqual([facts.price('m5.large', 'us-east-1')?.source.asOf, facts.price('m5.large', 'ap-northeast-2')?.source.asOf], ['2026-11-10', '2026-01-01']);
			assert.equal(facts.spotSaving('m5.large', 'us-east-1')?.percent, 66);
			assert.equal(readFileSync(join(folder, 'prices.tsv'), 'utf8'), 'region\tasOf\tprices\tsumUsdPerHour\nap-northeast-2\t2026-01-01\t1\t0.118000\nus-east-1\t2026-11-10\t1\t0.097000\n');
			assert.deepStrictEqual(lines, [
				'instance types: 0 added, 0 no longer there, 0 changed, 3 as before',
				'prices of us-east-1: 1 added, 1 no longer there, 1 changed, 0 as before',
				'  added: m9z.large', '  no longer there: t3.micro', '  changed: m5.large 0.096 → 0.097',
			]);
		});
	}

	it('takes instance types, keeps credits, and says what is missing', async () => {
		assert.equal(await refresh(['--instance-types', fixture('describe-instance-types.json'), '--price-list', fixture('price-list.json'), '--as-of', '2026-11-20']), 0);
		const facts = read();
		const spec = { title: 'EC2 API, DescribeInstanceTypes', url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html', asOf: '2026-11-20' };
		for (const name of ['m5.large', 't3.micro']) { assert.deepStrictEqual(facts.instanceType(name), { ...loadFacts().instanceType(name), spec }); }
		assert.deepStrictEqual(facts.instanceTypeDetails('m5.large'), loadFacts().instanceTypeDetails('m5.large'));
		assert.deepStrictEqual(facts.instanceType('m9z.large'), {
			name: 'm9z.large', family: 'm9z', size: 'large', vcpu: 2, memoryMiB: 8192, architectures: ['x86_64'], processor: 'Intel', clockGhz: null, bareMetal: false,
			network: { label: '2x 100 Gigabit', baselineMbps: 200_000, maxMbps: 200_000 }, ebs: { baselineMbps: null, maxMbps: null, baselineIops: null, maxIops: null },
			localStorage: { totalGB: 600, disks: 2, nvme: true }, gpu: { count: 0.125, model: 'NVIDIA L4', memoryMiB: 2861 }, accelerator: null, burstable: null, status: 'current', spec,
		});
		assert.deepStrictEqual(facts.instanceType('t9.micro')?.accelerator, { count: 2, model: 'AWS Inferentia2', memoryMiB: 65_536 });
		const family = facts.instanceFamily('m9z');
		assert.deepStrictEqual([family?.category, family?.processorVendor, family?.apiCurrentGeneration], ['General purpose', 'intel', true]);
		assert.deepStrictEqual([facts.instanceType('c7g.large')?.status, facts.instanceTypeNamesSource.asOf], ['current', '2026-11-20']);
		assert.deepStrictEqual(lines.slice(0, 3), ['instance types: 2 added, 1 no longer there, 0 changed, 3 as before', '  added: m9z.large, t9.micro', '  no longer there: c7g.large']);
		assert.deepStrictEqual(lines.filter((line) => line.startsWith('Note')), [
			'Note: This is not the name of an instance type: not a type.', 'Note: t9.micro is burstable: add its baseline and credits, which the API does not tell.',
		]);
	});

	it('marks as delisted only what no Region offers, and asks AWS through the user\'s own command', async () => {
		const offering = (region: string, names: readonly string[]): unknown =>
			({ InstanceTypeOfferings: names.map((InstanceType) => ({ InstanceType, LocationType: 'region', Location: region })) });
		const asked: string[] = [];
		const run = (args: readonly string[]): Promise<string> => {
			asked.push(args.slice(0, 2).join(' '));
			const region = args[args.indexOf('--region') + 1] ?? '';
			if (args[1] === 'describe-instance-types') { return Promise.resolve(readFileSync(fixture('describe-instance-types.json'), 'utf8')); }
			if (args[1] === 'describe-instance-type-offerings') { return Promise.resolve(JSON.stringify(offering(region, ['m5.large', 't3.micro', 'm9z.large']))); }
			const list = JSON.parse(readFileSync(fixture('price-list.json'), 'utf8')) as { products: Record<string, object>; terms: { OnDemand: Record<string, unknown> } };
			const answer = Object.entries(list.products).map(([sku, product]) => JSON.stringify({ product, terms: { OnDemand: list.terms.OnDemand[sku] }, publicationDate: '2026-11-12T00:00:00Z' }));
			return Promise.resolve(JSON.stringify({ FormatVersion: 'aws_v1', PriceList: answer }));
		};
		assert.equal(await refresh(['--from-aws', '--regions', 'us-east-1,ap-northeast-2'], run), 0);
		const facts = read();
		assert.deepStrictEqual(asked, [...['us-east-1', 'ap-northeast-2']].flatMap(() => ['ec2 describe-instance-types', 'ec2 describe-instance-type-offerings', 'pricing get-products']));
		assert.deepStrictEqual([facts.instanceType('c7g.large')?.status, facts.instanceType('m5.large')?.status], ['delisted', 'previous']);
		assert.deepStrictEqual([facts.regionsOffering('c7g.large'), facts.regionsOffering('m9z.large')], [[], ['ap-northeast-2', 'us-east-1']]);
		assert.deepStrictEqual([facts.price('m9z.large', 'us-east-1')?.usdPerHour, facts.price('m9z.large', 'us-east-1')?.source.asOf], [0.123, '2026-11-12']);
	});

	it('refuses what cannot be true, and writes nothing', async () => {
		const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
		const [types, prices] = [join(folder, '..', `${folder.split('/').at(-1)}-types.json`), join(folder, '..', `${folder.split('/').at(-1)}-prices.json`)];
		const described = JSON.parse(readFileSync(fixture('describe-instance-types.json'), 'utf8')) as { InstanceTypes: { MemoryInfo: unknown }[] };
		writeFileSync(types, JSON.stringify({ InstanceTypes: [{ ...described.InstanceTypes[0], MemoryInfo: { SizeInMiB: 8 } }] }));
		writeFileSync(prices, readFileSync(fixture('price-list.json'), 'utf8').replace('"0.0970000000"', '"0.9600000000"'));
		try {
			assert.equal(await refresh(['--instance-types', types, '--price-list', prices]), 1);
		} finally {
			rmSync(types);
			rmSync(prices);
		}
		assert.deepStrictEqual(lines.filter((line) => /Refused|Nothing/.test(line)), [
			'Refused: The answer describes 1 instance types where there were 3: it seems to be a part of one.',
			'Refused: 1 instance types have other vCPUs or memory than before, among them m5.large.',
			'Refused: 1 prices of us-east-1 changed more than 3 times, among them m5.large 0.096 → 0.96.',
			'Nothing was written.',
		]);
		assert.deepStrictEqual(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')), before);
	});

	it('writes nothing on a dry run', async () => {
		assert.equal(await refresh(['--price-list', fixture('price-list.csv'), '--dry-run']), 0);
		assert.equal(read().price('m5.large', 'us-east-1')?.usdPerHour, 0.096);
	});

	const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
		['nothing asked for', [], /^Use: facts:refresh/], ['an unknown option', ['--all'], /^"--all" is no option/], ['a wrong date', ['--from-aws', '--as-of', 'today'], /no date/],
		['a wrong Region', ['--from-aws', '--regions', 'Seoul'], /"Seoul" is no Region/], ['no such file', ['--price-list', '/nowhere.json'], /nowhere\.json cannot be read/],
		['no such CSV file', ['--price-list', '/nowhere.csv'], /nowhere\.csv/], ['another file', ['--price-list', fixture('describe-instance-types.json')], /no date of publication/],
		['no offerings', ['--offerings', fixture('price-list.json')], /name no Region/],
	];
	for (const [what, args, message] of mistakes) {
		it(`says clearly: ${what}`, async () => {
			await assert.rejects(refresh(args), (error) => error instanceof RefreshError && message.test(error.message));
		});
	}

	it('says clearly that AWS printed something else', async () => {
		await assert.rejects(askAws(() => Promise.resolve('Unable to locate credentials'), ['us-east-1']), /aws ec2 describe-instance-types printed no JSON/);
	});
});

describe('packFacts', () => {
	const facts = loadFacts();
	const types = facts.instanceTypeNames.flatMap((name) => facts.instanceType(name) ?? []);
	const families = [...new Set(types.map(({ family }) => family))].flatMap((name) => facts.instanceFamily(name) ?? []);

	it('packs what createFacts unpacks, and loses nothing', () => {
		const packed = packInstanceTypes({
			source: 'again', namesSource: packSource(facts.instanceTypeNamesSource), types, families, regions: facts.offeringRegions,
			regionsOffering: new Map(types.flatMap(({ name }) => { const regions = facts.regionsOffering(name); return regions === undefined ? [] : [[name, regions]]; })),
		});
		const again = createFacts({ ...readFactsData(), instanceTypes: packed });
		assert.deepStrictEqual(again.instanceTypeNames.map((name) => [again.instanceType(name), again.regionsOffering(name)]), types.map((type) => [type, facts.regionsOffering(type.name)]));
		assert.deepStrictEqual(families.map(({ name }) => again.instanceFamily(name)), families);
	});

	it('finds the successors of all families by the rule', () => {
		const found = findSuccessors(families, types);
		assert.deepStrictEqual(families.map(({ name }) => [name, found.get(name)]), families.map(({ name, successors }) => [name, successors]));
	});
});
