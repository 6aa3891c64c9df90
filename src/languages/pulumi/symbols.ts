/** Imported things of Pulumi's packages by package, module and name, whichever way they are imported. */
import type { Result, ResultOf } from '../programs/result';

export interface PulumiSymbol {
	readonly package: 'aws' | 'aws-native' | 'pulumi';
	/** `['autoscaling', 'Group']` */
	readonly path: readonly string[];
}

const packages: ReadonlyMap<string, PulumiSymbol['package']> = new Map([
	['@pulumi/aws', 'aws'], ['pulumi_aws', 'aws'], ['@pulumi/aws-native', 'aws-native'], ['pulumi_aws_native', 'aws-native'], ['@pulumi/pulumi', 'pulumi'], ['pulumi', 'pulumi'],
]);
/** Parts of paths that say nothing: `types.enums.ec2.InstanceType`. */
const folders: ReadonlySet<string> = new Set(['types', 'enums', 'input', 'inputs', 'index', '_inputs', '_enums']);

/** Undefined for what is of another package. */
export function pulumiSymbol(result: Result): PulumiSymbol | undefined {
	return result.kind === 'symbol' ? toSymbol(result) : undefined;
}

function toSymbol({ module, path }: ResultOf<'symbol'>): PulumiSymbol | undefined {
	const [, root = '', rest = ''] = /^(@pulumi\/[\w-]+|[\w]+)((?:[/.].*)?)$/.exec(module) ?? [];
	const name = packages.get(root);
	if (name === undefined) { return undefined; }
	const parts = [...rest.split(/[/.]/), ...path].filter((part) => part !== '' && !folders.has(part));
	// `@pulumi/aws/ec2/instance` names the file of a class, too.
	const first = parts.findIndex((part) => /^[A-Z]/.test(part));
	const isDeep = name !== 'pulumi' && first > 1;
	return { package: name, path: isDeep ? [parts[0] ?? '', ...parts.slice(first)] : parts };
}
