/** Copies the sample folder, so that edits made in VS Code never reach the repository. */
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { getSampleFolder } from './paths';

/** @returns the folder `samples` inside `parent`, with a copy of `source` in it */
export async function copyWorkspace(parent: string, source = getSampleFolder()): Promise<string> {
	const target = path.join(parent, 'samples');
	await mkdir(target, { recursive: true });
	if (existsSync(source)) { await cp(source, target, { recursive: true }); }
	return target;
}
