/**
 * What is loaded on first use and then kept: the parsers and the facts, through `vscode.workspace.fs`, so that it works in a browser too.
 * The user's own catalogue is laid over the facts; another path in the settings, or another text in the file, is taken up when facts are next asked for.
 */
import * as vscode from 'vscode';
import { createFacts, factsFiles } from '../core/facts/createFacts';
import type { FactsData } from '../core/facts/createFacts';
import type { Facts } from '../core/facts/facts';
import type { Parsers } from '../languages/parsers';
import type { RuleExamples } from '../linting/pages/rulePage';
import { createCatalogue } from './catalogue';
import type { Log } from './log';
import { once } from './once';

export interface Assets {
	/** With the user's own catalogue laid over them. */
	facts(): Promise<Facts>;
	/** No grammar is loaded yet: each is when it is needed. */
	parsers(): Promise<Parsers>;
	/** The examples beside the rules, for their pages. */
	ruleExamples(): Promise<RuleExamples>;
}

/** @param extensionUri where the extension is installed */
export function createAssets(extensionUri: vscode.Uri, log: Log): Assets & vscode.Disposable {
	const read = (...path: readonly string[]): Thenable<Uint8Array> =>
		vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', ...path));
	const readJson = async (...path: readonly string[]): Promise<unknown> =>
		JSON.parse(new TextDecoder().decode(await read(...path))) as unknown;
	const ownFacts = once(async () => {
		const parsed = await Promise.all(factsFiles.map(async (name) => [name, await readJson('facts', `${name}.json`)] as const));
		return createFacts(Object.fromEntries(parsed) as FactsData);
	});
	const catalogue = createCatalogue(ownFacts, log);
	return {
		facts: () => catalogue.facts(),
		dispose: () => catalogue.dispose(),
		parsers: once(async () => {
			const { createParsers, parserFiles } = await import('../languages/parsers');
			return createParsers((name) => read('parsers', parserFiles[name]));
		}),
		ruleExamples: once(async () => await readJson('rules', 'examples.json') as RuleExamples),
	};
}
