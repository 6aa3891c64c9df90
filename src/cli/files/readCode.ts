/** Reads the infra code that the arguments name: whole modules, so that references resolve, but only what was asked for is answered. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { languages } from '../../languages';
import type { ModuleReading, SourceFile } from '../../languages/language';
import type { Need } from '../../languages/surroundings';
import type { WorkspaceIndex } from '../../languages/workspaceIndex';
import { createWorkspaceIndex } from '../../languages/workspaceIndex';
import { loadParsers } from '../loadParsers';
import { findFiles } from './findFiles';
import type { ReadFault } from './readText';
import { faultOf, readText } from './readText';
import { shownPath } from './shownPath';

/** `unknown-kind`: no infra language has files of that name; `not-infra-code`: the name may be, the text is not. */
export type CodeFault = ReadFault | 'unknown-kind' | 'not-infra-code';

/** Files are paths relative to the working folder, with `/`. */
export interface CodeReading {
	/** Every module with a file that was asked for. */
	readonly modules: readonly ModuleReading[];
	/** The files that were named or found in a named folder, and are infra code. */
	readonly askedFiles: ReadonlySet<string>;
	/** Those among them that were named. */
	readonly namedFiles: ReadonlySet<string>;
	readonly unreadable: readonly { readonly path: string; readonly fault: CodeFault }[];
	textOf(file: string): string | undefined;
}

/** A text that came by standard input. */
export interface InputFile extends SourceFile {
	/** Whether its path is where it belongs, so that it is read together with the files of that folder. */
	readonly hasNeighbours: boolean;
}

/**
 * @param paths files and folders as the user wrote them
 * @param workingFolder absolute
 */
export async function readCode(paths: readonly string[], workingFolder: string, input?: InputFile): Promise<CodeReading> {
	const reader: Reader = {
		workingFolder, index: createWorkspaceIndex(loadParsers()),
		askedFiles: new Set(), namedFiles: new Set(), unreadable: new Map(),
	};
	if (input !== undefined) { await readInput(reader, input); }
	for (const written of paths) {
		if (written === '') {
			reader.unreadable.set(written, 'missing');
			continue;
		}
		const absolute = path.resolve(workingFolder, written);
		try {
			if (fs.statSync(absolute).isDirectory()) { await readFolder(reader, absolute); } else { await readNamedFile(reader, absolute); }
		} catch (error) {
			reader.unreadable.set(shownPath(absolute, workingFolder), faultOf(error));
		}
	}
	const { index, askedFiles, namedFiles, unreadable } = reader;
	await meetNeeds(reader);
	return {
		modules: index.readings().filter(({ files }) => files.some((file) => askedFiles.has(file))),
		askedFiles,
		namedFiles,
		unreadable: [...unreadable].map(([file, fault]) => ({ path: file, fault })),
		textOf: (file) => index.textOf(file),
	};
}

interface Reader {
	readonly workingFolder: string;
	readonly index: WorkspaceIndex;
	readonly askedFiles: Set<string>;
	readonly namedFiles: Set<string>;
	readonly unreadable: Map<string, CodeFault>;
}

/** Read together with the files of its folder, in the place of the one of its name. */
async function readInput(reader: Reader, { path: written, text, hasNeighbours }: InputFile): Promise<void> {
	const absolute = path.resolve(reader.workingFolder, written);
	const file = shownPath(absolute, reader.workingFolder);
	if (!acceptsPath(file) || reader.index.languageOf(file, text) === undefined) {
		reader.unreadable.set(file, acceptsPath(file) ? 'not-infra-code' : 'unknown-kind');
		return;
	}
	await put(reader.index, file, text);
	reader.askedFiles.add(file);
	reader.namedFiles.add(file);
	if (!hasNeighbours || !fs.existsSync(path.dirname(absolute))) { return; }
	for (const partner of modulePartners(absolute, reader.workingFolder)) { await readFoundFile(reader, partner); }
}

