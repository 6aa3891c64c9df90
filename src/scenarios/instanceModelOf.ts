/** What the simulation takes an instance type for, by its name alone. */
import type { InstanceModel } from '../core/simulation/scenario/launchModel';
import { instanceModel, type ScenarioContext } from './fromCode/instanceModel';
import { assumed, same, separate } from './setting';

/** @returns `undefined` if nothing is known of the type */
export function instanceModelOf(instanceType: string, context: ScenarioContext): InstanceModel | undefined {
	if ((context.facts.instanceType(instanceType)?.vcpu ?? null) === null) { return undefined; }
	return separate('launch', instanceModel(assumed(instanceType, same(instanceType)), undefined, context)).values;
}
