/** Runs one scenario of `memoryRuns` and prints the memory that this process needed for it, in MB: at its highest, and what the result keeps. */
import { memoryRuns, resultOf } from './runs';

const create = memoryRuns[process.argv[2] ?? ''];
const before = process.memoryUsage().heapUsed;
const result = create === undefined ? undefined : resultOf(create());
const peakMB = process.resourceUsage().maxRSS / 1024;
global.gc?.();
console.log(JSON.stringify({ peakMB, resultMB: (process.memoryUsage().heapUsed - before) / 2 ** 20, samples: result?.series.timeSeconds.length ?? 0 }));
