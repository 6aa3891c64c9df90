/** What an adapter is: the words of one form of case, and the call of a function of src/core that answers it. Adapters only rename. */

/** The answer in the words of the cases; a case asks for some of its keys. */
export type Answer = Readonly<Record<string, unknown>>;

export interface Shape {
	/** Area and topic of the cases: `asg adjust`. */
	readonly topic: string;
	readonly needs: readonly string[];
	readonly may: readonly string[];
	answer(given: unknown): Answer;
}

/** Tells a case whose words the adapter knows, but whose values it does not. */
export class UnknownShapeError extends Error {}

/**
 * @param keys the keys of `given`, apart by blanks; those that end in `?` may be missing. Any other key makes another form.
 */
export function shape<Given>(topic: string, keys: string, answer: (given: Given) => Answer): Shape {
	const words = keys.split(' ');
	return {
		topic,
		needs: words.filter((word) => !word.endsWith('?')),
		may: words.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1)),
		answer: (given) => answer(given as Given),
	};
}

/** Whether a case has the form. */
export function hasShape({ needs, may }: Shape, given: object): boolean {
	const keys = Object.keys(given);
	return needs.every((key) => keys.includes(key)) && keys.every((key) => needs.includes(key) || may.includes(key));
}

/** Our word for a word of the cases. @throws UnknownShapeError for a word that is not in the table */
export function renamed<T>(table: Readonly<Record<string, T>>, word: string): T {
	if (!Object.hasOwn(table, word)) { throw new UnknownShapeError(`the word “${word}”`); }
	return table[word]!;
}

/** Our word for one of the cases, by the first pattern that fits it, whatever its case and punctuation. @throws UnknownShapeError if none fits */
export function meant<T>(meanings: readonly (readonly [pattern: RegExp, meaning: T])[], word: string): T {
	const plain = String(word).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
	const found = meanings.find(([pattern]) => pattern.test(plain));
	if (found === undefined) { throw new UnknownShapeError(`the word “${word}”`); }
	return found[1];
}

/**
 * The items of a list inside of a case, if none has a key that is not known: what is overlooked would be answered wrongly.
 * @param keys apart by blanks
 * @throws UnknownShapeError
 */
export function knowing<T>(items: readonly T[], keys: string): readonly T[] {
	const known = keys.split(' ');
	for (const item of items) {
		const other = Object.keys(item as object).find((key) => !known.includes(key));
		if (other !== undefined) { throw new UnknownShapeError(`the key “${other}” in an item`); }
	}
	return items;
}

/** Seconds of `10:05`. @throws UnknownShapeError if it is no time of day */
export function clock(text: string): number {
	const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
	if (match === null) { throw new UnknownShapeError(`the time “${text}”`); }
	return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

/** `10:05` of seconds, within one day. */
export function clockText(seconds: number): string {
	const minutes = (((seconds / 60) % 1440) + 1440) % 1440;
	return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The values of a table, with the same keys. */
export function mapValues<T, R>(table: Readonly<Record<string, T>>, change: (value: T, key: string) => R): Record<string, R> {
	return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]));
}
