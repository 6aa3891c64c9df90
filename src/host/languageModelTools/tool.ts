/** What a tool for the editor's chat is; src/host/languageModelTools/index.ts is their table. */
import type { CancellationToken } from 'vscode';
import type { Assets } from '../assets';
import type { WorkspaceModel } from '../workspaceModel';

export interface ToolContext {
	readonly model: WorkspaceModel;
	readonly assets: Assets;
}

export interface Tool {
	/** As in package.json. */
	readonly name: string;
	/** What it is about to do, while the user waits for it or is asked whether it may. */
	describe(input: unknown): { readonly progress: string; readonly title: string; readonly question: string };
	/**
	 * The answer as Markdown, the same for the same input and code.
	 * @throws UserError where there is none, with a sentence that says what to ask for instead
	 */
	run(input: unknown, context: ToolContext, token: CancellationToken): Promise<string>;
}

/** A text of an input; empty if it is not there. */
export function textOf(input: unknown, key: string): string {
	const value = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[key] : undefined;
	return typeof value === 'string' ? value.trim() : '';
}
