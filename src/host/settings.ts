/** The settings `computeLab.*`, read at the moment of use; their defaults stand in package.json only. */
import * as vscode from 'vscode';
import type { LanguageTag } from '../core/model/localized';

export const settingsSection = 'computeLab';

export interface Settings {
	/** Language of hovers, findings, panels and lessons. */
	readonly language: LanguageTag;
	readonly priceRegion: string;
	readonly hoverEveryFile: boolean;
	readonly diagnosticsEnabled: boolean;
	readonly codeLensEnabled: boolean;
	readonly inlayHintsEnabled: boolean;
	/** Path of the user's own catalogue; empty without one. */
	readonly catalogue: string;
	/** Levels of rules and categories, as somebody wrote them. */
	readonly rules: unknown;
	/** Whether a lens also tells what quick runs show, and how many findings there are. */
	readonly codeLensVerdict: boolean;
	/** What lenses stand above. */
	readonly codeLensKinds: { readonly groups: boolean; readonly services: boolean; readonly functions: boolean };
}

/**
 * Today's settings. A value of the wrong type counts as not set.
 * @param uri the file that they are for; without it those of the workspace
 */
export function readSettings(uri?: vscode.Uri): Settings {
	const section = vscode.workspace.getConfiguration(settingsSection, uri);
	return {
		language: chooseLanguage(section.get('language')),
		priceRegion: textOr(section.get('priceRegion'), section.inspect<string>('priceRegion')?.defaultValue ?? ''),
		hoverEveryFile: section.get('hover.everyFile') === true,
		diagnosticsEnabled: section.get('diagnostics.enabled') !== false,
		codeLensEnabled: section.get('codeLens.enabled') !== false,
		inlayHintsEnabled: section.get('inlayHints.enabled') === true,
		catalogue: textOr(section.get('catalogue'), ''),
		rules: section.get('rules'),
		codeLensVerdict: section.get('codeLens.verdict') !== false,
		codeLensKinds: { groups: section.get('codeLens.groups') !== false, services: section.get('codeLens.services') !== false, functions: section.get('codeLens.functions') !== false },
	};
}

function chooseLanguage(setting: unknown): LanguageTag {
	if (setting === 'en' || setting === 'ko') { return setting; }
	return vscode.env.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function textOr(value: unknown, fallback: string): string {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : fallback;
}
