/** The tables that test/unit/core/facts/catalogue.test.ts compares the data files with: written before anything is packed, one readable line a type. */
import type { InstanceType } from '../../src/core/facts/facts';
import type { RawDetails } from './convertDetails';
import type { Catalogue, PriceTable } from './packFacts';

type Cell = string | number | boolean | null | undefined;
type Prices = Pick<PriceTable, 'prices' | 'sources'>;

/** The columns of one type, in order. */
interface TypeRow {
	readonly type: InstanceType;
	readonly details: RawDetails | undefined;
	readonly regions: readonly string[] | undefined;
	readonly prices: Prices['prices'];
}

const columns: Readonly<Record<string, (row: TypeRow) => Cell>> = {
	name: ({ type }) => type.name, status: ({ type }) => type.status, vcpu: ({ type }) => type.vcpu, memoryMiB: ({ type }) => type.memoryMiB,
	architectures: ({ type }) => type.architectures.join(' '), processor: ({ type }) => type.processor, clockGhz: ({ type }) => type.clockGhz,
	networkLabel: ({ type }) => type.network.label, networkBaselineMbps: ({ type }) => type.network.baselineMbps, networkMaxMbps: ({ type }) => type.network.maxMbps,
	ebsBaselineMbps: ({ type }) => type.ebs.baselineMbps, ebsMaxMbps: ({ type }) => type.ebs.maxMbps,
	ebsBaselineIops: ({ type }) => type.ebs.baselineIops, ebsMaxIops: ({ type }) => type.ebs.maxIops,
	localGB: ({ type }) => type.localStorage?.totalGB, localNvme: ({ type }) => type.localStorage?.nvme,
	gpus: ({ type }) => type.gpu?.count, gpuMemoryMiB: ({ type }) => type.gpu?.memoryMiB, accelerators: ({ type }) => type.accelerator?.count,
	baselinePercent: ({ type }) => type.burstable?.baselinePercentPerVcpu, creditsPerHour: ({ type }) => type.burstable?.creditsPerHour,
	unlimited: ({ type }) => type.burstable?.unlimitedByDefault,
	cores: ({ details }) => details?.cores, threads: ({ details }) => details?.threadsPerCore,
	networkInterfaces: ({ details }) => details?.network?.maxENIs, maxVolumes: ({ details }) => details?.ebs?.maxVolumes,
	specAsOf: ({ type }) => type.spec?.asOf, regions: ({ regions }) => regions?.length,
	usdVirginia: ({ type, prices }) => prices['us-east-1']?.[type.name], usdSeoul: ({ type, prices }) => prices['ap-northeast-2']?.[type.name],
};

/** instanceTypes.tsv, sorted by name. */
export function renderTypeTable({ types, regionsOffering }: Pick<Catalogue, 'types' | 'regionsOffering'>, details: readonly RawDetails[], { prices }: Prices): string {
	const detailsByName = new Map(details.map((one) => [one.name, one]));
	const rows = [...types].sort((a, b) => (a.name < b.name ? -1 : 1)).map((type) => {
		const row: TypeRow = { type, details: detailsByName.get(type.name), regions: regionsOffering.get(type.name), prices };
		return Object.values(columns).map((cell) => cell(row));
	});
	return renderTable([Object.keys(columns), ...rows]);
}

/** prices.tsv, sorted by Region; only prices of known types count. */
export function renderPriceTable({ types }: Pick<Catalogue, 'types'>, { prices, sources }: Prices): string {
	const names = new Set(types.map(({ name }) => name));
	const rows = Object.keys(prices).sort().map((region) => {
		const row = Object.entries(prices[region] ?? {}).flatMap(([name, usd]) => (names.has(name) ? [usd] : []));
		return [region, sources[region]?.[2], row.length, row.reduce((sum, usd) => sum + usd, 0).toFixed(6)];
	});
	return renderTable([['region', 'asOf', 'prices', 'sumUsdPerHour'], ...rows]);
}

function renderTable(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${row.map((cell) => String(cell ?? '')).join('\t')}\n`).join('');
}
