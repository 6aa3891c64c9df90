/** Lint rules, and the import table of CONTRIBUTING.md: who may import whom. */
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const parserLibraries = ['web-tree-sitter', 'yaml', 'jsonc-parser'];

/** Folder under src → folders of src it may import besides itself, and packages. */
const importTable = {
	core: { folders: [], packages: [] },
	languages: { folders: ['core'], packages: parserLibraries },
	rules: { folders: ['core', 'languages'], packages: [] },
	explanations: { folders: ['core', 'languages'], packages: [] },
	scenarios: { folders: ['core'], packages: [] },
	linting: { folders: ['core', 'languages', 'rules', 'scenarios'], packages: ['diff', 'picomatch'] },
	lessons: { folders: ['core', 'languages', 'rules', 'scenarios'], packages: [] },
	protocol: { folders: ['core'], packages: [] },
	host: { folders: ['core', 'languages', 'rules', 'linting', 'explanations', 'scenarios', 'lessons', 'protocol'], packages: ['vscode'] },
	cli: { folders: ['core', 'languages', 'rules', 'linting', 'explanations', 'scenarios', 'lessons'], packages: [...parserLibraries, '@tree-sitter-grammars/tree-sitter-hcl', 'tree-sitter-typescript', 'tree-sitter-python', 'commander', 'diff', 'node', 'picomatch', 'sarif'] },
};
const webviewFolders = ['core', 'scenarios', 'lessons', 'protocol'];
const pureFolders = ['core', 'languages', 'rules', 'linting', 'explanations', 'scenarios', 'lessons', 'protocol'];

/** One zone a folder: everything else in src is out of bounds. */
const zones = Object.entries(importTable).map(([folder, { folders }]) => ({
	target: `./src/${folder}`,
	from: './src',
	except: [folder, ...folders, 'assets.d.ts'].map((name) => `./${name}`),
	message: `src/${folder} may import only: ${[folder, ...folders].join(', ')}.`,
}));

/** Packages: anything that does not begin with a dot and is not in the list. */
const packageFence = (packages) => {
	const allowed = packages.map((name) => (name === 'node' ? 'node:.*' : `${name}(/.*)?`)).join('|');
	return ['error', { patterns: [{ regex: `^(?!\\.)(?!(${allowed || '$^'})$).+`, message: 'This folder may not import that package; see the import table.' }] }];
};

export default tseslint.config(
	{ ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'test-results/', 'test/fixtures/', 'media/samples/'] },
	...tseslint.configs.recommended,
	{
		files: ['**/*.ts'],
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.d.ts', '.js', '.json'] })] },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'curly': 'error',
			'eqeqeq': 'error',
			'prefer-const': 'error',
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'import-x/no-default-export': 'error',
			'import-x/no-restricted-paths': ['error', {
				zones: [
					...zones,
					{ target: './webview', from: './src', except: webviewFolders.map((name) => `./${name}`), message: `webview may import only: ${webviewFolders.join(', ')}.` },
					{ target: './src', from: ['./webview', './test'], message: 'src may not import webview or test.' },
				],
			}],
		},
	},
	...Object.entries(importTable).map(([folder, { packages }]) => ({
		files: [`src/${folder}/**/*.ts`],
		rules: { 'no-restricted-imports': packageFence(packages) },
	})),
	{
		files: ['webview/**/*.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(vscode|node:.*|fs|path)$', message: 'Webviews run in a browser.' }] }] },
	},
	{
		files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
		rules: {
			'no-restricted-globals': ['error', 'console', 'process', 'setTimeout', 'setInterval', 'fetch', 'performance', 'require', 'Buffer'],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }],
			'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' }],
		},
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off', 'import-x/no-default-export': 'off' },
	},
	{ files: ['src/**/*.d.ts', 'webview/**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
);
