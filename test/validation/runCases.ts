/** Runs worked examples through the public functions of src/core. */
import { asgGroups } from './adapters/asgGroups';
import { asgPolicies } from './adapters/asgPolicies';
import { asgReplacement } from './adapters/asgReplacement';
import { asgTermination } from './adapters/asgTermination';
import { asgTracking } from './adapters/asgTracking';
import { cloudwatch } from './adapters/cloudwatch';
import { cpuCredits } from './adapters/cpuCredits';
import { ebs } from './adapters/ebs';
import { ebsChanges } from './adapters/ebsChanges';
import { ec2 } from './adapters/ec2';
import { elb } from './adapters/elb';
import { elbCosts } from './adapters/elbCosts';
import { reserved } from './adapters/reserved';
import { UnknownShapeError, hasShape, type Answer, type Shape } from './adapters/shape';
import { isAsExpected } from './compare';
import type { ConformanceCase, Reading } from './readCases';

export interface Verdict {
	readonly id: string;
	readonly area: string;
	readonly kind: 'ok' | 'failed' | 'skipped';
	/** The line to print. */
	readonly line: string;
}

/** Areas of services that are not simulated yet; their cases are skipped by name. */
export const laterAreas: readonly string[] = ['ecs', 'eks', 'lambda', 'rds', 'beanstalk', 'network'];

const shapes: readonly Shape[] = [...asgPolicies, ...asgTracking, ...asgGroups, ...asgReplacement, ...asgTermination, ...cloudwatch, ...elb, ...elbCosts, ...cpuCredits, ...ebs, ...ebsChanges, ...ec2, ...reserved];

/** A case that cannot be read fails. */
export function runReading(reading: Reading): Verdict {
	return reading.kind === 'case' ? runCase(reading.example) : failed(reading.place, '', reading.fault);
}

export function runCase(example: ConformanceCase): Verdict {
	const { id, area } = example;
	if (laterAreas.includes(area)) { return { id, area, kind: 'skipped', line: `${id} skipped (${area})` }; }
	const fault = findFault(example);
	return fault === null ? { id, area, kind: 'ok', line: `${id} ok` } : failed(id, area, fault);
}

/** The last line: how many passed, failed and were skipped. */
export function summaryOf(verdicts: readonly Verdict[]): string {
	const count = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length;
	return `${count('ok')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

function failed(id: string, area: string, fault: string): Verdict {
	return { id, area, kind: 'failed', line: `${id} FAIL ${fault}` };
}

/** What is wrong with our answer; `null` if it is the expected one. */
function findFault({ area, topic: name, given, expect }: ConformanceCase): string | null {
	const topic = `${area} ${name}`;
	const known = shapes.filter((shape) => shape.topic === topic);
	if (known.length === 0) { return `unknown shape: no topic “${name}” in the area “${area}”`; }
	const fitting = known.filter((shape) => hasShape(shape, given));
	if (fitting.length === 0) { return `unknown shape: given ${Object.keys(given).join(', ')}`; }
	const faults: string[] = [];
	for (const shape of fitting) {
		const answer = answerOf(shape, given);
		if (typeof answer === 'string') {
			faults.push(answer);
			continue;
		}
		const missing = Object.keys(expect).filter((key) => !Object.hasOwn(answer, key));
		if (missing.length > 0) {
			faults.push(`unknown shape: expected ${missing.join(', ')}`);
			continue;
		}
		if (isAsExpected(topic, answer, expect)) { return null; }
		return `expected ${JSON.stringify(expect)} got ${JSON.stringify(Object.fromEntries(Object.keys(expect).map((key) => [key, answer[key] ?? null])))}`;
	}
	return faults[0]!;
}

/** The answer, or what stands in its way. */
function answerOf(shape: Shape, given: unknown): Answer | string {
	try {
		return shape.answer(given);
	} catch (error) {
		if (error instanceof UnknownShapeError) { return `unknown shape: ${error.message}`; }
		return `got an error: ${error instanceof Error ? error.message : String(error)}`;
	}
}
