/**
 * Looks at the beginning of a recorded load and says what is in it: columns, which of them is time and which the load, and the first
 * rows for a preview. What it guesses is a choice that the reader can change before readLoad.ts reads the whole.
 *
 * Knows CSV with any usual delimiter, CSV of the CloudWatch console (its lines of labels before the data), JSON of `aws cloudwatch
 * get-metric-statistics` and `get-metric-data`, and the CSV and JSON lines of k6
 * (https://grafana.com/docs/k6/latest/results-output/real-time/csv/ and …/json/, 2026).
 */
import type { Localized } from '../../core/model/localized';
import { refusalText } from './importText';
import { isK6Line, tableOfJson } from './jsonTables';
import type { LoadChoice, LoadColumn, Measure, PreviewRow } from './loadChoice';
import { guessDecimalComma, parseNumber } from './numbers';
import { createRowReader, guessDelimiter } from './rows';
import type { Delimiter } from './rows';
import { guessTimeForm } from './times';
import type { TimeForm } from './times';

export type LoadInspection =
	| {
		readonly ok: true;
		readonly columns: readonly LoadColumn[];
		readonly preview: readonly PreviewRow[];
		readonly choice: LoadChoice;
		/** Texts of a column that rows can be chosen by, with how many of the first rows have each: metrics of k6. */
		readonly filters: readonly { readonly column: number; readonly equals: string; readonly rows: number }[];
	}
	/** JSON that is one value has to be had whole. */
	| { readonly ok: 'needs-whole' }
	| { readonly ok: false; readonly reason: Localized };

/** Rows that are looked at. */
const lookedAt = 500;
const previewRows = 20;

/**
 * @param head the beginning of the text: 64 KiB will do, except for JSON
 * @param isWhole whether that is all of it
 */
export function inspectLoad(head: string, isWhole: boolean): LoadInspection {
	const text = head.replace(/^\uFEFF/, '');
	if (text.trim() === '') { return { ok: false, reason: refusalText.empty }; }
	if (text.includes('\0')) { return { ok: false, reason: refusalText.binary }; }
	if (isK6Line(text)) { return inspectK6Lines(text); }
	if (/^\s*[[{]/.test(text)) {
		if (!isWhole) { return { ok: 'needs-whole' }; }
		const table = tableOfJson(text);
		return Array.isArray(table) ? inspectRows(table, { format: 'json', delimiter: ',' }) : { ok: false, reason: table as Localized };
	}
	const delimiter = guessDelimiter(text);
	const rows: PreviewRow[] = [];
	const reader = createRowReader(delimiter, (cells, line) => { if (rows.length <= lookedAt) { rows.push({ line, cells }); } });
	reader.push(text);
	// A row that the head breaks off is left out.
	if (isWhole) { reader.finish(); }
	return inspectRows(rows.filter(({ cells }) => !/^sep=/.test(cells[0] ?? '')), { format: 'delimited', delimiter });
}

/** Every request is a point of this metric. */
const k6Requests = 'http_reqs';

function inspectK6Lines(text: string): LoadInspection {
	const metrics = [...text.matchAll(/"metric"\s*:\s*"([^"]+)"/g)].map(([, name]) => name ?? '');
	const lines = text.split('\n').slice(0, previewRows);
	return {
		ok: true,
		columns: [{ name: 'metric', timeForm: undefined, isNumeric: false }, { name: 'time', timeForm: 'iso', isNumeric: false }, { name: 'value', timeForm: undefined, isNumeric: true }],
		preview: lines.map((cell, index) => ({ line: index + 1, cells: [cell] })),
		choice: {
			format: 'k6-json', delimiter: ',', hasDecimalComma: false, headerRows: 0, timeColumn: 1, timeForm: 'iso', valueColumn: 2, measure: 'per-row', intervalSeconds: null,
			filter: { column: 0, equals: k6Requests },
		},
		filters: countTexts(metrics).map(({ text: equals, count }) => ({ column: 0, equals, rows: count })),
	};
}

function inspectRows(rows: readonly PreviewRow[], { format, delimiter }: { readonly format: 'delimited' | 'json'; readonly delimiter: Delimiter }): LoadInspection {
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
	const headerRows = countHeaders(rows);
	const header = rows.slice(0, headerRows);
	const data = rows.slice(headerRows);
	const hasDecimalComma = guessDecimalComma(data.slice(0, lookedAt).flatMap(({ cells }) => delimiter === ',' ? cells.filter((cell) => cell.includes(',')) : cells));
	const columns = Array.from({ length: width }, (_, index) => describeColumn(index, { header, data, hasDecimalComma }));
	const choice = chooseColumns(columns, { header, data });
	if (choice === undefined) { return { ok: false, reason: rows.length === 0 ? refusalText.empty : refusalText.noNumbers }; }
	const metric = columns.findIndex(({ name }) => name === 'metric_name');
	const metrics = metric === -1 ? [] : countTexts(data.map(({ cells }) => cells[metric] ?? ''));
	return {
		ok: true, columns, preview: rows.slice(0, headerRows + previewRows),
		choice: {
			format, delimiter, hasDecimalComma, headerRows, ...choice,
			...metric === -1 ? { filter: null } : { filter: { column: metric, equals: k6Requests }, measure: 'per-row' as const },
		},
		filters: metrics.map(({ text, count }) => ({ column: metric, equals: text, rows: count })),
	};
}

/** Rows before the first that has a number or a time and is followed by its like. */
function countHeaders(rows: readonly PreviewRow[]): number {
	const isData = ({ cells }: PreviewRow): boolean => cells.some((cell) => guessTimeForm([cell], { allowsNumbers: false }) !== undefined) || cells.every((cell) => cell === '' || isNumber(cell))
		|| (cells.length > 2 && cells.filter(isNumber).length >= 2 && !/^(?:period|statistic|id|label|full label)$/i.test(cells[0] ?? ''));
	const first = rows.findIndex((row) => isData(row));
	return first === -1 ? rows.length : first;
}

function isNumber(text: string): boolean {
	return parseNumber(text, { hasDecimalComma: false }) !== undefined || parseNumber(text, { hasDecimalComma: true }) !== undefined;
}

interface Table { readonly header: readonly PreviewRow[]; readonly data: readonly PreviewRow[] }

function describeColumn(index: number, { header, data, hasDecimalComma }: Table & { readonly hasDecimalComma: boolean }): LoadColumn {
	const labels = [...new Set(header.map(({ cells }) => cells[index] ?? '').filter((text) => text !== ''))];
	const texts = data.map(({ cells }) => cells[index] ?? '').filter((text) => text !== '');
	const name = labels.join(' · ');
	const isNumeric = texts.length > 0 && texts.filter((text) => parseNumber(text, { hasDecimalComma }) !== undefined).length >= texts.length / 2;
	const isNamedTime = timeName.test(name);
	const timeForm = guessTimeForm(texts, { allowsNumbers: isNamedTime || isRising(texts), isInMinutes: /\bmin(?:ute)?s?\b|분/i.test(name) });
	return { name: name === '' ? `#${index + 1}` : name, timeForm, isNumeric };
}

const timeName = /time|date|timestamp|elapsed|second|minute|시간|시각|일시|날짜/i;
const valueName = /request|rps|\breqs?\b|rate|count|hits|throughput|invocation|\bsum\b|average|value|load|요청|부하|처리량/i;

function isRising(texts: readonly string[]): boolean {
	const numbers = texts.map(Number);
	return numbers.length > 2 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Infinity));
}

