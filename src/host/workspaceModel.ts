/**
 * The infra code of the workspace as resources: feeds the index with files and open editors, and tells when something changed.
 * Holds no knowledge of a language: which files belong together is the index's to say.
 */
import * as vscode from 'vscode';
import { languageFiles } from '../languages/fileNames';
import type { ModuleReading } from '../languages/language';
import type { Need } from '../languages/surroundings';
import type { WorkspaceIndex } from '../languages/workspaceIndex';
import type { Assets } from './assets';
import { currentText } from './fileContent';
import { once } from './once';

/** What a background search reads: by name here, by content in the index. */
const searchPattern = `**/*.{${[...new Set(languageFiles.flatMap(({ fileEndings }) => fileEndings))].join(',')}}`;
const searchExclude = '**/{node_modules,.terraform,cdk.out,.git,dist,out}/**';
const searchLimit = 5000;
/** Files of values of one module. */
const belowLimit = 200;
/** Files read at the same time. */
const chunk = 50;
/** How often what was brought may ask for more: modules call modules that read files. */
const maxRounds = 30;

export interface WorkspaceModel extends vscode.Disposable {
	/** The module of a document, as it reads with all unsaved edits; `undefined` if it is no infra code. */
	readingFor(uri: vscode.Uri): Promise<ModuleReading | undefined>;
	/** Brings the texts of all infra code of the workspace, so that modules know who calls them; nothing is parsed. Files that cannot be read are passed over. */
	collectFiles(token: vscode.CancellationToken, onProgress?: (read: number, all: number) => void): Promise<void>;
	/** Reads all infra code of the workspace; nothing when cancelled. */
	readWorkspace(token: vscode.CancellationToken): Promise<readonly ModuleReading[]>;
	/** The text of a file that was read. */
	textOf(file: string): string | undefined;
	/** Whether a document may be infra code, told by its name. */
	accepts(uri: vscode.Uri): boolean;
	/** Fires with the files whose modules may read differently now. */
	readonly onDidChange: vscode.Event<readonly string[]>;
}

