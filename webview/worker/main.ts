/** The worker of the panels: runs the core beside the page, so that the page never waits. Must never hold anything from one request to the next. */
import type { WorkerRequest, WorkerResponse } from './messages';
import { perform } from './perform';

/** The global scope of a worker, as far as it is used; the types of the panels are those of a page. */
interface WorkerScope {
	postMessage(message: WorkerResponse): void;
	addEventListener(type: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void;
}

/** Milliseconds between two reports of how far a run is. */
const reportMilliseconds = 100;

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => { void answer(data); });

async function answer({ id, task }: WorkerRequest): Promise<void> {
	let reportedAt = performance.now();
	try {
		const answered = await perform(task, share => {
			if (performance.now() - reportedAt < reportMilliseconds) { return; }
			reportedAt = performance.now();
			scope.postMessage({ id, kind: 'progress', share });
		});
		scope.postMessage({ id, kind: 'answer', answer: answered });
	} catch (error) {
		scope.postMessage({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
}
