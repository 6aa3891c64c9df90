/** Collects values by time in bounded memory, in any order: in equal spans that double when there are too many. */

export interface Bin {
	/** Its beginning, seconds. */
	readonly startSeconds: number;
	readonly sum: number;
	readonly count: number;
	readonly highest: number;
	/** When the highest value was. */
	readonly highestSeconds: number;
	/** First and last time in it. */
	readonly firstSeconds: number;
	readonly lastSeconds: number;
}

export interface Bins {
	add(seconds: number, value: number): void;
	/** In the order of time; those without values are not there. */
	sorted(): readonly Bin[];
	readonly widthSeconds: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** @param most bins that are kept */
export function createBins(most: number): Bins {
	let width = 1;
	let bins = new Map<number, Mutable<Bin>>();
	return {
		add(seconds, value) {
			const index = Math.floor(seconds / width);
			const bin = bins.get(index);
			if (bin === undefined) {
				bins.set(index, { startSeconds: index * width, sum: value, count: 1, highest: value, highestSeconds: seconds, firstSeconds: seconds, lastSeconds: seconds });
				if (bins.size > most) { widen(); }
				return;
			}
			bin.sum += value;
			bin.count++;
			if (value > bin.highest) {
				bin.highest = value;
				bin.highestSeconds = seconds;
			}
			bin.firstSeconds = Math.min(bin.firstSeconds, seconds);
			bin.lastSeconds = Math.max(bin.lastSeconds, seconds);
		},
		sorted: () => [...bins.values()].sort((a, b) => a.startSeconds - b.startSeconds),
		get widthSeconds() { return width; },
	};

	function widen(): void {
		while (bins.size > most) {
			width *= 2;
			const wider = new Map<number, Mutable<Bin>>();
			for (const bin of bins.values()) {
				const index = Math.floor(bin.startSeconds / width);
				const into = wider.get(index);
				wider.set(index, into === undefined ? { ...bin, startSeconds: index * width } : joinBins(into, bin));
			}
			bins = wider;
		}
	}
}

/** Two neighbours as one that begins where the first does. */
export function joinBins(a: Bin, b: Bin): Bin {
	const higher = b.highest > a.highest ? b : a;
	return {
		startSeconds: a.startSeconds, sum: a.sum + b.sum, count: a.count + b.count, highest: higher.highest, highestSeconds: higher.highestSeconds,
		firstSeconds: Math.min(a.firstSeconds, b.firstSeconds), lastSeconds: Math.max(a.lastSeconds, b.lastSeconds),
	};
}
