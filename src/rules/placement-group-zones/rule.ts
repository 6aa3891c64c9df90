/** Placement groups that cannot take the instances that a group wants to run in them. */
import { placementGroups } from '../../core/facts/networkFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { placementGroupOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { zoneCountOf } from '../../core/model/zones';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { clusterZones, setMax, spreadFull, text, toStrategy } from './text';

export const placementGroupZones: Rule<AutoScalingGroup> = {
	id: 'placement-group-zones', category: 'network', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html',
	check(group, report, { resources }) {
		const placement = placementGroupOf(group, resources);
		const zones = zoneCountOf(group, resources);
		if (placement === undefined || !isKnown(placement.strategy) || zones === undefined) { return; }
		const { strategy, spreadLevel } = placement;
		const change = (wanted: string, preferred: boolean) => replaceValues(localize(toStrategy, wanted), [{ value: strategy, newText: wanted }], preferred);
		const args = { group: group.name, placement: placement.name, zones };
		if (strategy.value === 'cluster' && zones > 1) {
			const at = isKnown(group.subnets) ? group.subnets : isKnown(group.availabilityZones) ? group.availabilityZones : { file: group.file, range: group.nameRange };
			report({ at, message: clusterZones, args, fixes: change('spread', false) });
			return;
		}
		const most = zones * placementGroups.spreadInstancesPerZone;
		if (strategy.value !== 'spread' || spreadLevel !== undefined || !isKnown(group.maxSize) || group.maxSize.value <= most) { return; }
		report({
			at: group.maxSize, severity: 'warning', message: spreadFull, args: { ...args, max: group.maxSize.value, most, perZone: placementGroups.spreadInstancesPerZone },
			fixes: [...change('partition', false), ...replaceValues(localize(setMax, most), [{ value: group.maxSize, newText: String(most) }], false)],
		});
	},
};
