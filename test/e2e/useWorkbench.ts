/** Gives the tests of one `describe` a VS Code of their own, and keeps a picture and the log of a failed test. */
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { failedFolder } from '../support/vscode/paths';
import { Workbench, type WorkbenchOptions } from './workbench';

/**
 * Starts VS Code before the tests of the current `describe` and stops it after them.
 * @param options how to start it; a function is called when the tests begin, for what must be prepared first
 * @returns a function that gives the workbench; call it inside a test
 */
export function useWorkbench(options: WorkbenchOptions | (() => Promise<WorkbenchOptions>) = {}): () => Workbench {
	let workbench: Workbench | undefined;
	before(async () => { workbench = await Workbench.start(typeof options === 'function' ? await options() : options); });
	afterEach(async function () {
		if (this.currentTest?.state === 'failed' && workbench !== undefined) {
			await keepEvidence(workbench, this.currentTest.fullTitle());
		}
	});
	after(async () => { await workbench?.stop(); });
	return () => {
		if (workbench === undefined) { throw new Error('VS Code runs only while the tests of this describe run.'); }
		return workbench;
	};
}

/** Saves what the screen shows and what VS Code has said into `test-results/failed/`. */
export async function keepEvidence(workbench: Workbench, title: string): Promise<void> {
	const name = path.join(failedFolder, title.replace(/[^\p{L}\p{N}]+/gu, '-'));
	await mkdir(path.dirname(name), { recursive: true });
	await writeFile(`${name}.log`, workbench.readLog());
	await workbench.screenshot(`${name}.png`);
}
