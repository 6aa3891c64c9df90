/** Prints the request model beside queueing theory, case by case: `npx tsx test/validation/queueingReport.ts [SEEDS]`, with the worst of several seeds. */
import { queueCases, simulateQueue, type QueueCase } from './queueing';

function main(seeds: number): void {
	const cases = queueCases();
	console.log(`${'queue'.padEnd(28)}${['servers', 'load', 'requests', 'theory', 'simulated', 'error %', 'allowed %'].map((title) => title.padStart(11)).join('')}`);
	let worst = 0;
	for (const queue of cases) {
		const outcomes = Array.from({ length: seeds }, (_, index) => simulateQueue(queue, index + 1));
		const outcome = outcomes.reduce((a, b) => Math.abs(b.error) > Math.abs(a.error) ? b : a);
		worst = Math.max(worst, Math.abs(outcome.error) / outcome.tolerance);
		const figures = [queue.servers, queue.utilization, queue.requests, outcome.theory.toPrecision(5), outcome.simulated.toPrecision(5), (outcome.error * 100).toFixed(3), (outcome.tolerance * 100).toFixed(1)];
		console.log(`${nameOf(queue).padEnd(28)}${figures.map((figure) => String(figure).padStart(11)).join('')}`);
	}
	console.log(`${cases.length} queues, ${seeds} seeds each; the worst is at ${(worst * 100).toFixed(0)} % of what is allowed.`);
}

function nameOf({ family, serviceTime }: QueueCase): string {
	return family === 'M/G/c-PS' ? `${family} ${serviceTime.kind}` : family;
}

main(Number(process.argv[2] ?? 1));
