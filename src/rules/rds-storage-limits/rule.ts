/** Storage of databases that AWS rejects, or that does not do what is written. */
import type { DbInstance } from '../../core/model/dbInstance';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { engineOf, isOwnDatabase } from '../databases';
import { removeProperties, replaceValues } from '../fixes';
import type { Reporter, Rule, RuleContext } from '../rule';
import { belowBaseline, noIops, notYet, ratio, removeSetting, setNumber, text, tooSmall, unused } from './text';

const provisioned: readonly string[] = ['io1', 'io2'];

/**
 * RDS API of 2026-11-05: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html; thresholds of gp3:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html#gp3-storage
 */
const limits = {
	minProvisionedGiB: 100, ratioMax: 50, ratioMin: 0.5, ratioMinSqlServer: 1,
	gp3: { thresholdGiB: 400, thresholdOracleGiB: 200, baselineIops: 12_000, baselineBelow: 3000 },
};

export const rdsStorageLimits: Rule<DbInstance> = {
	id: 'rds-storage-limits', severity: 'error', resources: ['AWS::RDS::DBInstance'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
	check(instance, report, context) {
		const { storageType: type, allocatedStorageGiB: size, iops, storageThroughputMiBps: throughput } = instance;
		if (!isOwnDatabase(instance) || !isKnown(type)) { return; }
		if (provisioned.includes(type.value)) {
			checkProvisioned(instance, type, report);
		} else if (type.value === 'gp3' && isKnown(size)) {
			checkGp3(instance, size, report, context);
		} else if (type.value === 'gp2' || type.value === 'standard') {
			for (const [setting, value] of [['iops', iops], ['throughput', throughput]] as const) {
				if (!isKnown(value) || value.value === 0) { continue; }
				report({ at: value, severity: 'warning', message: unused, args: { setting, value: value.value, type: type.value }, fixes: () => removeProperties(removeSetting, [value], { isPreferred: true, resource: instance, context }) });
			}
		}
	},
};

function checkProvisioned({ allocatedStorageGiB: size, iops, engine, name }: DbInstance, type: Known<string>, report: Reporter): void {
	if (iops === undefined) {
		report({ at: type, message: noIops, args: { name, type: type.value }, fixes: replaceValues(localize(setNumber, 'gp3'), [{ value: type, newText: 'gp3' }], false) });
		return;
	}
	if (!isKnown(size)) { return; }
	if (size.value < limits.minProvisionedGiB) {
		report({ at: size, message: tooSmall, args: { type: type.value, size: size.value, min: limits.minProvisionedGiB }, fixes: replaceValues(localize(setNumber, String(limits.minProvisionedGiB)), [{ value: size, newText: String(limits.minProvisionedGiB) }], true) });
		return;
	}
	if (!isKnown(iops)) { return; }
	const isSqlServer = isKnown(engine) && engineOf(engine.value).startsWith('sqlserver');
	const min = isSqlServer ? limits.ratioMinSqlServer : limits.ratioMin;
	// io2 Block Express takes more for each GiB.
	const max = type.value === 'io1' ? limits.ratioMax : Infinity;
	if (iops.value >= size.value * min && iops.value <= size.value * max) { return; }
	const nearest = iops.value < size.value * min ? Math.ceil(size.value * min) : size.value * limits.ratioMax;
	report({ at: iops, message: ratio, args: { iops: iops.value, size: size.value, min: size.value * min, max: size.value * limits.ratioMax }, fixes: replaceValues(localize(setNumber, String(nearest)), [{ value: iops, newText: String(nearest) }], true) });
}

function checkGp3(instance: DbInstance, size: Known<number>, report: Reporter, context: RuleContext): void {
	const { engine, iops, storageThroughputMiBps: throughput } = instance;
	if (!isKnown(engine) || /^(?:sqlserver|custom)/.test(engineOf(engine.value))) { return; }
	const threshold = engineOf(engine.value).startsWith('oracle') ? limits.gp3.thresholdOracleGiB : limits.gp3.thresholdGiB;
	if (size.value < threshold) {
		for (const [setting, value] of [['iops', iops], ['throughput', throughput]] as const) {
			if (!isKnown(value) || value.value === 0) { continue; }
			report({ at: value, message: notYet, args: { setting, value: value.value, size: size.value, threshold, engine: engine.value }, fixes: () => removeProperties(removeSetting, [value], { isPreferred: true, resource: instance, context }) });
		}
	} else if (isKnown(iops) && iops.value < limits.gp3.baselineIops) {
		report({ at: iops, message: belowBaseline, args: { iops: iops.value, threshold, baseline: limits.gp3.baselineIops }, fixes: replaceValues(localize(setNumber, String(limits.gp3.baselineIops)), [{ value: iops, newText: String(limits.gp3.baselineIops) }], true) });
	}
}
