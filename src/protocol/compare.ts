/** Messages between the host and the panel that compares instance types. The panel filters and sorts by itself; the host sends all types of one Region. */
import type { ComparedType } from '../core/facts/comparedType';
import type { LanguageTag } from '../core/model/localized';
import type { Location } from '../core/model/value';

/** The setting that the comparison was opened from, so that a choice can be written there. */
export interface CompareTarget {
	readonly file: string;
	readonly resourceId: string;
	/** Path of the setting in the resource. */
	readonly path: string;
}

/** What a panel shows. The panel keeps it in its webview state as `source`, so that the host finds it again after a reload. */
export interface CompareSource {
	/** Types that stand side by side at first. */
	readonly names: readonly string[];
	readonly target: CompareTarget | undefined;
}

export interface CompareSnapshot {
	readonly source: CompareSource;
	readonly language: LanguageTag;
	readonly region: string;
	/** Regions with prices. */
	readonly regions: readonly string[];
	/** Date of the prices; empty if there are none. */
	readonly pricesAsOf: string;
	/** Date of the figures. */
	readonly figuresAsOf: string;
	readonly types: readonly ComparedType[];
	/** Where a choice would be written, as the code says it now; `undefined` without such a place. */
	readonly target: { readonly label: string; readonly at: Location; readonly name: string; readonly refusal: string } | undefined;
}

export type CompareToWebview = { readonly type: 'show'; readonly snapshot: CompareSnapshot };

export type CompareFromWebview =
	| { readonly type: 'ready' }
	| { readonly type: 'chooseRegion'; readonly region: string }
	| { readonly type: 'use'; readonly name: string }
	| { readonly type: 'openLocation'; readonly at: Location };