export function createWorkspaceModel(assets: Assets): WorkspaceModel {
	const changed = new vscode.EventEmitter<readonly string[]>();
	/** The last text of each file, also while its grammar is still being loaded. */
	const texts = new Map<string, string>();
	const folders = new Map<string, Promise<void>>();
	/** The readers of all languages are loaded with the first file that is for one of them. */
	const loadIndex = once(async () => {
		const [{ createWorkspaceIndex }, parsers] = await Promise.all([import('../languages/workspaceIndex'), assets.parsers()]);
		return createWorkspaceIndex(parsers);
	});
	/** What is loaded of it. */
	let loaded: WorkspaceIndex | undefined;
	let isCollected = false;

	async function setText(uri: vscode.Uri, text: string): Promise<void> {
		const file = uri.toString();
		texts.set(file, text);
		const index = loaded ??= await loadIndex();
		if (index.textOf(file) === text) { return; }
		await index.prepare(file, text);
		// It may have changed again or gone while a grammar was loaded.
		if (texts.get(file) !== text) { return; }
		const before = index.dependents(file);
		index.setFile(file, text);
		tellOthers(index, file, before);
	}

	function forget(uri: vscode.Uri): void {
		const file = uri.toString();
		if (!texts.delete(file) || loaded === undefined) { return; }
		const before = loaded.dependents(file);
		loaded.deleteFile(file);
		tellOthers(loaded, file, before);
	}

	/** Whoever changed a file tells of it; this is for the modules that call its module, or that it calls. */
	function tellOthers(index: WorkspaceIndex, file: string, before: readonly string[]): void {
		const others = new Set([...before, ...index.dependents(file)]);
		others.delete(file);
		if (others.size > 0) { changed.fire([...others]); }
	}

	/** Reads the files that are read together with this one, once for each folder; whoever asks meanwhile waits for the same reading. */
	async function readNeighbours(uri: vscode.Uri): Promise<void> {
		if (!sharesItsFolder(uri)) { return; }
		await readFolderOnce(vscode.Uri.joinPath(uri, '..'));
	}

	async function readFolderOnce(folder: vscode.Uri): Promise<void> {
		const reading = folders.get(folder.toString()) ?? readFolder(folder);
		folders.set(folder.toString(), reading);
		await reading;
	}

	async function readFolder(folder: vscode.Uri): Promise<void> {
		// A folder that cannot be listed (an untitled file has none) leaves the file to itself.
		const entries = await vscode.workspace.fs.readDirectory(folder).then((all) => all, () => []);
		const files = entries
			.filter(([, type]) => (type & vscode.FileType.File) !== 0)
			.map(([name]) => vscode.Uri.joinPath(folder, name))
			.filter((file) => acceptsPath(file) && sharesItsFolder(file));
		await Promise.all(files.map(readFile));
	}

	async function readFile(uri: vscode.Uri): Promise<void> {
		const text = await currentText(uri);
		if (text !== undefined) { await setText(uri, text); }
	}

	async function readingFor(uri: vscode.Uri): Promise<ModuleReading | undefined> {
		if (!acceptsPath(uri)) { return undefined; }
		await readFile(uri);
		await readNeighbours(uri);
		await meetNeeds(uri.toString());
		return loaded?.readingFor(uri.toString());
	}

	/** Brings what modules ask for until they ask for nothing more: what is brought may ask in turn. */
	async function meetNeeds(file?: string, token?: vscode.CancellationToken): Promise<void> {
		for (let round = 0; round < maxRounds && token?.isCancellationRequested !== true; round++) {
			const needs = loaded?.needs(file) ?? [];
			if (needs.length === 0) { return; }
			await Promise.all(needs.map(bring));
			needs.forEach((need) => loaded?.meet(need));
		}
	}

	async function bring(need: Need): Promise<void> {
		const uri = uriOf(need.path);
		if (uri === undefined) { return; }
		switch (need.kind) {
			case 'folder': return await readFolderOnce(uri);
			case 'file': return await readFile(uri);
			case 'below': {
				// What was collected is kept up to date, so that it need not be searched again.
				if (isCollected && vscode.workspace.getWorkspaceFolder(uri) !== undefined) { return; }
				const pattern = new vscode.RelativePattern(uri, `*{,/*{,/*}}/*${need.ending}`);
				const found = await vscode.workspace.findFiles(pattern, searchExclude, belowLimit);
				await Promise.all(found.map(readFile));
			}
		}
	}

	async function collectFiles(token: vscode.CancellationToken, onProgress?: (read: number, all: number) => void): Promise<void> {
		const found = await vscode.workspace.findFiles(searchPattern, searchExclude, searchLimit, token);
		for (let read = 0; read < found.length; read += chunk) {
			if (token.isCancellationRequested) { return; }
			await Promise.all(found.slice(read, read + chunk).map(readFile));
			onProgress?.(Math.min(read + chunk, found.length), found.length);
		}
		isCollected = found.length < searchLimit;
	}

	async function readWorkspace(token: vscode.CancellationToken): Promise<readonly ModuleReading[]> {
		await collectFiles(token);
		await meetNeeds(undefined, token);
		return token.isCancellationRequested ? [] : loaded?.readings() ?? [];
	}

	const disposables = [
		changed,
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0 && acceptsPath(document.uri)) { changed.fire([document.uri.toString()]); }
		}),
		vscode.workspace.onDidOpenTextDocument(({ uri }) => {
			if (acceptsPath(uri)) { changed.fire([uri.toString()]); }
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			// What was typed and not saved is gone with the document.
			if (acceptsPath(uri)) { void readAgain(uri); }
		}),
		...watchFiles(readAgain, forgetFolder),
	];

	async function readAgain(uri: vscode.Uri): Promise<void> {
		if (!acceptsPath(uri)) { return; }
		const text = await currentText(uri);
		if (text === undefined) { forget(uri); } else { await setText(uri, text); }
		changed.fire([uri.toString()]);
	}

	/** VS Code tells that a folder is gone, not which files were in it. */
	async function forgetFolder(folder: vscode.Uri): Promise<void> {
		const inside = [...texts.keys()].filter((file) => file.startsWith(`${folder.toString()}/`));
		for (const known of folders.keys()) {
			if (`${known}/`.startsWith(`${folder.toString()}/`)) { folders.delete(known); }
		}
		await Promise.all(inside.map((file) => readAgain(vscode.Uri.parse(file))));
	}

	return {
		readingFor,
		collectFiles,
		readWorkspace,
		textOf: (file) => loaded?.textOf(file),
		accepts: acceptsPath,
		onDidChange: changed.event,
		dispose: () => vscode.Disposable.from(...disposables).dispose(),
	};
}

/** An untitled file has no folder. */
function uriOf(path: string): vscode.Uri | undefined {
	return /^[a-z][\w+.-]*:\/\//i.test(path) ? vscode.Uri.parse(path) : undefined;
}

function acceptsPath(uri: vscode.Uri): boolean {
	return readableSchemes(uri.scheme) && languageFiles.some((language) => language.acceptsPath(uri.path));
}

/** Documents of source control views and outputs are copies, not code that can be mended. */
function readableSchemes(scheme: string): boolean {
	return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined && scheme !== 'git';
}

/** Whether files of this kind are read together with others of their folder. */
function sharesItsFolder(uri: vscode.Uri): boolean {
	return languageFiles.some((language) => language.acceptsPath(uri.path) && language.moduleKey(uri.path) !== uri.path);
}

function watchFiles(readAgain: (uri: vscode.Uri) => Promise<void>, forgetFolder: (uri: vscode.Uri) => Promise<void>): readonly vscode.Disposable[] {
	const files = vscode.workspace.createFileSystemWatcher(searchPattern);
	const read = (uri: vscode.Uri): void => { void readAgain(uri); };
	const everything = vscode.workspace.createFileSystemWatcher('**', true, true, false);
	return [
		files, files.onDidChange(read), files.onDidCreate(read), files.onDidDelete(read),
		everything, everything.onDidDelete((uri) => { void forgetFolder(uri); }),
	];
}
