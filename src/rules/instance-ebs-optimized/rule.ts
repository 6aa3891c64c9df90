/** EBS optimization of types that do not have it, or always have it. */
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { removeProperties } from '../fixes';
import type { Rule } from '../rule';
import { always, remove, text, unsupported } from './text';

const holders = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;
type Holder = ResourceOfType<typeof holders[number]>;

export const instanceEbsOptimized: Rule<Holder> = {
	id: 'instance-ebs-optimized', category: 'instance-types', severity: 'error', resources: holders, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html',
	check(holder, report, context) {
		const { ebsOptimized, instanceType } = holder;
		const support = isKnown(instanceType) ? context.facts.instanceTypeDetails(instanceType.value)?.ebsOptimized : undefined;
		if (!isKnown(ebsOptimized) || !isKnown(instanceType)) { return; }
		const fixes = removeProperties(remove, [ebsOptimized], { isPreferred: true, resource: holder, context });
		if (support === 'unsupported' && ebsOptimized.value) {
			report({ at: ebsOptimized, message: unsupported, args: { type: instanceType.value }, fixes });
		} else if (support === 'default' && !ebsOptimized.value) {
			report({ at: ebsOptimized, severity: 'hint', message: always, args: { type: instanceType.value }, fixes });
		}
	},
};
