import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { comparedType, comparedTypes, filterLike, filterTypes, openFilter, sortTypes, typeOrders, typeWishes, usdPerGiB, usdPerVcpu } from '../../../../src/core/facts/comparedType';
import type { TypeFilter } from '../../../../src/core/facts/comparedType';
import { loadFacts } from '../../../support/facts';

describe('instance types to compare', () => {
	const facts = loadFacts();
	const types = comparedTypes(facts, 'us-east-1');
	const names = (filter: Partial<TypeFilter>): readonly string[] => filterTypes(types, { ...openFilter, ...filter }).map(({ name }) => name);

	it('have the figures of the facts, for every type', () => {
		strictEqual(types.length, facts.instanceTypeNames.length);
		for (const type of types) {
			const fact = facts.instanceType(type.name);
			deepStrictEqual([type.vcpu, type.memoryMiB, type.usdPerHour], [fact?.vcpu, fact?.memoryMiB, facts.price(type.name, 'us-east-1')?.usdPerHour ?? null], type.name);
		}
		strictEqual(comparedType('m12gd.large', facts, 'us-east-1'), undefined);
	});

	it('say what a vCPU and a GiB cost', () => {
		const type = comparedType('m5.xlarge', facts, 'us-east-1');
		ok(type !== undefined);
		deepStrictEqual([usdPerVcpu(type), usdPerGiB(type)], [0.048, 0.012]);
		deepStrictEqual([usdPerVcpu({ usdPerHour: null, vcpu: 4 }), usdPerGiB({ usdPerHour: 1, memoryMiB: null })], [null, null]);
	});

	it('pass filters by what they have; what is not known passes no bound', () => {
		ok(names({ text: 'M7G.' }).every((name) => name.startsWith('m7g.')));
		ok(names({ architecture: 'arm64', minVcpu: 4, maxVcpu: 4, minMemoryGiB: 16, maxMemoryGiB: 16 }).includes('m7g.xlarge'));
		ok(names({ gpu: true }).includes('g5.xlarge') === false || facts.instanceType('g5.xlarge')?.status === 'current');
		ok(names({ gpu: true, currentOnly: false }).includes('g5.xlarge'));
		deepStrictEqual(names({ burstable: 'yes' }).filter((name) => !name.startsWith('t')), []);
		deepStrictEqual(names({ localNvme: true }).filter((name) => facts.instanceType(name)?.localStorage?.nvme !== true), []);
		ok(names({ minNetworkGbps: 100 }).every((name) => (facts.instanceType(name)?.network.baselineMbps ?? 0) >= 100_000));
		ok(names({ maxUsdPerHour: 0.01 }).every((name) => (facts.price(name, 'us-east-1')?.usdPerHour ?? 9) <= 0.01));
		ok(!names({}).includes('m4.large') && names({ currentOnly: false }).includes('m4.large'));
		deepStrictEqual(names({ minVcpu: 100_000 }), []);
	});

	it('come in the order that is asked for, the unknown last', () => {
		for (const order of typeOrders) { strictEqual(sortTypes(types, order).length, types.length); }
		const byPrice = sortTypes(types, 'usdPerVcpu').map(usdPerVcpu);
		const known = byPrice.filter((price) => price !== null);
		deepStrictEqual(known, [...known].sort((a, b) => a - b));
		deepStrictEqual(byPrice.slice(known.length).filter((price) => price !== null), []);
	});

	it('are found by what somebody wants instead', () => {
		const type = comparedType('m5.xlarge', facts, 'us-east-1');
		ok(type !== undefined);
		const found = Object.fromEntries(typeWishes.map((wish) => [wish, filterTypes(types, filterLike(type, wish)).map(({ name }) => name)]));
		ok(found['same-shape']?.includes('m7i.xlarge') && !found['same-shape'].includes('m7g.xlarge'));
		ok(found['more-memory']?.includes('r7i.xlarge') && !found['more-memory'].includes('m7i.xlarge'));
		ok(found['more-vcpu']?.includes('c7i.2xlarge') && !found['more-vcpu'].includes('m7i.xlarge'));
		ok(found['cheaper']?.includes('m7a.xlarge') === ((facts.price('m7a.xlarge', 'us-east-1')?.usdPerHour ?? 9) < 0.192));
		ok(found['arm']?.includes('m7g.xlarge') && !found['arm'].includes('m7i.xlarge'));
		ok(found['cheaper']?.every((name) => (facts.price(name, 'us-east-1')?.usdPerHour ?? 9) < 0.192));
	});
});
