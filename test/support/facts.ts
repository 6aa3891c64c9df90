/** The facts of the data files, loaded once for all tests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFacts, factsFiles } from '../../src/core/facts/createFacts';
import type { FactsData } from '../../src/core/facts/createFacts';
import type { Facts } from '../../src/core/facts/facts';

let loaded: Facts | undefined;

export function loadFacts(): Facts {
	return loaded ??= createFacts(readFactsData());
}

export function readFactsData(): FactsData {
	const read = (name: string): unknown =>
		JSON.parse(readFileSync(fileURLToPath(new URL(`../../src/core/facts/data/${name}`, import.meta.url)), 'utf8'));
	return Object.fromEntries(factsFiles.map((name) => [name, read(`${name}.json`)])) as FactsData;
}
