/** Bundles the tests that run inside VS Code, found by pattern, into `out/integration/`. */
import { rm } from 'node:fs/promises';
import * as path from 'node:path';
import { build } from 'esbuild';
import { integrationEntry, projectFolder } from './paths';

/** Each file is a bundle of its own; `vscode` comes from the host and mocha from `node_modules`. */
export async function bundleTests(): Promise<void> {
	const outdir = path.dirname(integrationEntry);
	await rm(outdir, { recursive: true, force: true });
	await build({
		absWorkingDir: projectFolder,
		entryPoints: ['test/integration/index.ts', 'test/integration/**/*.test.ts'],
		outbase: 'test/integration',
		outdir,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'es2022',
		external: ['vscode', 'mocha'],
		sourcemap: 'inline',
		logLevel: 'warning',
	});
}
