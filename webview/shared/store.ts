/** State of a panel in one value, replaced as a whole; whoever shows it subscribes. */

export interface Store<State> {
	get(): State;
	/** Replaces what `change` names; subscribers run at once, in order of subscription. */
	update(change: Partial<State>): void;
	/** Returns a function that ends the subscription. */
	subscribe(listener: (state: State) => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
	let state = initial;
	const listeners = new Set<(state: State) => void>();
	return {
		get: () => state,
		update(change) {
			state = { ...state, ...change };
			for (const listener of listeners) { listener(state); }
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => { listeners.delete(listener); };
		},
	};
}
