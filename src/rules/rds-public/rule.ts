/** Databases that have an address in the internet. */
import type { DbInstance } from '../../core/model/dbInstance';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { hide, open, text } from './text';

export const rdsPublic: Rule<DbInstance> = {
	id: 'rds-public', category: 'security', severity: 'warning', resources: ['AWS::RDS::DBInstance'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
	equivalents: { checkov: ['CKV_AWS_17'], trivy: ['AVD-AWS-0180'] },
	check({ publiclyAccessible, name }, report) {
		if (!isKnown(publiclyAccessible) || !publiclyAccessible.value || publiclyAccessible.origin.kind === 'omitted') { return; }
		report({ at: publiclyAccessible, message: open, args: { name }, fixes: replaceValues(hide, [{ value: publiclyAccessible, newText: 'false' }], true) });
	},
};
