/** A run's series as CSV: a row for each sample, a column for each series, units in the names. */
import type { SimulationResult, SimulationSeries } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';

type Column = readonly [name: string, value: (row: number) => string | number | undefined];

/** Numbers have a point and lines end in `\r\n`, as RFC 4180 has it; the names are the same in every language, for programs. */
export function seriesCsv({ series }: Pick<SimulationResult, 'series'>, scenario: Scenario): string {
	const columns = [...timeColumns(series, scenario), ...plainColumns(series), ...reasonColumns(series), ...zoneColumns(series, scenario), ...alarmColumns(series)];
	const rows = series.timeSeconds.map((_, row) => columns.map(([, value]) => writeCell(value(row) ?? '')).join(','));
	return [columns.map(([name]) => writeCell(name)).join(','), ...rows, ''].join('\r\n');
}

function timeColumns({ timeSeconds }: SimulationSeries, { startDate, startClockSeconds }: Scenario): readonly Column[] {
	const beginning = Date.parse(`${startDate}T00:00:00Z`) + startClockSeconds * 1000;
	return [
		['time_seconds', (row) => timeSeconds[row]],
		['time_utc', (row) => new Date(beginning + (timeSeconds[row] ?? 0) * 1000).toISOString().replace('.000Z', 'Z')],
	];
}

function plainColumns(series: SimulationSeries): readonly Column[] {
	const columns: Readonly<Record<string, readonly number[]>> = {
		demand_per_second: series.demandPerSecond, served_per_second: series.servedPerSecond, dropped_per_second: series.droppedPerSecond, waiting_requests: series.waitingRequests,
		latency_p50_seconds: series.latencyP50Seconds, latency_p95_seconds: series.latencyP95Seconds, latency_p99_seconds: series.latencyP99Seconds, cpu_percent: series.cpuPercent,
		desired_capacity: series.desiredCapacity, min_size: series.minSize, max_size: series.maxSize, instances_serving: series.serving, instances_starting: series.starting,
		instances_draining: series.draining, instances_lost: series.lost, instances_standby: series.standby, instances_spot: series.spot, instances_warm_pool: series.warmPool,
		cpu_credit_balance: series.creditBalance, cost_usd: series.costUsd,
	};
	// A series that does not apply, such as credits of instances that have none, is empty.
	return Object.entries(columns).filter(([, values]) => values.length > 0).map(([name, values]) => [name, (row) => values[row]]);
}

function reasonColumns({ droppedByReason }: SimulationSeries): readonly Column[] {
	return Object.entries(droppedByReason).map(([reason, values]) => [`dropped_${reason.replaceAll('-', '_')}_per_second`, (row) => values[row]]);
}

function zoneColumns({ servingByZone }: SimulationSeries, { group }: Scenario): readonly Column[] {
	return servingByZone.map((values, index) => [`instances_serving_zone_${group.zones[index] ?? index}`, (row) => values[row]]);
}

function alarmColumns({ alarms }: SimulationSeries): readonly Column[] {
	return alarms.flatMap(({ policy, side, states, values }): readonly Column[] => [
		[`alarm_${policy}_${side}_state`, (row) => states[row]],
		[`alarm_${policy}_${side}_value`, (row) => values[row] ?? undefined],
	]);
}

/** In quotes where it has to be; a name that a spreadsheet would take for a formula is kept from being one. */
function writeCell(content: string | number): string {
	if (typeof content === 'number') { return String(content); }
	const text = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
