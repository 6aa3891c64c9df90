/** The table of Terraform's functions that the reader evaluates. */
import { unknown } from '../evaluated';
import type { Evaluated, Place } from '../evaluated';
import { reasonOf } from '../operators';
import { addressFunctions } from './addresses';
import { dataFunctions } from './data';
import type { FunctionTable } from './function';
import { lenientListFunctions, listFunctions } from './lists';
import { lenientMapFunctions, mapFunctions } from './maps';
import { numberFunctions } from './numbers';
import { textFunctions } from './texts';

/** Calls a function; one that is not in the table is unknown. */
export function callFunction(written: string, args: readonly Evaluated[], place: Place): Evaluated {
	const name = written.replace(/^core::/, '');
	if (runTimeFunctions.has(name) || name.startsWith('provider::')) { return unknown('not-in-text', place); }
	const lenient = Object.hasOwn(lenientFunctions, name) ? lenientFunctions[name] : undefined;
	if (lenient !== undefined) { return lenient(args, place) ?? unknown('malformed', place); }
	const open = args.find(({ kind }) => kind === 'unknown' || kind === 'reference');
	if (open !== undefined) { return unknown(reasonOf(open), place); }
	const strict = Object.hasOwn(strictFunctions, name) ? strictFunctions[name] : undefined;
	return strict === undefined ? unknown('unsupported', place) : strict(args, place) ?? unknown('malformed', place);
}

/** Their results come from files that are not followed, the clock, chance or the machine. */
const runTimeFunctions: ReadonlySet<string> = new Set([
	'fileset', 'filebase64', 'filebase64sha256', 'filebase64sha512', 'filemd5', 'filesha1', 'filesha256', 'filesha512', 'templatefile', 'templatestring',
	'timestamp', 'plantimestamp', 'uuid', 'uuidv5', 'bcrypt', 'pathexpand', 'abspath', 'rsadecrypt',
	// Terragrunt's own.
	'get_env', 'find_in_parent_folders', 'path_relative_to_include', 'path_relative_from_include', 'get_repo_root', 'get_path_from_repo_root', 'get_path_to_repo_root',
	'get_parent_terragrunt_dir', 'get_original_terragrunt_dir', 'get_aws_account_id', 'get_aws_caller_identity_arn', 'read_terragrunt_config', 'read_tfvars_file',
	'run_cmd', 'sops_decrypt_file', 'mark_as_read',
]);

/** Functions that can have a result although an argument is unknown, or that pass references on. */
const lenientFunctions: FunctionTable = { ...lenientListFunctions, ...lenientMapFunctions };

/** Functions of known values. */
const strictFunctions: FunctionTable = { ...numberFunctions, ...textFunctions, ...listFunctions, ...mapFunctions, ...addressFunctions, ...dataFunctions };
