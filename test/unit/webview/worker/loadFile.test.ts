import * as assert from 'node:assert/strict';
import { inspectLoad } from '../../../../src/scenarios/loadImport/inspectLoad';
import { readLoad } from '../../../../src/scenarios/loadImport/readLoad';
import { inspectLoadFile, readLoadFile } from '../../../../webview/worker/loadFile';

/** A row a second. */
const csv = (rows: number, label = 'requests per second'): string => `time,${label}\n${Array.from({ length: rows }, (_, index) => `${index},${100 + index % 7}`).join('\n')}\n`;

describe('a file with a recorded load', () => {
	it('is read in pieces as it would be at once, and tells how far it is', async () => {
		const text = csv(200_000);
		const file = new Blob([text]);
		const found = await inspectLoadFile(file);
		assert.ok(found.ok === true);
		const shares: number[] = [];
		const loaded = await readLoadFile({ file, choice: found.choice, factor: 2 }, share => { shares.push(share); });
		assert.deepStrictEqual(loaded, readLoad(text, found.choice, { factor: 2 }));
		assert.deepStrictEqual([shares.length, shares.at(-1)], [Math.ceil(file.size / 1024 / 1024), 1]);
	});

	it('is understood in the encodings that spreadsheets write', async () => {
		const text = csv(3, '요청 수');
		const utf16 = Buffer.concat([Buffer.from([0xFF, 0xFE]), Buffer.from(text, 'utf16le')]);
		const swapped = Buffer.from(utf16).swap16();
		// "시각,요청 수" in the code page of Korean Windows.
		const korean = Buffer.concat([Buffer.from([0xBD, 0xC3, 0xB0, 0xA2, 0x2C, 0xBF, 0xE4, 0xC3, 0xBB, 0x20, 0xBC, 0xF6]), Buffer.from('\n0,100\n1,101\n2,102\n')]);
		const names = await Promise.all([text, utf16, swapped, korean].map(async bytes => {
			const found = await inspectLoadFile(new Blob([bytes]));
			return found.ok === true ? found.columns.map(({ name }) => name) : found;
		}));
		assert.deepStrictEqual(names, [['time', '요청 수'], ['time', '요청 수'], ['time', '요청 수'], ['시각', '요청 수']]);
	});

	it('is read whole where it is one JSON value, however long, and refused where it is nothing', async () => {
		const text = JSON.stringify({ Label: 'RequestCount', Datapoints: Array.from({ length: 2000 }, (_, index) => ({ Timestamp: new Date(index * 60_000).toISOString(), Sum: index, Unit: 'Count' })) });
		assert.deepStrictEqual(await inspectLoadFile(new Blob([text])), inspectLoad(text, true));
		assert.deepStrictEqual(await inspectLoadFile(new Blob([])), inspectLoad('', true));
		assert.deepStrictEqual(await inspectLoadFile(new Blob(['a\0b'])), inspectLoad('a\0b', true));
	});
});
