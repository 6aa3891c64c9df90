/** A subnet: the zone that it lies in, and the addresses that it gives. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/** `AWS::EC2::Subnet`. */
export interface Subnet extends ResourceBase<'AWS::EC2::Subnet'> {
	/** `us-east-1a`. */
	readonly availabilityZone: Value<string> | undefined;
	readonly vpc: Value<ResourceReference> | undefined;
	/** IPv4 addresses, `10.0.1.0/24`. AWS keeps five of them. */
	readonly cidrBlock: Value<string> | undefined;
	/** Whether instances get a public IPv4 address; not written means false. */
	readonly mapPublicIpOnLaunch: Value<boolean>;
}
