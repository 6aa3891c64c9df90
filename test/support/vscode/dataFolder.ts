/** Lays out a fresh server-data-dir: the user's settings, the display language, and which extension is installed. */
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder, readIdentity } from './paths';

export type Locale = 'en' | 'ko';
export type Theme = 'dark' | 'light' | 'hc-dark' | 'hc-light';
export type Settings = Readonly<Record<string, unknown>>;

/** What a theme is called in the settings and in the list of themes, and the class the workbench has once it is applied. */
export const themes: Readonly<Record<Theme, { readonly id: string; readonly label: string; readonly workbenchClass: string }>> = {
	'dark': describeTheme('Default Dark Modern', 'Dark Modern', 'dark_modern'),
	'light': describeTheme('Default Light Modern', 'Light Modern', 'light_modern'),
	'hc-dark': describeTheme('Default High Contrast', 'Dark High Contrast', 'hc_black'),
	'hc-light': describeTheme('Default High Contrast Light', 'Light High Contrast', 'hc_light'),
};

export interface DataFolderOptions {
	readonly locale: Locale;
	readonly theme: Theme;
	readonly settings?: Settings;
	/** Lists this project's folder as an installed extension, so that it runs from its sources' last build. */
	readonly installProject: boolean;
}

/** Writes all that VS Code reads when it starts into the folder, which must be new. */
export async function writeDataFolder(folder: string, options: DataFolderOptions): Promise<void> {
	const user = path.join(folder, 'data', 'User');
	await mkdir(user, { recursive: true });
	await mkdir(path.join(folder, 'extensions'), { recursive: true });
	const settings = { ...quietSettings, 'workbench.colorTheme': themes[options.theme].id, ...options.settings };
	await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings, undefined, '\t'));
	if (options.locale !== 'en') { await writeLanguagePack(path.join(folder, 'data'), options.locale); }
	if (options.installProject) { await installProject(path.join(folder, 'extensions')); }
}

function describeTheme(id: string, label: string, file: string): { readonly id: string; readonly label: string; readonly workbenchClass: string } {
	return { id, label, workbenchClass: `vscode-theme-defaults-themes-${file}-json` };
}

/** Nothing that moves, asks or calls home by itself. */
const quietSettings: Settings = {
	'telemetry.telemetryLevel': 'off',
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.enableExperiments': false,
	'workbench.tips.enabled': false,
	// The desktop's default; in a browser files would save themselves.
	'files.autoSave': 'off',
	'window.autoDetectColorScheme': false,
	'window.autoDetectHighContrast': false,
	'window.commandCenter': false,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'chat.disableAIFeatures': true,
};

/**
 * VS Code takes over a display language only if a language pack for it is installed.
 * An empty one does: the workbench stays English, the extension is told its language and uses its own texts.
 */
async function writeLanguagePack(folder: string, locale: Locale): Promise<void> {
	const texts = path.join(folder, `texts.${locale}.json`);
	await writeFile(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
	const pack = {
		hash: '1',
		extensions: [{ extensionIdentifier: { id: `test.${locale}` }, version: '1.0.0' }],
		translations: { vscode: texts },
		label: locale,
	};
	await writeFile(path.join(folder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/**
 * Installs the project where it stands. A built VS Code heeds `extensionDevelopmentPath` only under its
 * smoke-test driver, which hides notifications and skips dialogs; this way people and tests see them.
 */
async function installProject(folder: string): Promise<void> {
	const { id, version } = readIdentity();
	const location = { $mid: 1, path: pathToFileURL(projectFolder).pathname, scheme: 'file' };
	await writeFile(path.join(folder, 'extensions.json'), JSON.stringify([{ identifier: { id }, version, location, metadata: {} }]));
}
