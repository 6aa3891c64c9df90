/** Modules of the public registry that are known by the names of their inputs, as if their text stood here. */
import type { Block, TerraformFile } from '../syntax';

/** @param called source of the call @returns undefined for a module that is not known */
export function findRegistryModule(_called: string, _block: Block): readonly TerraformFile[] | undefined {
	return undefined;
}
