/** `AWS::EC2::NetworkAcl`, `AWS::EC2::NetworkAclEntry`, `AWS::EC2::SubnetNetworkAclAssociation` → model. */
import { toIpProtocol } from '../../../core/model/ipProtocol';
import type { NetworkAcl, NetworkAclEntry, SubnetNetworkAclAssociation } from '../../../core/model/networkAcl';
import { convertValue } from '../../../core/model/value';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkaclentry.html';

export function readNetworkAcl({ properties, base }: ResourceContext): NetworkAcl {
	return { type: 'AWS::EC2::NetworkAcl', vpc: properties.reference('VpcId'), subnets: undefined, entries: [], ...base };
}

export function readNetworkAclEntry(context: ResourceContext): NetworkAclEntry {
	const { properties, base } = context;
	const action = properties.text('RuleAction');
	const protocol = properties.text('Protocol');
	const ports = properties.child('PortRange');
	return {
		type: 'AWS::EC2::NetworkAclEntry',
		ruleNumber: properties.number('RuleNumber'),
		egress: withDefault(context, properties.boolean('Egress'), { fallback: false, source }),
		ruleAction: action === undefined ? undefined : convertValue(action, (text) => String(text).toLowerCase()),
		ipProtocol: protocol === undefined ? undefined : convertValue(protocol, toIpProtocol),
		cidrBlock: properties.text('CidrBlock'),
		ipv6CidrBlock: properties.text('Ipv6CidrBlock'),
		fromPort: ports.number('From'),
		toPort: ports.number('To'),
		networkAcl: properties.reference('NetworkAclId'),
		...base,
	};
}

export function readNetworkAclAssociation({ properties, base }: ResourceContext): SubnetNetworkAclAssociation {
	return { type: 'AWS::EC2::SubnetNetworkAclAssociation', subnet: properties.reference('SubnetId'), networkAcl: properties.reference('NetworkAclId'), ...base };
}
