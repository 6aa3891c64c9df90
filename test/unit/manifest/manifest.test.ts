/** The manifest, its translations and the code name the same things, both ways. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readJson = <T>(file: string): T => JSON.parse(read(file)) as T;

interface Manifest {
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
		readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
		readonly languageModelTools: readonly { readonly name: string; readonly modelDescription: string; readonly inputSchema: { readonly type: string } }[];
		readonly configurationDefaults: Readonly<Record<string, unknown>>;
		readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
	};
}

const manifest = readJson<Manifest>('package.json');
const english = readJson<Record<string, string>>('package.nls.json');
const korean = readJson<Record<string, string>>('package.nls.ko.json');

/** All TypeScript under a folder, as one text. */
function sourcesIn(folder: string): string {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts')).map((name) => read(join(folder, name))).join('\n');
}

function matches(text: string, pattern: RegExp): readonly string[] {
	return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

const host = `${sourcesIn('src/host')}\n${read('src/extension.ts')}`;

describe('the manifest', () => {
	it('lists the commands that the code has, and no others', () => {
		const inCode = matches(sourcesIn('src/host/commands'), /^\tid: '(computeLab\.\w+)'/gm);
		assert.deepStrictEqual(manifest.contributes.commands.map(({ command }) => command).sort(), inCode);
		assert.ok(manifest.contributes.commands.every(({ category }) => category === 'Compute Lab'));
	});

	it('puts only its own commands into menus', () => {
		const known = manifest.contributes.commands.map(({ command }) => command);
		const inMenus = Object.values(manifest.contributes.menus).flat().map(({ command }) => command);
		assert.deepStrictEqual(inMenus.filter((command) => !known.includes(command)), []);
	});

	it('offers the tools that the code has, each with a schema of its input', () => {
		const tools = manifest.contributes.languageModelTools;
		assert.deepStrictEqual(tools.map(({ name }) => name).sort(), matches(sourcesIn('src/host/languageModelTools'), /^\tname: '([\w-]+)'/gm));
		assert.deepStrictEqual(tools.filter(({ modelDescription, inputSchema }) => modelDescription === '' || inputSchema.type !== 'object'), []);
	});

	it('has the settings that the code reads, and no others', () => {
		const inCode = matches(read('src/host/settings.ts'), /section\.get\('([\w.]+)'\)/g).map((name) => `computeLab.${name}`);
		assert.deepStrictEqual(Object.keys(manifest.contributes.configuration.properties).sort(), inCode);
	});

	it('activates by language, for scenario files, which are tests, and for panels and pages of rules that come back; views and commands do it by themselves', () => {
		const panels = matches(host, /^const viewType = '([\w.]+)'/gm).map((viewType) => `onWebviewPanel:${viewType}`);
		assert.strictEqual(panels.length, 3);
		const [pageScheme = ''] = matches(read('src/host/rulePages.ts'), /rulePageScheme = '([\w-]+)'/g);
		assert.deepStrictEqual(manifest.activationEvents.filter((event) => !event.startsWith('onLanguage:')).sort(), [`onFileSystem:${pageScheme}`, ...panels, 'workspaceContains:**/*.scenario.json', 'workspaceContains:**/.ebextensions/*.config']);
		assert.deepStrictEqual(manifest.contributes.configurationDefaults, { 'workbench.editorAssociations': { [`${pageScheme}:/**/*.md`]: 'vscode.markdown.preview.editor' } });
	});

	it('has every text in English and Korean, and none that nothing uses', () => {
		const used = matches(read('package.json'), /"%([\w.]+)%"/g);
		assert.deepStrictEqual(Object.keys(english).sort(), used);
		assert.deepStrictEqual(Object.keys(korean).sort(), used);
	});
});

describe('the texts of the host', () => {
	it('are all translated, and the bundle has no others', () => {
		const used = matches(host, /l10n\.t\('((?:[^'\\]|\\.)*)'/g);
		assert.deepStrictEqual(Object.keys(readJson<Record<string, string>>('l10n/bundle.l10n.ko.json')).sort(), used);
	});

	it('keep their placeholders in Korean', () => {
		const placeholders = (text: string): readonly string[] => matches(text, /(\{\d\}|\$\([\w-]+\))/g);
		for (const [key, text] of Object.entries(readJson<Record<string, string>>('l10n/bundle.l10n.ko.json'))) {
			assert.deepStrictEqual(placeholders(text), placeholders(key), key);
		}
	});
});
