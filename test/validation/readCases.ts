/** Reads the case files of a folder, and says clearly what is wrong with them; one bad file or case does not keep the others from running. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface ConformanceCase {
	readonly id: string;
	readonly area: string;
	readonly topic: string;
	readonly given: Readonly<Record<string, unknown>>;
	readonly expect: Readonly<Record<string, unknown>>;
}

/** A file or a case that cannot be run. */
export interface BrokenCase {
	/** Id of the case if it has one, else the file, and the position in it. */
	readonly place: string;
	readonly fault: string;
}

export type Reading = { readonly kind: 'case'; readonly example: ConformanceCase } | ({ readonly kind: 'broken' } & BrokenCase);

/** A sentence for whoever called: there is nothing that could be run. */
export class CaseFileError extends Error {}

/**
 * All cases of the `*.json` files of a folder and of the folders in it, in the order of the paths; or those of one file.
 * @throws CaseFileError if the folder cannot be read or has no such file
 */
export function readCases(path: string): readonly Reading[] {
	const files = listFiles(path);
	if (files.length === 0) { throw new CaseFileError(`${path}: there is no .json file in this folder, nor in the folders in it.`); }
	return refuseSecondIds(files.flatMap((file) => readFile(file, relative(path, file) || file)));
}

/** Files in it at any depth; links to folders and folders that begin with a dot are left out. */
function listFiles(path: string): readonly string[] {
	try {
		if (statSync(path).isFile()) { return [path]; }
		const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
		return entries.flatMap((entry) => {
			const inside = join(path, entry.name);
			if (entry.isDirectory()) { return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : listFiles(inside); }
			return entry.name.endsWith('.json') && statSync(inside).isFile() ? [inside] : [];
		});
	} catch (error) {
		throw new CaseFileError(`${path}: it cannot be read (${messageOf(error)}).`);
	}
}

function readFile(path: string, name: string): readonly Reading[] {
	let cases: unknown;
	try {
		cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
	} catch (error) {
		return [broken(name, `it cannot be read as JSON (${messageOf(error)})`)];
	}
	if (!Array.isArray(cases)) { return [broken(name, 'expected a list of cases')]; }
	if (cases.length === 0) { return [broken(name, 'the list of cases is empty')]; }
	return cases.map((item: unknown, index) => toReading(item, `${name} case ${index + 1}`));
}

function toReading(value: unknown, place: string): Reading {
	if (!isTable(value)) { return broken(place, 'expected an object'); }
	const { id, area, topic, given, expect } = value;
	const named = typeof id === 'string' && id !== '' ? id : place;
	for (const [key, text] of Object.entries({ id, area, topic })) {
		if (typeof text !== 'string' || text === '') { return broken(named, `“${key}” must be a text`); }
	}
	for (const [key, table] of Object.entries({ given, expect })) {
		if (!isTable(table)) { return broken(named, `“${key}” must be an object`); }
	}
	if (Object.keys(expect as object).length === 0) { return broken(named, '“expect” is empty'); }
	return { kind: 'case', example: { id, area, topic, given, expect } as ConformanceCase };
}

/** The first case of an id runs, any further one is broken. */
function refuseSecondIds(readings: readonly Reading[]): readonly Reading[] {
	const ids = new Set<string>();
	return readings.map((reading) => {
		if (reading.kind === 'broken') { return reading; }
		const { id } = reading.example;
		if (ids.has(id)) { return broken(id, 'another case before it has the same id'); }
		ids.add(id);
		return reading;
	});
}

function broken(place: string, fault: string): Reading {
	return { kind: 'broken', place, fault };
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
