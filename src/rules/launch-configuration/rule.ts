/** Launch configurations, the legacy form of launch templates. */
import type { LaunchConfiguration } from '../../core/model/launchTemplate';
import type { Rule } from '../rule';
import { legacy, text } from './text';

export const launchConfiguration: Rule<LaunchConfiguration> = {
	id: 'launch-configuration', severity: 'warning', resources: ['AWS::AutoScaling::LaunchConfiguration'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
	equivalents: { checkov: ['CKV_AWS_315'] },
	check({ file, nameRange, name }, report) {
		report({ at: { file, range: nameRange }, message: legacy, args: { name } });
	},
};
