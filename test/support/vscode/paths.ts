/** Where things stand in the project, for the tools that run a real VS Code. */
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

export const projectFolder = path.resolve(__dirname, '..', '..', '..');
export const cacheFolder = path.join(projectFolder, '.vscode-test');
export const resultsFolder = path.join(projectFolder, 'test-results');
/** Pictures and logs of failed e2e tests. */
export const failedFolder = path.join(resultsFolder, 'failed');
export const integrationEntry = path.join(projectFolder, 'out', 'integration', 'index.js');
export const packagedExtension = path.join(projectFolder, 'compute-lab.vsix');

/** @returns the folder that tests and `npm start` open a copy of */
export function getSampleFolder(): string {
	const samples = path.join(projectFolder, 'media', 'samples');
	return existsSync(samples) ? samples : path.join(projectFolder, 'test', 'fixtures', 'workspace');
}

/** @returns publisher.name and version, as the manifest has them */
export function readIdentity(): { readonly id: string; readonly version: string } {
	const manifest: unknown = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
	const { publisher, name, version } = manifest as { publisher: string; name: string; version: string };
	return { id: `${publisher}.${name}`, version };
}
