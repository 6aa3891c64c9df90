/**
 * Values of variables from `*.tfvars` files, in Terraform's order: `terraform.tfvars`, then `*.auto.tfvars` by name; a file that is
 * named on the command line wins over both.
 *
 * Which file somebody names on the command line is not in the text. So each of the other files, in the folder or below it, stands for a
 * way to run the module, and a value is known only if it is the same in all of them:
 * - a file that does not set a variable leaves what holds without it;
 * - with two or more such files one of them is always given; with a single one it may as well be none, so that the default counts too;
 * - a variable without a default must be given, so that files that do not set it say nothing.
 * Source: https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence, read on 2026-11-30.
 */
import { depthBelow, folderOf, isBelow, nameOf } from '../paths';
import type { Found, Surroundings } from '../surroundings';
import { agree } from './alternatives';
import { createConstantEvaluator } from './constants';
import type { Evaluated } from './evaluated';
import { findAttribute } from './syntax';
import type { Attribute, Placed, TerraformFile } from './syntax';

export function isVarFile(path: string): boolean {
	return /\.tfvars(?:\.json)?$/.test(path);
}

/** A variable's value by the files; undefined where they leave its default. */
export type GivenValue = (name: string, fallback: () => Evaluated | undefined) => Evaluated | undefined;

/** Files below the folder that Terraform looks through; real trees keep them in `environments/dev/`. */
const levels = 3;

/** @param folder of the module */
export function readVarFiles(folder: string, files: readonly TerraformFile[], surroundings: Surroundings<TerraformFile>): GivenValue {
	const own = files.filter(({ path }) => isVarFile(path));
	const below = ['.tfvars', '.tfvars.json'].flatMap((ending) => surroundings.below(folder, { ending, levels })).filter(({ path }) => belongsTo(folder, path, surroundings));
	const loaded = own.filter(({ path }) => isAutomatic(path)).sort(comparePrecedence);
	const chosen = [...own.filter(({ path }) => !isAutomatic(path)), ...below].filter(({ path }) => !isExample(path)).sort((a, b) => a.path < b.path ? -1 : 1);
	return (name, fallback) => {
		const automatic = loaded.map((file) => valueIn(file, name)).filter((value) => value !== undefined).at(-1);
		const given = chosen.map((file) => valueIn(file, name));
		const known = given.filter((value) => value !== undefined);
		const [first] = known;
		if (first === undefined) { return automatic; }
		const isLeftOut = chosen.length === 1 || known.length < chosen.length;
		const without = isLeftOut ? automatic ?? fallback() : undefined;
		return agree(without === undefined ? known : [...known, without], first.place);
	};
}

/** The nearest folder with code at or above it is the one that a file is for. */
function belongsTo(folder: string, path: string, surroundings: Surroundings<TerraformFile>): boolean {
	for (let between = folderOf(path); between !== folder && isBelow(between, folder); between = folderOf(between)) {
		if (hasCode(surroundings.module(between))) { return false; }
	}
	return depthBelow(path, folder) <= levels;
}

function hasCode(found: Found<readonly TerraformFile[]>): boolean {
	return typeof found !== 'string' && found.some(({ path }) => !isVarFile(path));
}

function isAutomatic(path: string): boolean {
	return /^(?:terraform|.*\.auto)\.tfvars(?:\.json)?$/.test(nameOf(path));
}

function isExample(path: string): boolean {
	return /(?:^|[-_.])(?:example|sample|template)(?=[-_.])/.test(nameOf(path));
}

/** `terraform.tfvars` first, then its JSON form, then the others by name: the last one wins. */
function comparePrecedence(a: TerraformFile, b: TerraformFile): number {
	const rank = ({ path }: TerraformFile): string => nameOf(path).startsWith('terraform.tfvars') ? ` ${nameOf(path)}` : nameOf(path);
	return rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b));
}

function valueIn(file: TerraformFile, name: string): Evaluated | undefined {
	const found = findIn(file, name);
	if (found === undefined) { return undefined; }
	const { source, syntax: { value } } = found;
	return createConstantEvaluator().evaluate(value, { source, owner: `var.${name}`, isConstant: true });
}

function findIn({ sections }: TerraformFile, name: string): Placed<Attribute> | undefined {
	for (const source of sections) {
		const syntax = findAttribute(source.body, name);
		if (syntax !== undefined) { return { source, syntax }; }
	}
	return undefined;
}
