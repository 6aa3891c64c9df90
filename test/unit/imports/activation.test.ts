/** What VS Code loads on activation: the start of everything, and no reader of a language, rule or explanation before it is needed. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '../../..');

/** Bytes of each source in what is loaded at once, chunks that wait for an `import()` left out. */
async function sourcesOnActivation(): Promise<ReadonlyMap<string, number>> {
	const { metafile: { outputs } } = await build({
		absWorkingDir: root, entryPoints: ['src/extension.ts'], outdir: 'out', write: false, metafile: true, bundle: true, splitting: true, minify: true,
		format: 'esm', platform: 'node', mainFields: ['module', 'main'], external: ['vscode'], charset: 'utf8', logLevel: 'error',
	});
	const chunks = new Set<string>();
	const follow = (chunk: string): void => {
		if (chunks.has(chunk)) { return; }
		chunks.add(chunk);
		for (const { kind, path } of outputs[chunk]?.imports ?? []) { if (kind === 'import-statement' && path in outputs) { follow(path); } }
	};
	follow('out/extension.js');
	return new Map([...chunks].flatMap((chunk) => Object.entries(outputs[chunk]?.inputs ?? {})).map(([source, { bytesInOutput }]) => [source, bytesInOutput]));
}

describe('activation', () => {
	let sources: ReadonlyMap<string, number>;
	before(async () => { sources = await sourcesOnActivation(); });

	it('loads no reader of a language, parser, rule or explanation of a setting', () => {
		const early = /^src\/languages\/[\w-]+\/(?:index|link\w*|resources\/.*)\.ts$|^src\/rules\/[\w-]+\/|^src\/explanations\/settings\/|^node_modules\/(?:yaml|web-tree-sitter)\//;
		assert.deepStrictEqual([...sources].filter(([source, bytes]) => bytes > 0 && early.test(source)).map(([source]) => source), []);
	});

	it('stays below 700 KB', () => {
		const bytes = [...sources.values()].reduce((sum, size) => sum + size, 0);
		assert.ok(bytes > 100_000 && bytes < 700_000, `${bytes} bytes`);
	});
});
