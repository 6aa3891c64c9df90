/** Writes the pages that are made from the source: `npm run docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleDocs, rulesFolder } from './ruleDocs';
import { pagePath, simulationModelPage } from './simulationModelPage';
import { projectFolder } from './vscode/paths';

async function main(): Promise<void> {
	const pages = new Map([[pagePath, simulationModelPage()], ...await ruleDocs()]);
	// Pages of rules that are gone go, too.
	rmSync(join(projectFolder, rulesFolder), { recursive: true, force: true });
	for (const [path, text] of pages) {
		const target = join(projectFolder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
