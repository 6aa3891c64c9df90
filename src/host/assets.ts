/** What is loaded on first use and then kept: the parsers and the facts, through `vscode.workspace.fs`, so that it works in a browser too. */
import * as vscode from 'vscode';
import { createFacts, factsFiles } from '../core/facts/createFacts';
import type { FactsData } from '../core/facts/createFacts';
import type { Facts } from '../core/facts/facts';
import type { Parsers } from '../languages/parsers';
import { createParsers } from '../languages/parsers';

export interface Assets {
	facts(): Promise<Facts>;
	parsers(): Promise<Parsers>;
}

/** @param extensionUri where the extension is installed */
export function createAssets(extensionUri: vscode.Uri): Assets {
	const read = (...path: readonly string[]): Thenable<Uint8Array> =>
		vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', ...path));
	const readJson = async (name: string): Promise<unknown> =>
		JSON.parse(new TextDecoder().decode(await read('facts', name))) as unknown;
	return {
		facts: once(async () => {
			const parsed = await Promise.all(factsFiles.map(async (name) => [name, await readJson(`${name}.json`)] as const));
			return createFacts(Object.fromEntries(parsed) as FactsData);
		}),
		parsers: once(async () => {
			const [runtime, hcl] = await Promise.all([
				read('parsers', 'web-tree-sitter.wasm'), read('parsers', 'tree-sitter-terraform.wasm'),
			]);
			return createParsers({ runtime, hcl });
		}),
	};
}

/** Loads at the first call; a failure is not kept, so that the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | undefined;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}
