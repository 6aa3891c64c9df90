/** The files of a folder that are code, in the order in which Terraform takes them. */
import { isTerragrunt } from './fileNames';
import type { TerraformFile } from './syntax';
import { isVarFile } from './varFiles';

/** @param files of one folder, in any order */
export function codeOf(files: readonly TerraformFile[]): readonly TerraformFile[] {
	const code = files.filter(({ path }) => !isVarFile(path)).sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path));
	return dropUnit(dropReplaced(code));
}

/** A Terragrunt unit beside code only gives it values. */
function dropUnit(files: readonly TerraformFile[]): readonly TerraformFile[] {
	return files.every(({ path }) => isTerragrunt(path)) ? files : files.filter(({ path }) => !isTerragrunt(path));
}

/** OpenTofu reads `main.tofu` instead of a `main.tf` beside it. */
function dropReplaced(files: readonly TerraformFile[]): readonly TerraformFile[] {
	const paths = new Set(files.map(({ path }) => path));
	return files.filter(({ path }) => {
		const instead = path.replace(/\.tf(\.json)?$/, '.tofu$1');
		return instead === path || !paths.has(instead);
	});
}
