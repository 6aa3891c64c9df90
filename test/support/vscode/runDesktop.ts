/** `npm run test:desktop`: the tests of `test/integration` in VS Code on the desktop, where its vendor can be reached. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './bundleTests';
import { cacheFolder, integrationEntry, projectFolder } from './paths';
import { copyWorkspace } from './sampleWorkspace';
import { removeSummary } from './summary';

async function main(): Promise<void> {
	removeSummary('integration');
	await bundleTests();
	const temporary = await realpath(await mkdtemp(path.join(os.tmpdir(), 'compute-lab-')));
	try {
		const folder = await copyWorkspace(temporary);
		process.exitCode = await runTests({
			extensionDevelopmentPath: projectFolder,
			extensionTestsPath: integrationEntry,
			cachePath: cacheFolder,
			version: process.env['VSCODE_VERSION'] ?? 'stable',
			launchArgs: [
				folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes',
				// A short path: the desktop makes a socket in it, whose name may not be long.
				'--user-data-dir', path.join(temporary, 'user'),
				...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			],
		});
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
