/** The modules of a reading: the one at the root, and those that it calls, each with the values that it is given. */
import { localize } from '../../core/model/localized';
import type { Localized } from '../../core/model/localized';
import type { Problem, ProblemCode } from '../language';
import { resolvePath } from '../paths';
import type { Surroundings } from '../surroundings';
import { findCalls, inputOf, instancesOf, moduleValue, once, repetitionOf } from './calls';
import type { ModuleCall, Repetition } from './calls';
import { codeOf } from './codeFiles';
import { unknown, usedAt } from './evaluated';
import type { Evaluated } from './evaluated';
import { createFileReader } from './fileReader';
import type { FileReader } from './fileReader';
import { createModuleValues } from './moduleValues';
import type { ModuleValues, ModuleValuesOptions } from './moduleValues';
import type { NamedValues } from './namedValues';
import { rangeOf } from './positions';
import { missingModuleMessage, moduleCircleMessage, tooManyModulesMessage } from './problems';
import { findRegistryModule } from './registry';
import { findAttribute } from './syntax';
import type { TerraformFile } from './syntax';

/** One module of a reading. */
export interface Module {
	/** Its folder; empty path for one that is built in. */
	readonly folder: string;
	/** Its code, without files of values. */
	readonly files: readonly TerraformFile[];
	/** `module.web.`; empty for the one at the root. */
	readonly prefix: string;
	readonly values: ModuleValues;
	readonly calls: ReadonlyMap<string, ModuleCall>;
	/** What called it; undefined for the one at the root. */
	readonly caller: Caller | undefined;
	/** The modules that one of its calls makes. */
	called(call: ModuleCall): CalledModules;
}

export interface Caller {
	readonly module: Module;
	readonly call: ModuleCall;
	readonly repetition: Repetition;
	/** Whether the called module is built in: its resources stand where it is called. */
	readonly isBuiltIn: boolean;
}

export interface CalledModules {
	readonly repetition: Repetition;
	readonly modules: readonly Module[];
}

/** What the modules of one reading share. */
export interface Modules {
	readonly surroundings: Surroundings<TerraformFile>;
	readonly values: NamedValues;
	/** The folder at the root, where paths of files begin. */
	readonly folder: string;
	readonly files: FileReader;
	readonly problems: Problem[];
	count: number;
}

/** Most modules of a reading; a call beyond is not followed. */
const maxModules = 300;
/** Most calls in calls. */
const maxDepth = 20;

export function createModules(folder: string, surroundings: Surroundings<TerraformFile>, values: NamedValues): Modules {
	return { surroundings, values, folder, files: createFileReader(folder, surroundings), problems: [], count: 0 };
}

interface ModuleOptions {
	readonly folder: string;
	readonly files: readonly TerraformFile[];
	readonly prefix: string;
	/** `path.module`; undefined for a module that is built in. */
	readonly path: string | undefined;
	readonly input: ModuleValuesOptions['input'];
	readonly caller: Caller | undefined;
}

export function createRootModule(modules: Modules, { files, input }: Pick<ModuleOptions, 'files' | 'input'>): Module {
	return createModule(modules, { folder: modules.folder, files: codeOf(files), prefix: '', path: '.', input, caller: undefined });
}

function createModule(modules: Modules, { folder, files, prefix, path, input, caller }: ModuleOptions): Module {
	modules.count++;
	const values = createModuleValues({
		files, prefix, input, values: modules.values,
		others: {
			file: modules.files,
			path: (name) => name === 'module' ? path : name === 'root' && path !== undefined ? '.' : undefined,
			module: (name, place) => {
				const call = module.calls.get(name);
				const { repetition, modules: made } = call === undefined ? nothingCalled : module.called(call);
				return made.length === 0 && repetition.kind !== 'times' ? unknown('not-in-text', place) : moduleValue(repetition, made.map((one) => one.values.output), place);
			},
		},
	});
	const followed = new Map<ModuleCall, CalledModules>();
	let calls: ReadonlyMap<string, ModuleCall> | undefined;
	const module: Module = {
		folder, files, prefix, values, caller,
		get calls() { return calls ??= findCalls(files, values.evaluator); },
		called(call) {
			const known = followed.get(call) ?? follow(modules, module, { call, path });
			followed.set(call, known);
			return known;
		},
	};
	return module;
}

