/** A placement group: how near to each other instances run. */
import type { ResourceBase } from './resource';
import type { Value } from './value';

/** `AWS::EC2::PlacementGroup`. */
export interface PlacementGroup extends ResourceBase<'AWS::EC2::PlacementGroup'> {
	/** `cluster`, `partition` or `spread`. */
	readonly strategy: Value<string> | undefined;
	/** Partitions in each zone, 1–7, strategy `partition` only. */
	readonly partitionCount: Value<number> | undefined;
	/** `rack` or `host` (Outposts), strategy `spread` only. */
	readonly spreadLevel: Value<string> | undefined;
}
