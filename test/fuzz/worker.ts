/** One thread of the fuzzer: reads inputs until it is told to end, and says which one it is at, so that a hang is seen from outside. */
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { loadParsers } from '../support/parsers';
import { readCorpus } from './corpus';
import { makeInput, readInput } from './inputs';
import type { FromWorker, WorkerData } from './messages';

/** Inputs between two reports. */
const reportEvery = 500;

async function main(): Promise<void> {
	const { root, seed, first, step, current, budgetMs } = workerData as WorkerData;
	const place = new Int32Array(current);
	const options = { corpus: readCorpus(root), parsers: await loadParsers(), seed };
	const post = (message: FromWorker): void => parentPort?.postMessage(message);
	const counts: Record<string, number> = {};
	let [worst, worstAt, done] = [0, 0, 0];
	for (let number = first; Atomics.load(place, 1) === 0; number += step) {
		Atomics.store(place, 0, number);
		const input = makeInput(options, number);
		const run = (): number => {
			const begin = performance.now();
			const cpu = process.cpuUsage();
			for (const id of readInput(input, options)) { counts[id] = (counts[id] ?? 0) + 1; }
			const { user, system } = process.cpuUsage(cpu);
			// On a machine that others use a thread waits; what the process has worked is a bound, too.
			return Math.min(performance.now() - begin, (user + system) / 1_000);
		};
		try {
			let took = run();
			// Others use the machine too: an input is slow only if it is slow each time.
			for (let again = 0; took > budgetMs && again < 3; again++) { took = Math.min(took, run()); }
			if (took > worst) { [worst, worstAt] = [took, number]; }
			if (took > budgetMs) { post({ type: 'failure', number, what: `took ${took.toFixed(0)} ms` }); }
		} catch (error) {
			post({ type: 'failure', number, what: error instanceof Error ? error.stack ?? error.message : String(error) });
		}
		done++;
		if (done % reportEvery === 0) { post({ type: 'progress', done, worst, worstAt, counts }); }
	}
	post({ type: 'progress', done, worst, worstAt, counts });
	parentPort?.close();
}

main().catch((error: unknown) => { throw error; });
