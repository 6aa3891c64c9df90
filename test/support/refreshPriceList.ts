/**
 * Prices of AWS's price list: the bulk file of a Region in JSON or CSV, or answers of the Pricing API's GetProducts.
 * Only On-Demand, Linux, shared tenancy, without software or licence, in USD.
 */
import { isObject, objectAt, objectsAt, textAt } from './refreshJson';
import type { Json } from './refreshJson';

export interface PriceList {
	/** USD per hour by Region and type. */
	readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** ISO date of publication. */
	readonly asOf: string;
	/** `instanceFamily` by family: `General purpose`. */
	readonly categories: ReadonlyMap<string, string>;
}

type MutablePrices = Record<string, Record<string, number>>;

/** What identifies a product: the same attributes in JSON and CSV. */
interface Product {
	readonly attributes: Readonly<Record<string, string | null>>;
	readonly family: string | null;
}

/**
 * A file's whole text, JSON.
 * @throws RangeError if it is no price list
 */
export function readPriceListJson(data: unknown): PriceList {
	const list = objectsAt({ PriceList: parseAnswers(data) }, 'PriceList');
	return list.length > 0 ? readAnswers(list) : readBulk(data);
}

/**
 * The lines of a bulk CSV file.
 * @throws RangeError if it is no price list
 */
export function createCsvReader(): { addLine(line: string): void; end(): PriceList } {
	const prices: MutablePrices = {};
	const categories = new Map<string, string>();
	let asOf = '';
	let columns: readonly string[] | undefined;
	return {
		addLine(line) {
			if (line.trim() === '') { return; }
			const cells = splitCsv(line);
			if (columns !== undefined) { addCsvRow(columns, cells, prices, categories); }
			else if (cells[0] === 'Publication Date') { asOf = cells[1] ?? ''; }
			else if (cells[0] === 'SKU') { columns = cells; }
		},
		end: () => finish(prices, asOf, categories),
	};
}

function readBulk(data: unknown): PriceList {
	const prices: MutablePrices = {};
	const categories = new Map<string, string>();
	const terms = objectAt(objectAt(data, 'terms'), 'OnDemand');
	for (const [sku, product] of Object.entries(objectAt(data, 'products'))) {
		addProduct(toProduct(product), () => usdPerHour(objectAt(terms, sku)), prices, categories);
	}
	return finish(prices, textAt(data, 'publicationDate') ?? '', categories);
}

/** GetProducts writes each product as JSON inside of a text; several answers may stand one after the other. */
function parseAnswers(data: unknown): readonly unknown[] {
	const answers = Array.isArray(data) ? data : [data];
	return answers.flatMap((answer: unknown) => (isObject(answer) && Array.isArray(answer['PriceList']) ? answer['PriceList'] as unknown[] : []))
		.map((product) => (typeof product === 'string' ? JSON.parse(product) as unknown : product));
}

function readAnswers(list: readonly Json[]): PriceList {
	const prices: MutablePrices = {};
	const categories = new Map<string, string>();
	const dates = list.map((item) => textAt(item, 'publicationDate') ?? '').filter((date) => date !== '').sort();
	for (const item of list) {
		addProduct(toProduct(objectAt(item, 'product')), () => usdPerHour(objectAt(objectAt(item, 'terms'), 'OnDemand')), prices, categories);
	}
	return finish(prices, dates[0] ?? '', categories);
}

function toProduct(product: unknown): Product {
	const attributes = objectAt(product, 'attributes');
	return { attributes: Object.fromEntries(Object.keys(attributes).map((key) => [key, textAt(attributes, key)])), family: textAt(product, 'productFamily') };
}

function addProduct({ attributes, family }: Product, price: () => number | undefined, prices: MutablePrices, categories: Map<string, string>): void {
	const { instanceType: name, regionCode: region, instanceFamily: category } = attributes;
	const wanted = (family === 'Compute Instance' || family === 'Compute Instance (bare metal)')
		&& attributes['operatingSystem'] === 'Linux' && attributes['tenancy'] === 'Shared' && attributes['preInstalledSw'] === 'NA'
		&& attributes['capacitystatus'] === 'Used' && attributes['operation'] === 'RunInstances'
		&& (attributes['locationType'] ?? 'AWS Region') === 'AWS Region' && (attributes['marketoption'] ?? 'OnDemand') === 'OnDemand';
	if (!wanted || name === null || name === undefined || region === null || region === undefined) { return; }
	const usd = price();
	if (usd === undefined) { return; }
	(prices[region] ??= {})[name] = usd;
	if (category !== null && category !== undefined) { categories.set(name.slice(0, name.indexOf('.')), category); }
}

/** The one price above 0 of an hour; there is more than one only where prices change soon, and then none is taken. */
function usdPerHour(offers: Json): number | undefined {
	const found = Object.values(offers).flatMap((offer) => Object.values(objectAt(offer, 'priceDimensions')))
		.filter((dimension) => textAt(dimension, 'unit') === 'Hrs')
		.map((dimension) => Number(textAt(objectAt(dimension, 'pricePerUnit'), 'USD') ?? Number.NaN))
		.filter((usd) => usd > 0 && usd < Infinity);
	return found.length === 1 ? found[0] : undefined;
}

/** The CSV's names of the attributes. */
const csvColumns: Readonly<Record<string, string>> = {
	instanceType: 'Instance Type', regionCode: 'Region Code', instanceFamily: 'Instance Family', operatingSystem: 'Operating System', tenancy: 'Tenancy',
	preInstalledSw: 'Pre Installed S/W', capacitystatus: 'CapacityStatus', operation: 'operation', locationType: 'Location Type', marketoption: 'MarketOption',
};

function addCsvRow(columns: readonly string[], cells: readonly string[], prices: MutablePrices, categories: Map<string, string>): void {
	const cell = (name: string): string | null => {
		const value = cells[columns.indexOf(name)];
		return value === undefined || value === '' ? null : value;
	};
	if (cell('TermType') !== 'OnDemand' || cell('Unit') !== 'Hrs' || cell('Currency') !== 'USD') { return; }
	const attributes = Object.fromEntries(Object.entries(csvColumns).map(([key, name]) => [key, cell(name)]));
	const usd = Number(cell('PricePerUnit') ?? Number.NaN);
	addProduct({ attributes, family: cell('Product Family') }, () => (usd > 0 && usd < Infinity ? usd : undefined), prices, categories);
}

/** One line of quoted cells; a quote inside is doubled. */
function splitCsv(line: string): readonly string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"')));
}

function finish(prices: MutablePrices, published: string, categories: ReadonlyMap<string, string>): PriceList {
	const asOf = /^\d{4}-\d\d-\d\d/.exec(published)?.[0];
	if (asOf === undefined) { throw new RangeError('The price list has no date of publication'); }
	if (Object.keys(prices).length === 0) { throw new RangeError('The price list has no On-Demand price of Linux with shared tenancy'); }
	return { prices, asOf, categories };
}
