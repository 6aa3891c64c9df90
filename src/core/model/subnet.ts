/** A subnet, for the zone that it lies in. */
import type { ResourceBase } from './resource';
import type { Value } from './value';

/** `AWS::EC2::Subnet`. */
export interface Subnet extends ResourceBase<'AWS::EC2::Subnet'> {
	/** `us-east-1a`. */
	readonly availabilityZone: Value<string> | undefined;
}
