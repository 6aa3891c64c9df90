/** The table of rules: one line a rule. */
import { asgHealthCheckType } from './asg-health-check-type/rule';
import { asgSizeBounds } from './asg-size-bounds/rule';
import { ebsVolumeLimits } from './ebs-volume-limits/rule';
import { instanceTypePreviousGeneration } from './instance-type-previous-generation/rule';
import { instanceTypeUnknown } from './instance-type-unknown/rule';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
	asgHealthCheckType,
	asgSizeBounds,
	ebsVolumeLimits,
	instanceTypePreviousGeneration,
	instanceTypeUnknown,
];
