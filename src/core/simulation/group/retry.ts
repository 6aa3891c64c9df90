/** Tries again what a group could not do, after the time that the scenario assumes. */
import { settle, type Run } from '../run';

/**
 * @param attempt tries again, for the cause that was given last; whether anything has changed
 * @returns asks for another attempt; one is scheduled at a time
 */
export function createRetry(run: Run, attempt: (causeId: number | null) => boolean): (causeId: number | null) => void {
	const { engine, scenario } = run;
	let latestCauseId: number | null = null;
	let isScheduled = false;
	const retry = engine.on(() => {
		isScheduled = false;
		if (attempt(latestCauseId)) { settle(run); }
	});
	return (causeId) => {
		latestCauseId = causeId;
		if (isScheduled) { return; }
		isScheduled = true;
		engine.schedule(engine.now() + scenario.assumptions.launchRetrySeconds, retry);
	};
}
