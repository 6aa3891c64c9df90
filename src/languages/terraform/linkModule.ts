/** Resolves the files of one folder, and of the modules that it calls, into resources. */
import { localize } from '../../core/model/localized';
import type { CallPlace, Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import type { ModuleReading, Problem } from '../language';
import { folderOf } from '../paths';
import { nothingAround } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { applyAdditions } from './additions';
import type { Addition } from './additions';
import { createFields } from './blockFields';
import type { BlockContext, BlockFields, ResourceNames } from './blockFields';
import { createRootInput } from './callers';
import { createDataSources } from './dataSources';
import { toText } from './evaluated';
import type { Place } from './evaluated';
import { maxSteps } from './evaluator';
import { nameArguments } from './identities';
import { readLifecycle } from './lifecycle';
import { createModules, createRootModule } from './modules';
import type { Module } from './modules';
import { multiply, readCallMultiplicity } from './multiplicity';
import { createNamedValues } from './namedValues';
import { rangeOf } from './positions';
import { secondDeclarationMessage, tooMuchWorkMessage } from './problems';
import { createProviders } from './providers';
import type { Providers } from './providers';
import { instancesOfBlock } from './registry/instances';
import type { ResourceInstance } from './registry/instances';
import { bindRepeated, noBindings } from './repetition';
import { resourceReaders } from './resources';
import { blocksAtTop, findAttribute } from './syntax';
import type { Block, Source, TerraformFile } from './syntax';

interface Declaration {
	readonly module: Module;
	readonly source: Source;
	readonly block: Block;
	/** `aws_instance` and `web` of `aws_instance.web`. */
	readonly type: string;
	readonly name: string;
	/** With what tells its module from others: `module.web.aws_instance.web`. */
	readonly address: string;
	/** Which of the resources of a block it is, where they are told apart. */
	readonly instance?: ResourceInstance;
}

const countSource = 'https://developer.hashicorp.com/terraform/language/meta-arguments/count';

/** @param files of one folder, in any order */
export function linkModule(files: readonly TerraformFile[], surroundings: Surroundings<TerraformFile> = nothingAround): ModuleReading {
	const folder = folderOf(files[0]?.path ?? '');
	const values = createNamedValues({ depth: 0, steps: 0 });
	const modules = createModules(folder, surroundings, values);
	const root = createRootModule(modules, { files, input: createRootInput(files, { surroundings, effort: values.effort, folders: [folder] }) });
	const all = withCalled(root);
	const { declarations, problems } = collectResources(all);
	const names = createNames(all, declarations);
	const { resources, additions } = readResources(all, declarations, names);
	for (const { values: own } of all) { own.evaluateLocals(); }
	const own = new Set(root.files.map(({ path }) => path));
	const found = [...problems, ...modules.problems, ...values.problems].filter(({ file }) => own.has(file));
	return {
		language: 'terraform',
		files: filesOf(files, root),
		resources: applyAdditions(resources, additions),
		problems: [...files.filter(({ path }) => filesOf(files, root).includes(path)).flatMap((file) => file.problems), ...found, ...values.effort.steps >= maxSteps ? [tooMuchWork(root)] : []],
	};
}

/** Without those that others replace. */
function filesOf(files: readonly TerraformFile[], root: Module): readonly string[] {
	const code = new Set(root.files);
	return files.filter((file) => code.has(file) || !root.files.includes(file) && /\.tfvars(?:\.json)?$/.test(file.path)).map(({ path }) => path).sort();
}

function tooMuchWork({ files: [first] }: Module): Problem {
	const zero = { line: 0, character: 0 };
	return { code: 'partly-read', severity: 'warning', message: tooMuchWorkMessage, file: first?.path ?? '', range: { start: zero, end: zero } };
}

/** A module and those that it calls, each before what it calls in turn. */
function withCalled(module: Module): readonly Module[] {
	return [module, ...[...module.calls.values()].flatMap((call) => module.called(call).modules.flatMap(withCalled))];
}

function collectResources(modules: readonly Module[]): { readonly declarations: readonly Declaration[]; readonly problems: readonly Problem[] } {
	const declarations = new Map<string, Declaration>();
	const problems: Problem[] = [];
	for (const module of modules) {
		for (const { source, syntax: block } of blocksAtTop(module.files, 'resource')) {
			const [type, label] = block.labels;
			if (type === undefined || label === undefined) { continue; }
			const local = `${type.text}.${label.text}`;
			const address = module.prefix + local;
			if (module.caller?.isBuiltIn === true) {
				for (const instance of instancesOfBlock(module.values.evaluator, { source, syntax: block })) {
					const own = address + instance.suffix;
					declarations.set(own, { module, source, block, type: type.text, name: label.text, address: own, instance });
				}
				continue;
			}
			if (!declarations.has(address)) {
				declarations.set(address, { module, source, block, type: type.text, name: label.text, address });
				continue;
			}
			problems.push({ code: 'partly-read', severity: 'warning', message: localize(secondDeclarationMessage, local), file: source.path, range: rangeOf(source, label) });
		}
	}
	return { declarations: [...declarations.values()], problems };
}

/** Resources by address, and by a name that is a literal on both sides. */
function createNames(modules: readonly Module[], declarations: readonly Declaration[]): ResourceNames {
	const addresses = new Set(declarations.filter(({ type }) => resourceReaders.has(type)).map(({ address }) => address));
	const named = new Map<string, string>();
	for (const { module, source, block, type, address } of declarations) {
		const written = addresses.has(address) ? findAttribute(block.body, nameArguments.get(type) ?? 'name') : undefined;
		const name = written === undefined ? undefined : toText(module.values.evaluator.evaluate(written.value, { source }));
		if (name !== undefined && name !== '') { named.set(`${type} ${name}`, address); }
	}
	const names: ResourceNames = {
		resourceOfAddress: (address) => addresses.has(address) ? address : undefined,
		resourceOfName: (type, name) => named.get(`${type} ${name}`),
		dataSource: createDataSources(modules, () => names),
	};
	return names;
}

/** What the resources of a module have in common. */
interface Linking {
	readonly names: ResourceNames;
	readonly providers: Providers;
	/** How often the module is there. */
	readonly multiplicity: Value<number> | undefined;
	readonly calledFrom: readonly CallPlace[];
}

function readResources(modules: readonly Module[], declarations: readonly Declaration[], names: ResourceNames): {
	readonly resources: readonly Resource[]; readonly additions: readonly Addition[];
} {
	const linkings = new Map<Module, Linking>();
	for (const module of modules) {
		const caller = module.caller && linkings.get(module.caller.module);
		linkings.set(module, {
			names, providers: createProviders(module, names, caller?.providers),
			multiplicity: readCallMultiplicity(module, caller?.multiplicity),
			calledFrom: module.caller === undefined ? [] : [...caller?.calledFrom ?? [], placeOfCall(module.caller)],
		});
	}
	const resources: Resource[] = [];
	const additions: Addition[] = [];
	for (const declaration of declarations) {
		const linking = linkings.get(declaration.module);
		if (linking === undefined) { continue; }
		const { fields, base } = readBase(declaration, linking);
		const read = resourceReaders.get(declaration.type);
		if (read !== undefined) { resources.push(...read({ fields, base })); } else { additions.push({ type: declaration.type, fields, base }); }
	}
	return { resources, additions };
}

function placeOfCall({ call: { source, block, label } }: NonNullable<Module['caller']>): CallPlace {
	return { file: source.path, range: rangeOf(source, block), nameRange: rangeOf(source, label) };
}

function readBase({ module, source, block, name, address, instance }: Declaration, { names, providers, multiplicity, calledFrom }: Linking): {
	readonly fields: BlockFields; readonly base: Omit<ResourceBase<ResourceType>, 'type'>;
} {
	const { caller, values: { evaluator } } = module;
	const call = caller?.isBuiltIn === true ? caller.call : undefined;
	const stands = instance?.stands ?? call ?? { source, block, label: block.labels[1] ?? block.typeSpan };
	const nameRange = rangeOf(stands.source, stands.label);
	const context: BlockContext = { file: stands.source.path, source, evaluator, names, nameRange, ...call === undefined ? {} : { call: stands } };
	const repeats = createFields(context, block, noBindings);
	const place: Place = { source, start: block.start, end: block.end, owner: undefined };
	const bindings = instance?.bindings ?? bindRepeated({ count: repeats.evaluate('count')?.result, forEach: repeats.evaluate('for_each')?.result, place });
	const fields = createFields(context, block, bindings);
	return {
		fields,
		base: {
			id: address, name: calledBy(module) + (call === undefined ? name : instance?.suffix ?? ''), language: 'terraform', file: stands.source.path, range: fields.range, nameRange,
			multiplicity: multiply(multiplicity, instance?.bindings === undefined ? readMultiplicity(repeats) : onlyOne(repeats)), region: providers.regionOf(fields), lifecycle: readLifecycle(fields),
			...calledFrom.length === 0 ? {} : { calledFrom },
		},
	};
}

/** What the calls of a module are called by: `web.` before the name of a resource, `web` in place of one that is built in. */
function calledBy({ prefix, caller }: Module): string {
	const names = prefix.replace(/(^|\.)module\./g, '$1');
	return caller?.isBuiltIn === true ? names.replace(/\.$/, '') : names;
}

/** One, or what `count` or `for_each` says. */
function readMultiplicity(fields: BlockFields): Value<number> {
	const count = fields.number('count');
	if (count !== undefined) { return count; }
	return fields.count('for_each') ?? onlyOne(fields);
}

function onlyOne({ context: { file, nameRange } }: BlockFields): Value<number> {
	return { file, range: nameRange, value: 1, origin: { kind: 'omitted', source: countSource } };
}
