/** What waits goes with its instances, and is neither lost nor doubled on the way. */
import assert from 'node:assert/strict';
import { createFlow } from '../../../../src/core/simulation/load/flow';
import type { LoadModel, ServerClass } from '../../../../src/core/simulation/load/loadModel';
import { baseScenario } from './scenarios';

const classOf = (id: number, instances: number, share: number): ServerClass => ({ id, instances, share, ratePerSecond: 100, cpuAtRate: 1, vcpu: 1 });

function createOverloaded(): LoadModel {
	const flow = createFlow({ demandAt: () => 500, requests: { ...baseScenario.requests, timeoutSeconds: 60 }, loadBalancer: null });
	flow.setServers({ classes: [classOf(0, 1, 1)], moves: [], instances: () => [] });
	flow.advanceTo(10);
	return flow;
}

describe('what waits for instances that change their class', () => {
	it('stays as much as it was when several come and one goes at the same time', () => {
		const flow = createOverloaded();
		// 400 of 500 requests per second wait, for ten seconds.
		assert.equal(flow.totals.waiting, 4000);
		const into = { instances: 1, from: 6, to: 0 };
		flow.setServers({ classes: [classOf(0, 3, 1), classOf(6, 1, 0)], moves: [into, into, { instances: 1, from: 0, to: 6 }, into], instances: () => [] });
		assert.equal(flow.totals.waiting, 4000);
		assert.equal(flow.totals.arrived, flow.totals.served + flow.totals.dropped + flow.totals.waiting);
	});

	it('is cut off only as far as it waits for those that are lost', () => {
		const flow = createOverloaded();
		flow.setServers({ classes: [classOf(1, 1, 1)], moves: [{ instances: 1, from: 0, to: 1 }], instances: () => [] });
		assert.deepStrictEqual([flow.totals.waiting, flow.totals.dropped], [4000, 0]);
		flow.setServers({ classes: [classOf(2, 1, 1)], moves: [{ instances: 1, from: 1, to: 'lost' }], instances: () => [] });
		assert.deepStrictEqual([flow.totals.waiting, flow.totals.dropped, flow.totals.droppedByReason['cut-off']], [0, 4000, 4000]);
	});
});
