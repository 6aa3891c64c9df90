/**
 * Brings instance types, offerings and prices up to date, from files that were downloaded or from AWS itself.
 * Run as `npm run facts:refresh -- [--price-list FILE…] [--instance-types FILE…] [--offerings FILE…] [--from-aws [--regions A,B]] [--as-of DATE] [--dry-run]`.
 */
import { createReadStream, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createFacts, factsFiles } from '../../src/core/facts/createFacts';
import type { FactsData } from '../../src/core/facts/createFacts';
import type { Facts } from '../../src/core/facts/facts';
import type { PackedPrices } from '../../src/core/facts/packedFacts';
import { isRegionName } from '../../src/core/facts/regions';
import { convertDetails } from './convertDetails';
import { packInstanceTypes, packPrices } from './packFacts';
import { renderPriceTable, renderTypeTable } from './referenceTables';
import { refreshCatalogue, refreshDetails, refreshPrices } from './refreshCatalogue';
import type { Change, Offerings } from './refreshCatalogue';
import { askAws, RefreshError, runAws } from './refreshFromAws';
import type { RunAws } from './refreshFromAws';
import { apiPage, readInstanceTypes, readOfferings } from './refreshInstanceTypes';
import { createCsvReader, readPriceListJson } from './refreshPriceList';
import type { PriceList } from './refreshPriceList';

/** What the refresh needs of the world. */
export interface RefreshWorld {
	/** The folder of the data files. */
	readonly folder: string;
	/** The folder of the tables that the data files are compared with. */
	readonly tables: string;
	/** ISO date. */
	readonly today: string;
	readonly run: RunAws;
	print(line: string): void;
}

interface Options {
	readonly files: Readonly<Record<'price-list' | 'instance-types' | 'offerings', readonly string[]>>;
	readonly fromAws: boolean;
	readonly regions: readonly string[];
	readonly asOf: string;
	readonly dryRun: boolean;
}

const bulkPage = 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonEC2/current/region_index.json';
const productsPage = 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetProducts.html';

/**
 * Reads, compares, and writes all files or none.
 * @returns the exit code: 0 is done, 1 is refused as implausible
 * @throws RefreshError with a sentence for whoever runs it
 */
export async function refreshFacts(args: readonly string[], world: RefreshWorld): Promise<number> {
	const options = readOptions(args, world.today);
	const data = readData(world.folder);
	const facts = createFacts(data);
	const answers = options.fromAws ? await askAws(world.run, options.regions) : { instanceTypes: [], offerings: [], priceLists: [] };
	const described = readInstanceTypes([...options.files['instance-types'].map(readJson), ...answers.instanceTypes], options.asOf);
	const offered = [...options.files.offerings.map(readJson), ...answers.offerings];
	const lists = [...await readPriceLists(options.files['price-list']), ...answers.priceLists.map((answer) => ({ list: asPriceList(answer, 'get-products'), url: productsPage }))];
	const categories = new Map(lists.flatMap(({ list }) => [...list.categories]));
	const catalogue = refreshCatalogue(facts, described, offered.length === 0 ? undefined : asOfferings(offered), categories);
	const prices = refreshPrices(facts, lists);
	report(world, [...catalogue.changes, ...prices.changes], [...described.problems, ...catalogue.notes]);
	const refusals = [...catalogue.refusals, ...prices.refusals];
	for (const refusal of refusals) { world.print(`Refused: ${refusal}.`); }
	if (refusals.length > 0) {
		world.print('Nothing was written.');
		return 1;
	}
	const details = refreshDetails(facts, described);
	const written = {
		...(described.types.length + offered.length > 0 && { instanceTypes: packInstanceTypes(catalogue.result) }),
		...(described.types.length > 0 && { instanceTypeDetails: convertDetails(details, [...apiPage, options.asOf]) }),
		...(lists.length > 0 && { prices: packPrices({ ...prices.result, ...oldSpotSavings(facts, data) }) }),
	};
	createFacts({ ...data, ...written });
	if (options.dryRun) {
		world.print('Nothing was written: this was a dry run.');
		return 0;
	}
	writeAll([
		...Object.entries(written).map(([name, content]) => ({ to: join(world.folder, `${name}.json`), text: `${JSON.stringify(content)}\n` })),
		{ to: join(world.tables, 'instanceTypes.tsv'), text: renderTypeTable(catalogue.result, details, prices.result) },
		{ to: join(world.tables, 'prices.tsv'), text: renderPriceTable(catalogue.result, prices.result) },
	]);
	return 0;
}

