/** Measures `compute-lab lint` over many files as a build runs it: a process of its own, its start included. Beside cfn-lint, over templates alone, where that is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { whileForProduction } from './package';

/** One program over one set of files, the fastest of some rounds. */
export interface ThroughputRow {
	readonly name: string;
	readonly files: number;
	readonly seconds: number;
	/** What the processor worked for it, whatever else the machine did; `undefined` where the machine does not tell. */
	readonly cpuSeconds: number | undefined;
	/** Of the process at its highest; `undefined` where the machine does not tell. */
	readonly peakMB: number | undefined;
	readonly note: string;
}

interface FileSet {
	readonly folder: string;
	readonly files: number;
	readonly lines: number;
}

const root = path.join(__dirname, '../..');
const workFolder = path.join(root, 'out/bench/lint');
const program = path.join(root, 'dist/cli/compute-lab.js');
const rounds = 3;

export async function measureLint(): Promise<readonly ThroughputRow[]> {
	rmSync(workFolder, { recursive: true, force: true });
	const all = writeFiles('all', { modules: 100, templates: 500 });
	const templates = writeFiles('templates', { modules: 0, templates: 50 });
	const ours = (set: FileSet, name: string): Promise<ThroughputRow> =>
		measure({ name, set, command: [process.execPath, program, 'lint', set.folder, '--format', 'json', '--fail-on', 'none'] });
	return whileForProduction(async () => [
		await ours(all, 'compute-lab lint, Terraform and CloudFormation'),
		await ours(templates, 'compute-lab lint, CloudFormation'),
		...await measurePeer(templates),
	]);
}

/** cfn-lint knows no Terraform, and checks other things: the comparison is of what a build waits for, not of what it learns. */
async function measurePeer(set: FileSet): Promise<readonly ThroughputRow[]> {
	const { status, stdout } = spawnSync('cfn-lint', ['--version'], { encoding: 'utf8' });
	if (status !== 0) { return []; }
	return [await measure({ name: `${stdout.trim()}, the same files`, set, command: ['cfn-lint', '--non-zero-exit-code', 'none', `${set.folder}/**/*.yaml`] })];
}

/** Copies of the samples, a folder a module; no two have groups of the same sizes, so that no run of a group answers for another. */
function writeFiles(name: string, { modules, templates }: { readonly modules: number; readonly templates: number }): FileSet {
	const folder = path.join(workFolder, name);
	const samples = path.join(root, 'media/samples');
	const moduleFiles = readdirSync(path.join(samples, 'terraform')).filter((file) => file.endsWith('.tf') && file !== 'outputs.tf');
	const written = [
		...Array.from({ length: modules }, (_, index) => moduleFiles.map((file) => writeCopy(path.join(samples, 'terraform', file), path.join(folder, `module${index}`, file), index))).flat(),
		...Array.from({ length: templates }, (_, index) => writeCopy(path.join(samples, 'cloudformation/web-shop.yaml'), path.join(folder, `stack${index}`, 'web-shop.yaml'), modules + index)),
	];
	return { folder, files: written.length, lines: written.reduce((sum, lines) => sum + lines, 0) };
}

/** @returns how many lines it has */
function writeCopy(from: string, to: string, index: number): number {
	const text = readFileSync(from, 'utf8')
		.replace(/(max_size *= |MaxSize: ')4\b/g, `$1${5 + Math.floor(index / 40)}`)
		.replace(/(variable "web_max_size" \{[^}]*default *= |WebMaxSize:\n[^]*?Default: )\d+/, `$1${10 + index % 40}`);
	mkdirSync(path.dirname(to), { recursive: true });
	writeFileSync(to, text);
	return text.split('\n').length - 1;
}

async function measure({ name, set, command }: { readonly name: string; readonly set: FileSet; readonly command: readonly string[] }): Promise<ThroughputRow> {
	const runs: Run[] = [];
	for (let round = 0; round < rounds; round++) { runs.push(await runOnce(command)); }
	const fastest = runs.reduce((best, run) => run.seconds < best.seconds ? run : best);
	const peaks = runs.flatMap(({ peakMB }) => peakMB ?? []);
	return { ...fastest, name, files: set.files, peakMB: peaks.length === 0 ? undefined : Math.max(...peaks), note: `${set.lines} lines` };
}

type Run = Pick<ThroughputRow, 'seconds' | 'cpuSeconds' | 'peakMB'>;

/** @throws Error if the program fails */
async function runOnce([command = '', ...args]: readonly string[]): Promise<Run> {
	const begin = performance.now();
	const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => { complaints += text; });
	let seen: Omit<Run, 'seconds'> = { cpuSeconds: undefined, peakMB: undefined };
	const watching = setInterval(() => { seen = usageOf(child.pid) ?? seen; }, 20);
	const code = await new Promise<number | null>((resolve, reject) => { child.on('error', reject).on('close', resolve); });
	clearInterval(watching);
	if (code !== 0) { throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaints.slice(0, 2000)}`); }
	return { seconds: (performance.now() - begin) / 1000, ...seen };
}

/** So far, where Linux tells it; a process that is ending has no memory any more. */
function usageOf(pid: number | undefined): Omit<Run, 'seconds'> | undefined {
	try {
		const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		// Ticks of a hundredth of a second, in the program and in the system for it, behind its name in brackets.
		const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13);
		return kilobytes === undefined ? undefined : { peakMB: Number(kilobytes) / 1024, cpuSeconds: (Number(user) + Number(system)) / 100 };
	} catch {
		return undefined;
	}
}
