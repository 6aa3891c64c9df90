/** Sizes of an environment that AWS rejects. */
import type { BeanstalkEnvironment } from '../../core/model/beanstalkEnvironment';
import { beanstalkSettings } from '../../core/model/beanstalkEnvironment';
import { isKnown } from '../../core/model/value';
import type { Rule } from '../rule';
import { checkSizeBounds } from '../sizeBounds';
import { text } from './text';

export const beanstalkSizeBounds: Rule<BeanstalkEnvironment> = {
	id: 'beanstalk-size-bounds', severity: 'error', resources: ['AWS::ElasticBeanstalk::Environment'], text,
	source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
	check(environment, report, { resources }) {
		const { environmentType: type, minSize: min, maxSize: max } = beanstalkSettings(environment, resources);
		if (isKnown(type) && type.value === 'LoadBalanced' && isKnown(min) && min.origin.kind !== 'omitted' && isKnown(max) && max.origin.kind !== 'omitted') { checkSizeBounds({ min, max, desired: undefined }, report); }
	},
};
