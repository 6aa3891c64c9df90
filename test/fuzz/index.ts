/**
 * `npm run fuzz -- --minutes N [--seed N] [--threads N] [--from N]`: reads mutated samples with every reader and saves those that make
 * one throw or take too long. The same seed gives the same inputs.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { createRequire } from 'node:module';
import { buildSync, type BuildOptions } from 'esbuild';

const outdir = path.join(__dirname, '../../out/fuzz');
const entryPoints = ['run', 'worker'].map((name) => path.join(__dirname, `${name}.ts`));

const { node } = createRequire(__filename)('../../esbuild.js') as { readonly node: BuildOptions };
buildSync({ ...node, entryPoints, outdir, outExtension: { '.js': '.cjs' }, bundle: true, platform: 'node', target: 'es2022', format: 'cjs', sourcemap: 'inline', logLevel: 'warning' });
process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', path.join(outdir, 'run.cjs'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
