/** Databases that one call deletes. */
import type { DbCluster, DbInstance } from '../../core/model/dbInstance';
import { isKnown } from '../../core/model/value';
import { isOwnDatabase } from '../databases';
import { writeSettings } from '../fixes';
import { isForProduction } from '../production';
import type { Rule } from '../rule';
import { protect, text, unprotected } from './text';

/** Test databases are meant to come and go: no more than a hint, but where the name says production. */
export const rdsDeletionProtection: Rule<DbInstance | DbCluster> = {
	id: 'rds-deletion-protection', severity: 'hint', resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
	equivalents: { checkov: ['CKV_AWS_139', 'CKV_AWS_293'], trivy: ['AVD-AWS-0177', 'AVD-AWS-0343'] },
	check(database, report, context) {
		const { deletionProtection, lifecycle, name } = database;
		if (!isKnown(deletionProtection) || deletionProtection.value || (database.type === 'AWS::RDS::DBInstance' && !isOwnDatabase(database))) { return; }
		if (lifecycle !== undefined && (!isKnown(lifecycle.preventDestroy) || lifecycle.preventDestroy.value)) { return; }
		const identifier = database.type === 'AWS::RDS::DBInstance' ? database.dbInstanceIdentifier : database.dbClusterIdentifier;
		report({
			at: deletionProtection.origin.kind === 'omitted' ? { file: database.file, range: database.nameRange } : deletionProtection,
			severity: isForProduction([name, isKnown(identifier) ? identifier.value : undefined]) ? 'warning' : 'hint', message: unprotected, args: { name },
			fixes: () => writeSettings(protect, [{ resource: database, path: 'deletionProtection', value: true }], { isPreferred: true, context }),
		});
	},
};
