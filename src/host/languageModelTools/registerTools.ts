/** Offers the tools to the editor's chat. */
import * as vscode from 'vscode';
import type { Log } from '../log';
import { UserError } from '../log';
import { languageModelTools } from './index';
import type { Tool, ToolContext } from './tool';

export function registerLanguageModelTools({ log, ...context }: ToolContext & { readonly log: Log }): vscode.Disposable {
	// Editors that are made of VS Code may be without a chat.
	if (typeof vscode.lm?.registerTool !== 'function') { return vscode.Disposable.from(); }
	return vscode.Disposable.from(...languageModelTools.map((tool) => vscode.lm.registerTool<unknown>(tool.name, {
		prepareInvocation({ input }) {
			const { progress, title, question } = tool.describe(input);
			return { invocationMessage: progress, confirmationMessages: { title, message: question } };
		},
		invoke: async ({ input }, token) => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(await runTool(tool, input, { context, log, token }))]),
	})));
}

/** The model reads the message of an error and asks better. */
async function runTool(tool: Tool, input: unknown, { context, log, token }: { readonly context: ToolContext; readonly log: Log; readonly token: vscode.CancellationToken }): Promise<string> {
	try {
		return await tool.run(input, context, token);
	} catch (error) {
		if (error instanceof UserError || error instanceof vscode.CancellationError) { throw error; }
		log.error(tool.name, error);
		throw new UserError(vscode.l10n.t('Compute Lab could not finish this. Details are in the output "Compute Lab".'));
	}
}