function readOptions(args: readonly string[], today: string): Options {
	const files = { 'price-list': [] as string[], 'instance-types': [] as string[], 'offerings': [] as string[] };
	const single: Record<string, string> = {};
	const flags = new Set<string>();
	let current = '';
	for (const arg of args) {
		if (arg === '--from-aws' || arg === '--dry-run') { flags.add(arg); current = ''; }
		else if (['--price-list', '--instance-types', '--offerings', '--regions', '--as-of'].includes(arg)) { current = arg.slice(2); }
		else if (Object.hasOwn(files, current) && !arg.startsWith('--')) { files[current as keyof typeof files].push(arg); }
		else if (current === 'regions' || current === 'as-of') { single[current] = arg; }
		else { throw new RefreshError(`"${arg}" is no option. ${usage}`); }
	}
	const [regions, asOf] = [(single['regions'] ?? 'us-east-1').split(','), single['as-of'] ?? today];
	const wrongRegion = regions.find((region) => !isRegionName(region));
	if (wrongRegion !== undefined) { throw new RefreshError(`"${wrongRegion}" is no Region. ${usage}`); }
	if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) { throw new RefreshError(`"${asOf}" is no date such as 2026-11-22. ${usage}`); }
	if (!flags.has('--from-aws') && Object.values(files).every((list) => list.length === 0)) { throw new RefreshError(usage); }
	return { files, fromAws: flags.has('--from-aws'), regions, asOf, dryRun: flags.has('--dry-run') };
}

const usage = 'Use: facts:refresh -- [--price-list FILE…] [--instance-types FILE…] [--offerings FILE…] [--from-aws [--regions A,B]] [--as-of DATE] [--dry-run]';

function readData(folder: string): FactsData {
	return Object.fromEntries(factsFiles.map((name) => [name, readJson(join(folder, `${name}.json`))])) as FactsData;
}

function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as unknown;
	} catch (error) {
		throw new RefreshError(`${file} cannot be read as JSON (${error instanceof Error ? error.message : String(error)}); of a very large price list take the CSV file`);
	}
}

async function readPriceLists(files: readonly string[]): Promise<readonly { readonly list: PriceList; readonly url: string }[]> {
	const lists: { readonly list: PriceList; readonly url: string }[] = [];
	for (const file of files) { lists.push({ list: file.endsWith('.csv') ? await readCsv(file) : asPriceList(readJson(file), file), url: bulkPage }); }
	return lists;
}

async function readCsv(file: string): Promise<PriceList> {
	const reader = createCsvReader();
	try {
		for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) { reader.addLine(line); }
		return reader.end();
	} catch (error) {
		throw new RefreshError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function asPriceList(data: unknown, name: string): PriceList {
	try {
		return readPriceListJson(data);
	} catch (error) {
		throw new RefreshError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function asOfferings(answers: readonly unknown[]): Offerings {
	const offerings = readOfferings(answers);
	if (offerings.regions.length === 0) { throw new RefreshError('The offerings name no Region: ask for them with --location-type region'); }
	return offerings;
}

function oldSpotSavings(facts: Facts, data: FactsData): Pick<Parameters<typeof packPrices>[0], 'spotSavings' | 'spotSource'> {
	const { spotSavings: { regions, sourceIndex, percent }, sources } = data.prices as PackedPrices;
	const rowOf = (region: string): readonly (readonly [string, number])[] => Object.keys(percent).flatMap((name) => {
		const saving = facts.spotSaving(name, region);
		return saving === undefined ? [] : [[name, saving.percent] as const];
	});
	return { spotSavings: Object.fromEntries(regions.map((region) => [region, Object.fromEntries(rowOf(region))])), spotSource: sources[sourceIndex] ?? ['', '', ''] };
}

function report({ print }: RefreshWorld, changes: readonly Change[], notes: readonly string[]): void {
	for (const { what, added, removed, changed, same } of changes) {
		print(`${what}: ${added.length} added, ${removed.length} no longer there, ${changed.length} changed, ${same} as before`);
		for (const [word, names] of [['added', added], ['no longer there', removed], ['changed', changed]] as const) {
			if (names.length > 0) { print(`  ${word}: ${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? `, and ${names.length - mostNames} more` : ''}`); }
		}
	}
	for (const note of notes) { print(`Note: ${note}.`); }
}

/** Names that a line of the summary shows. */
const mostNames = 20;

/** Whole files under other names first, so that a full disk leaves the old ones. */
function writeAll(files: readonly { readonly to: string; readonly text: string }[]): void {
	try {
		for (const { to, text } of files) { writeFileSync(`${to}.new`, text); }
		for (const { to } of files) { renameSync(`${to}.new`, to); }
	} finally {
		for (const { to } of files) { rmSync(`${to}.new`, { force: true }); }
	}
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
	refreshFacts(argv.slice(2), {
		folder: fileURLToPath(new URL('../../src/core/facts/data', import.meta.url)), tables: fileURLToPath(new URL('../fixtures/facts', import.meta.url)), today: new Date().toISOString().slice(0, 10), run: runAws,
		print(line) { stdout.write(`${line}\n`); },
	}).then((code) => { process.exitCode = code; }, (error: unknown) => {
		if (!(error instanceof RefreshError)) { throw error; }
		stderr.write(`${error.message}\n`);
		process.exitCode = 2;
	});
}
