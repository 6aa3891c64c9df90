import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { validateScenario } from '../../../../src/core/simulation/scenario/validateScenario';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import { inspectLoad } from '../../../../src/scenarios/loadImport/inspectLoad';
import type { LoadChoice } from '../../../../src/scenarios/loadImport/loadChoice';
import { createLoadReader, readLoad } from '../../../../src/scenarios/loadImport/readLoad';
import type { ImportedLoad } from '../../../../src/scenarios/loadImport/readLoad';

type Read = Extract<ImportedLoad, { readonly ok: true }>;

function choose(text: string, changes: Partial<LoadChoice> = {}): LoadChoice {
	const inspection = inspectLoad(text, true);
	if (inspection.ok !== true) { throw new Error(JSON.stringify(inspection)); }
	return { ...inspection.choice, ...changes };
}

function read(text: string, changes: Partial<LoadChoice> = {}): Read {
	const imported = readLoad(text, choose(text, changes));
	if (!imported.ok) { throw new Error(JSON.stringify(imported)); }
	return imported;
}

/** Points as `seconds: rate`. */
const points = ({ load }: Read): readonly string[] => load.points.map(({ atSeconds, requestsPerSecond }) => `${atSeconds}: ${requestsPerSecond}`);
const notes = ({ notes: all }: Read): readonly string[] => all.map(({ en }) => en);

/** What of a choice differs from case to case. */
const short = ({ delimiter, hasDecimalComma, headerRows, timeColumn, timeForm, valueColumn, measure }: LoadChoice): string =>
	[JSON.stringify(delimiter), hasDecimalComma ? 'comma' : 'point', headerRows, timeColumn, timeForm, valueColumn, measure].join(' ');

describe('inspectLoad', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['a plain table', 'time,value\n0,100\n60,200\n', '"," point 1 0 seconds 1 per-second'],
		['no header', '0;100\n60;200\n120;150\n', '";" point 0 0 seconds 1 per-second'],
		['a byte order mark and Windows line ends', '\uFEFFtimestamp,rps\r\n2026-01-01T00:00:00Z,5\r\n2026-01-01T00:01:00Z,6\r\n', '"," point 1 0 iso 1 per-second'],
		['decimal commas', 'Zeit;Anfragen/s\n01.02.2026 10:00;12,5\n13.02.2026 10:01;13,25\n', '";" comma 1 0 day-first 1 per-second'],
		['tabs and Korean', '시각\t초당 요청\n2026-01-01 00:00\t5\n2026-01-01 00:05\t7\n', '"\\t" point 1 0 iso 1 per-second'],
		['quotes, and a comma of thousands', '"Time","Request count"\n"2026-01-01 00:00","1,200"\n"2026-01-01 00:05","1,300"\n', '"," point 1 0 iso 1 per-interval'],
		['milliseconds since 1970', 'ts,hits\n1767225600000,10\n1767225660000,20\n', '"," point 1 0 epoch-milliseconds 1 per-interval'],
		['seconds since 1970, behind the value', 'requests,epoch\n10,1767225600\n20,1767225660\n', '"," point 1 1 epoch-seconds 0 per-interval'],
		['the time of day', 'clock,load\n23:58,5\n23:59:30,6\n', '"," point 1 0 clock 1 per-second'],
		['durations', 'elapsed,rpm\n0s,60\n1m30s,120\n', '"," point 1 0 duration 1 per-minute'],
		['American dates', 'date,value\n01/31/2026 2:00 PM,5\n02/01/2026 2:05 AM,6\n', '"," point 1 0 month-first 1 per-second'],
		['a single column', 'value\n5\n6\n7\n', '"," point 1  seconds 0 per-second'],
		['a line for spreadsheets', 'sep=;\ntime;value\n0;1\n60;2\n', '";" point 1 0 seconds 1 per-second'],
		['the CloudWatch console', 'Full label,RequestCount\nLabel,RequestCount\nId,m1\nStatistic,Sum\nPeriod,300\n2026/01/01 00:00:00,3000\n2026/01/01 00:05:00,6000\n', '"," point 5 0 iso 1 per-interval'],
		['the CSV of k6', 'metric_name,timestamp,metric_value,check\nhttp_reqs,1767225600,1.000000,\nhttp_req_duration,1767225600,20.5,\nhttp_reqs,1767225601,1.000000,\n', '"," point 1 1 epoch-seconds 2 per-row'],
	];
	for (const [title, text, wanted] of cases) {
		it(`sees ${title}`, () => { equal(short(choose(text)), wanted); });
	}

	it('sees JSON of the AWS command line, of Prometheus and of others', () => {
		const texts = [
			{ Label: 'RequestCount', Datapoints: [{ Timestamp: '2026-01-01T00:05:00+00:00', Sum: 600, Unit: 'Count' }, { Timestamp: '2026-01-01T00:00:00+00:00', Sum: 300, Unit: 'Count' }] },
			{ MetricDataResults: [{ Id: 'm1', Label: 'RequestCount', Timestamps: ['2026-01-01T00:05:00+00:00', '2026-01-01T00:00:00+00:00'], Values: [600, 300] }] },
			{ status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, values: [[1767225600, '1'], [1767225900, '2']] }] } },
			[{ time: 1767225600, value: 1 }, { time: 1767225900, value: 2 }],
			[[0, 1], [300, 2], [600, 3]],
		].map((content) => JSON.stringify(content));
		deepStrictEqual(texts.map((text) => points(read(text))), [['0: 1', '300: 2'], ['0: 1', '300: 2'], ['0: 1', '300: 2'], ['0: 1', '300: 2'], ['0: 1', '300: 2', '600: 3']]);
		deepStrictEqual(inspectLoad(texts[0]!.slice(0, 40), false), { ok: 'needs-whole' });
	});

	it('says why a file is none', () => {
		const reasons = ['', ' \n', 'name,colour\na,b\n', 'PK\0', '{"a": ', '{"a": 1}'].map((text) => {
			const inspection = inspectLoad(text, true);
			return inspection.ok === false ? inspection.reason.en : inspection.ok;
		});
		deepStrictEqual(reasons, [
			'The file is empty', 'The file is empty', 'No column holds numbers', 'This is no text file', 'The JSON in this file is damaged', 'This JSON holds no series of times and numbers that is known here',
		]);
	});

	it('gives a preview with the lines of the file, and what rows can be chosen by', () => {
		const inspection = inspectLoad('metric_name,timestamp,metric_value,name\nhttp_reqs,1767225600,1,"a\nb"\nvus,1767225601,5,\n', true);
		deepStrictEqual(inspection.ok === true ? [inspection.preview, inspection.columns.map(({ name }) => name), inspection.filters] : inspection, [
			[
				{ line: 1, cells: ['metric_name', 'timestamp', 'metric_value', 'name'] }, { line: 2, cells: ['http_reqs', '1767225600', '1', 'a\nb'] }, { line: 4, cells: ['vus', '1767225601', '5', ''] },
			],
			['metric_name', 'timestamp', 'metric_value', 'name'],
			[{ column: 0, equals: 'http_reqs', rows: 1 }, { column: 0, equals: 'vus', rows: 1 }],
		]);
	});
});

