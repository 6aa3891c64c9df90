/** Runs a scenario in the extension host a turn at a time, so that whatever else waits there gets its own. */
import type { CancellationToken } from 'vscode';
import type { SimulationOutcome } from '../core/simulation/result/result';
import type { Scenario } from '../core/simulation/scenario/scenario';
import { progressSteps, simulateInSteps } from '../core/simulation/simulate';

/** A run that is shorter than this is done in one turn. */
const turnMilliseconds = 30;

/** @returns `undefined` if it was cancelled */
export async function simulateInTurns(scenario: Scenario, token: CancellationToken): Promise<SimulationOutcome | undefined> {
	const steps = simulateInSteps(scenario, progressSteps);
	for (let end = Date.now() + turnMilliseconds; !token.isCancellationRequested;) {
		const { done, value } = steps.next();
		if (done === true) { return value; }
		if (Date.now() < end) { continue; }
		await new Promise((resolve) => { setTimeout(resolve, 0); });
		end = Date.now() + turnMilliseconds;
	}
	return undefined;
}
