import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ageMonths, factSources, findStaleSources, maxAgeMonths } from '../../../../src/core/facts/freshness';
import type { DatedSource, StaleSource } from '../../../../src/core/facts/freshness';
import type { Source } from '../../../../src/core/facts/facts';
import { loadFacts } from '../../../support/facts';

const folder = new URL('../../../../src/core/facts/', import.meta.url);

/** The sources that the tables in TypeScript name. */
async function tableSources(): Promise<readonly DatedSource[]> {
	const found: DatedSource[] = [];
	const collect = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) { return; }
		if ('asOf' in value && 'url' in value) {
			const source = value as Source;
			found.push({ subject: /pric/i.test(source.title) ? 'priceSamples' : 'documentation', source });
			return;
		}
		for (const inner of Object.values(value)) { collect(inner); }
	};
	for (const name of readdirSync(fileURLToPath(folder)).filter((file) => /(Figures|Factors)\.ts$/.test(file))) { collect(await import(new URL(name, folder).href)); }
	return found;
}

function describeStale({ subject, source, ageMonths: age, refresh }: StaleSource): string {
	return `${source.title} (${source.url}) is of ${source.asOf}, ${age} months old, too old for ${subject}. To refresh it: ${refresh}`;
}

describe('freshness of the facts', () => {
	const today = new Date().toISOString().slice(0, 10);

	it('ships no data file whose figures are too old', () => {
		assert.deepStrictEqual(findStaleSources(factSources(loadFacts()), today).map(describeStale), []);
	});

	it('ships no table whose figures are too old', async () => {
		const sources = await tableSources();
		assert.ok(sources.length > 20, 'the tables have sources');
		assert.deepStrictEqual(findStaleSources(sources, today).map(describeStale), []);
	});

	it('watches figures of every kind, and of prices the oldest', () => {
		const facts = loadFacts();
		const sources = factSources(facts);
		assert.deepStrictEqual([...new Set(sources.map(({ subject }) => subject))].sort(), Object.keys(maxAgeMonths).sort());
		assert.ok(sources.some(({ source }) => source.title === facts.enumSource.title), 'enumerations');
		const oldest = facts.priceRegions.flatMap((region) => facts.instanceTypeNames.flatMap((name) => facts.price(name, region)?.source.asOf ?? [])).sort()[0];
		assert.equal(sources.filter(({ subject }) => subject === 'onDemandPrices').map(({ source }) => source.asOf).sort()[0], oldest);
	});
});

describe('findStaleSources', () => {
	const source: Source = { title: 'AWS price list', url: 'https://aws.amazon.com/ec2/pricing/', asOf: '2026-03-15' };

	it('names what is older than its kind may be, and how to refresh it', () => {
		assert.deepStrictEqual(findStaleSources([{ subject: 'onDemandPrices', source }, { subject: 'limits', source }], '2027-10-20'), [
			{ subject: 'onDemandPrices', source, ageMonths: 19, refresh: 'npm run facts:refresh -- --price-list FILE… or --from-aws' },
		]);
		assert.deepStrictEqual(findStaleSources([{ subject: 'onDemandPrices', source }], '2027-10-14'), []);
	});

	it('counts whole months, from the first day of a mere month or year', () => {
		assert.deepStrictEqual(
			[ageMonths('2026-03-15', '2026-04-14'), ageMonths('2026-03-15', '2026-04-15'), ageMonths('2026-09', '2026-11-22'), ageMonths('2026', '2026-11-22'), ageMonths('2027-01-01', '2026-11-22')],
			[0, 1, 2, 10, 0]);
		assert.throws(() => ageMonths('soon', '2026-11-22'), RangeError);
	});
});