describe('readLoad', () => {
	it('gives the points of a load, its length and its beginning', () => {
		const { load, durationSeconds, startDate, startClockSeconds, peakRequestsPerSecond, problems } = read('time,rps\n2026-03-01T09:30:00+09:00,10\n2026-03-01T09:31:00+09:00,30\n2026-03-01T09:32:00+09:00,20\n');
		deepStrictEqual({ load, durationSeconds, startDate, startClockSeconds, peakRequestsPerSecond, problems }, {
			load: { kind: 'points', points: [{ atSeconds: 0, requestsPerSecond: 10 }, { atSeconds: 60, requestsPerSecond: 30 }, { atSeconds: 120, requestsPerSecond: 20 }] },
			durationSeconds: 120, startDate: '2026-03-01', startClockSeconds: 1800, peakRequestsPerSecond: 30, problems: [],
		});
	});

	it('divides sums by their period', () => {
		const imported = read('Timestamp,RequestCount\n2026/01/01 00:00:00,3000\n2026/01/01 00:05:00,6000\n2026/01/01 00:10:00,1500\n');
		deepStrictEqual([points(imported), imported.durationSeconds], [['0: 10', '300: 20', '600: 5'], 900]);
		deepStrictEqual(notes(imported), ['3 of 3 rows used', 'Times without an offset are taken as UTC', 'Counts were divided by their interval of 5 min']);
	});

	it('counts rows that are requests, and the seconds between them as nothing', () => {
		const lines = [0, 0, 0, 1, 1, 4].map((second) => `{"type":"Point","data":{"time":"2026-01-01T00:00:0${second}.5Z","value":1,"tags":{}},"metric":"http_reqs"}`);
		const text = ['{"type":"Metric","data":{"type":"counter"},"metric":"http_reqs"}', ...lines, '{"type":"Point","data":{"time":"2026-01-01T00:00:00Z","value":9},"metric":"vus"}', '{broken'].join('\n');
		const imported = read(text);
		deepStrictEqual([points(imported), imported.problems], [['0.5: 3', '1.5: 2', '2.5: 0', '3.5: 0', '4.5: 1'], [{ line: 9, message: { en: 'This line is no JSON: {broken', ko: 'JSON이 아닌 줄입니다: {broken' } }]]);
	});

	it('sorts, averages what has the same time, bridges gaps, and says so', () => {
		const imported = read('time,value\n0,10\n120,30\n60,20\n60,40\n180,10\n3600,50\n');
		deepStrictEqual(points(imported), ['0: 10', '60: 30', '120: 30', '180: 10', '3600: 50']);
		deepStrictEqual(notes(imported), [
			'6 of 6 rows used', 'Sorted by time; out of order were 2 rows', '1 rows with the time of another were averaged with it', '1 gaps are bridged by a straight line, the longest over 57 min',
		]);
	});

	it('names lines that it cannot use, and reads on', () => {
		const imported = read('time,value\n0,10\nsoon,20\n60,many\n120,-5\n180\n240,\n300,20\n');
		deepStrictEqual([points(imported), imported.problemCount, imported.problems.map(({ line, message }) => `${line}: ${message.en}`)], [['0: 10', '300: 20'], 4, [
			'3: This is no time: "soon"', '4: This is no number: "many"', '5: A load cannot be below 0: -5', '6: This row has 1 columns; column 2 is needed',
		]]);
		deepStrictEqual(notes(imported).slice(0, 3), ['2 of 7 rows used', '4 rows without a usable time or number were left out', '1 rows without a value were left out']);
	});

	it('says so where the chosen columns are the wrong ones', () => {
		const text = 'time,value,name\n0,10,a\n60,20,b\n';
		const imported = readLoad(text, choose(text, { valueColumn: 2 }));
		deepStrictEqual(imported.ok ? imported : [imported.reason.en, imported.problems.map(({ line }) => line)], ['No row has a time and a number in the chosen columns', [2, 3]]);
	});

	it('goes on over midnight, from minutes, and without times', () => {
		deepStrictEqual(points(read('clock,load\n23:59,5\n00:01,6\n')), ['0: 5', '120: 6']);
		deepStrictEqual(points(read('minute,load\n0,5\n1,6\n2,7\n')), ['0: 5', '60: 6', '120: 7']);
		deepStrictEqual(points(read('load\n5\n6\n7\n', { intervalSeconds: 30 })), ['0: 5', '30: 6', '60: 7']);
	});

	it('reads pieces that end anywhere like the whole', () => {
		const text = '\uFEFFtime;value\r\n"0";"1,5"\r\n60;"2\r\n"\r\n120;3,25\r\n';
		fc.assert(fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
			const reader = createLoadReader(choose(text));
			const at = [0, ...cuts.sort((a, b) => a - b), text.length];
			at.slice(1).forEach((end, index) => reader.push(text.slice(at[index], end)));
			deepStrictEqual(reader.finish(), readLoad(text, choose(text)));
		}));
	});

	it('reads a million rows in bounded memory, and keeps the highest value', () => {
		const rows = 1_000_000;
		const reader = createLoadReader(choose('time,value\n0,1\n1,2\n2,3\n'), { maxPoints: 500 });
		reader.push('time,value\n');
		for (let from = 0; from < rows; from += 10_000) {
			let chunk = '';
			for (let row = from; row < from + 10_000; row++) { chunk += `${row / 10},${row === 321_098 ? 9999 : 100 + row % 10}\n`; }
			reader.push(chunk);
		}
		const imported = reader.finish();
		ok(imported.ok && imported.load.points.length <= 500 && imported.durationSeconds === rows / 10, JSON.stringify(imported).slice(0, 300));
		deepStrictEqual([imported.peakRequestsPerSecond, notes(imported)[0]], [9999, '1,000,000 of 1,000,000 rows used']);
	}).timeout(60_000);

	it('keeps the longest run of a record that is longer, where most of it is', () => {
		const imported = read(`time,value\n1970-01-01T00:00:00Z,1\n${Array.from({ length: 50 }, (_, hour) => `${new Date(Date.UTC(2026, 0, 1, hour)).toISOString()},${hour}`).join('\n')}\n`);
		deepStrictEqual([imported.startDate, imported.durationSeconds, notes(imported).at(-1)], ['2026-01-01', 49 * 3600, 'Cut after 744 h, the longest run']);
	});

	it('never throws, and what it gives can be run', () => {
		const cell = fc.oneof(fc.constantFrom('', '"', '""', '2026-01-01', '1e5', '-1', '12:00', 'a', '5', '1,5', '99999999999999999999', '\u0000', '1767225600000'), fc.string({ maxLength: 6 }), fc.double().map(String), fc.integer().map(String));
		const line = fc.array(cell, { maxLength: 4 }).chain((cells) => fc.constantFrom(',', ';', '\t', '|').map((delimiter) => cells.join(delimiter)));
		fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineBreak) => {
			const text = lines.join(lineBreak);
			const inspection = inspectLoad(text, true);
			if (inspection.ok !== true) { return; }
			const imported = readLoad(text, inspection.choice);
			if (!imported.ok) { return; }
			const { load, durationSeconds } = imported;
			const scenario = completeScenario({ durationSeconds, load, group: { minSize: 1, maxSize: 1, zones: ['a'] }, launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 1, bootSeconds: 0 } });
			deepStrictEqual(validateScenario(scenario), []);
		}), { numRuns: 2000 });
	});
});
