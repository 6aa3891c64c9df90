/** The log that users find under Output › Compute Lab, and the wrapper that keeps one failing feature from stopping the rest. */
import * as vscode from 'vscode';

/** An error whose message is a sentence to show to the user. */
export class UserError extends Error {}

export interface Log {
	info(message: string): void;
	error(feature: string, error: unknown): void;
}

/** Creates the output channel; dispose of it with the extension. */
export function createLog(): Log & vscode.Disposable {
	const channel = vscode.window.createOutputChannel('Compute Lab', { log: true });
	return {
		info: (message) => channel.info(message),
		error: (feature, error) => channel.error(`${feature}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`),
		dispose: () => channel.dispose(),
	};
}

/** Runs what a provider does; a failure is logged and yields `undefined`, as "nothing to show". */
export async function guarded<T>(log: Log, feature: string, run: () => Promise<T> | T): Promise<T | undefined> {
	try {
		return await run();
	} catch (error) {
		log.error(feature, error);
		return undefined;
	}
}

/** Runs a command; a failure is shown, and logged unless it was meant for the user. */
export async function guardedCommand(log: Log, command: string, run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		if (error instanceof UserError) {
			void vscode.window.showErrorMessage(error.message);
			return;
		}
		log.error(command, error);
		void vscode.window.showErrorMessage(vscode.l10n.t('Compute Lab could not finish this command. Details are in the output "Compute Lab".'));
	}
}
