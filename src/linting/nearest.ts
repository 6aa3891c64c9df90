/** The word that somebody probably meant. */

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

/** Characters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
