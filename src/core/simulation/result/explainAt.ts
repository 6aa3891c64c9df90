/** Why things are as they are at an instant: the chain of causes behind the latest activity. */
import type { Activity, SimulationResult } from './result';

/**
 * The latest activity up to an instant with all that led to it, the first cause first; what is told when an alarm changes nothing
 * counts, so that "why did it not scale?" has an answer too.
 * @param timeSeconds since the beginning of the run
 * @returns at least the beginning of the run; empty only before it
 */
export function explainAt(result: Pick<SimulationResult, 'activities'>, timeSeconds: number): readonly Activity[] {
	const latest = result.activities.filter(({ atSeconds }) => atSeconds <= timeSeconds).at(-1);
	return latest === undefined ? [] : chainOf(result, latest);
}

/** An activity with all that led to it, the first cause first. */
export function chainOf({ activities }: Pick<SimulationResult, 'activities'>, activity: Activity): readonly Activity[] {
	const chain: Activity[] = [activity];
	// Ids count from 1 in the order of the list, and a cause always stands before its effect.
	for (let cause = activity.causeId; cause !== null; cause = chain[0]!.causeId) {
		const found = activities[cause - 1];
		if (found === undefined || found.id >= chain[0]!.id) { break; }
		chain.unshift(found);
	}
	return chain;
}
