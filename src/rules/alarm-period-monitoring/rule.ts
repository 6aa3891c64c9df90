/** Alarms that look more often than the instances of their group report. */
import { formatNumber } from '../../core/format';
import { monitoringPeriods } from '../../core/facts/alarmFigures';
import type { Alarm } from '../../core/model/alarm';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { localize } from '../../core/model/localized';
import { groupsOf, launchOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { replaceValues, writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { detailed, setPeriod, text, tooFine } from './text';

/** Metrics that do not follow the setting: status checks come every minute, CPU credits every five minutes. */
const fixedPeriods = /^(?:StatusCheckFailed|CPUCredit|CPUSurplusCredit)/;

export const alarmPeriodMonitoring: Rule<Alarm> = {
	id: 'alarm-period-monitoring', severity: 'information', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html',
	check(alarm, report, context) {
		const { namespace, metricName, periodSeconds: period, hasMetricMath } = alarm;
		if (hasMetricMath || !isKnown(namespace) || namespace.value !== 'AWS/EC2' || !isKnown(metricName) || fixedPeriods.test(metricName.value)) { return; }
		const basic = monitoringPeriods.basicSeconds;
		if (!isKnown(period) || period.value >= basic) { return; }
		const [group, ...others] = groupsOf(alarm, context.resources);
		const launch = group === undefined || others.length > 0 ? undefined : basicLaunchOf(group, launchOf(group, context.resources));
		if (group === undefined || launch === undefined) { return; }
		report({
			at: period, message: tooFine, args: { group: group.name, period: formatNumber(period.value), basic: formatNumber(basic) },
			fixes: [
				...writeSettings(localize(detailed, launch.name), [{ resource: launch, path: 'detailedMonitoring', value: true }], { isPreferred: true, context }),
				...replaceValues(localize(setPeriod, formatNumber(basic)), [{ value: period, newText: String(basic) }], false),
			],
		});
	},
};

/** What the group launches, if it surely reports every five minutes: templates that say nothing, and whatever switches detailed monitoring off. */
function basicLaunchOf({ mixedInstancesPolicy }: AutoScalingGroup, launch: LaunchTemplate | LaunchConfiguration | undefined): LaunchTemplate | LaunchConfiguration | undefined {
	if (launch === undefined || mixedInstancesPolicy?.overrides.some(({ launchTemplate }) => launchTemplate !== undefined) === true) { return undefined; }
	const { detailedMonitoring } = launch;
	const isBasic = detailedMonitoring === undefined ? launch.type === 'AWS::EC2::LaunchTemplate' : isKnown(detailedMonitoring) && !detailedMonitoring.value;
	return isBasic ? launch : undefined;
}
