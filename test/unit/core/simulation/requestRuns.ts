/** Runs of the request model alone, without a group: for tests of it, and of what theory says about it. */
import { createRandom } from '../../../../src/core/simulation/engine/random';
import type { LoadModel, ServerClass, ServerInstance } from '../../../../src/core/simulation/load/loadModel';
import { createRequests } from '../../../../src/core/simulation/load/requests';
import type { Load, RequestSettings } from '../../../../src/core/simulation/scenario/load';
import type { LoadBalancerSettings } from '../../../../src/core/simulation/scenario/loadBalancerSettings';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';

export interface RequestRun {
	readonly load: Load;
	readonly requests?: Partial<RequestSettings>;
	readonly loadBalancer?: Partial<LoadBalancerSettings> | null;
	readonly durationSeconds?: number;
	readonly seed?: number;
	readonly stepBudget?: number;
	readonly maxUnderWay?: number;
	readonly giveUp?: () => void;
	readonly createRandom?: (purpose: string) => () => number;
}

/** The model, without servers. */
export function createRun({ load, requests = {}, loadBalancer = null, durationSeconds = 1000, seed = 1, stepBudget = 1e12, maxUnderWay = 1e9, ...run }: RequestRun): LoadModel {
	const scenario = completeScenario({
		durationSeconds, group: { minSize: 1, maxSize: 1, zones: ['a'] }, launch: { instanceType: 'x', vcpu: 1, requestsPerSecond: 1, bootSeconds: 0 }, load, loadBalancer,
		requests: { model: 'request', timeoutSeconds: 3600, ...requests },
	});
	return createRequests({ scenario, stepBudget, maxUnderWay, giveUp: run.giveUp ?? (() => undefined), createRandom: run.createRandom ?? ((purpose) => createRandom(seed, purpose)) });
}

/** A class with an equal share of everything for each of its instances. */
export function serverClass(changes: Partial<ServerClass> = {}): ServerClass {
	return { id: 0, instances: 1, share: 1, ratePerSecond: 1, cpuAtRate: 1, vcpu: 1, ...changes };
}

/** Sets classes and their instances, numbered through in the order of the classes, and further instances. */
export function setClasses(model: LoadModel, classes: readonly ServerClass[], others: readonly ServerInstance[] = []): void {
	let id = 0;
	const instances = classes.flatMap((one) => Array.from({ length: one.instances }, (): ServerInstance => ({ id: ++id, classId: one.id, zone: 0 })));
	model.setServers({ classes, moves: [], instances: () => [...instances, ...others] });
}

/** Recorded arrivals. */
export function traceOf(...arrivalSeconds: readonly number[]): Load {
	return { kind: 'trace', arrivalSeconds };
}
