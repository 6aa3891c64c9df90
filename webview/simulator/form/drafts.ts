/** What stands in a field while it is typed: how it is understood, how a value is written back, and what becomes of it when the field is left. */
import { formatClock } from '../../../src/core/format';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { formatRunClock } from '../../shared/runClock';
import { fieldAt, unitSize, type Field } from './fields';
import { parseClock, parseNumber, parseTimeOfDay } from './parse';

/** By path of the field. */
export type Drafts = Readonly<Record<string, string>>;

/** What was typed, as the scenario takes it; `undefined` if it cannot be understood. */
export function understand(field: Pick<Field, 'path' | 'input' | 'unit' | 'whenEmpty'>, typed: string, scenario: AutoScalingScenario): unknown {
	if (typed.trim() === '' && field.whenEmpty !== undefined) { return null; }
	switch (field.input) {
		case 'clock': return parseClock(typed, scenario);
		case 'timeOfDay': return parseTimeOfDay(typed);
		case 'number': {
			const value = parseNumber(typed);
			return value === undefined || value === null ? undefined : Number((value * unitSize(field.unit)).toPrecision(12));
		}
		case 'cpuTime': {
			const value = parseNumber(typed);
			return typeof value === 'number' && value > 0 ? perSecond(value, field.path, scenario) : undefined;
		}
		case 'texts': return words(typed);
		case 'numbers': {
			const numbers = words(typed).map(parseNumber);
			return numbers.every(number => typeof number === 'number') ? numbers : undefined;
		}
		default: return typed;
	}
}

/** A value as it stands in its field while nobody types. */
export function writeValue({ path, input, unit }: Pick<Field, 'path' | 'input' | 'unit'>, value: unknown, scenario: AutoScalingScenario): string {
	const { startClockSeconds } = scenario;
	if (value === null || value === undefined) { return ''; }
	if (Array.isArray(value)) { return value.join(', '); }
	if (typeof value !== 'number') { return String(value); }
	if (input === 'cpuTime') { return String(Number(perSecond(value, path, scenario).toPrecision(4))); }
	if (input === 'clock') { return formatRunClock(value, startClockSeconds); }
	if (input === 'timeOfDay') { return formatClock(value, { seconds: value % 60 !== 0 }); }
	return String(Number((value / unitSize(unit)).toPrecision(6)));
}

/** A field that was left shows what it was understood as; what cannot be understood stays, with its problem. */
export function settleDraft(drafts: Drafts, path: string, scenario: AutoScalingScenario): Drafts {
	const draft = drafts[path];
	const field = fieldAt(scenario, path);
	if (draft === undefined || (field !== undefined && understand(field, draft, scenario) === undefined)) { return drafts; }
	return withoutDrafts(drafts, other => other === path);
}

export function withoutDrafts(drafts: Drafts, isGone: (path: string) => boolean): Drafts {
	return Object.fromEntries(Object.entries(drafts).filter(([path]) => !isGone(path)));
}

/** Paths of fields whose text cannot be understood; a field that is gone is none. */
export function unreadableDrafts(drafts: Drafts, scenario: AutoScalingScenario): readonly string[] {
	return Object.entries(drafts).flatMap(([path, typed]) => {
		const field = fieldAt(scenario, path);
		return field !== undefined && understand(field, typed, scenario) === undefined ? [path] : [];
	});
}

/** Milliseconds of CPU that a request takes, and requests that an instance serves in a second, are the same either way round. */
function perSecond(value: number, path: string, scenario: AutoScalingScenario): number {
	const vcpu = readAt(scenario, path.replace(/requestsPerSecond$/, 'vcpu'));
	return Number((Number(vcpu) * 1000 / value).toPrecision(9));
}

function words(typed: string): readonly string[] {
	return typed.split(/[\s,]+/).filter(word => word !== '');
}
