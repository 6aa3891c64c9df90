/**
 * Which instance a request goes to (facts/aws-behaviour.md 3.1): in turn, to the one with the fewest outstanding requests, or at random.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#modify-routing-algorithm
 * Departs from AWS: all nodes of a load balancer act as one; among instances with equally few outstanding requests the one whose last
 * request is longest ago gets the next; a Network or Gateway Load Balancer, which chooses by a hash of the connection, chooses at random
 * for each request; with least outstanding requests an instance's own share (stickiness, slow start) does not count, only that of its zone.
 */
import { createKeyedHeap, type KeyedHeap } from '../engine/keyedHeap';
import type { AlbAlgorithm } from '../loadBalancing/slowStart';
import { none } from './requestAttempts';
import type { Server } from './requestServer';

export interface Targets {
	/** The number of the server that gets the next request; `none` where it finds no target. */
	choose(): number;
	/** To be called when a server's outstanding requests have changed. */
	update(number: number): void;
	/** Takes over who gets which share. */
	setShares(shares: readonly ServerShare[]): void;
}

/** A server that gets requests. */
export interface ServerShare {
	/** Its number among all servers. */
	readonly number: number;
	readonly server: Server;
	/** Of all requests, 0–1; all together 1, or less where some requests find no target. */
	readonly share: number;
}

export interface TargetOptions {
	readonly algorithm: AlbAlgorithm;
	/** Whether each zone gets its share of requests whatever happens in the others. */
	readonly byZone: boolean;
	readonly random: () => number;
}

export function createTargets({ algorithm, byZone, random }: TargetOptions): Targets {
	switch (algorithm) {
		case 'round_robin': return createRoundRobin();
		case 'least_outstanding_requests': return createLeastOutstanding(byZone);
		case 'weighted_random': return createWeightedRandom(random);
	}
}

/** A smaller share of the requests is a rounding error. */
const leastShare = 1e-9;

/** The share of requests that find no target. */
function missingShare(sumOfShares: number): number {
	return sumOfShares > 1 - leastShare ? 0 : 1 - sumOfShares;
}

/** Servers of one class, which have equal shares, one after the other. */
interface Circle {
	readonly numbers: number[];
	/** Place of the next one. */
	next: number;
	/** The one that was chosen last. */
	last: number;
}

function createRoundRobin(): Targets {
	const turns = createTurns();
	let circles: Circle[] = [];
	return {
		choose() {
			const classId = turns.next();
			if (classId === none) { return none; }
			const circle = circles[classId]!;
			circle.last = circle.numbers[circle.next]!;
			if (++circle.next === circle.numbers.length) { circle.next = 0; }
			return circle.last;
		},
		update() { /* Turns do not depend on what is outstanding. */ },
		setShares(shares) {
			const before = circles;
			circles = [];
			const classShares: number[] = [];
			for (const { number, server: { classId }, share } of shares) {
				const circle = circles[classId] ??= { numbers: [], next: 0, last: before[classId]?.last ?? none };
				circle.numbers.push(number);
				if (number <= circle.last) { circle.next++; }
				classShares[classId] = (classShares[classId] ?? 0) + share;
			}
			// Unlike a loop over its values, this passes over classes that nobody is in.
			circles.forEach((circle) => { if (circle.next === circle.numbers.length) { circle.next = 0; } });
			turns.setShares(classShares);
		},
	};
}

function createLeastOutstanding(byZone: boolean): Targets {
	const zoneTurns = createTurns();
	const pools: KeyedHeap[] = [];
	const servers: (Server | undefined)[] = [];
	/** By number: when it was chosen last, counted in choices. */
	const lastChoice: number[] = [];
	let choices = 0;
	const poolOf = ({ zone }: Server): number => byZone ? zone : 0;

	function update(number: number): void {
		const server = servers[number];
		if (server !== undefined) { pools[poolOf(server)]!.set(number, server.outstanding * 2 ** 32 + (lastChoice[number] ?? 0)); }
	}

	return {
		choose() {
			const pool = zoneTurns.next();
			if (pool === none) { return none; }
			const number = pools[pool]!.first();
			lastChoice[number] = ++choices;
			update(number);
			return number;
		},
		update,
		setShares(shares) {
			const poolShares: number[] = [];
			for (const pool of pools) { pool?.clear(); }
			servers.length = 0;
			for (const { number, server, share } of shares) {
				const pool = poolOf(server);
				poolShares[pool] = (poolShares[pool] ?? 0) + share;
				pools[pool] ??= createKeyedHeap();
				servers[number] = server;
				update(number);
			}
			zoneTurns.setShares(poolShares);
		},
	};
}

function createWeightedRandom(random: () => number): Targets {
	let numbers: readonly number[] = [];
	let upTo = new Float64Array(0);
	let missing = 0;
	return {
		choose() {
			const wanted = random();
			let low = 0;
			let high = numbers.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (upTo[middle]! <= wanted) { low = middle + 1; } else { high = middle; }
			}
			return numbers[low] ?? (missing > 0 ? none : numbers.at(-1) ?? none);
		},
		update() { /* Chance does not depend on what is outstanding. */ },
		setShares(shares) {
			numbers = shares.map(({ number }) => number);
			upTo = new Float64Array(shares.length);
			let sum = 0;
			shares.forEach(({ share }, index) => { upTo[index] = sum += share; });
			missing = missingShare(sum);
		},
	};
}

/** Members that get turns in proportion to their shares, as evenly spread as can be. */
interface Turns {
	/** The member whose turn it is; `none` for the share that nobody has. */
	next(): number;
	/** Shares by member. Who had a turn lately waits for the next one accordingly longer. */
	setShares(shares: readonly (number | undefined)[]): void;
}

/** Each member is due again 1 / share turns after its last one. The first member of the heap stands for the share that nobody has. */
function createTurns(): Turns {
	const due = createKeyedHeap();
	let shareOf: readonly number[] = [];
	let dueOf: number[] = [];
	let now = 0;
	/** The member that has every turn, if there is one; nobody has any at first. */
	let only: number | undefined = none;
	return {
		next() {
			if (only !== undefined) { return only; }
			now = due.firstKey();
			const place = due.first();
			dueOf[place] = now + 1 / shareOf[place]!;
			due.set(place, dueOf[place]!);
			return place - 1;
		},
		setShares(shares) {
			const newShareOf: number[] = [];
			const newDueOf: number[] = [];
			due.clear();
			[missingShare(shares.reduce((sum: number, share) => sum + (share ?? 0), 0)), ...shares].forEach((share, place) => {
				if (share === undefined || share < leastShare) { return; }
				const before = shareOf[place];
				const lastDue = dueOf[place] ?? now;
				newShareOf[place] = share;
				newDueOf[place] = before === undefined ? now + 1 / share : before === share ? lastDue : now + (lastDue - now) * before / share;
				due.set(place, newDueOf[place]!);
			});
			shareOf = newShareOf;
			dueOf = newDueOf;
			only = Object.keys(newShareOf).length === 1 ? due.first() - 1 : undefined;
		},
	};
}
