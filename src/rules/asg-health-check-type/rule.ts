/** A group behind a load balancer that does not listen to its health checks. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Fix, Rule, RuleContext } from '../rule';
import { text, unused, useElb } from './text';

export const asgHealthCheckType: Rule<AutoScalingGroup> = {
	id: 'asg-health-check-type', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
	check(group, report, context) {
		const { healthCheckType, targetGroupArns, loadBalancerNames, name } = group;
		const isBalanced = [targetGroupArns, loadBalancerNames].some((references) => isKnown(references) && references.value.length > 0);
		if (!isBalanced || !isKnown(healthCheckType) || healthCheckType.value.includes('ELB')) { return; }
		const type = healthCheckType.value.join(',') || 'EC2';
		report({ at: healthCheckType, message: unused, args: { name, type }, fixes: () => useElbFixes(group, healthCheckType, context) });
	},
};

/** EC2 checks are always on, so that they need not be listed beside the others. */
function useElbFixes(group: AutoScalingGroup, current: Known<readonly string[]>, context: RuleContext): readonly Fix[] {
	const wanted = [...current.value.filter((kind) => kind !== 'EC2'), 'ELB'].join(',');
	return writeSettings(localize(useElb, wanted), [{ resource: group, path: 'healthCheckType', value: wanted.split(',') }], { isPreferred: true, context });
}
