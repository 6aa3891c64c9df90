/** The counts of a suite, kept in `test-results/`; a suite without such a file did not come to its end. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { resultsFolder } from './paths';

export const suites = ['unit', 'integration', 'e2e'] as const;
export type SuiteName = typeof suites[number];

export interface Summary {
	readonly suite: SuiteName;
	readonly passed: number;
	readonly failed: number;
	readonly seconds: number;
}

export function writeSummary(summary: Summary): void {
	mkdirSync(resultsFolder, { recursive: true });
	writeFileSync(getFile(summary.suite), JSON.stringify(summary));
}

/** @returns undefined if the suite crashed, ran no test, or did not run at all */
export function readSummary(suite: SuiteName): Summary | undefined {
	try {
		const summary = JSON.parse(readFileSync(getFile(suite), 'utf8')) as Summary;
		return summary.passed + summary.failed > 0 ? summary : undefined;
	} catch {
		return undefined;
	}
}

/** To be called before a suite starts, so that an older run's counts are never taken for this one's. */
export function removeSummary(suite: SuiteName): void {
	rmSync(getFile(suite), { force: true });
}

function getFile(suite: SuiteName): string {
	return path.join(resultsFolder, `${suite}.json`);
}
