/** Security groups and their rules: which connections reach and leave instances. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resourcesOfType } from './resource';
import type { Range, Value } from './value';
import { isKnown } from './value';

/** One rule; whether it lets in or out, its place says. What is reached from or by it: addresses, prefix lists, security groups, all that are written. */
export interface SecurityGroupRule {
	/** `-1` for all, `tcp`, `udp`, `icmp`, `icmpv6`, or the number of another protocol. */
	readonly ipProtocol: Value<string> | undefined;
	/** The first port, or the type of ICMP; without meaning for all protocols. */
	readonly fromPort: Value<number> | undefined;
	/** The last port, or the code of ICMP. */
	readonly toPort: Value<number> | undefined;
	/** `10.0.0.0/8`. */
	readonly cidrIps: Value<readonly string[]> | undefined;
	/** `::/0`. */
	readonly cidrIpv6s: Value<readonly string[]> | undefined;
	readonly prefixLists: Value<readonly ResourceReference[]> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Whether members of the group itself count among them; not written means false. CloudFormation writes the group instead. */
	readonly includesSelf: Value<boolean>;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::EC2::SecurityGroup`. Its rules may also be resources of their own. */
export interface SecurityGroup extends ResourceBase<'AWS::EC2::SecurityGroup'> {
	readonly groupName: Value<string> | undefined;
	readonly vpc: Value<ResourceReference> | undefined;
	readonly ingress: readonly SecurityGroupRule[];
	readonly egress: readonly SecurityGroupRule[];
	/** Whether everything may leave though no rule is written in the group: AWS adds such a rule, which Terraform takes away. */
	readonly allowsAllEgress: Value<boolean>;
}

/** `AWS::EC2::SecurityGroupIngress`. */
export interface SecurityGroupIngress extends ResourceBase<'AWS::EC2::SecurityGroupIngress'>, SecurityGroupRule {
	readonly range: Range;
	readonly group: Value<ResourceReference> | undefined;
}

/** `AWS::EC2::SecurityGroupEgress`. */
export interface SecurityGroupEgress extends ResourceBase<'AWS::EC2::SecurityGroupEgress'>, SecurityGroupRule {
	readonly range: Range;
	readonly group: Value<ResourceReference> | undefined;
}

/** The rules of a group that let in or out: those in the group itself, then those that are resources of their own. */
export function rulesOf(group: SecurityGroup, direction: 'ingress' | 'egress', resources: readonly Resource[]): readonly SecurityGroupRule[] {
	const apart = resourcesOfType(resources, direction === 'ingress' ? 'AWS::EC2::SecurityGroupIngress' : 'AWS::EC2::SecurityGroupEgress');
	return [...group[direction], ...apart.filter((rule) => isKnown(rule.group) && rule.group.value.resourceId === group.id && !(isKnown(rule.multiplicity) && rule.multiplicity.value === 0))];
}

/**
 * The ports that a rule opens for TCP or UDP, both ends included.
 * @returns `none` for another protocol, `undefined` where the text does not tell
 */
export function portsOf({ ipProtocol, fromPort, toPort }: SecurityGroupRule, protocol: 'tcp' | 'udp'): { readonly from: number; readonly to: number } | 'none' | undefined {
	if (!isKnown(ipProtocol)) { return undefined; }
	if (ipProtocol.value === '-1') { return allPorts; }
	if (ipProtocol.value !== protocol) { return 'none'; }
	// Without ports, and with −1, all of them are meant.
	if (fromPort === undefined && toPort === undefined) { return allPorts; }
	if (!isKnown(fromPort) || !isKnown(toPort)) { return undefined; }
	return fromPort.value === -1 ? allPorts : { from: fromPort.value, to: toPort.value };
}

const allPorts = { from: 0, to: 65_535 };
