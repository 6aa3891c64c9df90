/** Instance types that a cluster placement group does not take. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Instance } from '../../core/model/instance';
import { placementGroupOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { launchedTypes } from '../launchTypes';
import type { Rule } from '../rule';
import { notTaken, text, toSpread } from './text';

/** "Current generation instances, except for burstable performance instances, Mac1 instances, and M7i-flex instances": other flex families are left alone. */
export const placementGroupType: Rule<AutoScalingGroup | Instance> = {
	id: 'placement-group-type', category: 'network', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::Instance'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html',
	check(holder, report, { resources, facts }) {
		const placement = holder.type === 'AWS::AutoScaling::AutoScalingGroup' ? placementGroupOf(holder, resources)
			: isKnown(holder.placementGroup) ? resolveReference(resources, holder.placementGroup.value, 'AWS::EC2::PlacementGroup') : undefined;
		if (placement === undefined || !isKnown(placement.strategy) || placement.strategy.value !== 'cluster') { return; }
		for (const at of typesOf(holder, resources)) {
			const type = facts.instanceType(at.value);
			if (type === undefined || (type.burstable === null && type.family !== 'm7i-flex' && type.family !== 'mac1')) { continue; }
			report({ at, message: notTaken, args: { type: at.value, placement: placement.name }, fixes: replaceValues(toSpread, [{ value: placement.strategy, newText: 'spread' }], false) });
		}
	},
};

function typesOf(holder: AutoScalingGroup | Instance, resources: readonly Resource[]): readonly Known<string>[] {
	if (holder.type === 'AWS::EC2::Instance') { return isKnown(holder.instanceType) ? [holder.instanceType] : []; }
	return (launchedTypes(holder, resources) ?? []).map(({ instanceType }) => instanceType);
}