/** What a call makes: nothing where the module is not here. */
function follow(modules: Modules, module: Module, { call, path }: { readonly call: ModuleCall; readonly path: string | undefined }): CalledModules {
	const { evaluator } = module.values;
	const repetition = repetitionOf(call, evaluator);
	const target = findTarget(modules, module, { call, path });
	if (target === undefined) { return { repetition, modules: [] }; }
	const instances = instancesOf(repetition);
	if (modules.count + instances.length > maxModules) {
		report(modules, call, 'partly-read', tooManyModulesMessage);
		return { repetition, modules: [] };
	}
	const caller: Caller = { module, call, repetition, isBuiltIn: target.isBuiltIn };
	return {
		repetition,
		modules: (instances.length === 0 ? [once] : instances).map(({ suffix, bindings }) => createModule(modules, {
			...target, caller, prefix: `${module.prefix}module.${call.name}${suffix}.`,
			input: (name) => {
				const owner = target.isBuiltIn ? undefined : `${module.prefix}module.${call.name}.${name}`;
				const given = inputOf(call, name, { evaluator, bindings, owner });
				return target.isBuiltIn && given !== undefined ? atArgument(given, call, name) : given;
			},
		})),
	};
}

function atArgument(given: Evaluated, { source, block }: ModuleCall, name: string): Evaluated {
	const written = findAttribute(block.body, name);
	return written === undefined ? given : usedAt(given, { ...written.value, source, owner: undefined });
}

/** A call that is not here may stand in a part that was left out. */
const nothingCalled: CalledModules = { repetition: { kind: 'once' }, modules: [] };

interface Target extends Pick<ModuleOptions, 'folder' | 'files' | 'path'> {
	readonly isBuiltIn: boolean;
}

function findTarget(modules: Modules, module: Module, { call, path }: { readonly call: ModuleCall; readonly path: string | undefined }): Target | undefined {
	const { called } = call;
	if (called === undefined) { return undefined; }
	if (!/^\.\.?(?:\/|$)/.test(called)) {
		const files = findRegistryModule(module.files, call.block);
		return files && { folder: '', files, path: undefined, isBuiltIn: true };
	}
	const folder = path === undefined ? undefined : resolvePath(module.folder, called);
	if (folder === undefined) { return undefined; }
	const chain = chainOf(module);
	if (chain.includes(folder) || chain.length > maxDepth) {
		report(modules, call, 'circular', localize(moduleCircleMessage, called));
		return undefined;
	}
	const found = modules.surroundings.module(folder);
	if (found === 'not-read') { return undefined; }
	const files = found === 'absent' ? [] : codeOf(found);
	if (files.length === 0) {
		report(modules, call, 'unresolved', localize(missingModuleMessage, called));
		return undefined;
	}
	return { folder, files, path: joinPaths(path ?? '.', called), isBuiltIn: false };
}

/** The folders of a module and of those that called it. */
function chainOf(module: Module): readonly string[] {
	return module.caller === undefined ? [module.folder] : [...chainOf(module.caller.module), module.folder];
}

/** As Terraform shows the path of a module: without `.` and without what `..` takes back. */
function joinPaths(path: string, called: string): string {
	return resolvePath(path, called) ?? called;
}

function report({ problems }: Modules, { source, block, label }: ModuleCall, code: ProblemCode, message: Localized): void {
	const place = findAttribute(block.body, 'source')?.value ?? label;
	problems.push({ code, severity: code === 'circular' ? 'error' : 'warning', message, file: source.path, range: rangeOf(source, place) });
}
