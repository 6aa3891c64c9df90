/**
 * `npm run bench [-- AREA…]`: measures time; a test never does.
 * The code is bundled first, as it ships: the loader that runs TypeScript for tests slows down what would be measured.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { createRequire } from 'node:module';
import { buildSync, type BuildOptions } from 'esbuild';

const outdir = path.join(__dirname, '../../out/bench');
const entryPoints = ['report', 'memoryRun'].map((name) => path.join(__dirname, `${name}.ts`));

const { node } = createRequire(__filename)('../../esbuild.js') as { readonly node: BuildOptions };
buildSync({ ...node, entryPoints, outdir, outExtension: { '.js': '.cjs' }, bundle: true, platform: 'node', target: 'es2022', format: 'cjs', sourcemap: 'inline', logLevel: 'warning' });
process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', path.join(outdir, 'report.cjs'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
