/** What `explain --format json` says of every name that the data have; in this process, since a program for each would take minutes. */
import assert from 'node:assert/strict';
import { explainName } from '../../../src/cli/commands/explain';
import { formatJson } from '../../../src/core/formatJson';
import { fargateSizes } from '../../../src/core/facts/fargateFigures';
import { topics } from '../../../src/explanations/topics/index';
import { loadFacts } from '../../support/facts';

const facts = loadFacts();
const region = 'us-east-1';

function explained(name: string, language: 'en' | 'ko' = 'en'): Record<string, unknown> {
	const { json, text, markdown } = explainName(name, { facts, region, language });
	for (const form of [text(), markdown()]) { assert.doesNotMatch(form, /undefined|NaN|\[object/, name); }
	return JSON.parse(formatJson(json)) as Record<string, unknown>;
}

describe('explain of every name', () => {
	it('has the figures of the data for every instance type', () => {
		assert.ok(facts.instanceTypeNames.length > 1400);
		for (const name of facts.instanceTypeNames) {
			const { kind, vcpu, memoryMiB, network, ebs, localStorage, gpu, accelerator, burstable, price, regionsOffering } = explained(name);
			const type = facts.instanceType(name);
			assert.ok(type !== undefined);
			assert.deepStrictEqual({ kind, name, vcpu, memoryMiB, network, ebs, localStorage, gpu, accelerator, burstable, regionsOffering }, {
				kind: 'instance-type', name, vcpu: type.vcpu, memoryMiB: type.memoryMiB, network: type.network, ebs: type.ebs, localStorage: type.localStorage,
				gpu: type.gpu, accelerator: type.accelerator, burstable: type.burstable, regionsOffering: facts.regionsOffering(name) ?? null,
			});
			const known = facts.price(name, region);
			assert.strictEqual((price as { readonly usdPerHour: number } | null)?.usdPerHour, known?.usdPerHour, name);
		}
	});

	it('has every size of every family, in both languages', () => {
		const families = new Set(facts.instanceTypeNames.map((name) => name.slice(0, name.indexOf('.'))));
		for (const family of families) {
			const { kind, types } = explained(family);
			assert.strictEqual(kind, 'instance-family', family);
			assert.deepStrictEqual(
				(types as readonly { readonly name: string; readonly vcpu: number | null }[]).map(({ name, vcpu }) => [name, vcpu]),
				facts.instanceTypeNames.filter((name) => name.startsWith(`${family}.`)).map((name) => [name, facts.instanceType(name)?.vcpu ?? null]),
			);
			explained(family, 'ko');
		}
	});

	it('has every volume type', () => {
		for (const name of facts.volumeTypeNames) {
			const type = facts.volumeType(name);
			const { kind, sizeGiB, iops } = explained(name);
			assert.deepStrictEqual({ kind, sizeGiB, iops }, { kind: 'volume-type', sizeGiB: type?.sizeGiB, iops: type?.iops });
		}
	});

	it('has every topic, in both languages', () => {
		for (const { id } of topics) {
			for (const language of ['en', 'ko'] as const) {
				const { kind, id: explainedId } = explained(id, language);
				assert.deepStrictEqual({ kind, explainedId }, { kind: 'topic', explainedId: id });
			}
		}
	});

	it('takes every Fargate size, and no memory beside those', () => {
		for (const { cpuUnits, memoryMiB } of fargateSizes) {
			for (const memory of memoryMiB) { assert.strictEqual(explained(`Fargate ${cpuUnits}/${memory}`)['valid'], true); }
			const { valid, memoryForCpuMiB, price } = explained(`Fargate ${cpuUnits}/${(memoryMiB.at(-1) ?? 0) + 1}`, 'ko');
			assert.deepStrictEqual({ valid, memoryForCpuMiB, price }, { valid: false, memoryForCpuMiB: memoryMiB, price: null });
		}
	});
});
