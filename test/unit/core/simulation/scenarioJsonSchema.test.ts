/** The JSON Schema of scenario files takes what the shapes take, refuses what they refuse, and ships. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { scenarioJsonSchema, type JsonSchema } from '../../../../src/core/simulation/scenario/scenarioJsonSchema';
import { scenarioShape } from '../../../../src/core/simulation/scenario/scenarioShape';
import { fillDefaults, findProblems } from '../../../../src/core/simulation/scenario/shape';
import { baseScenario, trackingPolicy } from './scenarios';
import { mutatedScenario } from './random/mutation';
import { randomScenario } from './random/scenario';

const root = join(__dirname, '../../../..');
const schema = scenarioJsonSchema();
const isValid = new Ajv({ strict: false, allErrors: false }).compile(schema);
const fitsShape = (data: unknown): boolean => findProblems(scenarioShape, fillDefaults(scenarioShape, data), '').length === 0;

/** Every schema of a setting inside a schema, with its path. */
function settingsIn(part: JsonSchema, path: string): readonly (readonly [string, JsonSchema])[] {
	const own = Object.entries((part['properties'] ?? {}) as Record<string, JsonSchema>).flatMap(([key, setting]): readonly (readonly [string, JsonSchema])[] =>
		[[`${path}.${key}`, setting], ...settingsIn(setting, `${path}.${key}`)]);
	const items = part['items'] === undefined ? [] : settingsIn(part['items'] as JsonSchema, `${path}[]`);
	const variants = ((part['allOf'] ?? []) as readonly { readonly then: JsonSchema }[]).flatMap(({ then }, index) => settingsIn(then, `${path}<${index}>`));
	return [...own, ...items, ...variants];
}

describe('the JSON Schema of scenarios', () => {
	it('is a valid schema of draft-07', () => {
		assert.equal(new Ajv().validateSchema(schema), true);
		assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
	});

	it('describes every setting in both languages', () => {
		const undescribed = settingsIn(schema, '').filter(([path]) => !/\.(kind|\$schema)$/.test(path))
			.filter(([, { description, markdownDescription }]) => typeof description !== 'string' || !/[가-힣]/.test(String(markdownDescription)) || /[가-힣]/.test(description));
		assert.deepStrictEqual(undescribed, []);
		const kinds = settingsIn(schema, '').filter(([path]) => path.endsWith('.kind')).flatMap(([, { markdownEnumDescriptions }]) => (markdownEnumDescriptions ?? []) as readonly string[]);
		assert.ok(kinds.length > 30 && kinds.every((text) => /[가-힣]/.test(text)));
	});

	it('tells range and default', () => {
		const settings = new Map(settingsIn(schema, ''));
		assert.equal(settings.get('.group.defaultCooldownSeconds')?.['description'], 'Seconds: cooldown of simple scaling, and the last fallback of the warmup. (0–2,678,400; default 300)');
		assert.deepStrictEqual(settings.get('.loadBalancer.slowStartSeconds')?.['anyOf'], [{ type: 'number', minimum: 30, maximum: 900 }, { enum: [0] }]);
		assert.deepStrictEqual(settings.get('.group.zonalShiftBehavior')?.['enum'], ['ReplaceUnhealthy', 'IgnoreUnhealthy', null]);
		assert.deepStrictEqual(schema['required'], ['version', 'kind', 'durationSeconds', 'group', 'launch', 'load']);
	});

	it('takes random scenarios, whole and with what has a default left out', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			assert.ok(isValid(scenario), JSON.stringify(isValid.errors));
			assert.ok(fitsShape(scenario));
		}), { numRuns: 100 });
		const { group: { minSize, maxSize, zones }, launch: { instanceType, vcpu, bootSeconds, requestsPerSecond } } = baseScenario;
		const least = {
			$schema: './x.json', version: 2, kind: 'auto-scaling', durationSeconds: 3600, group: { minSize, maxSize, zones },
			launch: { instanceType, vcpu, bootSeconds, requestsPerSecond }, load: { kind: 'steady', requestsPerSecond: 5 },
		};
		assert.ok(isValid(least), JSON.stringify(isValid.errors));
	});

	it('agrees with the shapes about a scenario in which one value is something else', () => {
		fc.assert(fc.property(mutatedScenario, (changed) => {
			assert.equal(isValid(changed), fitsShape(changed), JSON.stringify(changed));
		}), { numRuns: 400 });
	});

	it('refuses unknown keys, at any depth and in variants', () => {
		const policies = [{ ...trackingPolicy, target: 1 }];
		for (const changed of [{ ...baseScenario, extra: 1 }, { ...baseScenario, group: { ...baseScenario.group, minsize: 1 } }, { ...baseScenario, policies }]) {
			assert.deepStrictEqual([isValid(changed), fitsShape(changed)], [false, false]);
		}
	});

	it('is built where the manifest says, and ships', async () => {
		const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly contributes: { readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[] } };
		assert.deepStrictEqual(contributes.jsonValidation[0], { fileMatch: '*.scenario.json', url: './dist/schemas/scenario.schema.json' });
		assert.ok(readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n').includes('!dist/schemas/*.json'));
		const build = createRequire(__filename)(join(root, 'esbuild.js')) as { readonly createSchemas: () => Promise<Readonly<Record<string, object>>>; readonly schemaPath: string };
		assert.equal(`./${build.schemaPath}`, contributes.jsonValidation[0]?.url);
		assert.deepStrictEqual(JSON.parse(JSON.stringify((await build.createSchemas())[build.schemaPath])), JSON.parse(JSON.stringify(schema)));
	}).timeout(60_000);
});
