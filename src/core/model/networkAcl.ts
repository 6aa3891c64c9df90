/** Network ACLs: what may cross the edge of a subnet. Unlike security groups they do not remember connections. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resourcesOfType } from './resource';
import type { Subnet } from './subnet';
import type { Range, Value } from './value';
import { isKnown } from './value';

/** One entry. Entries are asked in the order of their numbers; what none of them matches is denied. */
export interface NetworkAclEntrySettings {
	/** 1–32,766. */
	readonly ruleNumber: Value<number> | undefined;
	/** Whether it is about what leaves the subnet; not written means false. */
	readonly egress: Value<boolean>;
	/** `allow` or `deny`. */
	readonly ruleAction: Value<string> | undefined;
	/** `-1` for all, `tcp`, `udp`, `icmp`, `icmpv6`, or the number of another protocol. */
	readonly ipProtocol: Value<string> | undefined;
	readonly cidrBlock: Value<string> | undefined;
	readonly ipv6CidrBlock: Value<string> | undefined;
	/** TCP and UDP only. */
	readonly fromPort: Value<number> | undefined;
	readonly toPort: Value<number> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::EC2::NetworkAcl`. */
export interface NetworkAcl extends ResourceBase<'AWS::EC2::NetworkAcl'> {
	readonly vpc: Value<ResourceReference> | undefined;
	/** The subnets that are written in the ACL itself; CloudFormation has resources for them. */
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	/** The entries that are written in the ACL itself; others are resources of their own. */
	readonly entries: readonly NetworkAclEntrySettings[];
}

/** `AWS::EC2::NetworkAclEntry`. */
export interface NetworkAclEntry extends ResourceBase<'AWS::EC2::NetworkAclEntry'>, NetworkAclEntrySettings {
	readonly range: Range;
	readonly networkAcl: Value<ResourceReference> | undefined;
}

/** `AWS::EC2::SubnetNetworkAclAssociation`. */
export interface SubnetNetworkAclAssociation extends ResourceBase<'AWS::EC2::SubnetNetworkAclAssociation'> {
	readonly subnet: Value<ResourceReference> | undefined;
	readonly networkAcl: Value<ResourceReference> | undefined;
}

/** The entries of an ACL: those in it, then those that are resources of their own. */
export function entriesOf(acl: NetworkAcl, resources: readonly Resource[]): readonly NetworkAclEntrySettings[] {
	const apart = resourcesOfType(resources, 'AWS::EC2::NetworkAclEntry');
	return [...acl.entries, ...apart.filter(({ networkAcl, multiplicity }) => isKnown(networkAcl) && networkAcl.value.resourceId === acl.id && !(isKnown(multiplicity) && multiplicity.value === 0))];
}

/** The ACL that a subnet is tied to in the same module. */
export function networkAclOf(subnet: Subnet, resources: readonly Resource[]): NetworkAcl | undefined {
	const tied = resourcesOfType(resources, 'AWS::EC2::SubnetNetworkAclAssociation')
		.flatMap((association) => isKnown(association.subnet) && association.subnet.value.resourceId === subnet.id && isKnown(association.networkAcl) ? [association.networkAcl.value.resourceId] : []);
	return resourcesOfType(resources, 'AWS::EC2::NetworkAcl')
		.find((acl) => tied.includes(acl.id) || (isKnown(acl.subnets) && acl.subnets.value.some(({ resourceId }) => resourceId === subnet.id)));
}
