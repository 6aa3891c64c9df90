/**
 * The pages of the rules as read-only files of a scheme of their own, made when they are first asked for: VS Code opens them as Markdown, offline,
 * wherever it shows the id of a finding. A file system and not just text, so that a page that was open comes back after a reload.
 */
import * as vscode from 'vscode';
import type { LanguageTag } from '../core/model/localized';
import type { Assets } from './assets';
import { once } from './once';

/** The manifest names it too, to have its pages shown as previews. */
export const rulePageScheme = 'compute-lab';
const folder = '/rules/';

export function rulePageUri(ruleId: string, language: LanguageTag): vscode.Uri {
	return vscode.Uri.from({ scheme: rulePageScheme, path: `${folder}${language === 'ko' ? 'ko/' : ''}${ruleId}.md` });
}

export function registerRulePages({ assets }: { readonly assets: Assets }): vscode.Disposable {
	const pages = once(async () => {
		const [{ rulePages }, examples] = await Promise.all([import('../linting/pages/rulePage'), assets.ruleExamples()]);
		const encoder = new TextEncoder();
		return new Map([...rulePages(examples)].map(([path, text]) => [`${folder}${path}`, encoder.encode(text)] as const));
	});
	return vscode.workspace.registerFileSystemProvider(rulePageScheme, createFileSystem(pages), { isReadonly: true, isCaseSensitive: true });
}

type Pages = ReadonlyMap<string, Uint8Array>;

function createFileSystem(pages: () => Promise<Pages>): vscode.FileSystemProvider {
	const { File, Directory } = vscode.FileType;
	const refuse = (uri: vscode.Uri): never => { throw vscode.FileSystemError.NoPermissions(uri); };
	return {
		onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
		watch: () => new vscode.Disposable(() => undefined),
		async stat(uri) {
			const all = await pages();
			const page = all.get(uri.path);
			if (page !== undefined) { return { type: File, ctime: 0, mtime: 0, size: page.length, permissions: vscode.FilePermission.Readonly }; }
			if (childrenOf(all, uri).length > 0) { return { type: Directory, ctime: 0, mtime: 0, size: 0 }; }
			throw vscode.FileSystemError.FileNotFound(uri);
		},
		async readFile(uri) {
			const page = (await pages()).get(uri.path);
			if (page === undefined) { throw vscode.FileSystemError.FileNotFound(uri); }
			return page;
		},
		async readDirectory(uri) {
			return childrenOf(await pages(), uri).map((name) => name.endsWith('.md') ? [name, File] : [name, Directory]);
		},
		createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse,
	};
}

/** Names of what lies right in a folder. */
function childrenOf(pages: Pages, { path }: vscode.Uri): readonly string[] {
	const beginning = path.endsWith('/') ? path : `${path}/`;
	return [...new Set([...pages.keys()].filter((one) => one.startsWith(beginning)).map((one) => one.slice(beginning.length).split('/')[0] ?? ''))];
}
