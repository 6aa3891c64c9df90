/** The files of a folder that are code, in the order in which Terraform takes them. */
import type { TerraformFile } from './syntax';
import { isVarFile } from './varFiles';

/** @param files of one folder, in any order */
export function codeOf(files: readonly TerraformFile[]): readonly TerraformFile[] {
	const code = files.filter(({ path }) => !isVarFile(path)).sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path));
	return dropReplaced(code);
}

/** OpenTofu reads `main.tofu` instead of a `main.tf` beside it. */
function dropReplaced(files: readonly TerraformFile[]): readonly TerraformFile[] {
	const paths = new Set(files.map(({ path }) => path));
	return files.filter(({ path }) => !paths.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu(?:\.json)?$/.test(path));
}
