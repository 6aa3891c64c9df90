import { deepStrictEqual } from 'node:assert/strict';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import { candidateTypes } from '../../../../src/scenarios/suggest/candidateTypes';
import { loadFacts } from '../../../support/facts';

const types = (instanceType: string, region = 'us-east-1'): readonly (readonly [string, number, number])[] => candidateTypes(
	completeScenario({ launch: { instanceType, vcpu: 4, requestsPerSecond: 200 } }), { facts: loadFacts(), region },
).map((model) => [model.instanceType, model.vcpu, model.requestsPerSecond]);

describe('candidateTypes', () => {
	it('are the next sizes, and newer families that run the same image', () => {
		deepStrictEqual(types('m5.xlarge').slice(0, 2), [['m5.large', 2, 100], ['m5.2xlarge', 8, 400]]);
		deepStrictEqual(types('m5.xlarge').slice(2).every(([name, vcpu, rate]) => /^m\d+[ai]?\S*\.xlarge$/.test(name) && vcpu === 4 && rate === 200), true);
		deepStrictEqual(types('m7g.medium').map(([name]) => name).filter((name) => !/g[dn]*\./.test(name)), []);
	});

	it('are none where nothing is known or on sale', () => {
		deepStrictEqual([types('m5.huge'), types('nothing'), types('m5.xlarge', 'mars-1')], [[], [], []]);
	});
});
