/** Prints how far the flow model is off the request model: `npx tsx test/validation/flowAgainstRequestReport.ts`. */
import { compareModels, comparisons } from './flowAgainstRequest';

console.log(`${'load as a share of capacity'.padEnd(40)}${['instances', 'available %', 'points off', 'served % off', 'CPU off', 'p50 % off', 'p95 % off', 'p99 % off'].map((title) => title.padStart(13)).join('')}`);
for (const comparison of comparisons()) {
	const { availabilityOfRequests, availability, served, cpu, p50, p95, p99 } = compareModels(comparison);
	const figures = [availabilityOfRequests.toFixed(2), availability.toFixed(2), served.toFixed(1), cpu.toFixed(1), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1)];
	console.log(`${comparison.name.padEnd(40)}${[String(comparison.instances), ...figures].map((figure) => figure.padStart(13)).join('')}`);
}
