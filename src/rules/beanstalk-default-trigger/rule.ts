/** Environments that scale by the bytes that they send, because nothing else is written. */
import type { BeanstalkEnvironment } from '../../core/model/beanstalkEnvironment';
import { beanstalkSettings } from '../../core/model/beanstalkEnvironment';
import { isKnown } from '../../core/model/value';
import { addOptions } from '../beanstalkOptions';
import type { Rule } from '../rule';
import { byBytes, byCpu, text } from './text';

const namespace = 'aws:autoscaling:trigger';

export const beanstalkDefaultTrigger: Rule<BeanstalkEnvironment> = {
	id: 'beanstalk-default-trigger', severity: 'information', resources: ['AWS::ElasticBeanstalk::Environment'], text,
	source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-triggers.html',
	check(environment, report, context) {
		const { environmentType: type, minSize: min, maxSize: max, triggerMeasure: measure, triggerUpperThreshold: upper, triggerLowerThreshold: lower } = beanstalkSettings(environment, context.resources);
		if (!isKnown(measure) || measure.value !== 'NetworkOut' || measure.origin.kind !== 'omitted' || !isKnown(type) || type.value !== 'LoadBalanced') { return; }
		if (!isKnown(min) || !isKnown(max) || min.value >= max.value || !isKnown(upper) || !isKnown(lower)) { return; }
		// Thresholds that are written mean that the metric was thought about.
		if (upper.origin.kind !== 'omitted' || lower.origin.kind !== 'omitted') { return; }
		report({
			at: { file: environment.file, range: environment.nameRange }, message: byBytes, args: { name: environment.name, upper: upper.value, lower: lower.value, min: min.value, max: max.value },
			fixes: () => addOptions(byCpu, { environment, options: [
				[namespace, 'MeasureName', 'CPUUtilization'], [namespace, 'Statistic', 'Average'], [namespace, 'Unit', 'Percent'], [namespace, 'UpperThreshold', '70'], [namespace, 'LowerThreshold', '30'],
			] }, context),
		});
	},
};
