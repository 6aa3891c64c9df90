/** What a setting of a scenario may be: the part of the core's own description that belongs to a path. */
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { scenarioShape } from '../../../src/core/simulation/scenario/scenarioShape';
import type { Shape } from '../../../src/core/simulation/scenario/shape';
import { isRecord, pathKeys } from './paths';

/** @returns `undefined` where the scenario has no such setting */
export function shapeAt(scenario: AutoScalingScenario, path: string): Shape | undefined {
	let shape: Shape | undefined = scenarioShape;
	let value: unknown = scenario;
	for (const key of pathKeys(path)) {
		shape = shape === undefined ? undefined : partOf(shape, value, key);
		value = Array.isArray(value) ? (value as readonly unknown[])[Number(key)] : isRecord(value) ? value[key] : undefined;
	}
	return shape;
}

/** The path as descriptions are looked up by: without indices, with the kinds of variants: `faults`, `zonal-shift`, `zone`. */
export function describedPath(scenario: AutoScalingScenario, path: string): readonly string[] {
	const described: string[] = [];
	let shape: Shape | undefined = scenarioShape;
	let value: unknown = scenario;
	for (const key of pathKeys(path)) {
		if (shape?.kind === 'variants' && isRecord(value) && typeof value['kind'] === 'string') { described.push(value['kind']); }
		if (shape?.kind !== 'list') { described.push(key); }
		shape = shape === undefined ? undefined : partOf(shape, value, key);
		value = Array.isArray(value) ? (value as readonly unknown[])[Number(key)] : isRecord(value) ? value[key] : undefined;
	}
	return described;
}

function partOf(shape: Shape, value: unknown, key: string): Shape | undefined {
	switch (shape.kind) {
		case 'record': return own(shape.fields, key);
		case 'list': return shape.item;
		case 'variants': {
			const kind = isRecord(value) ? value['kind'] : undefined;
			const fields = typeof kind === 'string' ? own(shape.variants, kind) : undefined;
			return fields === undefined ? undefined : own(fields, key);
		}
		default: return undefined;
	}
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
