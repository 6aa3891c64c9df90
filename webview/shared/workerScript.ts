/**
 * Starts workers from the script that the build puts beside the page's own. VS Code serves a page from another origin than the files of
 * an extension, and a browser starts workers from the page's own origin only: so the script is fetched, and started from a blob.
 */
import type { WorkerResponse } from '../worker/messages';
import type { WorkerPort, WorkerPortListeners } from './workerLane';

/**
 * Begins to load the worker's script at once.
 * @param pageScript address of the page's own script
 * @returns starts a worker; what it is asked before the script is there waits for it
 */
export function loadWorkerScript(pageScript: string): (listeners: WorkerPortListeners) => WorkerPort {
	const script = fetchScript(new URL('worker.js', pageScript).href);
	return listeners => startWorker(script, listeners);
}

async function fetchScript(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) { throw new Error(`${response.status} ${address}`); }
	return URL.createObjectURL(await response.blob());
}

function startWorker(script: Promise<string>, { onResponse, onBroken }: WorkerPortListeners): WorkerPort {
	let ended = false;
	const started = script.then(address => {
		const worker = new Worker(address);
		worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => { if (!ended) { onResponse(data); } });
		worker.addEventListener('error', event => {
			event.preventDefault();
			if (!ended) { onBroken(event.message || 'worker'); }
		});
		return worker;
	});
	started.catch((error: unknown) => { if (!ended) { onBroken(error instanceof Error ? error.message : String(error)); } });
	const whenStarted = (use: (worker: Worker) => void): void => { started.then(use, () => undefined); };
	return {
		post: request => { whenStarted(worker => { worker.postMessage(request); }); },
		terminate: () => {
			ended = true;
			whenStarted(worker => { worker.terminate(); });
		},
	};
}
