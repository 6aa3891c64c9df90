/** Imported things of the CDK by service and name, `ec2.InstanceType.of`, whichever version and way they are imported in. */
import type { Result } from '../programs/result';

/** Undefined for what is not of the CDK. */
export function cdkSymbol(result: Result): string | undefined {
	if (result.kind !== 'symbol') { return undefined; }
	const [, root, rest = ''] = /^(aws-cdk-lib|@aws-cdk|aws_cdk)((?:[/.].*)?)$/.exec(result.module) ?? [];
	if (root === undefined) { return undefined; }
	const parts = [...rest.split(/[/.]/).filter((part) => part !== ''), ...result.path];
	const [first = '', ...others] = parts;
	const service = /^aws[-_](.+?)(?:[-_]alpha)?$/.exec(first)?.[1];
	if (service !== undefined) { return [service.replace(/[-_]/g, ''), ...others.filter((part) => part !== 'lib').map(camelCase)].join('.'); }
	// Version 1 had packages of their own for what is at the top in version 2.
	const names = first === 'core' || first === 'lib' ? others : parts;
	return ['core', ...names.map(camelCase)].join('.');
}

/** Python writes `of_type` what is `ofType` elsewhere, and `handler_` what is a word of the language. */
export function camelCase(name: string): string {
	return /^[A-Z][A-Z0-9_]*$/.test(name) ? name : name.replace(/_+$/, '').replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