async function readFolder(reader: Reader, absolute: string): Promise<void> {
	const found = findFiles(absolute, (file) => acceptsPath(shownPath(file, reader.workingFolder)));
	for (const folder of found.unreadable) { reader.unreadable.set(shownPath(folder.path, reader.workingFolder), folder.fault); }
	for (const file of found.files) {
		if (await readFoundFile(reader, file)) { reader.askedFiles.add(shownPath(file, reader.workingFolder)); }
	}
}

async function readNamedFile(reader: Reader, absolute: string): Promise<void> {
	const file = shownPath(absolute, reader.workingFolder);
	const { fault } = await readFile(reader, absolute);
	if (fault !== undefined) {
		reader.unreadable.set(file, fault);
		return;
	}
	reader.namedFiles.add(file);
	reader.askedFiles.add(file);
	for (const partner of modulePartners(absolute, reader.workingFolder)) { await readFoundFile(reader, partner); }
}

/** Reads a file that nobody named: what is not ours is passed over in silence. */
async function readFoundFile(reader: Reader, absolute: string): Promise<boolean> {
	const { fault, ours } = await readFile(reader, absolute);
	if (fault !== undefined && ours) { reader.unreadable.set(shownPath(absolute, reader.workingFolder), fault); }
	return fault === undefined;
}

interface FileOutcome {
	readonly fault: CodeFault | undefined;
	/** Whether it is infra code, as far as can be told. */
	readonly ours: boolean;
}

async function readFile({ workingFolder, index }: Reader, absolute: string): Promise<FileOutcome> {
	const file = shownPath(absolute, workingFolder);
	if (index.hasFile(file)) { return { fault: undefined, ours: true }; }
	const { text, fault } = readText(absolute);
	const ours = acceptsPath(file) && index.languageOf(file, text) !== undefined;
	if (fault !== undefined) { return { fault, ours }; }
	if (!ours) { return { fault: acceptsPath(file) ? 'not-infra-code' : 'unknown-kind', ours }; }
	await put(index, file, text);
	return { fault: undefined, ours };
}

async function put(index: WorkspaceIndex, file: string, text: string): Promise<void> {
	await index.prepare(file, text);
	index.setFile(file, text);
}

function acceptsPath(file: string): boolean {
	return languages.some((language) => language.acceptsPath(file));
}

/** How often what was brought may ask for more: modules call modules that read files. */
const maxRounds = 30;

/** Reads what the modules that were asked for turn out to need; what is not there is for them to say. */
async function meetNeeds(reader: Reader): Promise<void> {
	const { index, askedFiles } = reader;
	for (let round = 0; round < maxRounds; round++) {
		const needs = new Map([...askedFiles].flatMap((file) => index.needs(file)).map((need) => [JSON.stringify(need), need]));
		if (needs.size === 0) { return; }
		for (const need of needs.values()) {
			await bring(reader, need);
			index.meet(need);
		}
	}
}

async function bring({ index, workingFolder }: Reader, need: Need): Promise<void> {
	const belongs = (file: string): boolean => languages.some((language) => language.acceptsPath(file) && language.moduleKey(file) === need.path);
	for (const absolute of filesOf(need, path.resolve(workingFolder, need.path), (file) => belongs(shownPath(file, workingFolder)))) {
		const { text, fault } = readText(absolute);
		if (fault === undefined) { await put(index, shownPath(absolute, workingFolder), text); }
	}
}

function filesOf(need: Need, absolute: string, belongs: (absolute: string) => boolean): readonly string[] {
	switch (need.kind) {
		case 'file': return [absolute];
		case 'folder': return findFiles(absolute, belongs, 0).files;
		case 'below': return findFiles(absolute, (file) => file.endsWith(need.ending), need.levels).files;
	}
}

/** The other files of its folder that are read together with it. */
function modulePartners(absolute: string, workingFolder: string): readonly string[] {
	const file = shownPath(absolute, workingFolder);
	const language = languages.find((candidate) => candidate.acceptsPath(file));
	if (language === undefined) { return []; }
	return fs.readdirSync(path.dirname(absolute), { withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.join(path.dirname(absolute), entry.name))
		.filter((partner) => partner !== absolute && language.acceptsPath(partner))
		.filter((partner) => language.moduleKey(shownPath(partner, workingFolder)) === language.moduleKey(file))
		.sort();
}
