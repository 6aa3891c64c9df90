/** What the reader can do; the views call it and know nothing of how. */
import type { TypeFilter, TypeOrder, TypeWish } from '../../src/core/facts/comparedType';
import type { Location } from '../../src/core/model/value';

export interface Actions {
	toggle(name: string): void;
	use(name: string): void;
	filter(change: Partial<TypeFilter>): void;
	clearFilter(): void;
	wish(wish: TypeWish): void;
	sort(order: TypeOrder): void;
	openFilters(open: boolean): void;
	chooseRegion(region: string): void;
	openLocation(at: Location): void;
}
