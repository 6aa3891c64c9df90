/**
 * The files of a workspace by language and module, parsed once and linked when asked for.
 * Must never read a file or know when one changes: whoever uses it says so.
 */
import { languages } from './index';
import type { Language, ModuleReading, ParsedFile } from './language';
import type { Parsers } from './parsers';

export interface WorkspaceIndex {
	/** Loads what a file needs to be parsed. To be waited for before the file is set. */
	prepare(path: string, text: string): Promise<void>;
	/** Adds a file or gives it a new text. A file of no language is not kept. Nothing is parsed yet. */
	setFile(path: string, text: string): void;
	deleteFile(path: string): void;
	/** Whether the file is kept: it was set and is of a language. */
	hasFile(path: string): boolean;
	/** The module that a file belongs to; undefined for a file that is not kept. The same object until one of its files changes. */
	readingFor(path: string): ModuleReading | undefined;
	/** Every module, in the order of their first paths. */
	readings(): readonly ModuleReading[];
	/** The language of a text under this path; without a text the one that the path alone allows. */
	languageOf(path: string, text?: string): Language | undefined;
}

/** An empty index. Only a file whose text changed is parsed again, and only its module is linked again. */
export function createWorkspaceIndex(parsers: Parsers): WorkspaceIndex {
	const files = new Map<string, IndexedFile>();
	const modules = new Map<string, IndexedModule>();

	return {
		prepare, setFile, deleteFile, readingFor, languageOf,
		hasFile: (path) => files.has(path),
		readings: () => [...modules.values()].map((module) => readModule(module)).sort((a, b) => comparePaths(a.files[0] ?? '', b.files[0] ?? '')),
	};

	async function prepare(path: string, text: string): Promise<void> {
		const grammar = languageOf(path, text)?.grammarOf?.(path);
		if (grammar !== undefined) { await parsers.load(grammar); }
	}

	function setFile(path: string, text: string): void {
		const known = files.get(path);
		if (known?.text === text) { return; }
		deleteFile(path);
		const language = languageOf(path, text);
		if (language === undefined) { return; }
		const moduleId = `${language.id} ${language.moduleKey(path)}`;
		const before = known?.language === language ? known.parsed ?? known.before : undefined;
		files.set(path, { language, moduleId, text, before, parsed: undefined });
		const module = modules.get(moduleId) ?? { language, paths: new Set<string>(), reading: undefined };
		module.paths.add(path);
		module.reading = undefined;
		modules.set(moduleId, module);
	}

	function deleteFile(path: string): void {
		const file = files.get(path);
		if (file === undefined) { return; }
		files.delete(path);
		const module = modules.get(file.moduleId);
		module?.paths.delete(path);
		if (module === undefined || module.paths.size === 0) { modules.delete(file.moduleId); return; }
		module.reading = undefined;
	}

	function readingFor(path: string): ModuleReading | undefined {
		const file = files.get(path);
		const module = file === undefined ? undefined : modules.get(file.moduleId);
		return module === undefined ? undefined : readModule(module);
	}

	function readModule(module: IndexedModule): ModuleReading {
		module.reading ??= module.language.link([...module.paths].sort(comparePaths).map(parseFile).filter((parsed) => parsed !== undefined));
		return module.reading;
	}

	function parseFile(path: string): ParsedFile | undefined {
		const file = files.get(path);
		if (file === undefined) { return undefined; }
		file.parsed ??= file.language.parse({ path, text: file.text }, parsers, file.before);
		file.before = undefined;
		return file.parsed;
	}
}

interface IndexedFile {
	readonly language: Language;
	readonly moduleId: string;
	readonly text: string;
	/** The file before its last edits. */
	before: ParsedFile | undefined;
	parsed: ParsedFile | undefined;
}

interface IndexedModule {
	readonly language: Language;
	readonly paths: Set<string>;
	reading: ModuleReading | undefined;
}

function languageOf(path: string, text?: string): Language | undefined {
	return languages.find((language) => language.acceptsPath(path) && (text === undefined || language.acceptsText(text)));
}

/** By code units, so that the order is the same on every machine. */
function comparePaths(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
