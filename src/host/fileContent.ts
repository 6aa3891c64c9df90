/** What a file says now. */
import * as vscode from 'vscode';
import { maxTextLength } from '../languages/language';

/** The text as it stands in the editor, else on disk; `undefined` if it cannot be read. */
export async function currentText(uri: vscode.Uri): Promise<string | undefined> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open !== undefined) { return open.getText(); }
	try {
		const bytes = await vscode.workspace.fs.readFile(uri);
		// Longer ones are refused by the readers anyway; a character takes at most four bytes.
		return bytes.byteLength > maxTextLength * 4 ? undefined : new TextDecoder().decode(bytes);
	} catch {
		// Deleted, renamed or not permitted between listing and reading: there is nothing to read.
		return undefined;
	}
}
