/**
 * The enumerations of Pulumi's SDK for AWS as the texts that they stand for, by the rule that their names follow.
 * Checked against every member of @pulumi/aws 7.48.0 (2026-09) and of pulumi_aws 7.51.1.
 */
import { pascalCase } from '../values/spelling';

/** @param path `['ec2', 'InstanceType', 'T3_Micro']`; undefined for what is no member of an enumeration that settings are written with */
export function memberText([module, enumeration, member]: readonly string[]): string | undefined {
	if (module === undefined || enumeration === undefined || member === undefined) { return undefined; }
	switch (`${module}.${enumeration}`) {
		case 'ec2.InstanceType': return instanceType(member);
		case 'rds.InstanceType': { const type = instanceType(member); return type && `db.${type}`; }
		case 'autoscaling.Metric': return member.includes('_') ? pascalCase(member) : member;
		case 'autoscaling.MetricsGranularity': return '1Minute';
		case 'lambda.Runtime': return runtime(member);
		case 'ec2.Tenancy': case 'ec2.PlacementStrategy': case 'ec2.ProtocolType': case 'rds.StorageType': return member.toLowerCase();
		case 'alb.LoadBalancerType': case 'lb.LoadBalancerType': case 'applicationloadbalancing.LoadBalancerType': return member.toLowerCase();
		default: return undefined;
	}
}

/** `T3_Micro`, `C7i_flex_2XLarge`, and Python's `C7I_FLEX_2_X_LARGE`, `C7A_METAL_48XL`. */
function instanceType(member: string): string | undefined {
	const [, family, size] = /^(\w+?)_((?:\d+_?)?x_?large|nano|micro|small|medium|large|metal(?:_\d+xl)?)$/.exec(member.toLowerCase()) ?? [];
	if (family === undefined || size === undefined) { return undefined; }
	return `${family.replaceAll('_', '-')}.${size.startsWith('metal') ? size.replace('_', '-') : size.replaceAll('_', '')}`;
}

/** `NodeJS20dX`, `Python3d12`, `Java8AL2`, `CustomAL2023`, and Python's `NODE_JS20D_X`. */
function runtime(member: string): string {
	const name = member.replaceAll('_', '').toLowerCase();
	return name.replace(/(\d)d(\d+|x)$/, '$1.$2').replace(/^(java8)al2$/, '$1.al2').replace(/^custom(al\d+)?$/, (_whole, image?: string) => image === undefined ? 'provided' : `provided.${image}`);
}
