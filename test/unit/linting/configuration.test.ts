/** compute-lab.json and settings of levels: what is read, what is wrong with it, and the schemas made from the rules. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { checkSettingsFile, readConfiguration } from '../../../src/linting/configuration/readConfiguration';
import { readSettingLevels } from '../../../src/linting/configuration/settingLevels';
import { configurationSchema } from '../../../src/linting/configuration/configurationSchema';
import { projectFolder } from '../../support/vscode/paths';

const read = (text: string) => {
	const { configuration, findings } = readConfiguration('compute-lab.json', text);
	return { ...configuration, problems: findings.map(({ severity, range: { start, end }, message, fixes }) =>
		`${start.line}:${start.character}-${end.character} ${severity}: ${message.en}${fixes.map(({ edits }) => ` → ${edits.map(({ newText }) => newText).join()}`).join('')}`) };
};

describe('compute-lab.json', () => {
	const cases: readonly (readonly [string, string, object])[] = [
		['levels and globs', '{ "$schema": "x", "rules": { "asg-size-bounds": "off", "storage": "warning" }, "exclude": ["examples/**"] }',
			{ levels: { 'asg-size-bounds': 'off', 'storage': 'warning' }, exclude: ['examples/**'], problems: [] }],
		['nothing', '{}', { levels: {}, exclude: [], problems: [] }],
		['comments and commas as editors allow them', '{ // ours\n "rules": {}, }', { levels: {}, exclude: [], problems: [] }],
		['an unknown rule keeps its level, in case it is a newer one', '{ "rules": { "asg-size-bound": "off" } }',
			{ levels: { 'asg-size-bound': 'off' }, exclude: [], problems: ['0:14-28 warning: There is no rule or category of this name: asg-size-bound → asg-size-bounds'] }],
		['an unknown category', '{ "rules": { "zzzzzzzzzzzzzzzzzzzz": "off" } }',
			{ levels: { zzzzzzzzzzzzzzzzzzzz: 'off' }, exclude: [], problems: ['0:14-34 warning: There is no rule or category of this name: zzzzzzzzzzzzzzzzzzzz'] }],
		['a level that there is not', '{ "rules": { "storage": "warn", "groups": 2 } }',
			{ levels: {}, exclude: [], problems: ['0:25-29 warning: A rule can be one of: off, hint, information, warning, error, default → warning', '0:42-43 warning: A rule can be one of: off, hint, information, warning, error, default'] }],
		['a key that there is not', '{ "rule": {} }', { levels: {}, exclude: [], problems: ['0:3-7 warning: There is no such key: rule → rules'] }],
		['wrong kinds', '{ "rules": [], "exclude": "x" }', { levels: {}, exclude: [], problems: ['0:11-13 warning: This must be an object: rules', '0:27-28 warning: This must be a list of strings: exclude'] }],
		['no JSON', '{ "rules": ', { levels: {}, exclude: [], problems: ['0:11-11 error: This is not valid JSON; nothing of the file is read'] }],
		['an empty file', '', { levels: {}, exclude: [], problems: ['0:0-0 error: This is not valid JSON; nothing of the file is read'] }],
		['its own level', '{ "rules": { "configuration": "hint", "zzzzzzzzzzzzzzzzzzzz": "off" } }',
			{ levels: { configuration: 'hint', zzzzzzzzzzzzzzzzzzzz: 'off' }, exclude: [], problems: ['0:39-59 hint: There is no rule or category of this name: zzzzzzzzzzzzzzzzzzzz'] }],
		['itself off', '{ "rules": { "suppressions": "off", "zzzzzzzzzzzzzzzzzzzz": "off" } }', { levels: { suppressions: 'off', zzzzzzzzzzzzzzzzzzzz: 'off' }, exclude: [], problems: [] }],
		['a list', '[]', { levels: {}, exclude: [], problems: ['0:0-2 error: This must be an object: compute-lab.json'] }],
	];
	for (const [name, text, expected] of cases) {
		it(name, () => { assert.deepStrictEqual(read(text), expected); });
	}

	it('has a schema that takes what the reader takes, and describes every rule in both languages', () => {
		for (const language of ['en', 'ko'] as const) {
			const validate = new Ajv({ strict: false }).compile(configurationSchema(language));
			assert.ok(validate({ rules: { 'asg-size-bounds': 'off', 'storage': 'default', 'newer-rule': 'error' }, exclude: ['x/**'] }));
			assert.ok(!validate({ rules: { 'asg-size-bounds': 'warn' } }) && !validate({ exclude: 'x' }));
		}
	});

	it('has the schemas that the manifest names, in each language', async () => {
		const { createSchemas } = createRequire(__filename)(join(projectFolder, 'esbuild.js')) as { readonly createSchemas: () => Promise<Readonly<Record<string, object>>> };
		const schemas = Object.keys(await createSchemas()).map((path) => `./${path}`);
		const texts = ['package.nls.json', 'package.nls.ko.json'].map((name) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8')) as Readonly<Record<string, string>>);
		const named = texts.flatMap((text) => [text['schema.configuration'] ?? '', text['schema.settings'] ?? '']);
		assert.deepStrictEqual(named.filter((path) => !schemas.includes(path)), []);
		assert.equal(new Set(named).size, 4);
	});
});

describe('a settings file', () => {
	const problems = (text: string): readonly string[] => checkSettingsFile('settings.json', text).map(({ range: { start, end }, message }) => `${start.line}:${start.character}-${end.character} ${message.en}`);
	it('is looked at for the rules in it only, also where a workspace file holds the settings', () => {
		assert.deepStrictEqual(problems('{ "editor.tabSize": "x", // ours\n "computeLab.rules": { "storge": "off", "storage": "of" }, }'), [
			'1:24-30 There is no rule or category of this name: storge', '1:52-54 A rule can be one of: off, hint, information, warning, error, default',
		]);
		assert.deepStrictEqual(problems('{ "folders": [], "settings": { "computeLab.rules": [] } }'), ['0:51-53 This must be an object: rules']);
		assert.deepStrictEqual(['{ "computeLab.rules": {', '{}', '[]', ''].map(problems), [[], [], [], []]);
	});
});

describe('levels of a setting', () => {
	it('takes what it can and names the rest', () => {
		assert.deepStrictEqual(readSettingLevels({ 'storage': 'off', 'asg-size-bonds': 'error', 'groups': 'warn' }), {
			levels: { 'storage': 'off', 'asg-size-bonds': 'error' }, unknownIds: ['asg-size-bonds'], badLevels: ['groups'],
		});
		for (const nothing of [undefined, null, 'off', ['off'], 3]) { assert.deepStrictEqual(readSettingLevels(nothing), { levels: {}, unknownIds: [], badLevels: [] }); }
	});
});
