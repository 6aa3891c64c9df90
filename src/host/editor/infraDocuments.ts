/** Which documents the editor features are asked about: any, since VS Code knows no language for Terraform unless an extension brings one. */
import type * as vscode from 'vscode';

/** Every document; the features look at its name before they do anything. */
export const anyDocument: vscode.DocumentSelector = { pattern: '**/*' };
