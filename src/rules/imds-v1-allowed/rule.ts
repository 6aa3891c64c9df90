/** Instances whose credentials can be had by a forged request: version 1 of the instance metadata service. */
import type { Instance } from '../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { optional, require, text } from './text';

export const imdsV1Allowed: Rule<Instance | LaunchTemplate | LaunchConfiguration> = {
	id: 'imds-v1-allowed', category: 'security', severity: 'warning', text,
	resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
	equivalents: { checkov: ['CKV_AWS_79'], trivy: ['AVD-AWS-0028', 'AVD-AWS-0130'] },
	check(holder, report) {
		const { httpTokens, httpEndpoint } = holder.metadataOptions ?? {};
		if (httpEndpoint !== undefined && (!isKnown(httpEndpoint) || httpEndpoint.value === 'disabled')) { return; }
		if (!isKnown(httpTokens) || httpTokens.origin.kind === 'omitted' || httpTokens.value !== 'optional') { return; }
		report({ at: httpTokens, message: optional, args: {}, fixes: replaceValues(require, [{ value: httpTokens, newText: 'required' }], true) });
	},
};
