/** Random settings of which a scenario uses only some, so that runs show mechanisms alone and together. */
import fc from 'fast-check';

/** The value now and then, else the one that means nothing. @param share of the scenarios that have it, percent */
export function sometimes<T, U>(value: fc.Arbitrary<T>, otherwise: U, share = 25): fc.Arbitrary<T | U> {
	return fc.oneof({ weight: 100 - share, arbitrary: fc.constant(otherwise) }, { weight: share, arbitrary: value });
}

export function whole(min: number, max: number): fc.Arbitrary<number> {
	return fc.integer({ min, max });
}

/** A number 0–1 that places something within a range known only later. */
export const share: fc.Arbitrary<number> = fc.double({ min: 0, max: 1, noNaN: true });
