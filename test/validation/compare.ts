/** Compares an answer with what a case expects; how far numbers may differ stands in one table. */
import { isDeepStrictEqual } from 'node:util';

/** Numbers that the sources print rounded, by area, topic and key: how far ours may lie from them. All others must be equal. */
const tolerances: Readonly<Record<string, number>> = {
	// Three decimals in the guide.
	'asg weights pricePerUnitHour': 0.0005,
	// Whole seconds in the guide.
	'ebs gp2 burstSecondsAt3000': 0.5,
	'ebs gp2 burstSeconds': 0.5,
	'ebs gp2 refillSeconds': 0.5,
	// Hundredths of an hour in the guide.
	'ebs scan-time st1Hours': 0.01,
	'ebs scan-time sc1Hours': 0.01,
	'ebs scan-time hours': 0.01,
};

/** Tables of which a case names only the keys that it is about. */
const partialTables: readonly string[] = ['asg target-tracking-alarms alarmHigh', 'asg target-tracking-alarms alarmLow', 'ebs price monthlyUsd'];

/** Share of a number that binary fractions may cost: 81.60000000000001 is 81.6. */
const noise = 1e-9;

/** Whether the part of the answer that the case asks for is as expected. */
export function isAsExpected(topic: string, answer: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(expected).every(([key, value]) => {
		const place = `${topic} ${key}`;
		const got = answer[key];
		if (partialTables.includes(place) && isTable(got) && isTable(value)) { return isAsExpected(place, got, value); }
		return isSame(got, value, tolerances[place] ?? 0);
	});
}

function isSame(answer: unknown, expected: unknown, tolerance: number): boolean {
	if (typeof answer === 'number' && typeof expected === 'number') {
		return Math.abs(answer - expected) <= Math.max(tolerance, noise * Math.max(1, Math.abs(expected)));
	}
	if (Array.isArray(answer) && Array.isArray(expected)) {
		return answer.length === expected.length && answer.every((item, index) => isSame(item, expected[index], tolerance));
	}
	if (isTable(answer) && isTable(expected)) {
		const keys = Object.keys(expected);
		return isDeepStrictEqual(Object.keys(answer).sort(), [...keys].sort()) && keys.every((key) => isSame(answer[key], expected[key], tolerance));
	}
	return answer === expected;
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
