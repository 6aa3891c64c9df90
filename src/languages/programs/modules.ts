/** Which file an import means, among those that are there; packages are no files. */
import type { Dialect, ProgramFile } from './syntax';

const endings: Readonly<Record<Dialect, readonly string[]>> = {
	typescript: ['', '.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '/index.ts', '/index.js'],
	python: ['.py', '/__init__.py'],
};

/** Paths that a module may stand at, likeliest first; none for a package. */
export function modulePaths(module: string, { path, dialect }: Pick<ProgramFile, 'path' | 'dialect'>): readonly string[] {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const relative = dialect === 'python' ? fromPython(module) : module.startsWith('.') ? module : undefined;
	if (relative === undefined) { return []; }
	const base = join(folder, relative);
	if (base === undefined) { return []; }
	// TypeScript's own modules are imported under the names that they have once they are compiled.
	const source = dialect === 'typescript' ? base.replace(/\.([cm]?)js$/, '.$1ts') : base;
	return [...new Set([...source === base ? [] : [source], ...endings[dialect].map((ending) => `${base}${ending}`)])].filter((one) => /\.\w+$/.test(one));
}

export function findModule(module: string, from: ProgramFile, files: readonly ProgramFile[]): ProgramFile | undefined {
	for (const path of modulePaths(module, from)) {
		const found = files.find((file) => file.path === path);
		if (found !== undefined) { return found; }
	}
	return undefined;
}

/** `..a.b` → `../a/b`. A name without dots may be a file beside it, or a package. */
function fromPython(module: string): string {
	const dots = /^\.*/.exec(module)?.[0].length ?? 0;
	const names = module.slice(dots).replaceAll('.', '/');
	return `${dots <= 1 ? './' : '../'.repeat(dots - 1)}${names}`;
}

/** Undefined where the path leads out of the root. */
function join(folder: string, relative: string): string | undefined {
	const parts = folder.split('/').slice(0, -1);
	for (const part of relative.split('/')) {
		if (part === '..') {
			if (parts.length === 0 || parts.at(-1) === '') { return undefined; }
			parts.pop();
		} else if (part !== '.' && part !== '') {
			parts.push(part);
		}
	}
	return parts.join('/');
}
