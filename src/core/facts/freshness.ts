/**
 * How old the figures may be, and how to refresh them.
 * Must never ask the clock: today's date comes in.
 */
import type { Facts, Source } from './facts';

/** Figures of one kind, which one source and one way to refresh serve. */
export type FactSubject = keyof typeof maxAgeMonths;

/**
 * Months after which figures of a kind are too old to be shipped. AWS adds instance types each month, prices and limits change a few times in a year,
 * Spot figures are shown as an estimate, and documented behaviour seldom changes.
 */
export const maxAgeMonths = {
	instanceTypes: 12,
	onDemandPrices: 18,
	limits: 24,
	spotFigures: 24,
	priceSamples: 36,
	documentation: 48,
} as const;

/** What somebody has to do about figures that are too old. */
export const howToRefresh: Readonly<Record<FactSubject, string>> = {
	instanceTypes: 'npm run facts:refresh -- --instance-types FILE… or --from-aws',
	onDemandPrices: 'npm run facts:refresh -- --price-list FILE… or --from-aws',
	limits: 'read the address of the source again, mend the table and its date',
	spotFigures: 'fetch the Spot Advisor table again and run npm run facts:convert',
	priceSamples: 'read the address of the source again, mend the table and its date',
	documentation: 'read the address of the source again, mend the table and its date',
};

/** A source that is older than its kind may be. */
export interface StaleSource {
	readonly subject: FactSubject;
	readonly source: Source;
	/** Whole months, ≥ 0. */
	readonly ageMonths: number;
	readonly refresh: string;
}

/** A source and the kind of its figures. */
export interface DatedSource {
	readonly subject: FactSubject;
	readonly source: Source;
}

/**
 * The sources that are older than their kind may be, in the order given.
 * @param today ISO date, at least year and month
 * @throws RangeError if a date is none
 */
export function findStaleSources(sources: readonly DatedSource[], today: string): readonly StaleSource[] {
	return sources.flatMap(({ subject, source }) => {
		const age = ageMonths(source.asOf, today);
		return age > maxAgeMonths[subject] ? [{ subject, source, ageMonths: age, refresh: howToRefresh[subject] }] : [];
	});
}

/**
 * Whole months between two dates.
 * @param asOf ISO date; of a mere year or month its first day counts, so that nothing looks younger than it is
 * @param today ISO date
 * @returns integer ≥ 0; 0 for a date in the future
 * @throws RangeError if a date is none
 */
export function ageMonths(asOf: string, today: string): number {
	const [from, to] = [parseDate(asOf), parseDate(today)];
	const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
	return Math.max(0, months);
}

/** The sources that the data files name, by kind: of prices the oldest Region counts too. */
export function factSources(facts: Facts): readonly DatedSource[] {
	const newestSpec = facts.instanceTypeNames.map((name) => facts.instanceType(name)?.spec ?? undefined)
		.reduce((newest, source) => (newest === undefined || (source !== undefined && source.asOf > newest.asOf) ? source : newest), undefined);
	const prices = facts.priceRegions.flatMap((region) => firstOf(facts.instanceTypeNames, (name) => facts.price(name, region)?.source));
	const spot = firstOf(facts.offeringRegions, (region) => facts.spotSummary(region)?.source);
	const volumes = facts.volumeTypeNames.flatMap((name) => facts.volumeType(name) ?? []);
	const settings = (['group', 'target-group'] as const).flatMap((subject) => facts.settings(subject).map(({ source }) => source));
	return unique([
		...dated('instanceTypes', [facts.instanceTypeNamesSource, ...(newestSpec === undefined ? [] : [newestSpec])]),
		...dated('onDemandPrices', prices),
		...dated('spotFigures', spot),
		...dated('limits', [...volumes.map(({ source }) => source), ...settings, facts.enumSource]),
		...dated('priceSamples', volumes.map(({ price }) => price.source)),
		...dated('documentation', firstOf(['groupsPerRegion'], (name) => facts.quota(name)?.source)),
	]);
}

function dated(subject: FactSubject, sources: readonly Source[]): readonly DatedSource[] {
	return sources.map((source) => ({ subject, source }));
}

function firstOf(names: readonly string[], find: (name: string) => Source | undefined): readonly Source[] {
	for (const name of names) {
		const found = find(name);
		if (found !== undefined) { return [found]; }
	}
	return [];
}

function unique(sources: readonly DatedSource[]): readonly DatedSource[] {
	const known = new Set<string>();
	return sources.filter(({ subject, source: { title, url, asOf } }) => {
		const key = [subject, title, url, asOf].join('\n');
		return !known.has(key) && known.add(key);
	});
}

function parseDate(text: string): { readonly year: number; readonly month: number; readonly day: number } {
	const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
	if (year === undefined) { throw new RangeError(`This is no date: ${text}`); }
	return { year: Number(year), month: Number(month), day: Number(day) };
}
