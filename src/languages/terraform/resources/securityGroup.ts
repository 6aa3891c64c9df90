/** `aws_security_group`, `aws_default_security_group` and the three kinds of rules that are resources of their own → model. */
import { toIpProtocol } from '../../../core/model/ipProtocol';
import type { Resource } from '../../../core/model/resource';
import type { SecurityGroup, SecurityGroupRule } from '../../../core/model/securityGroup';
import { convertValue, isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { asList } from '../../referenceLists';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('security_group');

export function readSecurityGroup({ fields, base }: ResourceContext): SecurityGroup {
	return {
		type: 'AWS::EC2::SecurityGroup',
		groupName: fields.text('name'),
		vpc: fields.reference('vpc_id'),
		ingress: fields.blocks('ingress').map(readRule),
		egress: fields.blocks('egress').map(readRule),
		// Terraform takes away the rule that AWS adds.
		allowsAllEgress: withDefault(fields, undefined, { fallback: false, source }),
		...base,
	};
}

/** Without a direction it is of no use, so that it is left out. */
export function readSecurityGroupRule({ fields, base }: ResourceContext): readonly Resource[] {
	const direction = fields.text('type');
	if (!isKnown(direction)) { return []; }
	const one = fields.reference('source_security_group_id');
	const rule = { ...readRule(fields), securityGroups: one === undefined ? undefined : asList(one), group: fields.reference('security_group_id') };
	switch (direction.value) {
		case 'ingress': return [{ type: 'AWS::EC2::SecurityGroupIngress', ...rule, ...base }];
		case 'egress': return [{ type: 'AWS::EC2::SecurityGroupEgress', ...rule, ...base }];
		default: return [];
	}
}

export function readVpcRule(type: 'AWS::EC2::SecurityGroupIngress' | 'AWS::EC2::SecurityGroupEgress'): (context: ResourceContext) => Resource {
	return ({ fields, base }) => ({ type, ...readSingleRule(fields), group: fields.reference('security_group_id'), ...base });
}

function readRule(fields: Fields): SecurityGroupRule {
	return {
		ipProtocol: readProtocol(fields.text('protocol')),
		fromPort: fields.number('from_port'),
		toPort: fields.number('to_port'),
		cidrIps: fields.texts('cidr_blocks'),
		cidrIpv6s: fields.texts('ipv6_cidr_blocks'),
		prefixLists: fields.references('prefix_list_ids'),
		securityGroups: fields.references('security_groups'),
		includesSelf: withDefault(fields, fields.boolean('self'), { fallback: false, source }),
		range: fields.range,
	};
}

/** The newer form has one source or destination a rule. */
function readSingleRule(fields: Fields): SecurityGroupRule {
	const prefixList = fields.reference('prefix_list_id');
	const group = fields.reference('referenced_security_group_id');
	return {
		ipProtocol: readProtocol(fields.text('ip_protocol')),
		fromPort: fields.number('from_port'),
		toPort: fields.number('to_port'),
		cidrIps: toList(fields.text('cidr_ipv4')),
		cidrIpv6s: toList(fields.text('cidr_ipv6')),
		prefixLists: prefixList === undefined ? undefined : asList(prefixList),
		securityGroups: group === undefined ? undefined : asList(group),
		includesSelf: withDefault(fields, undefined, { fallback: false, source }),
		range: fields.range,
	};
}

function readProtocol(protocol: Value<string> | undefined): Value<string> | undefined {
	return protocol === undefined ? undefined : convertValue(protocol, toIpProtocol);
}

function toList(text: Value<string> | undefined): Value<readonly string[]> | undefined {
	return text === undefined ? undefined : convertValue(text, (one) => [one]);
}
