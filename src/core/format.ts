/** Numbers, money and time as the product writes them, the same in hovers, panels, findings and the command line. */
import type { LanguageTag } from './model/localized';

/** A number with thousands separators and at most `fractionDigits` digits behind the point (default 0). */
export function formatNumber(value: number, fractionDigits = 0): string {
	return writeNumber(value, { least: 0, most: fractionDigits });
}

/** An estimate: three significant digits, thousands separators. */
export function formatEstimate(value: number): string {
	return writeNumber(Number(value.toPrecision(3)), { least: 0, most: 20 });
}

/** US dollars: cents from one dollar up to a thousand, whole dollars above, up to four digits behind the point for less than one. */
export function formatUsd(value: number): string {
	const size = Math.abs(value);
	if (size >= 1000) { return `$${formatNumber(value)}`; }
	if (size >= 1 || size === 0) { return `$${value.toFixed(2)}`; }
	return `$${writeNumber(value, { least: 2, most: 4 })}`;
}

/** A unit price in US dollars, exact to a hundred-thousandth: `$0.192`, `$2.736`, `$0.10`. */
export function formatUnitPrice(usd: number): string {
	return `$${writeNumber(usd, { least: 2, most: 5 })}`;
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

/** How many digits stand behind the point, 0–20. */
interface FractionDigits {
	readonly least: number;
	readonly most: number;
}

/** As `toLocaleString('en-US')` writes it; that loads tables of all languages at its first call, which is felt when the extension starts. */
function writeNumber(value: number, { least, most }: FractionDigits): string {
	if (!Number.isFinite(value) || Math.abs(value) >= 1e21) { return String(value); }
	const [whole, fraction] = roundDecimal(Math.abs(value), most);
	const digits = fraction.replace(/0+$/, '').padEnd(least, '0');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	const isZero = !/[1-9]/.test(whole + fraction);
	return `${value < 0 && !isZero ? '-' : ''}${grouped}${digits === '' ? '' : `.${digits}`}`;
}

/** The number as people read it, rounded half up: 0.15 becomes 0.2, although the nearest double lies a little below. */
function roundDecimal(value: number, digits: number): readonly [whole: string, fraction: string] {
	const written = String(value);
	const [whole = '', fraction = ''] = (written.includes('e') ? value.toFixed(20) : written).split('.');
	if (fraction.length <= digits) { return [whole, fraction]; }
	const kept = BigInt(whole + fraction.slice(0, digits)) + (fraction.charAt(digits) >= '5' ? 1n : 0n);
	const all = kept.toString().padStart(digits + 1, '0');
	return [all.slice(0, all.length - digits), all.slice(all.length - digits)];
}
