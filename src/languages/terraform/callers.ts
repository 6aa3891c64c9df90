/**
 * What a module is given when its folder is read by itself: the values of those who call it, as far as they agree, else those of its
 * files of values. A caller in a folder below the module is an example or a test of it and tells nothing.
 */
import { isBelow, resolvePath } from '../paths';
import type { Surroundings } from '../surroundings';
import { agree } from './alternatives';
import { inputOf, instancesOf, repetitionOf } from './calls';
import { unknown } from './evaluated';
import type { Evaluated } from './evaluated';
import type { Effort } from './evaluator';
import { createModules, createRootModule } from './modules';
import type { Module } from './modules';
import type { ModuleValuesOptions } from './moduleValues';
import { createNamedValues } from './namedValues';
import type { TerraformFile } from './syntax';
import { readInputs } from './terragrunt';
import { isVarFile, readVarFiles } from './varFiles';

type Input = ModuleValuesOptions['input'];

/** Most callers of callers that are looked at. */
const maxLevels = 5;

interface Search {
	readonly surroundings: Surroundings<TerraformFile>;
	readonly effort: Effort;
	/** The folders from the one that was asked for to this one, which are not asked again. */
	readonly folders: readonly string[];
}

/** @param files of the folder, with its files of values */
export function createRootInput(files: readonly TerraformFile[], { surroundings, effort, folders }: Search): Input {
	const folder = folders.at(-1) ?? '';
	const fromFiles = readVarFiles(folder, files, surroundings);
	const inputs = readInputs(files);
	const given: Input = (name, fallback) => inputs(name) ?? fromFiles(name, fallback);
	const callers = folders.length > maxLevels ? [] : findCallers({ surroundings, effort, folders });
	if (callers.length === 0) { return given; }
	const isRunToo = files.some(({ path }) => isVarFile(path));
	return (name, fallback) => {
		const values = callers.map((input) => input(name, fallback) ?? fallback());
		const possible = isRunToo ? [...values, given(name, fallback) ?? fallback()] : values;
		const [first] = possible.filter((value) => value !== undefined);
		return first && agree(possible.map((value) => value ?? unknown('no-default', first.place)), first.place);
	};
}

function findCallers({ surroundings, effort, folders }: Search): readonly Input[] {
	const folder = folders.at(-1) ?? '';
	return surroundings.mentioning(folder)
		.filter((key) => !folders.includes(key) && !isBelow(key, folder))
		.flatMap((key) => {
			const files = surroundings.module(key);
			if (typeof files === 'string') { return []; }
			const input = createRootInput(files, { surroundings, effort, folders: [...folders, key] });
			const caller = createRootModule(createModules(key, surroundings, createNamedValues(effort)), { files, input });
			return inputsFor(caller, folder);
		});
}

/** What each call of the folder gives. */
function inputsFor(caller: Module, folder: string): readonly Input[] {
	return [...caller.calls.values()].flatMap((call): readonly Input[] => {
		if (call.called === undefined || resolvePath(caller.folder, call.called) !== folder) { return []; }
		const { evaluator } = caller.values;
		return instancesOf(repetitionOf(call, evaluator)).map(({ bindings }) => (name): Evaluated | undefined => inputOf(call, name, { evaluator, bindings, owner: `module.${call.name}.${name}` }));
	});
}
