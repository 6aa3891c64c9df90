/** Series of times and numbers in JSON, as rows of a table. */
import type { Localized } from '../../core/model/localized';
import { refusalText } from './importText';
import type { PreviewRow } from './loadChoice';

/** Whether a text begins with a line of k6's JSON output. */
export function isK6Line(text: string): boolean {
	const [line = ''] = text.trimStart().split('\n', 1);
	return /^\{.*"type"\s*:\s*"(?:Metric|Point)"/.test(line) && line.includes('"metric"');
}

/** Metric, time and value of a line of k6's JSON output; nothing for a line that describes a metric. @throws SyntaxError if it is no JSON */
export function readK6Line(line: string): readonly string[] | undefined {
	const point: unknown = JSON.parse(line);
	if (!isRecord(point) || point.type !== 'Point' || !isRecord(point.data)) { return undefined; }
	return [String(point.metric), String(point.data.time), String(point.data.value)];
}

/** The rows of a JSON text, the first of them labels; the reason where it has none. */
export function tableOfJson(text: string): readonly PreviewRow[] | Localized {
	const parsed = parse(text);
	if (parsed === undefined) { return refusalText.brokenJson; }
	const table = tableOf(parsed);
	return table === undefined || table.length < 2 ? refusalText.unknownJson : table.map((cells, index) => ({ line: index + 1, cells: cells.map(toCell) }));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		return undefined;
	}
}

type Rows = readonly (readonly unknown[])[];

function tableOf(content: unknown): Rows | undefined {
	if (Array.isArray(content)) { return tableOfList(content); }
	if (!isRecord(content)) { return undefined; }
	const { Datapoints, MetricDataResults, data } = content;
	if (Array.isArray(Datapoints)) { return tableOfRecords(Datapoints.filter(isRecord)); }
	if (Array.isArray(MetricDataResults)) { return tableOfResults(MetricDataResults.filter(isRecord)); }
	const series = isRecord(data) && Array.isArray(data.result) ? data.result.find(isRecord) : undefined;
	if (series !== undefined && Array.isArray(series.values)) { return [['time', 'value'], ...series.values.filter(isList)]; }
	const list = Object.values(content).find((value) => Array.isArray(value) && value.length > 1);
	return Array.isArray(list) ? tableOfList(list) : undefined;
}

function tableOfList(list: readonly unknown[]): Rows | undefined {
	if (list.every(isRecord)) { return tableOfRecords(list); }
	if (list.every(isList)) { return [['time', 'value'], ...list]; }
	return list.every((value) => typeof value === 'number') ? [['value'], ...list.map((value) => [value])] : undefined;
}

/** Statistics of CloudWatch come as records: `Timestamp` first, then what can be summed. */
function tableOfRecords(records: readonly Readonly<Record<string, unknown>>[]): Rows {
	const keys = [...new Set(records.slice(0, 500).flatMap((record) => Object.keys(record)))].filter((key) => records.some((record) => !isRecord(record[key]) && !isList(record[key])));
	return [keys, ...records.map((record) => keys.map((key) => record[key]))];
}

/** The results side by side, by time. */
function tableOfResults(results: readonly Readonly<Record<string, unknown>>[]): Rows {
	const series = results.map((result) => ({
		name: String(result.Label ?? result.Id ?? ''), times: isList(result.Timestamps) ? result.Timestamps : [], values: isList(result.Values) ? result.Values : [],
	}));
	const rows = new Map<string, unknown[]>();
	for (const [column, { times, values }] of series.entries()) {
		for (const [index, time] of times.entries()) {
			const row = rows.get(String(time)) ?? [time, ...series.map(() => '')];
			row[column + 1] = values[index];
			rows.set(String(time), row);
		}
	}
	return [['Timestamp', ...series.map(({ name }) => name)], ...rows.values()];
}

function toCell(value: unknown): string {
	return value === null || value === undefined || typeof value === 'object' ? '' : String(value as string | number | boolean);
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
	return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function isList(content: unknown): content is readonly unknown[] {
	return Array.isArray(content);
}
