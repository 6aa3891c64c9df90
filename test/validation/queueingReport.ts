/**
 * Prints the request model beside queueing theory, case by case: `npx tsx test/validation/queueingReport.ts [SEEDS] [TIMES]`, with the
 * worst of several seeds, and that many times the requests of the test.
 */
import { queueCases, simulateQueue, type QueueCase, type QueueOutcome } from './queueing';

function main(seeds: number, times: number): void {
	const cases = queueCases().map((queue) => ({ ...queue, requests: queue.requests * times }));
	console.log(`${'queue'.padEnd(28)}${['servers', 'load', 'requests', 'theory', 'simulated', 'difference', 'allowed', 'error %'].map((title) => title.padStart(11)).join('')}`);
	let worst = 0;
	for (const queue of cases) {
		const outcomes = Array.from({ length: seeds }, (_, index) => simulateQueue(queue, index + 1));
		const outcome = outcomes.reduce((a, b) => Math.abs(b.error) > Math.abs(a.error) ? b : a);
		worst = Math.max(worst, Math.abs(outcome.error) / outcome.tolerance);
		console.log(`${nameOf(queue).padEnd(28)}${figuresOf(queue, outcome).map((figure) => figure.padStart(11)).join('')}`);
	}
	console.log(`${cases.length} queues, ${seeds} seeds each; the worst is at ${(worst * 100).toFixed(0)} % of what is allowed.`);
}

/** The last one is left out where next to nothing is lost: it would be the chance of a handful of requests. */
function figuresOf({ servers, utilization, requests }: QueueCase, { theory, simulated, error, tolerance }: QueueOutcome): readonly string[] {
	const amounts = [theory, simulated, simulated - theory, tolerance * theory].map((amount) => amount.toFixed(6));
	return [String(servers), String(utilization), String(requests), ...amounts, theory < 0.001 ? '' : (error * 100).toFixed(2)];
}

function nameOf({ family, serviceTime }: QueueCase): string {
	return family === 'M/G/c-PS' ? `${family} ${serviceTime.kind}` : family;
}

main(Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 1));
