/** A single EC2 instance. */
import type { LaunchSettings } from './launchTemplate';
import type { ResourceBase } from './resource';
import type { Value } from './value';

/** `AWS::EC2::Instance`. */
export interface Instance extends ResourceBase<'AWS::EC2::Instance'>, LaunchSettings {
	readonly availabilityZone: Value<string> | undefined;
}
