/** Databases for production on burstable classes. */
import type { DbInstance } from '../../core/model/dbInstance';
import { isKnown } from '../../core/model/value';
import { isForProduction } from '../production';
import type { Rule } from '../rule';
import { bursts, text } from './text';

/** Many small databases do well on them: off by default. */
export const rdsBurstable: Rule<DbInstance> = {
	id: 'rds-burstable', severity: 'information', enabledByDefault: false, resources: ['AWS::RDS::DBInstance'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html',
	check({ dbInstanceClass, dbInstanceIdentifier: identifier, name }, report) {
		if (!isKnown(dbInstanceClass) || !/^db\.t\d/.test(dbInstanceClass.value) || !isForProduction([name, isKnown(identifier) ? identifier.value : undefined])) { return; }
		report({ at: dbInstanceClass, message: bursts, args: { name, instanceClass: dbInstanceClass.value } });
	},
};
