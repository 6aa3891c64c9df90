/** Reads the case files of a folder, and says clearly what is wrong with them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ConformanceCase {
	readonly id: string;
	readonly area: string;
	readonly topic: string;
	readonly given: Readonly<Record<string, unknown>>;
	readonly expect: Readonly<Record<string, unknown>>;
}

/** A sentence for whoever called: the folder or a file cannot be used. */
export class CaseFileError extends Error {}

/**
 * All cases of the `*.json` files of the folder, in the order of the file names.
 * @throws CaseFileError that names file and place
 */
export function readCases(folder: string): readonly ConformanceCase[] {
	const files = listFiles(folder);
	if (files.length === 0) { throw new CaseFileError(`${folder}: there is no .json file in this folder.`); }
	const cases = files.flatMap((file) => readFile(join(folder, file)));
	const ids = new Set<string>();
	for (const { id } of cases) {
		if (ids.has(id)) { throw new CaseFileError(`${folder}: two cases have the id ${id}.`); }
		ids.add(id);
	}
	return cases;
}

function listFiles(folder: string): readonly string[] {
	try {
		return readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
	} catch (error) {
		throw new CaseFileError(`${folder}: the folder cannot be read (${messageOf(error)}).`);
	}
}

function readFile(path: string): readonly ConformanceCase[] {
	let cases: unknown;
	try {
		cases = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new CaseFileError(`${path}: ${messageOf(error)}`);
	}
	if (!Array.isArray(cases)) { throw new CaseFileError(`${path}: expected a list of cases.`); }
	return cases.map((item: unknown, index) => toCase(item, `${path}: case ${index + 1}`));
}

function toCase(value: unknown, place: string): ConformanceCase {
	if (!isTable(value)) { throw new CaseFileError(`${place}: expected an object.`); }
	const { id, area, topic, given, expect } = value;
	for (const [key, text] of Object.entries({ id, area, topic })) {
		if (typeof text !== 'string' || text === '') { throw new CaseFileError(`${place}: “${key}” must be a text.`); }
	}
	for (const [key, table] of Object.entries({ given, expect })) {
		if (!isTable(table)) { throw new CaseFileError(`${place} (${String(id)}): “${key}” must be an object.`); }
	}
	if (Object.keys(expect as object).length === 0) { throw new CaseFileError(`${place} (${String(id)}): “expect” is empty.`); }
	return { id, area, topic, given, expect } as ConformanceCase;
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
