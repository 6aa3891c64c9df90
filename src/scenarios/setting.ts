/** One setting of a scenario together with where it comes from, and how a value in code becomes one. */
import type { Localized } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import type { Known, Unknown, Value } from '../core/model/value';
import { isKnown } from '../core/model/value';
import type { SettingOrigin, SettingOrigins } from './origin';
import { originText } from './originText';

export interface Setting<T> {
	readonly value: T;
	readonly origin: SettingOrigin;
}

/** Settings of one part of a scenario, by their key in it. */
export type Settings<T> = { readonly [K in keyof T]: SettingNode<T[K]> };

/** A setting with one origin, or a record or list whose parts have origins of their own. */
export type SettingNode<T> = Setting<T> | NestedSettings<T>;

type NestedSettings<T> = T extends readonly (infer Item)[] ? readonly SettingNode<Item>[] : T extends object ? Settings<T> : never;

/** Takes values and origins apart; origins are keyed by their path in the scenario, below `path`: `group.minSize`, `policies[0].alarm.threshold`. */
export function separate<T extends object>(path: string, settings: Settings<T>): { readonly values: T; readonly origins: SettingOrigins } {
	const origins: Record<string, SettingOrigin> = {};
	return { values: collect(settings, path, origins) as T, origins };
}

function collect(node: unknown, path: string, origins: Record<string, SettingOrigin>): unknown {
	if (isSetting(node)) {
		origins[path] = node.origin;
		return node.value;
	}
	if (Array.isArray(node)) { return node.map((item: unknown, index) => collect(item, `${path}[${index}]`, origins)); }
	const entries = Object.entries(node as Readonly<Record<string, unknown>>);
	return Object.fromEntries(entries.map(([key, child]) => [key, collect(child, path === '' ? key : `${path}.${key}`, origins)]));
}

function isSetting(node: unknown): node is Setting<unknown> {
	return typeof node === 'object' && node !== null && 'value' in node && 'origin' in node;
}

/** A setting that the code does not have. */
export function assumed<T>(value: T, note: Localized): Setting<T> {
	return { value, origin: { kind: 'assumed', note } };
}

/** A setting that is not written and has a documented default. */
export function omitted<T>(value: T, note: Localized): Setting<T> {
	return { value, origin: { kind: 'omitted', note } };
}

/** What a setting is where the text does not tell its value. */
export interface UnknownFallback<T> {
	readonly unknown: T;
	/** How that assumption reads: `2`, `the minimum`. */
	readonly shown: Localized;
}

export interface Fallback<T> extends UnknownFallback<T> {
	/** For a value that is not written and has no default in the model. */
	readonly missing: Setting<T>;
}

/** The setting that a value in code stands for. */
export function settingOf<T>(value: Value<T>, { unknown, shown }: UnknownFallback<T>): Setting<T> {
	return isKnown(value) ? known(value) : assumed(unknown, unknownNote(value, shown));
}

/** The same for a value that need not be written. */
export function optionalSettingOf<T>(value: Value<T> | undefined, fallback: Fallback<T>): Setting<T> {
	return value === undefined ? fallback.missing : settingOf(value, fallback);
}

/** The setting of a known value. */
export function known<T>(value: Known<T>): Setting<T> {
	return { value: value.value, origin: originOf(value) };
}

/** One of the words that a run knows. Another word, and an unknown one, is taken for `fallback`. */
export function choiceOf<T extends string>(value: Value<string>, choices: readonly T[], fallback: T): Setting<T> {
	if (!isKnown(value)) { return assumed(fallback, unknownNote(value, same(fallback))); }
	const word = choices.find((choice) => choice === value.value);
	return word === undefined ? assumed(fallback, originText.otherWord(value.value, fallback)) : { value: word, origin: originOf(value) };
}

/** Where a known value comes from. @param note what to add to it */
export function originOf({ file, range, origin }: Known<unknown>, note?: Localized): SettingOrigin {
	switch (origin.kind) {
		case 'literal': return { kind: 'code', at: { file, range }, note };
		case 'default': return { kind: 'code', at: origin.at, note: note ?? originText.default(origin.name) };
		case 'expression': return { kind: 'code', at: { file, range }, note: note ?? originText.expression(origin.text) };
		case 'omitted': return { kind: 'omitted', note: note ?? originText.omitted };
	}
}

/** Why a value is not known, and what is taken instead. */
export function unknownNote({ origin: { reason, text } }: Unknown, shown: Localized): Localized {
	return originText.unknown(originText.reasons[reason](text), shown);
}

/** A setting that stands where the resource itself does: its name. */
export function named({ name, file, nameRange }: Pick<Resource, 'name' | 'file' | 'nameRange'>): Setting<string> {
	return { value: name, origin: { kind: 'code', at: { file, range: nameRange }, note: undefined } };
}

/** A number or name that reads the same in both languages. */
export function same(value: string | number): Localized {
	return { en: String(value), ko: String(value) };
}
