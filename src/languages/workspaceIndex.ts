/**
 * The files of a workspace by language and module, parsed once and linked when asked for.
 * Must never read a file or know when one changes: whoever uses it says so, and brings what a module turns out to need.
 */
import { createDependencies } from './dependencies';
import { languages } from './index';
import type { Language, ModuleReading, ParsedFile } from './language';
import type { Parsers } from './parsers';
import type { Need } from './surroundings';

export interface WorkspaceIndex {
	/** Loads what a file needs to be parsed. To be waited for before the file is set. */
	prepare(path: string, text: string): Promise<void>;
	/** Adds a file or gives it a new text. A file that is of no language is kept only for modules that ask for its text. Nothing is parsed yet. */
	setFile(path: string, text: string): void;
	deleteFile(path: string): void;
	/** Whether the file is kept: it was set and is of a language. */
	hasFile(path: string): boolean;
	/** The text of a file that is kept. */
	textOf(path: string): string | undefined;
	/** The module that a file belongs to; undefined for a file that is not kept. The same object until something that it depends on changes. */
	readingFor(path: string): ModuleReading | undefined;
	/** Every module, in the order of their first paths. */
	readings(): readonly ModuleReading[];
	/** What the module of a file asks for and nobody has looked for yet; without a path what all modules ask for. */
	needs(path?: string): readonly Need[];
	/** Says that what a need names was looked for, and set as far as it is there. */
	meet(need: Need): void;
	/** The files of every module that reads differently if this file changes. */
	dependents(path: string): readonly string[];
	/** The language of a text under this path; without a text the one that the path alone allows. */
	languageOf(path: string, text?: string): Language | undefined;
}

/** An empty index. Only a file whose text changed is parsed again, and only what depends on it is linked again. */
export function createWorkspaceIndex(parsers: Parsers): WorkspaceIndex {
	const files = new Map<string, IndexedFile>();
	/** Texts of no language, for modules that ask for them. */
	const texts = new Map<string, string>();
	const modules = new Map<string, IndexedModule>();
	const dependencies = createDependencies<IndexedModule>();

	return {
		prepare, setFile, deleteFile, readingFor, languageOf, needs,
		hasFile: (path) => files.has(path),
		textOf: (path) => files.get(path)?.text ?? texts.get(path),
		readings: () => [...modules.values()].map(readModule).sort((a, b) => comparePaths(a.files[0] ?? '', b.files[0] ?? '')),
		meet: (need) => dependencies.meet(need).forEach(forgetReading),
		dependents: (path) => [...new Set([...modulesAffectedBy(path)].flatMap(({ paths }) => [...paths]))],
	};

	async function prepare(path: string, text: string): Promise<void> {
		const grammar = languageOf(path, text)?.grammarOf?.(path);
		if (grammar !== undefined) { await parsers.load(grammar); }
	}

	function setFile(path: string, text: string): void {
		const known = files.get(path);
		if ((known?.text ?? texts.get(path)) === text) { return; }
		deleteFile(path);
		const language = languageOf(path, text);
		if (language === undefined) {
			if (!dependencies.isAskedFor(path)) { return; }
			texts.set(path, text);
		} else {
			addFile({ path, text }, language, known?.language === language ? known.parsed ?? known.before : undefined);
		}
		modulesAffectedBy(path).forEach(forgetReading);
	}

	function addFile({ path, text }: { readonly path: string; readonly text: string }, language: Language, before: ParsedFile | undefined): void {
		const key = language.moduleKey(path);
		const moduleId = idOf(language, key);
		files.set(path, { language, moduleId, text, mentions: language.mentions?.({ path, text }) ?? [], before, parsed: undefined });
		const module = modules.get(moduleId) ?? { language, key, paths: new Set<string>(), reading: undefined };
		module.paths.add(path);
		modules.set(moduleId, module);
	}

	function deleteFile(path: string): void {
		const file = files.get(path);
		if (file === undefined && !texts.has(path)) { return; }
		modulesAffectedBy(path).forEach(forgetReading);
		files.delete(path);
		texts.delete(path);
		const module = file && modules.get(file.moduleId);
		module?.paths.delete(path);
		if (file !== undefined && module?.paths.size === 0) { modules.delete(file.moduleId); }
	}

	function modulesAffectedBy(path: string): ReadonlySet<IndexedModule> {
		const file = files.get(path);
		const own = file && modules.get(file.moduleId);
		const others = dependencies.dependentsOf({ path, moduleId: file?.moduleId, mentioned: file === undefined ? [] : file.mentions.map((key) => idOf(file.language, key)) });
		return new Set([...own === undefined ? [] : [own], ...others]);
	}

	function forgetReading(module: IndexedModule): void {
		module.reading = undefined;
		dependencies.forget(module);
	}

	function readingFor(path: string): ModuleReading | undefined {
		const file = files.get(path);
		const module = file === undefined ? undefined : modules.get(file.moduleId);
		return module === undefined ? undefined : readModule(module);
	}

	function needs(path?: string): readonly Need[] {
		const file = path === undefined ? undefined : files.get(path);
		const asking = path === undefined ? [...modules.values()] : [file && modules.get(file.moduleId)].filter((module) => module !== undefined);
		return asking.flatMap((module) => {
			readModule(module);
			return dependencies.needsOf(module);
		});
	}

	function readModule(module: IndexedModule): ModuleReading {
		const { language, paths } = module;
		module.reading ??= language.link(parseFiles(paths), dependencies.surroundingsOf(module, {
			files: (key) => {
				const other = modules.get(idOf(language, key));
				return other && parseFiles(other.paths);
			},
			moduleId: (key) => idOf(language, key),
			text: (path) => files.get(path)?.text ?? texts.get(path),
			below: (isWanted) => parseFiles([...files].filter(([path, file]) => file.language === language && isWanted(path)).map(([path]) => path)),
			mentioning: (key) => [...new Set([...files.values()].filter((file) => file.language === language && file.mentions.includes(key)).map(({ moduleId }) => modules.get(moduleId)?.key ?? ''))].sort(comparePaths),
		}));
		return module.reading;
	}

	function parseFiles(paths: Iterable<string>): readonly ParsedFile[] {
		return [...paths].sort(comparePaths).map(parseFile).filter((parsed) => parsed !== undefined);
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
	/** Keys of modules that it may refer to. */
	readonly mentions: readonly string[];
	/** The file before its last edits. */
	before: ParsedFile | undefined;
	parsed: ParsedFile | undefined;
}

interface IndexedModule {
	readonly language: Language;
	readonly key: string;
	readonly paths: Set<string>;
	reading: ModuleReading | undefined;
}

function idOf({ id }: Language, key: string): string {
	return `${id} ${key}`;
}

function languageOf(path: string, text?: string): Language | undefined {
	return languages.find((language) => language.acceptsPath(path) && (text === undefined || language.acceptsText(text, path)));
}

/** By code units, so that the order is the same on every machine. */
function comparePaths(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
