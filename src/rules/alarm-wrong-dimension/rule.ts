/** Alarms whose dimensions do not tell the group that they scale, or belong to another kind of resource. */
import { metricNamespace, metricNamespaces } from '../../core/facts/cloudWatchMetrics';
import { editDistance } from '../../core/facts/editDistance';
import type { Alarm } from '../../core/model/alarm';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { groupsOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { surelyExists } from '../groupParts';
import type { Rule } from '../rule';
import { noDimension, oneInstance, otherGroup, text, wrongName } from './text';

/** Status checks and others of one instance are watched for their own sake: only alarms that scale a group of the module are asked whom they watch. */
export const alarmWrongDimension: Rule<Alarm> = {
	id: 'alarm-wrong-dimension', severity: 'warning', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html',
	check(alarm, report, { resources }) {
		const { namespace, metricName, dimensions, hasMetricMath } = alarm;
		if (hasMetricMath || !isKnown(namespace) || !isKnown(metricName) || (dimensions !== undefined && !isKnown(dimensions))) { return; }
		const known = metricNamespace(namespace.value);
		const odd = known === undefined ? undefined : dimensions?.value.find(({ name }) => !known.dimensions.includes(name) && isSurelyWrong(name, known.dimensions));
		if (odd !== undefined && known !== undefined && dimensions !== undefined) {
			report({ at: dimensions, message: wrongName, args: { dimension: odd.name, namespace: known.name, known: known.dimensions.join(', ') } });
			return;
		}
		const [group, ...others] = groupsOf(alarm, resources).filter(surelyExists);
		if (group === undefined || others.length > 0 || namespace.value !== 'AWS/EC2') { return; }
		if (dimensions === undefined || dimensions.value.length === 0) {
			report({ at: metricName, message: noDimension, args: { group: group.name, metric: metricName.value } });
			return;
		}
		const own = dimensions.value.find(({ name }) => name === 'AutoScalingGroupName');
		if (own === undefined && dimensions.value.some(({ name }) => name === 'InstanceId')) {
			report({ at: dimensions, message: oneInstance, args: { group: group.name } });
		} else if (own?.resourceId !== undefined && own.resourceId !== group.id) {
			const watched = resources.find((one): one is AutoScalingGroup => one.id === own.resourceId && one.type === 'AWS::AutoScaling::AutoScalingGroup');
			if (watched !== undefined) { report({ at: dimensions, message: otherGroup, args: { watched: watched.name, scaled: group.name } }); }
		}
	},
};

/** A dimension of another service that this one does not have, or a slip; others may be newer than the list. */
function isSurelyWrong(name: string, own: readonly string[]): boolean {
	return metricNamespaces.some(({ dimensions }) => dimensions.includes(name)) || own.some((known) => editDistance(known.toLowerCase(), name.toLowerCase()) <= 1);
}
