/** Edits that VS Code shows in its refactor preview before it applies them. */
import * as vscode from 'vscode';

/**
 * VS Code shows its preview if an edit needs confirmation, and leaves the tick off of just that one. So that all others are ticked, one
 * that changes nothing asks for it.
 * @param at a place in a file that the edit changes
 */
export function askForPreview(edit: vscode.WorkspaceEdit, at: vscode.Location, description: string): void {
	edit.insert(at.uri, at.range.start, '', { needsConfirmation: true, label: vscode.l10n.t('Nothing else changes'), description });
}
