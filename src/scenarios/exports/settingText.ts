/** Values of a scenario's settings in words, with their units. */
import { formatDuration, formatNumber } from '../../core/format';
import type { LanguageTag, Localized } from '../../core/model/localized';

const yes: Localized = { en: 'yes', ko: '예' };
const no: Localized = { en: 'no', ko: '아니요' };

/**
 * A value as people read it: `180 s`, `60 %`, `a, b, c`; `–` for none.
 * @param path in the scenario; its last word ends in the unit
 */
export function settingText(path: string, value: unknown, language: LanguageTag): string {
	if (value === null || value === undefined) { return '–'; }
	if (typeof value === 'boolean') { return (value ? yes : no)[language]; }
	if (typeof value === 'number') { return numberText(path, value, language); }
	if (Array.isArray(value)) { return value.length === 0 ? '–' : value.map((item: unknown) => settingText(path, item, language)).join(', '); }
	return typeof value === 'object' ? recordText(value as Readonly<Record<string, unknown>>, language) : String(value as string);
}

function numberText(path: string, value: number, language: LanguageTag): string {
	if (/Seconds$/.test(path)) { return value < 0 ? formatNumber(value) : formatDuration(value, language); }
	if (/Percent$/.test(path)) { return `${formatNumber(value, 2)} %`; }
	return formatNumber(value, 4);
}

/** A policy by what it does, something else by its kind. */
function recordText(record: Readonly<Record<string, unknown>>, language: LanguageTag): string {
	const { kind, metric, targetValue } = record;
	const parts = [kind, metric, typeof targetValue === 'number' ? formatNumber(targetValue, 2) : undefined].filter((part) => typeof part === 'string');
	return parts.length > 0 ? parts.join(' ') : Object.entries(record).map(([key, value]) => `${key} ${settingText(key, value, language)}`).join(', ');
}
