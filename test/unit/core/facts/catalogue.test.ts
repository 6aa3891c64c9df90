/**
 * Every name of the catalogue against the tables in test/fixtures/facts, which facts:convert and facts:refresh write before they pack anything.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nearestInstanceTypeNames, parseInstanceTypeName } from '../../../../src/core/facts/instanceTypeName';
import { loadFacts } from '../../../support/facts';

type Row = Readonly<Record<string, string>>;

function readTable(name: string): readonly Row[] {
	const [header = '', ...lines] = readFileSync(fileURLToPath(new URL(`../../../fixtures/facts/${name}`, import.meta.url)), 'utf8').trimEnd().split('\n');
	const columns = header.split('\t');
	return lines.map((line) => { const cells = line.split('\t'); return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])); });
}

describe('catalogue', () => {
	const facts = loadFacts();
	const rows = readTable('instanceTypes.tsv');
	const written = (value: string | number | boolean | null | undefined): string => String(value ?? '');

	it('is as large as the README says', () => {
		const folder = fileURLToPath(new URL('../../../../src/core/facts/data', import.meta.url));
		const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
		const readme = readFileSync(fileURLToPath(new URL('../../../../README.md', import.meta.url)), 'utf8');
		assert.match(readme, new RegExp(`1,437 types, prices of ${facts.priceRegions.length} Regions; ${Math.round(bytes / 1000)} KB on disk`));
		assert.equal(facts.instanceTypeNames.length, 1437);
	});

	it('has the names of the table and no others', () => {
		assert.deepStrictEqual([...facts.instanceTypeNames].sort(), rows.map(({ name }) => name).sort());
	});

	it('tells every figure of every type as the table does', () => {
		const told = rows.map(({ name = '' }): Row => {
			const type = facts.instanceType(name) ?? assert.fail(name);
			const details = facts.instanceTypeDetails(name);
			const { network, ebs, localStorage, gpu, accelerator, burstable } = type;
			return {
				name: type.name, status: type.status, vcpu: written(type.vcpu), memoryMiB: written(type.memoryMiB), architectures: type.architectures.join(' '),
				processor: written(type.processor), clockGhz: written(type.clockGhz), networkLabel: written(network.label),
				networkBaselineMbps: written(network.baselineMbps), networkMaxMbps: written(network.maxMbps), ebsBaselineMbps: written(ebs.baselineMbps), ebsMaxMbps: written(ebs.maxMbps),
				ebsBaselineIops: written(ebs.baselineIops), ebsMaxIops: written(ebs.maxIops), localGB: written(localStorage?.totalGB), localNvme: written(localStorage?.nvme),
				gpus: written(gpu?.count), gpuMemoryMiB: written(gpu?.memoryMiB), accelerators: written(accelerator?.count),
				baselinePercent: written(burstable?.baselinePercentPerVcpu), creditsPerHour: written(burstable?.creditsPerHour), unlimited: written(burstable?.unlimitedByDefault),
				cores: written(details?.physicalCores), threads: written(details?.threadsPerCore), networkInterfaces: written(details?.maxNetworkInterfaces), maxVolumes: written(details?.maxVolumes),
				specAsOf: written(type.spec?.asOf), regions: written(facts.regionsOffering(name)?.length),
				usdVirginia: written(facts.price(name, 'us-east-1')?.usdPerHour), usdSeoul: written(facts.price(name, 'ap-northeast-2')?.usdPerHour),
			};
		});
		assert.deepStrictEqual(told, rows);
	});

	it('tells as many prices of each Region, with the same sum and date', () => {
		const expected = readTable('prices.tsv');
		const told = facts.priceRegions.map((region): Row => {
			const prices = facts.instanceTypeNames.flatMap((name) => facts.price(name, region) ?? []);
			return { region, asOf: written(prices[0]?.source.asOf), prices: String(prices.length), sumUsdPerHour: prices.reduce((sum, { usdPerHour }) => sum + usdPerHour, 0).toFixed(6) };
		});
		assert.deepStrictEqual(told, expected);
	});

	it('explains names that are newer than the data from the name alone', () => {
		const newer = ['m10g.large', 'c99i-flex.2xlarge', 'r9gd.metal-192xl', 'x9.large', 'q3.xlarge'];
		assert.deepStrictEqual(newer.map((name) => [facts.instanceType(name), parseInstanceTypeName(name) !== undefined, facts.decodeInstanceTypeName(name).length >= 3]),
			newer.map(() => [undefined, true, true]));
	});
});

describe('malformed names', () => {
	const { instanceTypeNames } = loadFacts();
	const slips: readonly (readonly [string, string])[] = [
		['m5.xxlarge', 'm5.2xlarge'], ['M5.XLarge', 'm5.xlarge'], ['m5.x-large', 'm5.xlarge'], ['m5.2x', 'm5.2xlarge'], ['m5.2xl', 'm5.2xlarge'], ['m5-xlarge', 'm5.xlarge'],
		['m5 large', 'm5.large'], ['t3.mirco', 't3.micro'], ['t3micro', 't3.micro'], ['c5.xxxxlarge', 'c5.4xlarge'], ['c6g.metal-16xl', 'c6g.metal'], ['x9.large', 'x8g.large'], ['m5', 'm5.large'],
		['c7i-flex-large', 'c7i-flex.large'], ['c6gmedium', 'c6g.medium'], ['m5.xl', 'm5.xlarge'], ['m5.2x-large', 'm5.2xlarge'],
	];
	for (const [slip, expected] of slips) {
		it(`offers ${expected} first for ${slip}`, () => { assert.equal(nearestInstanceTypeNames(slip, instanceTypeNames, 1)[0], expected); });
	}
});
