import assert from 'node:assert/strict';
import { circuitBreakerThreshold, deploymentBounds, maxPodsOf } from '../../../../src/core/facts/containerFigures';
import { loadFacts } from '../../../support/facts';

describe('containerFigures', () => {
	it('rounds what a deployment keeps up, and what it may run down', () => {
		const bounds = ([[4, 50, 200], [3, 100, 125], [4, 100, 100], [3, 33.3, 150], [0, 100, 200], [1, 0, 100]] as const).map(([desired, min, max]) => deploymentBounds(desired, min, max));
		assert.deepStrictEqual(bounds, [{ min: 2, max: 8 }, { min: 3, max: 3 }, { min: 4, max: 4 }, { min: 1, max: 4 }, { min: 0, max: 0 }, { min: 0, max: 1 }]);
		// 7 × 100 / 100 and 10 × 110 / 100 are whole numbers.
		assert.deepStrictEqual([deploymentBounds(7, 100, 100), deploymentBounds(10, 110, 110)], [{ min: 7, max: 7 }, { min: 11, max: 11 }]);
	});

	it('has the circuit breaker between its bounds', () => {
		assert.deepStrictEqual([1, 25, 400].map(circuitBreakerThreshold), [3, 13, 200]);
	});

	it('counts the pods of a node by its network interfaces', () => {
		const facts = loadFacts();
		const pods = (name: string): number | undefined => maxPodsOf(facts.instanceTypeDetails(name) ?? assert.fail(name));
		assert.deepStrictEqual(['t3.micro', 't3.small', 't3.large', 'm5.large', 'p5.48xlarge'].map(pods), [4, 11, 35, 29, undefined]);
	});
});
