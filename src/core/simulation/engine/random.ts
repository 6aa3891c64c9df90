/** Seeded random numbers, one independent generator for each purpose, so that a further draw somewhere shifts nothing elsewhere. */

/**
 * Creates a generator of numbers in [0, 1).
 * @param seed the scenario's seed, an integer
 * @param purpose what the numbers are for: `scale-in choice`; other purposes yield unrelated numbers
 * Source of the mixing steps: the public-domain "splitmix32" with Chris Wellons's constants, https://github.com/skeeto/hash-prospector
 */
export function createRandom(seed: number, purpose: string): () => number {
	let state = mix(Math.floor(seed / 2 ** 32) | 0) ^ mix(seed | 0);
	for (let index = 0; index < purpose.length; index++) {
		state = mix(state ^ purpose.charCodeAt(index));
	}
	return () => {
		state = (state + 0x9e3779b9) | 0;
		return (mix(state) >>> 0) / 2 ** 32;
	};
}

/** Spreads every bit of a 32-bit integer over all bits. */
export function mix(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
	return mixed ^ (mixed >>> 15);
}
