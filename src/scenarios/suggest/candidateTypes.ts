/** Instance types that a search may try instead of the present one: its next sizes, and newer families in its size. */
import { findAlternatives } from '../../core/facts/alternatives';
import type { Facts } from '../../core/facts/facts';
import type { InstanceModel } from '../../core/simulation/scenario/launchModel';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ScenarioContext } from '../fromCode/instanceModel';
import { instanceModelOf } from '../instanceModelOf';

/**
 * Types that run the same image, in the Region on sale. What one of them serves is taken to follow its vCPUs: an assumption, as the
 * present rate is one.
 */
export function candidateTypes({ launch }: Scenario, context: ScenarioContext): readonly InstanceModel[] {
	const { facts, region } = context;
	const alternatives = findAlternatives(facts, launch.instanceType, region).filter(({ sameArchitecture }) => sameArchitecture).map(({ name }) => name);
	const names = [...nextSizes(facts, launch.instanceType), ...alternatives].filter((name) => facts.price(name, region) !== undefined);
	return [...new Set(names)].flatMap((name) => {
		const model = instanceModelOf(name, context);
		return model === undefined ? [] : [{ ...model, requestsPerSecond: launch.requestsPerSecond * model.vcpu / launch.vcpu }];
	});
}

/** The sizes of the family just below and above by vCPUs. */
function nextSizes(facts: Facts, name: string): readonly string[] {
	const type = facts.instanceType(name);
	const sizes = type === undefined ? [] : facts.instanceFamily(type.family)?.sizes ?? [];
	const sized = sizes.flatMap((size) => {
		const other = facts.instanceType(`${type?.family ?? ''}.${size}`);
		const vcpu = other?.vcpu ?? null;
		return other === undefined || vcpu === null || other.bareMetal ? [] : [{ name: other.name, vcpu, memoryMiB: other.memoryMiB ?? 0 }];
	}).sort((a, b) => a.vcpu - b.vcpu || a.memoryMiB - b.memoryMiB);
	const at = sized.findIndex((size) => size.name === name);
	return at === -1 ? [] : [sized[at - 1], sized[at + 1]].flatMap((size) => size === undefined ? [] : [size.name]);
}
