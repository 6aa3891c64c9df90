/** A generator of random numbers that gives the same ones for the same seed and input on every machine. */

export interface Random {
	/** An integer from 0 up to but without `limit`. */
	below(limit: number): number;
	/** Whether something of which one in `count` happens does. */
	oneIn(count: number): boolean;
	pick<T>(items: readonly T[]): T;
}

/** mulberry32, begun anew for each input so that every one can be made again by its number. */
export function createRandom(seed: number, input: number): Random {
	let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(input + 1, 0xc2b2_ae35);
	const next = (): number => {
		state = state + 0x6d2b_79f5 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		oneIn: (count) => below(count) === 0,
		pick(items) {
			const item = items[below(items.length)];
			if (item === undefined) { throw new RangeError('There is nothing to pick from.'); }
			return item;
		},
	};
}
