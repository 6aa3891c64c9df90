/** Databases whose data lie there in the clear. */
import type { DbCluster, DbInstance } from '../../core/model/dbInstance';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { encrypt, off, text } from './text';

/** The fix replaces the database, which nobody wants by the way: it is never the preferred one. */
export const rdsUnencrypted: Rule<DbInstance | DbCluster> = {
	id: 'rds-unencrypted', category: 'security', severity: 'warning', resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
	equivalents: { checkov: ['CKV_AWS_16', 'CKV_AWS_96'], trivy: ['AVD-AWS-0079', 'AVD-AWS-0080'] },
	check(database, report, context) {
		const encrypted = database.storageEncrypted;
		if (!isKnown(encrypted) || encrypted.value) { return; }
		const isWritten = encrypted.origin.kind !== 'omitted';
		report({
			at: isWritten ? encrypted : { file: database.file, range: database.nameRange }, severity: isWritten ? 'warning' : 'information', message: off, args: { name: database.name },
			fixes: () => writeSettings(encrypt, [{ resource: database, path: 'storageEncrypted', value: true }], { isPreferred: false, context }),
		});
	},
};
