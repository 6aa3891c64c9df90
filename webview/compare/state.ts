/** What the panel shows and how the reader arranged it; replaced as a whole. */
import type { ComparedType, TypeFilter, TypeOrder } from '../../src/core/facts/comparedType';
import { filterLike, filterTypes, openFilter, sortTypes, typeOrders } from '../../src/core/facts/comparedType';
import type { CompareSnapshot, CompareSource } from '../../src/protocol/compare';

export interface CompareState {
	readonly snapshot: CompareSnapshot | undefined;
	/** Names side by side, the first one is what the others are compared with. */
	readonly picked: readonly string[];
	readonly filter: TypeFilter;
	readonly order: TypeOrder;
	readonly filtersOpen: boolean;
}

/** What outlives a hidden panel and a reload of the window. */
export interface SavedCompare extends Pick<CompareState, 'picked' | 'filter' | 'order' | 'filtersOpen'> {
	readonly source: CompareSource;
	readonly region: string;
}

/** Most types that stand side by side. */
export const mostPicked = 6;
/** Rows of the list that are drawn. */
export const mostRows = 100;

export const initialState: CompareState = { snapshot: undefined, picked: [], filter: openFilter, order: 'usdPerVcpu', filtersOpen: false };

/** A new snapshot keeps what the reader arranged, if it is of the same place. */
export function takeSnapshot(state: CompareState, snapshot: CompareSnapshot): CompareState {
	const isSame = state.snapshot !== undefined && JSON.stringify(state.snapshot.source) === JSON.stringify(snapshot.source);
	const known = new Set(snapshot.types.map(({ name }) => name));
	const picked = (isSame || (state.snapshot === undefined && state.picked.length > 0) ? state.picked : snapshot.source.names).filter((name) => known.has(name));
	const first = snapshot.types.find(({ name }) => name === picked[0]);
	// At first the list holds what has the shape of the type that was asked about.
	const filter = state.snapshot === undefined && state.filter === openFilter && first !== undefined ? filterLike(first, 'same-shape') : state.filter;
	return { ...state, snapshot, picked: picked.slice(0, mostPicked), filter };
}

export function togglePick({ picked, ...state }: CompareState, name: string): CompareState {
	if (picked.includes(name)) { return { ...state, picked: picked.filter((other) => other !== name) }; }
	return { ...state, picked: picked.length < mostPicked ? [...picked, name] : picked };
}

export function pickedTypes({ snapshot, picked }: CompareState): readonly ComparedType[] {
	return picked.flatMap((name) => snapshot?.types.find((type) => type.name === name) ?? []);
}

export function listedTypes({ snapshot, filter, order }: CompareState): readonly ComparedType[] {
	return sortTypes(filterTypes(snapshot?.types ?? [], filter), order);
}

export function toSaved({ snapshot, picked, filter, order, filtersOpen }: CompareState): SavedCompare | undefined {
	return snapshot === undefined ? undefined : { source: snapshot.source, region: snapshot.region, picked, filter, order, filtersOpen };
}

/** What was saved before; only what has the shape of it. */
export function readSaved(saved: unknown): Partial<CompareState> {
	if (typeof saved !== 'object' || saved === null) { return {}; }
	const { picked, filter, order, filtersOpen } = saved as Partial<SavedCompare>;
	return {
		...Array.isArray(picked) && picked.every((name) => typeof name === 'string') ? { picked } : {},
		...typeof filter === 'object' ? { filter: { ...openFilter, ...filter } } : {},
		...typeOrders.some((known) => known === order) && order !== undefined ? { order } : {},
		...typeof filtersOpen === 'boolean' ? { filtersOpen } : {},
	};
}
