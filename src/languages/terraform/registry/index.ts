/**
 * Modules of the public registry that are known by the names of their inputs: which of them a call means, and what it makes, as if its
 * text stood here. Must never hold what a module does: that is for its own file.
 */
import type { Problem, SourceFile } from '../../language';
import { findAttribute } from '../syntax';
import type { Block, Expression, TerraformFile } from '../syntax';
import { alb } from './alb';
import { autoscaling } from './autoscaling';
import { pageOfModule, textOf } from './builtIn';
import type { BuiltInModule } from './builtIn';
import { ec2Instance } from './ec2Instance';
import { ecs, ecsCluster, ecsService } from './ecs';
import { eks, eksFargateProfile, eksManagedNodeGroup, eksSelfManagedNodeGroup } from './eks';
import { lambda } from './lambda';

export const registryModules: readonly BuiltInModule[] = [
	autoscaling, ec2Instance, eks, eksManagedNodeGroup, eksSelfManagedNodeGroup, eksFargateProfile, alb, lambda, ecs, ecsCluster, ecsService,
];

type Parse = (file: SourceFile) => TerraformFile;

const noProblems: readonly Problem[] = [];
/** Texts that were parsed, by module and version: they are the same for every call. */
const parsedTexts = new Map<string, TerraformFile>();

/** The file with what its calls of known modules mean, so that linking needs no parser. */
export function withRegistryModules(file: TerraformFile, parse: Parse): TerraformFile {
	const known = new Map<string, TerraformFile>();
	for (const { body } of file.sections) {
		for (const block of body.blocks) {
			const found = block.type === 'module' ? findModule(block) : undefined;
			if (found !== undefined) { known.set(keyOf(found), parsedModule(found, parse)); }
		}
	}
	return known.size === 0 ? file : { ...file, registryModules: known };
}

/** @returns undefined for a module that is not known */
export function findRegistryModule(files: readonly TerraformFile[], block: Block): readonly TerraformFile[] | undefined {
	const found = findModule(block);
	if (found === undefined) { return undefined; }
	const key = keyOf(found);
	const parsed = files.map(({ registryModules: known }) => known?.get(key)).find((one) => one !== undefined);
	return parsed && [parsed];
}

export interface FoundModule { readonly module: BuiltInModule; readonly major: number }

function keyOf({ module, major }: FoundModule): string {
	return `${module.name}//${module.path} ${major}`;
}

function parsedModule(found: FoundModule, parse: Parse): TerraformFile {
	const { module, major } = found;
	const key = keyOf(found);
	const known = parsedTexts.get(key);
	if (known !== undefined) { return known; }
	const page = pageOfModule(module.name, major);
	const file = parse({ path: page, text: textOf(module, major) });
	const parsed: TerraformFile = { ...file, problems: noProblems, sections: file.sections.map((section) => ({ ...section, page })) };
	parsedTexts.set(key, parsed);
	return parsed;
}

function findModule({ body }: Block): FoundModule | undefined {
	return moduleOf(literalOf(findAttribute(body, 'source')?.value), literalOf(findAttribute(body, 'version')?.value));
}

/** @param source of a call, and its version constraint, as they are written @returns undefined for a module that is not known */
export function moduleOf(source: string | undefined, constraint: string | undefined): FoundModule | undefined {
	const address = source === undefined ? undefined : readAddress(source);
	const module = address && registryModules.find(({ name, path }) => name === address.name && path === address.path);
	if (address === undefined || module === undefined) { return undefined; }
	const version = constraint ?? address.version;
	const [oldest, newest] = module.majors;
	const major = version === undefined ? newest : majorOf(version, newest);
	return major < oldest ? undefined : { module, major: Math.min(major, newest) };
}

function literalOf(expression: Expression | undefined): string | undefined {
	return expression?.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}

interface Address { readonly name: string; readonly path: string; readonly version: string | undefined }

const inRegistry = /^(?:tfr:\/\/)?(?:[\w.-]+\.[a-z]+)?\/?terraform-aws-modules\/([\w-]+)\/aws(?:\/\/([\w./-]*?))?\/?(?:\?version=([\w.]+))?$/;
const inGit = /[/:]terraform-aws-modules\/terraform-aws-([\w-]+?)(?:\.git)?(?:\/\/([\w./-]*?))?\/?(?:\?(?:[\w=&.-]*&)?ref=(?:tags\/)?v?([\w.]+).*)?$/;

/** The module that a source names: in the registry of Terraform or OpenTofu, or in its repository. */
function readAddress(source: string): Address | undefined {
	const [, name, path = '', version] = inRegistry.exec(source) ?? inGit.exec(source) ?? [];
	return name === undefined ? undefined : { name, path, version };
}

/** The newest major version that a constraint allows; one without an upper bound allows the newest there is. */
function majorOf(constraint: string, newest: number): number {
	const majors = constraint.split(',').flatMap((part) => {
		const [, operator = '', major = '', minor] = /^\s*(~>|>=|<=|<|>|!=|=)?\s*v?(\d+)(?:\.(\d+))?/.exec(part) ?? [];
		if (major === '' || operator === '>' || operator === '>=' || operator === '!=') { return []; }
		if (operator === '<') { return [minor === undefined || minor === '0' ? Number(major) - 1 : Number(major)]; }
		return [operator === '~>' && minor === undefined ? newest : Number(major)];
	});
	return majors.length === 0 ? newest : Math.min(...majors);
}
