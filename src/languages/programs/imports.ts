/** Files that programs import from and that are no programs of the library themselves: settings that are kept apart. */
import type { Surroundings } from '../surroundings';
import { modulePaths } from './modules';
import type { ProgramFile } from './syntax';

/** Files beside the programs of one folder that are read for them. */
const maxImports = 50;
/** Packages of Python that are imported by a plain name, as a file beside a program is. */
const packages = /^(?:aws_cdk|constructs|jsii|pulumi\w*|boto3|botocore|yaml|os|sys|re|json|math|enum|time|datetime|typing|pathlib|random|string|base64|hashlib|logging|functools|itertools|collections|dataclasses|subprocess|__future__)(?:\.|$)/;
/** Endings under which a module that is named without one is looked for: nobody writes settings in the others. */
const likely = /(?:(?<!\.d)\.ts|\.js|\/index\.ts|\.py)$/;

/** @returns the programs, and behind them what they and their imports take constants from */
export function withImports(files: readonly ProgramFile[], { text }: Pick<Surroundings, 'text'>): readonly ProgramFile[] {
	const all = [...files];
	const known = new Set(files.map(({ path }) => path));
	for (let at = 0; at < all.length && all.length < files.length + maxImports; at++) {
		const file = all[at];
		for (const module of file === undefined ? [] : modulesOf(file)) {
			const paths = file === undefined ? [] : modulePaths(module, file).filter((path) => likely.test(path));
			if (file === undefined || paths.some((path) => known.has(path))) { continue; }
			for (const path of paths) {
				const found = text(path);
				if (found === 'not-read' || found === 'absent') { continue; }
				known.add(path);
				all.push(file.parseOther({ path, text: found }));
				break;
			}
		}
	}
	return all;
}

function modulesOf({ scope, imports, dialect }: ProgramFile): ReadonlySet<string> {
	const named = [...scope.names.values()].flatMap((declarations) => declarations.flatMap((declaration) => declaration.kind === 'import' ? [declaration.module] : []));
	return new Set([...named, ...imports].filter((module) => dialect === 'python' ? !packages.test(module) : module.startsWith('.')));
}
