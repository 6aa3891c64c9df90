import assert from 'node:assert/strict';
import { createFlow } from '../../../../src/core/simulation/load/flow';

const create = (demandAt: (seconds: number) => number): ReturnType<typeof createFlow> =>
	createFlow({ demandAt, requestsPerSecond: 100, requestTimeoutSeconds: 2 });

describe('flow', () => {
	it('serves what fits and counts CPU by it', () => {
		const flow = create(() => 150);
		flow.setServers({ serving: 2, dead: 0, lost: 0 });
		flow.advanceTo(10);
		assert.deepStrictEqual(flow.totals, { arrived: 1500, served: 1500, dropped: 0, waiting: 0, busySeconds: 7.5, droppingSeconds: 0, peakPerSecond: 150 });
	});

	it('keeps what does not fit waiting, up to the time-out, and drops the rest', () => {
		const flow = create((seconds) => seconds < 10 ? 150 : 0);
		flow.setServers({ serving: 1, dead: 0, lost: 0 });
		flow.advanceTo(4);
		assert.deepStrictEqual([flow.totals.served, flow.totals.waiting, flow.totals.dropped], [400, 200, 0]);
		flow.advanceTo(10);
		assert.deepStrictEqual([flow.totals.served, flow.totals.waiting, flow.totals.dropped], [1000, 200, 300]);
		flow.advanceTo(20);
		assert.deepStrictEqual([flow.totals.served, flow.totals.waiting, flow.totals.dropped], [1200, 0, 300]);
		assert.deepStrictEqual(flow.episodes, [{ startSeconds: 4, endSeconds: 10, droppedRequests: 300, demandPerSecond: 150, capacityPerSecond: 100 }]);
		assert.equal(flow.waitQuantile(0.99), 2);
	});

	it('drops the share of instances that do not answer', () => {
		const flow = create(() => 300);
		flow.setServers({ serving: 4, dead: 2, lost: 0 });
		flow.advanceTo(1);
		assert.deepStrictEqual([flow.totals.served, flow.totals.dropped, flow.totals.busySeconds], [200, 100, 0.5]);
	});

	it('drops everything without a server', () => {
		const flow = create(() => 300);
		flow.advanceTo(2);
		assert.deepStrictEqual([flow.totals.arrived, flow.totals.served, flow.totals.dropped], [600, 0, 600]);
	});

	it('loses what waits at an instance together with it', () => {
		const flow = create(() => 500);
		flow.setServers({ serving: 4, dead: 0, lost: 0 });
		flow.advanceTo(2);
		flow.setServers({ serving: 3, dead: 0, lost: 1 });
		assert.deepStrictEqual([flow.totals.waiting, flow.totals.dropped], [150, 50]);
	});

	it('does not depend on how often it is asked', () => {
		const [once, often] = [create((seconds) => seconds), create((seconds) => seconds)];
		for (const flow of [once, often]) { flow.setServers({ serving: 1, dead: 0, lost: 0 }); }
		once.advanceTo(300);
		for (let seconds = 1; seconds <= 300; seconds++) { often.advanceTo(seconds); }
		assert.deepStrictEqual(often.totals, once.totals);
	});
});
