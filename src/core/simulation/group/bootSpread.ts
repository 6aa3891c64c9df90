/**
 * How long one instance boots beside the others: log-normal, so that boots are rarely much shorter and now and then much longer than the mean.
 * Departs from AWS: AWS says nothing about boot times; their spread is an assumption of the scenario.
 */
import { createLogNormal } from '../engine/draws';
import type { Run } from '../run';

/**
 * The factor on the boot time of an instance, above 0: 1 on average, and 1 for every instance without a spread.
 * It depends on the seed and the instance alone, whatever else is launched.
 * @param id number of the instance, from 1
 */
export function bootSpread({ scenario, createRandom }: Pick<Run, 'scenario' | 'createRandom'>, id: number): number {
	const { bootVariation } = scenario.launch;
	return bootVariation === 0 ? 1 : createLogNormal(bootVariation)(createRandom(`boot time of instance ${id}`));
}
