/** Puts an instance type that the reader chose into the scenario, with all that depends on it. */
import type { InstanceModel } from '../../../src/core/simulation/scenario/launchModel';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { isRecord } from './paths';

const listPath = 'launch.mixedInstances.instanceTypes';

/**
 * What changes, by path. What one instance serves grows with its vCPUs: the reader may have set it for the type before.
 * @param path of the setting that names the type; that behind the last entry of the list of types adds one
 */
export function withInstanceType(scenario: AutoScalingScenario, path: string, model: InstanceModel): Readonly<Record<string, unknown>> {
	const holder = path.replace(/\.instanceType$/, '');
	const before = readAt(scenario, holder);
	if (!isRecord(before)) {
		const types = scenario.launch.mixedInstances?.instanceTypes ?? [];
		return { [listPath]: [...types, { ...rescaled(model, scenario.launch), weightedCapacity: 1, spotDepth: 0.5 }] };
	}
	const after = rescaled(model, before as unknown as InstanceModel);
	return Object.fromEntries(Object.entries(after).map(([key, value]) => [`${holder}.${key}`, value]));
}

function rescaled(model: InstanceModel, { requestsPerSecond, vcpu }: Pick<InstanceModel, 'requestsPerSecond' | 'vcpu'>): InstanceModel {
	return { ...model, requestsPerSecond: Number((requestsPerSecond * model.vcpu / vcpu).toPrecision(6)) };
}
