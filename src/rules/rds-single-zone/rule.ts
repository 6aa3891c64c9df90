/** Databases without a standby in another zone. */
import { rdsFailover } from '../../core/facts/platformFigures';
import type { DbInstance } from '../../core/model/dbInstance';
import { isKnown } from '../../core/model/value';
import { isOwnDatabase } from '../databases';
import { writeSettings } from '../fixes';
import { isForProduction } from '../production';
import type { Rule } from '../rule';
import { oneZone, switchOn, text } from './text';

/** Worth a hint; where the name says production, worth more. */
export const rdsSingleZone: Rule<DbInstance> = {
	id: 'rds-single-zone', severity: 'hint', resources: ['AWS::RDS::DBInstance'], text,
	source: rdsFailover.source.url,
	equivalents: { checkov: ['CKV_AWS_157'] },
	check(instance, report, context) {
		const { multiAz, dbInstanceIdentifier: identifier, name } = instance;
		if (!isKnown(multiAz) || multiAz.value || !isOwnDatabase(instance)) { return; }
		const isProduction = isForProduction([name, isKnown(identifier) ? identifier.value : undefined]);
		report({
			at: multiAz.origin.kind === 'omitted' ? { file: instance.file, range: instance.nameRange } : multiAz, severity: isProduction ? 'warning' : 'hint',
			message: oneZone, args: { name, fromSeconds: rdsFailover.instanceMinSeconds, toSeconds: rdsFailover.instanceMaxSeconds },
			fixes: () => writeSettings(switchOn, [{ resource: instance, path: 'multiAz', value: true }], { isPreferred: isProduction, context }),
		});
	},
};
