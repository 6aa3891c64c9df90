/** Instances whose credentials can be had by a forged request: version 1 of the instance metadata service. */
import type { Instance } from '../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { isKnown } from '../../core/model/value';
import { replaceValues, writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { mayBe, optional, require, text } from './text';

/** Not written, the AMI or the account decides: then it is no more than a hint. */
export const imdsV1Allowed: Rule<Instance | LaunchTemplate | LaunchConfiguration> = {
	id: 'imds-v1-allowed', category: 'security', severity: 'warning', text,
	resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
	equivalents: { checkov: ['CKV_AWS_79'], trivy: ['AVD-AWS-0028', 'AVD-AWS-0130'] },
	check(holder, report, context) {
		const { httpTokens, httpEndpoint } = holder.metadataOptions ?? {};
		if (httpEndpoint !== undefined && (!isKnown(httpEndpoint) || httpEndpoint.value === 'disabled')) { return; }
		if (isKnown(httpTokens) && httpTokens.origin.kind !== 'omitted') {
			if (httpTokens.value !== 'optional') { return; }
			report({ at: httpTokens, message: optional, args: {}, fixes: replaceValues(require, [{ value: httpTokens, newText: 'required' }], true) });
			return;
		}
		// What is not written in an instance may stand in its launch template.
		if (httpTokens !== undefined || (holder.type === 'AWS::EC2::Instance' && holder.launchTemplate !== undefined)) { return; }
		report({
			at: { file: holder.file, range: holder.nameRange }, severity: 'hint', message: mayBe, args: {},
			fixes: writeSettings(require, [{ resource: holder, path: 'metadataOptions.httpTokens', value: 'required' }], { isPreferred: true, context }),
		});
	},
};
