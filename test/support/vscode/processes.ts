/** Starts child processes and makes sure that none outlives the command that started it. */
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';

type Cleanup = () => void | Promise<void>;

const cleanups = new Set<Cleanup>();
let listening = false;

/**
 * Runs `cleanup` if the command is interrupted (Ctrl-C, SIGTERM, closed terminal).
 * @returns a function that takes it off the list again
 */
export function onInterrupt(cleanup: Cleanup): () => void {
	cleanups.add(cleanup);
	listenOnce();
	return () => cleanups.delete(cleanup);
}

/** Starts a process as the head of its own group, so that the whole group can be ended later. */
export function spawnGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
	return spawn(command, args, { ...options, detached: process.platform !== 'win32', windowsHide: true });
}

/** Ends a process started by `spawnGroup` with all its children: asks first, forces after three seconds. */
export async function endGroup(child: ChildProcess): Promise<void> {
	if (child.pid === undefined) { return; }
	const exited = child.exitCode !== null || child.signalCode !== null
		? Promise.resolve()
		: new Promise<void>(resolve => child.once('exit', () => resolve()));
	signalGroup(child.pid, 'SIGTERM');
	const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 3000);
	await exited;
	clearTimeout(timer);
	// The head may go before its children: whatever is left of the group goes now.
	signalGroup(child.pid, 'SIGKILL');
}

/** Runs a command to its end. @returns what it printed @throws Error with the output when it fails */
export async function run(command: string, args: readonly string[], options: SpawnOptions): Promise<string> {
	const child = spawnGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	const forget = onInterrupt(() => endGroup(child));
	let output = '';
	let errors = '';
	child.stdout?.on('data', (data: Buffer) => { output += data.toString(); });
	child.stderr?.on('data', (data: Buffer) => { errors += data.toString(); });
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		if (code !== 0) { throw new Error(`${command} ${args.join(' ')} ended with code ${code}\n${errors}${output}`); }
		return output;
	} finally {
		forget();
	}
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
	if (pid === undefined) { return; }
	try {
		if (process.platform === 'win32') {
			execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
		} else {
			process.kill(-pid, signal);
		}
	} catch {
		// The group is gone already, which is what was asked for.
	}
}

function listenOnce(): void {
	if (listening) { return; }
	listening = true;
	let ending = false;
	const end = (code: number): void => {
		if (ending) { return; }
		ending = true;
		void Promise.allSettled([...cleanups].reverse().map(async cleanup => cleanup())).then(() => process.exit(code));
	};
	process.on('SIGINT', () => end(130));
	process.on('SIGTERM', () => end(143));
	process.on('SIGHUP', () => end(129));
	if (process.env['npm_lifecycle_event'] !== undefined) {
		// Ended from outside, npm takes at most the shell of its script along, not what that shell runs.
		const starters = getStarters();
		setInterval(() => { if (getStarters() !== starters) { end(143); } }, 500).unref();
	}
}

/** @returns the processes that started this one: the shell of the script and, where the system tells, npm */
function getStarters(): string {
	try {
		const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
		return `${process.ppid} ${/^PPid:\t(\d+)/m.exec(status)?.[1] ?? ''}`;
	} catch {
		return String(process.ppid);
	}
}
