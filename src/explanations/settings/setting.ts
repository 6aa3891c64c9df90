/**
 * What an explainer of settings is: it says what a setting does to the very resource that it stands in.
 * Must never hold an explainer's own words; those stand in one file a kind of setting, and index.ts is their table.
 */
import type { Facts } from '../../core/facts/facts';
import type { Localized } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import type { Known } from '../../core/model/value';
import type { Row } from '../document';

export type { Row } from '../document';

/** A setting whose value the text tells, and what stands around it. */
export interface SettingInPlace {
	readonly resource: Resource;
	/** As `settingsOf` writes it: `mixedInstancesPolicy.overrides[0].instanceType`. */
	readonly path: string;
	readonly value: Known<unknown>;
	/** The block or map that it stands in, with its neighbours. */
	readonly holder: object;
	/** All resources of the module. */
	readonly resources: readonly Resource[];
	readonly facts: Facts;
	/** Where prices are taken from: `us-east-1`. */
	readonly region: string;
}

/** What a setting comes to in its place. */
export interface SettingEffect {
	/** What AWS's console calls the setting. */
	readonly name: Localized;
	/** One or two sentences: what it does here, with the numbers. */
	readonly essence: Localized;
	/** At most six. */
	readonly rows?: readonly Row[];
	/** What is assumed, or what people get wrong; one sentence. */
	readonly note?: Localized;
}

export interface SettingExplainer<R extends Resource = Resource> {
	readonly resourceTypes: readonly R['type'][];
	/** Plain paths, without the numbers of lists. */
	readonly paths: readonly string[];
	/** @returns `undefined` where there is nothing to say about this place; then the topic of the setting is told */
	explain(resource: R, place: SettingInPlace): SettingEffect | undefined;
}
