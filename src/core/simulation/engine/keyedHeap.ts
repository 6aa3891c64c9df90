/**
 * Small integers ordered by a key that may change: which of many servers is due next, or gets the next request.
 * Must never know what its members are.
 */

export interface KeyedHeap {
	/** The member with the lowest key, of equal ones the lowest member; -1 without members. */
	first(): number;
	/** Its key; Infinity without members. */
	firstKey(): number;
	/**
	 * Puts a member in, or moves it to where its new key belongs.
	 * @param member integer ≥ 0; memory grows with the highest one
	 * @param key any number but NaN
	 */
	set(member: number, key: number): void;
	/** Takes a member out; nothing happens if it is not in. */
	remove(member: number): void;
	clear(): void;
}

const absent = -1;

/** A heap of four children a node: half as deep as a binary one, and the four lie side by side in memory. */
export function createKeyedHeap(): KeyedHeap {
	let keys = new Float64Array(16);
	let members = new Int32Array(16);
	let places = new Int32Array(16).fill(absent);
	let size = 0;

	function grow(least: number): void {
		const capacity = Math.max(least, places.length * 2);
		keys = copyOf(keys, new Float64Array(capacity));
		members = copyOf(members, new Int32Array(capacity));
		places = copyOf(places, new Int32Array(capacity).fill(absent));
	}

	function isBefore(key: number, member: number, place: number): boolean {
		return key < keys[place]! || (key === keys[place]! && member < members[place]!);
	}

	function put(place: number, key: number, member: number): void {
		keys[place] = key;
		members[place] = member;
		places[member] = place;
	}

	/** Finds the place of a member, upwards from a free place. */
	function rise(free: number, key: number, member: number): void {
		let place = free;
		while (place > 0) {
			const parent = (place - 1) >> 2;
			if (!isBefore(key, member, parent)) { break; }
			put(place, keys[parent]!, members[parent]!);
			place = parent;
		}
		put(place, key, member);
	}

	/** Finds the place of a member, downwards from a free place. */
	function sink(free: number, key: number, member: number): void {
		let place = free;
		for (let child = 4 * place + 1; child < size; child = 4 * place + 1) {
			const last = Math.min(child + 4, size);
			let least = child;
			for (let other = child + 1; other < last; other++) {
				if (isBefore(keys[other]!, members[other]!, least)) { least = other; }
			}
			if (isBefore(key, member, least)) { break; }
			put(place, keys[least]!, members[least]!);
			place = least;
		}
		put(place, key, member);
	}

	function settle(place: number, key: number, member: number): void {
		if (place > 0 && isBefore(key, member, (place - 1) >> 2)) { rise(place, key, member); } else { sink(place, key, member); }
	}

	return {
		first: () => size === 0 ? absent : members[0]!,
		firstKey: () => size === 0 ? Infinity : keys[0]!,
		set(member, key) {
			if (member >= places.length) { grow(member + 1); }
			const place = places[member]!;
			if (place === absent) { rise(size++, key, member); } else if (keys[place] !== key) { settle(place, key, member); }
		},
		remove(member) {
			const place = places[member] ?? absent;
			if (place === absent) { return; }
			places[member] = absent;
			size--;
			if (place < size) { settle(place, keys[size]!, members[size]!); }
		},
		clear() {
			for (let place = 0; place < size; place++) { places[members[place]!] = absent; }
			size = 0;
		},
	};
}

function copyOf<A extends Float64Array | Int32Array>(from: A, to: A): A {
	to.set(from);
	return to;
}
