/** Warm pools that never hold an instance. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { localize } from '../../core/model/localized';
import { warmPoolOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { surelyExists } from '../groupParts';
import type { Rule } from '../rule';
import { empty, prepareMax, text } from './text';

export const warmPoolEmpty: Rule<AutoScalingGroup> = {
	id: 'warm-pool-empty', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html',
	check(group, report, { resources }) {
		const pool = warmPoolOf(group, resources);
		const { minSize: min, maxSize: max, name } = group;
		if (pool === undefined || !surelyExists(pool) || !isKnown(pool.minSize) || pool.minSize.value > 0 || !isKnown(min) || !isKnown(max)) { return; }
		const prepared = pool.maxGroupPreparedCapacity;
		if (prepared !== undefined && !isKnown(prepared)) { return; }
		const isMax = prepared === undefined || prepared.value === -1;
		const most = isMax ? max.value : prepared.value;
		if (most > min.value || max.value === 0) { return; }
		report({
			at: isMax ? { file: pool.file, range: pool.type === 'AWS::AutoScaling::WarmPool' && pool.language === 'cloudformation' ? pool.nameRange : max.range } : prepared,
			message: empty, args: { name, most, min: min.value, isMax },
			fixes: isMax || max.value <= min.value ? [] : replaceValues(localize(prepareMax, formatNumber(max.value)), [{ value: prepared, newText: String(max.value) }], true),
		});
	},
};
