/**
 * Kubernetes' quantities and durations as numbers of the model's units.
 * Forms: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ and Go's time.ParseDuration, read on 2026-11-30.
 */
import { mapScalar } from '../values/shapeTree';
import type { ScalarValue, ValueTree } from '../values/valueTree';

type Units = ReadonlyMap<string, number>;

/** Bytes of one unit. */
const byteUnits: Units = new Map([
	['', 1], ['m', 1e-3], ['k', 1e3], ['M', 1e6], ['G', 1e9], ['T', 1e12], ['P', 1e15], ['E', 1e18],
	['Ki', 2 ** 10], ['Mi', 2 ** 20], ['Gi', 2 ** 30], ['Ti', 2 ** 40], ['Pi', 2 ** 50], ['Ei', 2 ** 60],
]);

/** `100Gi` → 100. */
export function toGiB(value: ValueTree | undefined): ValueTree | undefined {
	return inUnit(value, 'Gi', byteUnits);
}

/** `512Mi` → 512. */
export function toMiB(value: ValueTree | undefined): ValueTree | undefined {
	return inUnit(value, 'Mi', byteUnits);
}

const countUnits: Units = new Map([['', 1], ['m', 1e-3], ['k', 1e3], ['M', 1e6]]);

/** `1.5` and `1500m` → 1500. */
export function toMillis(value: ValueTree | undefined): ValueTree | undefined {
	return inUnit(value, 'm', countUnits);
}

/** `1k` → 1000. */
export function toCount(value: ValueTree | undefined): ValueTree | undefined {
	return inUnit(value, '', countUnits);
}

/** The number in front of the unit, which alone can be replaced where the unit is the wanted one. */
function inUnit(value: ValueTree | undefined, wanted: string, units: Units): ValueTree | undefined {
	if (value?.kind !== 'scalar') { return value; }
	const [, digits = '', unit] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)([A-Za-z]*)$/.exec(String(value.value)) ?? [];
	const [from, to] = [unit === undefined ? undefined : units.get(unit), units.get(wanted)];
	if (unit === wanted && value.origin.kind === 'literal') { return { ...value, value: Number(digits), range: beginningOf(value, digits) }; }
	return mapScalar(value, () => from === undefined || to === undefined ? undefined : rounded(Number(digits) * from / to));
}

function beginningOf({ range, value }: ScalarValue, digits: string): ScalarValue['range'] {
	const isWhole = range.start.line === range.end.line && range.end.character - range.start.character === String(value).length;
	return isWhole ? { start: range.start, end: { ...range.start, character: range.start.character + digits.length } } : range;
}

/** Without the last digits of binary fractions. */
function rounded(number: number): number {
	return Number(number.toPrecision(12));
}

const secondUnits: Units = new Map([['ns', 1e-9], ['us', 1e-6], ['µs', 1e-6], ['ms', 1e-3], ['s', 1], ['m', 60], ['h', 3600], ['d', 86_400]]);

/** `1h30m` → 5400; `Never` → `never`. */
export function toSeconds(value: ValueTree | undefined): ValueTree | undefined {
	return mapScalar(value, (scalar) => {
		const text = String(scalar);
		if (text === 'Never') { return 'never'; }
		if (text === '0') { return 0; }
		if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d))+$/.test(text)) { return undefined; }
		return [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * (secondUnits.get(unit ?? '') ?? 0), 0);
	});
}
