/** Writes the pages that are made from the source: `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagePath, simulationModelPage } from './simulationModelPage';
import { projectFolder } from './vscode/paths';

const target = join(projectFolder, pagePath);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, simulationModelPage());
