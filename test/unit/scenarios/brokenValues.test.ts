import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import { createBuilder, type Builder } from './fromTerraform';

/** Numbers that are none, anywhere in a scenario, and places without a value. */
function findHoles(value: unknown, path: string): readonly string[] {
	if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) { return [path]; }
	if (typeof value !== 'object' || value === null) { return []; }
	return Object.entries(value).flatMap(([key, child]) => findHoles(child, `${path}.${key}`));
}

describe('a scenario from code in which a value is wrong', () => {
	const text = readFileSync('test/fixtures/every-setting/main.tf', 'utf8');
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const literals = [...text.matchAll(/= ("[^"\n]*"|-?\d+(?:\.\d+)?|true|false)$/gm)].map((match) => ({ at: match.index + 2, length: match[1]!.length }));
	for (const wrong of ['-1', '1.5', '1e308', '"no such word"', 'var.open']) {
		it(`is still whole: ${wrong} in place of each literal`, function () {
			this.timeout(60_000);
			assert.ok(literals.length > 90);
			for (const { at, length } of literals) {
				const { scenario, origins } = builder.build(`${text.slice(0, at)}${wrong}${text.slice(at + length)}\nvariable "open" {}`);
				const line = text.slice(0, at).split('\n').length;
				assert.deepStrictEqual([findHoles(scenario, ''), findHoles(origins, '').filter((path) => !path.endsWith('.note'))], [[], []], `line ${line}`);
				for (const { path, message } of validateScenario(scenario)) { assert.ok(path !== '' && message.en !== '' && message.ko !== '', `line ${line}`); }
			}
		});
	}
});
