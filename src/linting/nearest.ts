/** The word that somebody probably meant. */
import { editDistance } from '../core/facts/editDistance';

/** At most this share of a word may be wrong. */
const mostWrongRatio = 0.4;

/** @returns `undefined` if none is near enough; of several that are as near, the first */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
	const ranked = words.map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()) }))
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best !== undefined && best.distance <= Math.max(word.length, best.candidate.length) * mostWrongRatio ? best.candidate : undefined;
}

/** A word that was cut short is as near as one slip. */
function distanceOf(word: string, candidate: string): number {
	return word.length >= 3 && candidate.startsWith(word) ? Math.min(1, candidate.length - word.length) : editDistance(word, candidate);
}
