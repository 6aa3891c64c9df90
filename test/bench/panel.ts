/** Measures the Simulator panel in the real VS Code, as the reader waits for it: in a process of its own, since it drives a browser. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import type { Measurement } from './measure';
import { whileForProduction } from './package';

export function measurePanel(): Promise<readonly Measurement[]> {
	return whileForProduction(() => {
		const root = path.join(__dirname, '../..');
		const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'test/bench/panelRun.ts')], { cwd: root, encoding: 'utf8' });
		if (status !== 0) { throw new Error(`The panel was not measured: ${stderr.slice(-2000)}`); }
		return JSON.parse(stdout.split('\n').at(-2) ?? '') as readonly Measurement[];
	});
}
