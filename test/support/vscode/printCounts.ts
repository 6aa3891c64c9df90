/** Prints `N passed, N failed` over all suites; a suite that crashed or did not run counts as one failure. */
import { readSummary, suites } from './summary';

const summaries = suites.map(suite => readSummary(suite) ?? { passed: 0, failed: 1 });
const passed = summaries.reduce((sum, summary) => sum + summary.passed, 0);
const failed = summaries.reduce((sum, summary) => sum + summary.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
