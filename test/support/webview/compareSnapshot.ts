/** What the host sends to the panel that compares instance types, for looking at it without VS Code. */
import { comparedTypes } from '../../../src/core/facts/comparedType';
import type { LanguageTag } from '../../../src/core/model/localized';
import type { CompareSnapshot } from '../../../src/protocol/compare';
import { loadFacts } from '../facts';

/** @param variant `empty`: nothing chosen; else four types, opened from code */
export function compareSnapshot(language: LanguageTag, variant: string): CompareSnapshot {
	const facts = loadFacts();
	const region = 'us-east-1';
	const at = { file: 'file:///main.tf', range: { start: { line: 11, character: 0 }, end: { line: 11, character: 9 } } };
	const isEmpty = variant === 'empty';
	return {
		source: { names: isEmpty ? [] : ['m5.xlarge', 'm7i.xlarge', 'm7g.xlarge', 'c7i-flex.2xlarge'], target: isEmpty ? undefined : { file: at.file, resourceId: 'web', path: 'instanceType' } },
		language, region, regions: facts.priceRegions, pricesAsOf: facts.price('m5.xlarge', region)?.source.asOf ?? '', figuresAsOf: facts.instanceTypeNamesSource.asOf,
		types: comparedTypes(facts, region),
		target: isEmpty ? undefined : { label: 'main.tf:12', at, name: 'm5.xlarge', refusal: '' },
	};
}
