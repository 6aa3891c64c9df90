/** What a scaling policy is read with, and what became of it. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import type { PolicySettings } from '../../core/simulation/scenario/policySettings';
import type { Settings } from '../setting';
import type { PartReading } from './partReading';

export interface PolicyContext {
	readonly policy: ScalingPolicy;
	readonly group: AutoScalingGroup;
	readonly resources: readonly Resource[];
	readonly isBehindLoadBalancer: boolean;
}

/** A policy that several alarms call becomes several; one that the run does without becomes none and a note. */
export type PolicyReading = PartReading<readonly Settings<PolicySettings>[]>;

export function leftOut(note: Localized): PolicyReading {
	return { settings: [], notes: [note] };
}
