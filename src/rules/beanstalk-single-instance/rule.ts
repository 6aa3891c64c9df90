/** Environments for production that have one instance and no load balancer. */
import type { BeanstalkEnvironment } from '../../core/model/beanstalkEnvironment';
import { beanstalkSettings } from '../../core/model/beanstalkEnvironment';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { isForProduction } from '../production';
import type { Rule } from '../rule';
import { single, text, toBalanced } from './text';

export const beanstalkSingleInstance: Rule<BeanstalkEnvironment> = {
	id: 'beanstalk-single-instance', severity: 'hint', resources: ['AWS::ElasticBeanstalk::Environment'], text,
	source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html',
	check(environment, report, { resources }) {
		const { environmentName, name } = environment;
		const { environmentType: type } = beanstalkSettings(environment, resources);
		if (!isKnown(type) || type.value !== 'SingleInstance' || !isForProduction([name, isKnown(environmentName) ? environmentName.value : undefined])) { return; }
		report({ at: type, message: single, args: { name }, fixes: replaceValues(toBalanced, [{ value: type, newText: 'LoadBalanced' }], false) });
	},
};
