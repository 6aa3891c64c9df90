/** Spot Instances of one type only. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { launchOf } from '../../core/model/relations';
import { zoneCountOf } from '../../core/model/zones';
import { launchedTypes } from '../launchTypes';
import type { Rule } from '../rule';
import { runsSpot } from '../spot';
import { onePool, text } from './text';

export const spotSingleType: Rule<AutoScalingGroup> = {
	id: 'spot-single-type', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/mixed-instances-groups-set-up-overview.html',
	check(group, report, { resources }) {
		const { mixedInstancesPolicy, name } = group;
		if (!runsSpot(group, resources) || launchOf(group, resources)?.instanceRequirements !== undefined || mixedInstancesPolicy?.overrides.some((one) => one.instanceRequirements !== undefined) === true) { return; }
		const [type, ...others] = launchedTypes(group, resources) ?? [];
		if (type === undefined || others.length > 0) { return; }
		report({ at: type.instanceType, message: onePool, args: { name, type: type.instanceType.value, zones: zoneCountOf(group, resources) } });
	},
};
