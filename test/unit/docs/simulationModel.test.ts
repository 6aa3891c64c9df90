/** The page about the simulation is what its files say today, and every mechanism says enough. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePath, simulationModelPage } from '../../support/simulationModelPage';
import { projectFolder } from '../../support/vscode/paths';

const page = simulationModelPage();

describe('docs/simulation-model.md', () => {
	it('is up to date: run npm run docs', () => {
		const written = readFileSync(join(projectFolder, pagePath), 'utf8').split('\n');
		const wanted = page.split('\n');
		assert.deepStrictEqual({ outdated: written.filter((line) => !wanted.includes(line)), missing: wanted.filter((line) => !written.includes(line)) }, { outdated: [], missing: [] });
		assert.ok(written.join('\n') === page, 'the same lines in another order');
	});

	it('links only to https, names no place of the writer, and leaves nothing open', () => {
		assert.doesNotMatch(page, /http:\/\/|\/work\/|aws-behaviour\.md|undefined|TODO|come[s]? with a later|not yet/);
	});

	it('says of every mechanism what it is, in whole sentences', () => {
		const entries = page.split('\n### ').slice(1);
		assert.ok(entries.length > 60, String(entries.length));
		const unsaid = entries.filter((entry) => !/^[^\n]+\n\n[A-Z][^\n]{20,}[.:\]]\n/.test(entry)).map((entry) => entry.split('\n\n').slice(0, 2));
		assert.deepStrictEqual(unsaid, []);
		const departures = [...page.matchAll(/\*\*Departs from AWS:\*\* ([^\n]+)|^- (.+)$/gm)].map(([, only, one]) => only ?? one ?? '');
		assert.deepStrictEqual(departures.filter((departure) => !/^[A-Z`].*\.$/.test(departure)), []);
	});

	it('has a meaning for every assumption', () => {
		const rows = page.slice(page.indexOf('## Assumptions')).split('\n').filter((line) => line.startsWith('| `'));
		assert.ok(rows.length > 10 && rows.every((row) => /\| [^|]{10,} \|$/.test(row)));
	});
});
