/** Random scenarios in which one value, at any depth, is something else: still good, out of range, or of another kind. */
import fc from 'fast-check';
import { randomScenario } from './scenario';

const replacement = fc.oneof(
	fc.constantFrom<unknown>(
		null, true, '', 'x', [], {}, -1, 0, 0.5, 1, 15, 45, 60, 90, 1e6, 1e10, -1e16, 'a'.repeat(300), '2026-06-01', '2026-02-30', 'step', ['ELB'], ['Nothing'],
	),
	fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Data as JSON can hold them. */
export const mutatedScenario: fc.Arbitrary<unknown> = fc.tuple(randomScenario, fc.nat(), replacement).map(([scenario, place, value]) => withValueAt(scenario, place, value));

/** The data with one of their values replaced, chosen by a number. */
function withValueAt(data: unknown, place: number, value: unknown): unknown {
	const paths = pathsOf(data);
	const path = paths[place % paths.length]!;
	const copy = structuredClone(data);
	const parent = path.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy) as Record<string, unknown>;
	parent[path.at(-1)!] = value;
	return copy;
}

function pathsOf(data: unknown): readonly (readonly string[])[] {
	if (typeof data !== 'object' || data === null) { return []; }
	return Object.entries(data).flatMap(([key, value]) => [[key], ...pathsOf(value).map((path) => [key, ...path])]);
}
