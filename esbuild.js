/**
 * Builds all bundles: `node esbuild.js [--production] [--watch]`.
 * The host twice (for Node in chunks that are loaded when they are needed; for web workers, which cannot load any, as one), one bundle a webview
 * and one for the worker of the webviews, the command line; and copies what they load at run time.
 */
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
	bundle: true,
	target: 'es2022',
	minify: production,
	sourcemap: !production,
	// Korean as it is: escapes would take twice its bytes.
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'info',
	absWorkingDir: __dirname,
};

const node = {
	format: 'cjs',
	platform: 'node',
	// jsonc-parser's `main` finds its parts at run time, where no bundle can hold them.
	mainFields: ['module', 'main'],
	// web-tree-sitter asks for `import.meta.url`, which a CommonJS bundle does not have.
	define: { 'import.meta.url': 'bundleUrl' },
	banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** Only the host bundles know `vscode`: that keeps it out of everything else. */
const host = { ...common, entryPoints: ['src/extension.ts'], format: 'cjs', external: ['vscode'] };

const webview = (...names) => ({
	...common,
	entryPoints: Object.fromEntries(names.map((name) => [name, `webview/${name}/main.ts`])),
	outdir: 'dist/webview',
	format: 'iife',
	platform: 'browser',
	tsconfig: 'webview/tsconfig.json',
	loader: { '.ttf': 'file' },
	assetNames: '[name]',
});

/** What VS Code loads in Node is CommonJS, which esbuild does not cut into chunks: it is cut as ECMAScript modules, and each chunk is turned then. */
const chunksToCommonJs = {
	name: 'chunks-to-commonjs',
	setup({ initialOptions, onEnd, onLoad }) {
		Object.assign(initialOptions, { format: 'esm', splitting: true, write: false, sourcemap: production ? false : 'inline' });
		// It has a variable of that name, which would hide the function that its own `import()` is turned into; when minified it has another.
		onLoad({ filter: /[\\/]web-tree-sitter\.js$/ }, ({ path: file }) => ({ contents: fs.readFileSync(file, 'utf8').replace(/\brequire\b/g, 'nodeRequire'), loader: 'js' }));
		onEnd(async ({ outputFiles = [] }) => {
			// Chunks of earlier builds have other names; while watching, a running VS Code may still want them.
			if (!watch) { fs.rmSync(path.join(__dirname, 'dist/host'), { recursive: true, force: true }); }
			for (const { path: file, text } of outputFiles) {
				const { code, map } = await esbuild.transform(text, {
					format: 'cjs', platform: 'node', target: common.target, supported: { 'dynamic-import': false }, minify: production, charset: common.charset,
					sourcemap: production ? false : 'external', sourcefile: path.basename(file),
				});
				fs.mkdirSync(path.dirname(file), { recursive: true });
				fs.writeFileSync(file, production ? code : `${code}//# sourceMappingURL=${path.basename(file)}.map\n`);
				if (!production) { fs.writeFileSync(`${file}.map`, map); }
			}
		});
	},
};

const bundles = [
	{ ...host, ...node, outdir: 'dist', chunkNames: 'host/[name]-[hash]', plugins: [chunksToCommonJs] },
	{
		...host,
		outfile: 'dist/web/extension.js',
		platform: 'browser',
		// web-tree-sitter names these where it runs in Node; in a web worker it never reaches them.
		external: ['vscode', 'fs', 'fs/promises', 'module', 'path', 'url'],
	},
	// The worker runs the core for the other pages.
	webview('simulator', 'lessons', 'compare', 'worker'),
	{
		...common,
		...node,
		entryPoints: ['src/cli/main.ts'],
		outfile: 'dist/cli/compute-lab.js',
		banner: { js: `#!/usr/bin/env node\n${node.banner.js}` },
		// One file: the parsers' .wasm goes inside.
		loader: { '.wasm': 'binary' },
		define: { ...node.define, ruleExamples: JSON.stringify(readRuleExamples()) },
		sourcemap: false,
	},
];

/** Loaded at run time by the host, on first use. */
const assets = {
	'node_modules/web-tree-sitter/web-tree-sitter.wasm': 'dist/parsers/web-tree-sitter.wasm',
	'node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm': 'dist/parsers/tree-sitter-terraform.wasm',
	'node_modules/tree-sitter-typescript/tree-sitter-typescript.wasm': 'dist/parsers/tree-sitter-typescript.wasm',
	'node_modules/tree-sitter-python/tree-sitter-python.wasm': 'dist/parsers/tree-sitter-python.wasm',
	...Object.fromEntries(fs.readdirSync(path.join(__dirname, 'src/core/facts/data')).map((name) => [`src/core/facts/data/${name}`, `dist/facts/${name}`])),
};

/** The examples beside the rules, by rule and name of the file: their pages show them. */
function readRuleExamples() {
	const folder = path.join(__dirname, 'src/rules');
	const ids = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
	return Object.fromEntries(ids.map((id) => [id, Object.fromEntries(fs.readdirSync(path.join(folder, id))
		.filter((name) => /^(bad|good)\./.test(name)).sort().map((name) => [name, fs.readFileSync(path.join(folder, id, name), 'utf8')]))]));
}

/** The manifest names it for `*.scenario.json`. */
const schemaPath = 'dist/schemas/scenario.schema.json';

function copyAssets() {
	for (const [from, to] of Object.entries(assets)) {
		const target = path.join(__dirname, to);
		fs.mkdirSync(path.dirname(target), { recursive: true });
		fs.copyFileSync(path.join(__dirname, from), target);
	}
}

/** The licences of all packages that went into a bundle or are copied beside it, as they ask for. */
function writeNotices(inputs) {
	const files = [...inputs, ...Object.keys(assets)];
	const names = new Set(files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter((name) => name !== undefined));
	const notices = [...names].sort().map((name) => {
		const folder = path.join(__dirname, 'node_modules', name);
		const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
		const texts = fs.readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file)).map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
		return [`${name} ${version} (${license})`, ...texts].join('\n\n');
	});
	fs.writeFileSync(path.join(__dirname, 'dist/ThirdPartyNotices.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** The JSON Schemas that the manifest names, by their paths, as the source makes them. */
async function createSchemas() {
	const { scenarioJsonSchema } = await loadSource('src/core/simulation/scenario/scenarioJsonSchema.ts');
	const { configurationSchema, settingsSchema } = await loadSource('src/linting/configuration/configurationSchema.ts');
	return {
		[schemaPath]: scenarioJsonSchema(),
		...Object.fromEntries(['en', 'ko'].flatMap((language) => [
			[`dist/schemas/configuration.${language}.schema.json`, configurationSchema(language)],
			[`dist/schemas/settings.${language}.schema.json`, settingsSchema(language)],
		])),
	};
}

/** What a module of the source exports. */
async function loadSource(entryPoint) {
	const { outputFiles } = await esbuild.build({ ...common, ...node, entryPoints: [entryPoint], sourcemap: false, write: false, logLevel: 'error' });
	const loaded = { exports: {} };
	new Function('module', 'exports', 'require', '__filename', outputFiles[0].text)(loaded, loaded.exports, require, __filename);
	return loaded.exports;
}

async function writeMadeFiles() {
	for (const [name, content] of Object.entries({ ...await createSchemas(), 'dist/rules/examples.json': readRuleExamples() })) {
		const target = path.join(__dirname, name);
		fs.mkdirSync(path.dirname(target), { recursive: true });
		fs.writeFileSync(target, `${JSON.stringify(content)}\n`);
	}
}

async function main() {
	if (watch) {
		copyAssets();
		await writeMadeFiles();
		const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
		await Promise.all(contexts.map((context) => context.watch()));
		return;
	}
	// Only a package must hold no file of an earlier build; else a running VS Code keeps what it has open.
	if (production) { fs.rmSync(path.join(__dirname, 'dist'), { recursive: true, force: true }); }
	copyAssets();
	await writeMadeFiles();
	const results = await Promise.all(bundles.map((options) => esbuild.build({ ...options, metafile: true })));
	writeNotices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
	fs.chmodSync(path.join(__dirname, 'dist/cli/compute-lab.js'), 0o755);
}

if (require.main === module) {
	main().catch((error) => {
		console.error(error.message);
		process.exit(1);
	});
}

module.exports = { bundles, node, createSchemas, schemaPath, readRuleExamples };
