/** Starts the threads, watches them, saves the inputs that fail, and tells what came of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { readCorpus } from './corpus';
import { makeInput } from './inputs';
import type { FromWorker, WorkerData } from './messages';

const root = path.join(__dirname, '../..');
const failures = path.join(root, 'out/fuzz/failures');
const budgetMs = 1_000;
/** An input that is still being read after that is taken for a hang. */
const hangMs = 30_000;

interface Thread {
	readonly worker: Worker;
	readonly place: Int32Array;
	progress: Extract<FromWorker, { readonly type: 'progress' }>;
	seen: { readonly number: number; readonly since: number };
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: {
		minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, threads: { type: 'string', default: '2' }, from: { type: 'string', default: '0' },
	} });
	const [minutes, seed, threadCount, from] = [values.minutes, values.seed, values.threads, values.from].map(Number) as [number, number, number, number];
	if (![minutes, seed, threadCount, from].every(Number.isFinite)) { throw new RangeError('--minutes, --seed, --threads and --from are numbers.'); }
	const corpus = readCorpus(root);
	console.log(`${corpus.length} samples, seed ${seed}, ${threadCount} threads, ${minutes} minutes`);
	let failed = 0;
	const fail = (number: number, what: string): void => {
		const input = makeInput({ corpus, seed }, number);
		mkdirSync(failures, { recursive: true });
		const file = path.join(failures, `${seed}-${number}-${path.basename(input.path)}`);
		writeFileSync(file, input.text);
		if (failed++ < 20) { console.log(`FAILED input ${number}, saved as ${path.relative(root, file)}\n${what.split('\n').slice(0, 6).join('\n')}`); }
	};
	const threads = Array.from({ length: threadCount }, (_thread, index) => startThread({ seed, first: from + index, step: threadCount }, fail));
	const end = performance.now() + minutes * 60_000;
	for (let tick = 1; performance.now() < end; tick++) {
		await new Promise((resolve) => { setTimeout(resolve, Math.min(1_000, end - performance.now())); });
		await endHung(threads, fail);
		if (tick % 30 === 0) { report(threads, failed); }
	}
	for (const { place } of threads) { Atomics.store(place, 1, 1); }
	await Promise.all(threads.map(({ worker }) => new Promise((resolve) => { worker.once('exit', resolve); setTimeout(() => { void worker.terminate(); }, hangMs).unref(); })));
	report(threads, failed);
	process.exitCode = failed > 0 ? 1 : 0;
}

function startThread({ seed, first, step }: Pick<WorkerData, 'seed' | 'first' | 'step'>, fail: (number: number, what: string) => void): Thread {
	const current = new SharedArrayBuffer(8);
	const workerData: WorkerData = { root, seed, first, step, current, budgetMs };
	const worker = new Worker(path.join(__dirname, 'worker.cjs'), { workerData });
	const thread: Thread = { worker, place: new Int32Array(current), progress: { type: 'progress', done: 0, worst: 0, worstAt: 0, counts: {} }, seen: { number: -1, since: performance.now() } };
	worker.on('message', (message: FromWorker) => {
		if (message.type === 'progress') { thread.progress = message; } else { fail(message.number, message.what); }
	});
	worker.on('error', (error) => { fail(Atomics.load(thread.place, 0), `ended the thread: ${error.stack ?? error.message}`); });
	return thread;
}

/** A thread that hangs is lost; its input is kept. */
async function endHung(threads: readonly Thread[], fail: (number: number, what: string) => void): Promise<void> {
	for (const thread of threads) {
		const number = Atomics.load(thread.place, 0);
		if (number !== thread.seen.number) {
			thread.seen = { number, since: performance.now() };
		} else if (performance.now() - thread.seen.since > hangMs && Atomics.load(thread.place, 1) === 0) {
			Atomics.store(thread.place, 1, 1);
			fail(number, 'hangs');
			await thread.worker.terminate();
		}
	}
}

function report(threads: readonly Thread[], failed: number): void {
	const counts: Record<string, number> = {};
	for (const { progress } of threads) { for (const [id, count] of Object.entries(progress.counts)) { counts[id] = (counts[id] ?? 0) + count; } }
	const done = threads.reduce((sum, { progress }) => sum + progress.done, 0);
	const slowest = threads.reduce((worst, { progress }) => progress.worst > worst.worst ? progress : worst, { worst: 0, worstAt: 0 });
	console.log(`${done.toLocaleString('en-US')} inputs, ${failed} failed, slowest ${slowest.worst.toFixed(0)} ms (input ${slowest.worstAt}); ${Object.entries(counts).map(([id, count]) => `${id} ${count.toLocaleString('en-US')}`).join(', ')}`);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
