/** Compares an answer with what a case expects. How far numbers may differ stands in tables, which words mean the same in words.ts. */
import { isSameRecurrence } from './recurrenceWords';
import { isSameWord, isShorterWord } from './words';

type Table = Readonly<Record<string, unknown>>;

/**
 * Numbers that a source prints with fewer decimals than two, by area, topic and key: with how many. With that many or more, an expected
 * number must be ours, rounded; with fewer it must be equal.
 */
const printedDecimals: Readonly<Record<string, number>> = {
	// Whole seconds in the guide.
	'ebs gp2 burstSecondsAt3000': 0,
	'ebs gp2 burstSeconds': 0,
	'ebs gp2 refillSeconds': 0,
	// Whole MiB/s in the guide: 31 for a volume of 0.125 TiB.
	'ebs st1 burstMiBs': 0,
	'ebs sc1 burstMiBs': 0,
	// AWS shows whole percents.
	'asg refresh percentReplaced': 0,
	'asg refresh timeline': 0,
	'ec2 reserved coveredPercent': 0,
	'elb target-group-health healthyPercent': 0,
};

/** Numbers that may differ by more than their last decimal, if they are written with no more decimals than that. */
const tolerances: Readonly<Record<string, { readonly within: number; readonly decimals: number }>> = {
	// “Compare with tolerance 0.01 h”, says the note of the cases.
	'ebs scan-time st1Hours': { within: 0.01, decimals: 2 },
	'ebs scan-time sc1Hours': { within: 0.01, decimals: 2 },
	'ebs scan-time hours': { within: 0.01, decimals: 2 },
};

/** Numbers that can be reckoned in two ways: the other key of the answer. The guide reckons a price from hundredths of a vCPU-hour. */
const otherReadings: Readonly<Record<string, string>> = { 'cpu-credits unlimited chargeUsd': 'unroundedUsd' };

/** Tables of which a case names only the keys that it is about. */
const partialTables: readonly string[] = ['asg target-tracking-alarms alarmHigh', 'asg target-tracking-alarms alarmLow', 'ebs price monthlyUsd'];

/** Tables of counts: a key that is missing is 0. */
const countTables: readonly string[] = [
	'asg az-rebalance afterFailure', 'asg az-rebalance final', 'ec2 reserved coveredPercent', 'ec2 reserved coveredInstances', 'ec2 reserved onDemand',
];

/** Lists without an order. */
const sets: readonly string[] = [
	'asg az launchIn', 'asg termination candidates', 'asg termination terminate', 'asg termination bypassesPolicy', 'asg zonal-shift launchZones',
	'asg zonal-shift replacedIn', 'elb fail-open dnsZones', 'elb routing hashOf', 'elb target-group-health dnsUnhealthyZones', 'elb target-group-health failOpenZones',
];

/** Texts that are compared by what they say, not by their words. */
const readings: Readonly<Record<string, (text: string, answer: Table) => boolean>> = {
	'cloudwatch actions invocations': (text, answer) => text === String(answer['calls']) || isSameWord('cloudwatch actions invocations', String(answer['invocations']), text),
	'asg scheduled fires': (text, answer) => isSameRecurrence(text, answer['schedule']),
	// Of several faults, a case names one.
	'asg step-validate reason': (text, answer) => listOf(answer['reasons']).some((reason) => isShorterWord('asg step-validate reason', String(reason), text)),
};

/** Share of a number that binary fractions may cost: 81.60000000000001 is 81.6. */
const noise = 1e-9;

/** Whether the part of the answer that the case asks for is as expected. */
export function isAsExpected(topic: string, answer: Table, expected: Table): boolean {
	return Object.entries(expected).every(([key, value]) => {
		const place = `${topic} ${key}`;
		const [read, other] = [readings[place], otherReadings[place]];
		return read !== undefined && (typeof value === 'string' || typeof value === 'number') ? read(String(value), answer) : isSame(place, answer[key], value) || (other !== undefined && isSame(place, answer[other], value));
	});
}

function isSame(place: string, answer: unknown, expected: unknown): boolean {
	if (typeof answer === 'number' && typeof expected === 'number') { return isSameNumber(place, answer, expected); }
	if (Array.isArray(expected)) { return isSameList(place, listOf(answer), expected); }
	if (Array.isArray(answer) && answer.length === 1) { return isSame(place, answer[0], expected); }
	if (isTable(answer) && isTable(expected)) { return isSameTable(place, answer, expected); }
	if (typeof expected === 'string' && answer !== null && typeof answer !== 'object' && answer !== undefined) { return isSameWord(place, String(answer), expected); }
	if (typeof expected === 'string') { return (answer ?? null) === null && isSameWord(place, 'null', expected); }
	if (typeof answer === 'string' && typeof expected === 'number') { return isSameWord(place, answer, String(expected)); }
	return (answer ?? null) === expected;
}

function isSameNumber(place: string, answer: number, expected: number): boolean {
	const difference = Math.abs(answer - expected);
	if (difference <= noise * Math.max(1, Math.abs(expected))) { return true; }
	const decimals = decimalsOf(expected);
	const tolerance = tolerances[place];
	if (tolerance !== undefined && decimals <= tolerance.decimals && difference <= tolerance.within + noise) { return true; }
	return decimals >= (printedDecimals[place] ?? 2) && difference <= 0.5 * 10 ** -decimals + noise;
}

/** Decimals with which a number is written: 2 of 0.42. */
function decimalsOf(value: number): number {
	const [digits, exponent] = String(value).split('e');
	return Math.max(0, (digits!.split('.')[1] ?? '').length - Number(exponent ?? 0));
}

function isSameList(place: string, answer: readonly unknown[], expected: readonly unknown[]): boolean {
	if (answer.length !== expected.length) { return false; }
	if (!sets.includes(place)) { return answer.every((item, index) => isSame(place, item, expected[index])); }
	const left = [...expected];
	return answer.every((item) => {
		const at = left.findIndex((other) => isSame(place, item, other));
		if (at !== -1) { left.splice(at, 1); }
		return at !== -1;
	});
}

function isSameTable(place: string, answer: Table, expected: Table): boolean {
	const keys = partialTables.includes(place) ? Object.keys(expected) : [...new Set([...Object.keys(expected), ...Object.keys(answer)])];
	const missing = countTables.includes(place) ? 0 : undefined;
	return keys.every((key) => {
		const [got, wanted] = [Object.hasOwn(answer, key) ? answer[key] : missing, Object.hasOwn(expected, key) ? expected[key] : missing];
		return got !== undefined && wanted !== undefined && isSame(place, got, wanted);
	});
}

function listOf(value: unknown): readonly unknown[] {
	if (value === null || value === undefined) { return []; }
	return Array.isArray(value) ? value : [value];
}

function isTable(value: unknown): value is Table {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
