/** Numbers, money and time as the product writes them, the same in hovers, panels, findings and the command line. */
import type { LanguageTag } from './model/localized';

/** A number with thousands separators and at most `fractionDigits` digits behind the point (default 0). */
export function formatNumber(value: number, fractionDigits = 0): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: fractionDigits });
}

/** An estimate: three significant digits, thousands separators. */
export function formatEstimate(value: number): string {
	return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** US dollars: cents from one dollar up to a thousand, whole dollars above, up to four digits behind the point for less than one. */
export function formatUsd(value: number): string {
	const size = Math.abs(value);
	if (size >= 1000) { return `$${formatNumber(value)}`; }
	if (size >= 1 || size === 0) { return `$${value.toFixed(2)}`; }
	return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
}

/** A unit price in US dollars, exact to a hundred-thousandth: `$0.192`, `$2.736`, `$0.10`. */
export function formatUnitPrice(usd: number): string {
	return `$${usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 5 })}`;
}

/** A percentage with at most two digits behind the point, never rounded up to 100: `99.99 %`. `value` is 0–100. */
export function formatPercent(value: number): string {
	const floored = value < 100 ? Math.floor(value * 100) / 100 : value;
	return `${formatNumber(floored, 2)} %`;
}

/** A span of time: `45 s`, `4 min`, `1 h 30 min`; `45초`, `4분`, `1시간 30분`. `seconds` ≥ 0, rounded to whole ones. */
export function formatDuration(seconds: number, language: LanguageTag): string {
	const units = language === 'ko' ? { h: '시간', min: '분', s: '초', gap: '' } : { h: 'h', min: 'min', s: 's', gap: ' ' };
	const total = Math.round(seconds);
	const parts: readonly (readonly [number, string])[] = [
		[Math.floor(total / 3600), units.h], [Math.floor(total % 3600 / 60), units.min], [total % 60, units.s],
	];
	const shown = parts.filter(([count]) => count > 0).slice(0, 2).map(([count, unit]) => `${formatNumber(count)}${units.gap}${unit}`);
	return shown.length > 0 ? shown.join(' ') : `0${units.gap}${units.s}`;
}

/** Time of day, `10:05`; with `seconds` also `10:05:30`. `clockSeconds` may pass midnight. */
export function formatClock(clockSeconds: number, options: { readonly seconds?: boolean } = {}): string {
	const inDay = ((Math.floor(clockSeconds) % 86_400) + 86_400) % 86_400;
	const two = (value: number): string => String(value).padStart(2, '0');
	const clock = `${two(Math.floor(inDay / 3600))}:${two(Math.floor(inDay % 3600 / 60))}`;
	return options.seconds === true ? `${clock}:${two(inDay % 60)}` : clock;
}
