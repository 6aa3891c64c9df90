/**
 * `npm run bench [-- AREA…]`: measures time; a test never does.
 * The code is bundled first, as it ships: the loader that runs TypeScript for tests slows down what would be measured.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { buildSync } from 'esbuild';

const outdir = path.join(__dirname, '../../out/bench');
const entryPoints = ['report', 'memoryRun'].map((name) => path.join(__dirname, `${name}.ts`));

buildSync({ entryPoints, outdir, outExtension: { '.js': '.cjs' }, bundle: true, platform: 'node', target: 'es2022', format: 'cjs', sourcemap: 'inline', logLevel: 'warning' });
process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', path.join(outdir, 'report.cjs'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
