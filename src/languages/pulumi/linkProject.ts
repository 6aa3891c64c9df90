/** The files of one folder of a Pulumi project → its resources. */
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import type { ModuleReading } from '../language';
import { unknown } from '../programs/result';
import type { ProgramFile } from '../programs/syntax';
import { toTree } from '../programs/tree';
import { applyAdditions } from '../terraform/additions';
import { nameArguments } from '../terraform/identities';
import { normalise } from '../values/spelling';
import { nothingAround } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { createLookup, toTyped } from '../values/valueTree';
import { linkPrograms } from './linkPrograms';
import { linkYaml } from './linkYaml';
import { spellingsFor } from './names';
import { readDeclaration } from './readResource';
import type { Declaration } from './readResource';
import { createStackValues } from './stackValues';
import type { StackValues } from './stackValues';
import type { YamlFile } from './yamlFile';

export type PulumiFile = YamlFile | ProgramFile;

export function isYamlFile(file: PulumiFile): file is YamlFile {
	return 'root' in file;
}

/** @param files of one folder, in the order of their paths */
export function linkProject(files: readonly PulumiFile[], surroundings: Pick<Surroundings, 'text'> = nothingAround): ModuleReading {
	const yaml = files.filter(isYamlFile);
	const stackValues = createStackValues(yaml);
	const region = defaultRegion(stackValues, yaml);
	const programs = linkPrograms(files.filter((file): file is ProgramFile => !isYamlFile(file)), { stackValues, region, surroundings });
	const byFile = new Map<string, Declaration[]>();
	for (const declaration of [...programs.declarations, ...yaml.flatMap((file) => linkYaml(file, stackValues, region))]) {
		byFile.set(declaration.base.file, [...byFile.get(declaration.base.file) ?? [], declaration]);
	}
	const declarations = files.flatMap(({ path }) => byFile.get(path) ?? []);
	return {
		language: 'pulumi',
		files: files.map(({ path }) => path),
		resources: readAll(declarations),
		problems: [...files.flatMap((file) => file.problems), ...programs.problems],
	};
}

function readAll(declarations: readonly Declaration[]): readonly Resource[] {
	const named = new Map(declarations.flatMap((declaration) => {
		const name = nameOf(declaration);
		return name === undefined ? [] : [[`${declaration.kind.type} ${name}`, declaration.base.id] as const];
	}));
	const read = declarations.map((declaration) => readDeclaration(declaration, (type, name) => named.get(`${type} ${name}`)));
	return applyAdditions(read.flatMap(({ resources }) => resources), read.flatMap(({ additions }) => additions));
}

/** The name that a resource is called by in AWS, where it is written. */
function nameOf({ kind, args }: Declaration): string | undefined {
	const spellings = kind.of === 'terraform' ? spellingsFor(kind.type) : undefined;
	const asked = kind.of === 'terraform' ? nameArguments.get(kind.type) ?? 'name' : `${kind.type.split('::')[2] ?? ''}Name`;
	const value = args?.kind === 'object' ? createLookup(args, { spellings: (name) => spellings?.(name) ?? [normalise(name)], compareBy: normalise })(asked) : undefined;
	return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** `aws:region` of the stacks, where they agree. */
function defaultRegion(stackValues: StackValues, [file]: readonly YamlFile[]): Value<string> | undefined {
	if (file === undefined) { return undefined; }
	const place = { file, start: 0, end: 0 };
	const result = stackValues.valueOf({ namespace: 'aws', key: 'region' }, { place, isRequired: true, fallback: unknown('no-default', place) });
	if (result.kind !== 'scalar') { return undefined; }
	const tree = toTree({ result, use: result.place }, (one) => one);
	const value = tree === undefined ? undefined : toTyped(tree, String);
	return isKnown(value) ? value : undefined;
}
