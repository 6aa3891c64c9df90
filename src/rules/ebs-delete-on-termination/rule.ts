/** Volumes that the instances of a group leave behind. */
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { groupsOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { deleteIt, leftBehind, text } from './text';

/** A single instance may well keep its data; a group replaces and removes instances all the time. */
export const ebsDeleteOnTermination: Rule<LaunchTemplate | LaunchConfiguration> = {
	id: 'ebs-delete-on-termination', category: 'storage', severity: 'warning', resources: ['AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
	check(launch, report, { facts, resources }) {
		const [group] = groupsOf(launch, resources);
		if (group === undefined) { return; }
		for (const { deleteOnTermination: deletes, sizeGiB, volumeType } of launch.ebsVolumes) {
			if (!isKnown(deletes) || deletes.value) { continue; }
			const type = isKnown(volumeType) && volumeType.origin.kind !== 'omitted' ? facts.volumeType(volumeType.value) : undefined;
			const usd = type === undefined || !isKnown(sizeGiB) || sizeGiB.value < 1 ? undefined : volumeCost({ sizeGiB: sizeGiB.value, iops: null, throughputMiBps: null }, type).storageUsd;
			report({
				at: deletes, message: leftBehind, args: { group: group.name, usd, sizeGiB: isKnown(sizeGiB) ? sizeGiB.value : undefined, region: type?.price.region ?? '' },
				fixes: replaceValues(deleteIt, [{ value: deletes, newText: 'true' }], true),
			});
		}
	},
};
