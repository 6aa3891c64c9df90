/** How much memory a run needs, each in a process of its own, so that none finds what another left. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { memoryRuns } from './runs';

export interface MemoryRow {
	readonly name: string;
	/** Of the whole process at its highest, in MB. */
	readonly peakMB: number;
	/** What the result keeps, in MB. */
	readonly resultMB: number;
}

/** The first row is the process alone. */
export function measureMemory(): readonly MemoryRow[] {
	return ['no run at all', ...Object.keys(memoryRuns)].map((name) => {
		const { stdout } = spawnSync(process.execPath, ['--expose-gc', path.join(__dirname, 'memoryRun.cjs'), name], { encoding: 'utf8' });
		return { name, ...JSON.parse(stdout) as Omit<MemoryRow, 'name'> };
	});
}
