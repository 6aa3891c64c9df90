/** The workers of a page. */
import { startTimer } from './timers';
import { createWorkerLane, type WorkerLane, type WorkerPort, type WorkerPortListeners } from './workerLane';

/** One lane over workers that `startWorker` starts, with the page's own timers. */
export function createLane(startWorker: (listeners: WorkerPortListeners) => WorkerPort): WorkerLane {
	return createWorkerLane({ startWorker, startTimer });
}

/** Address of the script that runs now; ask while it is first run. */
export function currentScriptAddress(): string {
	const script = document.currentScript;
	return script instanceof HTMLScriptElement ? script.src : '';
}
