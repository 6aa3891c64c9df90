/** Reads the infra code that the arguments name: whole modules, so that references resolve, but only what was asked for is answered. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { languages } from '../../languages';
import type { ModuleReading, SourceFile } from '../../languages/language';
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
		texts: new Map(), askedFiles: new Set(), namedFiles: new Set(), unreadable: new Map(),
	};
	if (input !== undefined) { readInput(reader, input); }
	for (const written of paths) {
		if (written === '') {
			reader.unreadable.set(written, 'missing');
			continue;
		}
		const absolute = path.resolve(workingFolder, written);
		try {
			if (fs.statSync(absolute).isDirectory()) { readFolder(reader, absolute); } else { readNamedFile(reader, absolute); }
		} catch (error) {
			reader.unreadable.set(shownPath(absolute, workingFolder), faultOf(error));
		}
	}
	const { index, texts, askedFiles, namedFiles, unreadable } = reader;
	for (const [file, text] of texts) {
		await index.prepare(file, text);
		index.setFile(file, text);
	}
	return {
		modules: index.readings().filter(({ files }) => files.some((file) => askedFiles.has(file))),
		askedFiles,
		namedFiles,
		unreadable: [...unreadable].map(([file, fault]) => ({ path: file, fault })),
		textOf: (file) => texts.get(file),
	};
}

interface Reader {
	readonly workingFolder: string;
	readonly index: WorkspaceIndex;
	readonly texts: Map<string, string>;
	readonly askedFiles: Set<string>;
	readonly namedFiles: Set<string>;
	readonly unreadable: Map<string, CodeFault>;
}

/** Read together with the files of its folder, in the place of the one of its name. */
function readInput(reader: Reader, { path: written, text, hasNeighbours }: InputFile): void {
	const absolute = path.resolve(reader.workingFolder, written);
	const file = shownPath(absolute, reader.workingFolder);
	if (!acceptsPath(file) || reader.index.languageOf(file, text) === undefined) {
		reader.unreadable.set(file, acceptsPath(file) ? 'not-infra-code' : 'unknown-kind');
		return;
	}
	reader.texts.set(file, text);
	reader.index.setFile(file, text);
	reader.askedFiles.add(file);
	reader.namedFiles.add(file);
	if (!hasNeighbours || !fs.existsSync(path.dirname(absolute))) { return; }
	for (const partner of modulePartners(absolute, reader.workingFolder)) { readFoundFile(reader, partner); }
}

function readFolder(reader: Reader, absolute: string): void {
	const found = findFiles(absolute, (file) => acceptsPath(shownPath(file, reader.workingFolder)));
	for (const folder of found.unreadable) { reader.unreadable.set(shownPath(folder.path, reader.workingFolder), folder.fault); }
	for (const file of found.files) {
		if (readFoundFile(reader, file)) { reader.askedFiles.add(shownPath(file, reader.workingFolder)); }
	}
}

function readNamedFile(reader: Reader, absolute: string): void {
	const file = shownPath(absolute, reader.workingFolder);
	const { fault } = readFile(reader, absolute);
	if (fault !== undefined) {
		reader.unreadable.set(file, fault);
		return;
	}
	reader.namedFiles.add(file);
	reader.askedFiles.add(file);
	for (const partner of modulePartners(absolute, reader.workingFolder)) { readFoundFile(reader, partner); }
}

/** Reads a file that nobody named: what is not ours is passed over in silence. */
function readFoundFile(reader: Reader, absolute: string): boolean {
	const { fault, ours } = readFile(reader, absolute);
	if (fault !== undefined && ours) { reader.unreadable.set(shownPath(absolute, reader.workingFolder), fault); }
	return fault === undefined;
}

interface FileOutcome {
	readonly fault: CodeFault | undefined;
	/** Whether it is infra code, as far as can be told. */
	readonly ours: boolean;
}

function readFile({ workingFolder, texts, index }: Reader, absolute: string): FileOutcome {
	const file = shownPath(absolute, workingFolder);
	if (texts.has(file)) { return { fault: undefined, ours: true }; }
	const { text, fault } = readText(absolute);
	const ours = acceptsPath(file) && index.languageOf(file, text) !== undefined;
	if (fault !== undefined) { return { fault, ours }; }
	if (!ours) { return { fault: acceptsPath(file) ? 'not-infra-code' : 'unknown-kind', ours }; }
	texts.set(file, text);
	return { fault: undefined, ours };
}

function acceptsPath(file: string): boolean {
	return languages.some((language) => language.acceptsPath(file));
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
