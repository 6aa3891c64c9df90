/** Databases without backups, or with a retention that AWS rejects. */
import type { DbCluster, DbInstance } from '../../core/model/dbInstance';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { isOwnDatabase } from '../databases';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { noBackups, outOfRange, setDays, text } from './text';

/** Days; the API keeps 1 by default, the console proposes 7. RDS API of 2026-11-05: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html */
const days = { instanceMin: 0, clusterMin: 1, max: 35, usual: 7 };

export const rdsBackupRetention: Rule<DbInstance | DbCluster> = {
	id: 'rds-backup-retention', severity: 'warning', resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
	equivalents: { 'cfn-lint': ['E3719'], 'checkov': ['CKV_AWS_133'], 'trivy': ['AVD-AWS-0077'] },
	check(database, report, context) {
		const retention = database.backupRetentionPeriodDays;
		const isCluster = database.type === 'AWS::RDS::DBCluster';
		if (!isKnown(retention) || (!isCluster && !isOwnDatabase(database))) { return; }
		const min = isCluster ? days.clusterMin : days.instanceMin;
		const isRejected = retention.value < min || retention.value > days.max;
		if (!isRejected && retention.value > 0) { return; }
		const wanted = retention.value > days.max ? days.max : days.usual;
		report({
			at: retention.origin.kind === 'omitted' ? { file: database.file, range: database.nameRange } : retention,
			severity: isRejected ? 'error' : 'warning', message: isRejected ? outOfRange : noBackups, args: { name: database.name, days: retention.value, min, max: days.max, isDefault: retention.origin.kind === 'omitted' },
			fixes: () => writeSettings(localize(setDays, wanted), [{ resource: database, path: 'backupRetentionPeriodDays', value: wanted }], { isPreferred: true, context }),
		});
	},
};
