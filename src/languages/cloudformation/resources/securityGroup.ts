/** `AWS::EC2::SecurityGroup`, `AWS::EC2::SecurityGroupIngress`, `AWS::EC2::SecurityGroupEgress` → model. */
import { toIpProtocol } from '../../../core/model/ipProtocol';
import type { SecurityGroup, SecurityGroupEgress, SecurityGroupIngress, SecurityGroupRule } from '../../../core/model/securityGroup';
import { convertValue } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { asList } from '../../referenceLists';
import type { Properties } from '../properties';
import { notTold, withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html';
/** A group without egress rules gets one that lets everything out. */
const egressSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupegress.html';

export function readSecurityGroup(context: ResourceContext): SecurityGroup {
	const { properties, base } = context;
	const egress = properties.children('SecurityGroupEgress');
	return {
		type: 'AWS::EC2::SecurityGroup',
		groupName: properties.text('GroupName'),
		vpc: properties.reference('VpcId'),
		ingress: properties.children('SecurityGroupIngress').map((rule) => readRule(context, rule, 'Source')),
		egress: egress.map((rule) => readRule(context, rule, 'Destination')),
		allowsAllEgress: egress.some(({ isUnknown }) => isUnknown) ? notTold(context, 'SecurityGroupEgress')
			: withDefault(context, undefined, { fallback: egress.length === 0, source: egressSource }),
		...base,
	};
}

export function readSecurityGroupIngress(context: ResourceContext): SecurityGroupIngress {
	return { type: 'AWS::EC2::SecurityGroupIngress', ...readRule(context, context.properties, 'Source'), group: readGroup(context), ...context.base };
}

export function readSecurityGroupEgress(context: ResourceContext): SecurityGroupEgress {
	return { type: 'AWS::EC2::SecurityGroupEgress', ...readRule(context, context.properties, 'Destination'), group: readGroup(context), ...context.base };
}

function readGroup({ properties }: ResourceContext): SecurityGroupIngress['group'] {
	return properties.reference('GroupId') ?? properties.reference('GroupName', 'AWS::EC2::SecurityGroup');
}

/** @param end what the other end of the connection is called */
function readRule(context: ResourceContext, rule: Properties, end: 'Source' | 'Destination'): SecurityGroupRule {
	const protocol = rule.text('IpProtocol');
	const prefixList = rule.reference(`${end}PrefixListId`);
	const group = rule.reference(`${end}SecurityGroupId`) ?? rule.reference(`${end}SecurityGroupName`, 'AWS::EC2::SecurityGroup');
	return {
		ipProtocol: protocol === undefined ? undefined : convertValue(protocol, toIpProtocol),
		fromPort: rule.number('FromPort'),
		toPort: rule.number('ToPort'),
		cidrIps: toList(rule.text('CidrIp')),
		cidrIpv6s: toList(rule.text('CidrIpv6')),
		prefixLists: prefixList === undefined ? undefined : asList(prefixList),
		securityGroups: group === undefined ? undefined : asList(group),
		includesSelf: withDefault(context, undefined, { fallback: false, source }),
		range: rule.range,
	};
}

function toList(text: Value<string> | undefined): Value<readonly string[]> | undefined {
	return text === undefined ? undefined : convertValue(text, (one) => [one]);
}
