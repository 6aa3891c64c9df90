/** Lists of termination policies that AWS rejects, and policies that never choose. */
import { editDistance } from '../../core/facts/editDistance';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { findPolicyListFault, isLambdaPolicy } from '../../core/simulation/group/terminationChoice';
import { replaceList } from '../fixes';
import type { Fix, Rule, RuleContext } from '../rule';
import { notConfigured, setPolicies, text, unknownPolicy, wrongOrder } from './text';

export const asgTerminationPolicies: Rule<AutoScalingGroup> = {
	id: 'asg-termination-policies', severity: 'error', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html',
	check({ terminationPolicies: policies, launchTemplate, launchConfiguration, name }, report, context) {
		if (!isKnown(policies) || policies.origin.kind === 'omitted') { return; }
		const known = namesOf(context);
		const odd = policies.value.find((policy) => !known.includes(policy) && !isLambdaPolicy(policy));
		if (odd !== undefined) {
			const near = known.filter((policy) => policy.toLowerCase() === odd.toLowerCase() || editDistance(policy, odd) <= 2)[0];
			const fixes = near === undefined ? [] : listFixes(policies, policies.value.map((policy) => (policy === odd ? near : policy)), context);
			report({ at: policies, message: unknownPolicy, args: { policy: odd, known: known.join(', ') }, fixes });
			return;
		}
		const fault = findPolicyListFault(policies.value);
		if (fault !== null) {
			report({ at: policies, message: wrongOrder, args: { fault, policies: policies.value.join(', ') }, fixes: () => listFixes(policies, inOrder(policies.value), context) });
		} else if (policies.value.includes('OldestLaunchConfiguration') && isKnown(launchTemplate) && launchConfiguration === undefined) {
			const wanted = policies.value.map((policy) => (policy === 'OldestLaunchConfiguration' ? 'OldestLaunchTemplate' : policy));
			report({ at: policies, severity: 'information', message: notConfigured, args: { name }, fixes: () => listFixes(policies, [...new Set(wanted)], context) });
		}
	},
};

function namesOf({ facts }: RuleContext): readonly string[] {
	const range = facts.setting('group', 'TerminationPolicies')?.range;
	return range?.kind === 'choice' ? range.values.map(String).filter((name) => !name.includes(' ')) : [];
}

/** The first Lambda function, the others, Default at the end. */
function inOrder(policies: readonly string[]): readonly string[] {
	const rest = policies.filter((policy) => !isLambdaPolicy(policy) && policy !== 'Default');
	return [...policies.filter(isLambdaPolicy).slice(0, 1), ...rest, ...(policies.includes('Default') ? ['Default'] : [])];
}

function listFixes(policies: Known<readonly string[]>, wanted: readonly string[], context: RuleContext): readonly Fix[] {
	return replaceList(localize(setPolicies, wanted.join(', ')), { value: policies, wanted }, context);
}