type Columns = Pick<LoadChoice, 'timeColumn' | 'timeForm' | 'valueColumn' | 'measure' | 'intervalSeconds'>;

function chooseColumns(columns: readonly LoadColumn[], table: Table): Columns | undefined {
	const times = columns.map((column, index) => ({ ...column, index })).filter(({ timeForm }) => timeForm !== undefined);
	const numeric = columns.map((column, index) => ({ ...column, index })).filter(({ isNumeric }) => isNumeric);
	const isPlain = (form: TimeForm | undefined): boolean => form === 'seconds' || form === 'minutes';
	const time = times.find(({ name, timeForm }) => timeName.test(name) && !isPlain(timeForm)) ?? times.find(({ timeForm }) => !isPlain(timeForm))
		?? times.find(({ name }) => timeName.test(name)) ?? (numeric.length > 1 ? times[0] : undefined);
	const others = numeric.filter(({ index }) => index !== time?.index);
	const value = others.find(({ name }) => valueName.test(name)) ?? others[0];
	if (value === undefined) { return undefined; }
	const { measure, intervalSeconds } = guessMeasure(value.name, table, value.index);
	return { timeColumn: time?.index ?? null, timeForm: time?.timeForm ?? 'seconds', valueColumn: value.index, measure, intervalSeconds: intervalSeconds ?? (time === undefined ? 60 : null) };
}

function guessMeasure(name: string, { header }: Table, column: number): { readonly measure: Measure; readonly intervalSeconds: number | null } {
	const labels = header.map(({ cells }) => ({ label: cells[0] ?? '', text: cells[column] ?? '' }));
	const period = Number(labels.find(({ label }) => /^period/i.test(label))?.text ?? Number.NaN);
	const intervalSeconds = Number.isFinite(period) && period > 0 ? period : null;
	if (/rps|per second|\/\s*s(?:ec)?\b|\brate\b|throughput|초당/i.test(name)) { return { measure: 'per-second', intervalSeconds }; }
	if (/rpm|per minute|\/\s*min|분당/i.test(name)) { return { measure: 'per-minute', intervalSeconds }; }
	return { measure: /count|\bsum\b|requests?\b|hits|invocations|요청 수|건수/i.test(name) ? 'per-interval' : 'per-second', intervalSeconds };
}

function countTexts(texts: readonly string[]): readonly { readonly text: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const text of texts) { counts.set(text, (counts.get(text) ?? 0) + 1); }
	return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count).slice(0, 50);
}
