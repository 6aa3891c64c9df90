/** What reading one part of a scenario from code gives. */
import type { Localized } from '../../core/model/localized';
import type { ResourceBase } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';

export interface PartReading<S> {
	readonly settings: S;
	/** What the code has and the run leaves out or takes otherwise; empty if there is nothing to say. */
	readonly notes: readonly Localized[];
}

/** Says of resources that the code may or may not make (`count`, a condition) that the run takes them as there. */
export function uncertainNotes(resources: readonly Pick<ResourceBase<string>, 'name' | 'multiplicity'>[]): readonly Localized[] {
	return resources.filter(({ multiplicity }) => !isKnown(multiplicity)).map(({ name }) => ({
		en: `The code does not tell whether this is made; the run takes it as there: ${name}`,
		ko: `코드만으로는 생성 여부를 알 수 없어 있는 것으로 봅니다: ${name}`,
	}));
}
