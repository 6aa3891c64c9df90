/** Rolling deployments whose batch is the whole environment, and batches that AWS rejects. */
import type { BeanstalkEnvironment } from '../../core/model/beanstalkEnvironment';
import { beanstalkSettings } from '../../core/model/beanstalkEnvironment';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { addOptions } from '../beanstalkOptions';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { allAtOnce, outOfRange, setBatch, text } from './text';

/** Percent: what the console proposes. */
const usualPercent = 30;
const namespace = 'aws:elasticbeanstalk:command';

export const beanstalkBatchSize: Rule<BeanstalkEnvironment> = {
	id: 'beanstalk-batch-size', severity: 'warning', resources: ['AWS::ElasticBeanstalk::Environment'], text,
	source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html',
	check(environment, report, context) {
		const { environmentType: type, deploymentPolicy: policy, batchSize: batch, batchSizeType: unit, minSize: min } = beanstalkSettings(environment, context.resources);
		if (!isKnown(batch) || !isKnown(unit)) { return; }
		const isPercent = unit.value === 'Percentage';
		const most = isPercent ? 100 : 10_000;
		if (batch.origin.kind !== 'omitted' && (batch.value < 1 || batch.value > most)) {
			const nearest = batch.value < 1 ? 1 : most;
			report({ at: batch, severity: 'error', message: outOfRange, args: { batch: batch.value, most, isPercent }, fixes: replaceValues(localize(setBatch, { batch: nearest, isPercent }), [{ value: batch, newText: String(nearest) }], true) });
			return;
		}
		if (!isKnown(policy) || policy.value !== 'Rolling' || !isKnown(type) || type.value !== 'LoadBalanced') { return; }
		const isWhole = isPercent ? batch.value >= 100 : isKnown(min) && batch.value >= min.value;
		if (!isWhole) { return; }
		const wanted = isPercent ? usualPercent : 1;
		if (!isPercent && isKnown(min) && min.value <= 1) { return; }
		report({
			at: batch.origin.kind === 'omitted' ? policy : batch, message: allAtOnce, args: { name: environment.name, batch: batch.value, isPercent, min: isKnown(min) ? min.value : undefined, isDefault: batch.origin.kind === 'omitted' },
			fixes: batch.origin.kind === 'omitted' ? addOptions(localize(setBatch, { batch: wanted, isPercent }), { environment, options: [[namespace, 'BatchSize', String(wanted)]] }, context)
				: replaceValues(localize(setBatch, { batch: wanted, isPercent }), [{ value: batch, newText: String(wanted) }], true),
		});
	},
};
