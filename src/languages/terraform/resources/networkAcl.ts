/** `aws_network_acl`, `aws_default_network_acl`, `aws_network_acl_rule` and `aws_network_acl_association` → model. */
import { toIpProtocol } from '../../../core/model/ipProtocol';
import type { NetworkAcl, NetworkAclEntry, NetworkAclEntrySettings, SubnetNetworkAclAssociation } from '../../../core/model/networkAcl';
import { convertValue } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { unknownUnlessCertain, withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

export function readNetworkAcl({ fields, base }: ResourceContext): NetworkAcl {
	const entries = (name: 'ingress' | 'egress'): readonly NetworkAclEntrySettings[] => fields.blocks(name).map((block) => ({
		...readEntry(block, { number: 'rule_no', action: 'action' }),
		egress: unknownUnlessCertain(block, { file: base.file, range: block.range, value: name === 'egress', origin: { kind: 'expression', text: name } }),
	}));
	return {
		type: 'AWS::EC2::NetworkAcl',
		vpc: fields.reference('vpc_id'),
		subnets: fields.references('subnet_ids'),
		entries: [...entries('ingress'), ...entries('egress')],
		...base,
	};
}

export function readNetworkAclRule({ fields, base }: ResourceContext): NetworkAclEntry {
	return {
		type: 'AWS::EC2::NetworkAclEntry',
		...readEntry(fields, { number: 'rule_number', action: 'rule_action' }),
		egress: withDefault(fields, fields.boolean('egress'), { fallback: false, source: pageOf('network_acl_rule') }),
		networkAcl: fields.reference('network_acl_id'),
		...base,
	};
}

export function readNetworkAclAssociation({ fields, base }: ResourceContext): SubnetNetworkAclAssociation {
	return { type: 'AWS::EC2::SubnetNetworkAclAssociation', subnet: fields.reference('subnet_id'), networkAcl: fields.reference('network_acl_id'), ...base };
}

/** @param names what entries in an ACL and entries of their own call differently */
function readEntry(fields: Fields, names: { readonly number: string; readonly action: string }): Omit<NetworkAclEntrySettings, 'egress'> {
	const lower = (value: Value<string> | undefined, convert: (text: string) => string): Value<string> | undefined => value && convertValue(value, convert);
	return {
		ruleNumber: fields.number(names.number),
		ruleAction: lower(fields.text(names.action), (text) => String(text).toLowerCase()),
		ipProtocol: lower(fields.text('protocol'), toIpProtocol),
		cidrBlock: fields.text('cidr_block'),
		ipv6CidrBlock: fields.text('ipv6_cidr_block'),
		fromPort: fields.number('from_port'),
		toPort: fields.number('to_port'),
		range: fields.range,
	};
}
