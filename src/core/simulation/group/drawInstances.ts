/** Chooses some of several instances at random, so that neither another choice nor another instance changes who is chosen. */
import type { Run } from '../run';
import type { SimulatedInstance } from './simulatedInstance';

/**
 * @param purpose of the draw; another one yields another choice
 * @param count instances, integer ≥ 0
 * @returns by id; all of them where there are no more than `count`
 */
export function drawInstances(run: Pick<Run, 'createRandom'>, purpose: string, candidates: readonly SimulatedInstance[], count: number): readonly SimulatedInstance[] {
	if (candidates.length <= count) { return candidates; }
	const drawn = candidates.map((instance) => ({ instance, draw: run.createRandom(`${purpose}, instance ${instance.id}`)() }));
	drawn.sort((a, b) => a.draw - b.draw || a.instance.id - b.instance.id);
	return drawn.slice(0, count).map(({ instance }) => instance).sort((a, b) => a.id - b.id);
}
