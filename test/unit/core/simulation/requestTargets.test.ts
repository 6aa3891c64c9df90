import assert from 'node:assert/strict';
import { createRandom } from '../../../../src/core/simulation/engine/random';
import type { AlbAlgorithm } from '../../../../src/core/simulation/loadBalancing/slowStart';
import { createServer, type Server } from '../../../../src/core/simulation/load/requestServer';
import { createTargets, type ServerShare, type Targets } from '../../../../src/core/simulation/load/requestTargets';

function targetsOf(algorithm: AlbAlgorithm, byZone = false): Targets {
	return createTargets({ algorithm, byZone, random: createRandom(1, 'targets') });
}

function serverIn(classId: number, zone = 0): Server {
	const server = createServer(1, zone, 0);
	server.classId = classId;
	return server;
}

/** Servers of one class by number, with equal parts of a share. */
function sharesOf(share: number, ...numbers: readonly number[]): readonly ServerShare[] {
	const server = serverIn(0);
	return numbers.map((number) => ({ number, server, share: share / numbers.length }));
}

const choose = (targets: Targets, count: number): readonly number[] => Array.from({ length: count }, () => targets.choose());

describe('round robin', () => {
	it('goes in turn, and goes on where it was when servers come and go', () => {
		const targets = targetsOf('round_robin');
		targets.setShares(sharesOf(1, 0, 1, 2, 3));
		assert.deepStrictEqual(choose(targets, 6), [0, 1, 2, 3, 0, 1]);
		targets.setShares(sharesOf(1, 0, 1, 2, 3));
		assert.deepStrictEqual(choose(targets, 1), [2]);
		targets.setShares(sharesOf(1, 0, 1, 4));
		assert.deepStrictEqual(choose(targets, 4), [4, 0, 1, 4]);
	});

	it('spreads the turns of unequal classes evenly', () => {
		const targets = targetsOf('round_robin');
		targets.setShares([{ number: 0, server: serverIn(0), share: 0.75 }, { number: 1, server: serverIn(1), share: 0.25 }]);
		const chosen = choose(targets, 400);
		for (let from = 0; from < 400; from += 4) { assert.equal(chosen.slice(from, from + 4).filter((number) => number === 1).length, 1); }
	});

	it('finds no target for the share that nobody has', () => {
		const targets = targetsOf('round_robin');
		assert.deepStrictEqual(choose(targets, 2), [-1, -1]);
		targets.setShares(sharesOf(0.5, 0, 1));
		assert.deepStrictEqual(choose(targets, 400).filter((number) => number === -1).length, 200);
		targets.setShares([]);
		assert.deepStrictEqual(choose(targets, 2), [-1, -1]);
	});
});

describe('least outstanding requests', () => {
	it('chooses the server with the fewest, of equal ones the one that was chosen longest ago', () => {
		const targets = targetsOf('least_outstanding_requests');
		const servers = [serverIn(0), serverIn(0), serverIn(0)];
		targets.setShares(servers.map((server, number) => ({ number, server, share: 1 / 3 })));
		const send = (): number => {
			const number = targets.choose();
			servers[number]!.outstanding++;
			targets.update(number);
			return number;
		};
		const end = (number: number): void => {
			servers[number]!.outstanding--;
			targets.update(number);
		};
		assert.deepStrictEqual([send(), send(), send(), send()], [0, 1, 2, 0]);
		end(2);
		assert.deepStrictEqual([send(), send(), send()], [2, 1, 2]);
		end(0);
		end(1);
		// One each at the first two, of which the first was chosen longer ago.
		assert.deepStrictEqual([send(), send()], [0, 1]);
	});

	it('keeps to the shares of zones where they do not share their targets', () => {
		const targets = targetsOf('least_outstanding_requests', true);
		const servers = [serverIn(0, 0), serverIn(1, 1), serverIn(1, 1), serverIn(1, 1)];
		targets.setShares(servers.map((server, number) => ({ number, server, share: number === 0 ? 0.5 : 0.5 / 3 })));
		assert.equal(choose(targets, 600).filter((number) => number === 0).length, 300);
	});
});

describe('weighted random', () => {
	it('chooses in proportion to shares, at random', () => {
		const targets = targetsOf('weighted_random');
		targets.setShares([{ number: 3, server: serverIn(0), share: 0.6 }, { number: 5, server: serverIn(1), share: 0.3 }]);
		const chosen = choose(targets, 10_000);
		for (const [number, share] of [[3, 0.6], [5, 0.3], [-1, 0.1]] as const) {
			const count = chosen.filter((one) => one === number).length;
			assert.ok(Math.abs(count - share * 10_000) < 5 * Math.sqrt(10_000 * share * (1 - share)), `${number}: ${count}`);
		}
		targets.setShares([]);
		assert.equal(targets.choose(), -1);
	});
});
