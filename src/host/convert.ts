/** Between the core's plain positions and VS Code's. */
import * as vscode from 'vscode';
import type { Location, Position, Range } from '../core/model/value';

export function toRange({ start, end }: Range): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toLocation({ file, range }: Location): vscode.Location {
	return new vscode.Location(vscode.Uri.parse(file), toRange(range));
}

export function fromPosition({ line, character }: vscode.Position): Position {
	return { line, character };
}
