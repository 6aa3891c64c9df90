/** Instances whose code does not say whether metadata needs a token. */
import type { Instance } from '../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { mayBe, require, text } from './text';

/** New AMIs and accounts require it by themselves, so that it is off by default. */
export const imdsUndecided: Rule<Instance | LaunchTemplate | LaunchConfiguration> = {
	id: 'imds-undecided', category: 'security', severity: 'hint', enabledByDefault: false, text,
	resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html',
	equivalents: { checkov: ['CKV_AWS_79'], trivy: ['AVD-AWS-0028', 'AVD-AWS-0130'] },
	check(holder, report, context) {
		const { httpTokens, httpEndpoint } = holder.metadataOptions ?? {};
		if (httpEndpoint !== undefined && (!isKnown(httpEndpoint) || httpEndpoint.value === 'disabled')) { return; }
		// What is not written in an instance may stand in its launch template.
		if ((httpTokens !== undefined && httpTokens.origin.kind !== 'omitted') || (holder.type === 'AWS::EC2::Instance' && holder.launchTemplate !== undefined)) { return; }
		report({
			at: { file: holder.file, range: holder.nameRange }, message: mayBe, args: {},
			fixes: () => writeSettings(require, [{ resource: holder, path: 'metadataOptions.httpTokens', value: 'required' }], { isPreferred: true, context }),
		});
	},
};
