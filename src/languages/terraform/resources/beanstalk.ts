/** `aws_elastic_beanstalk_environment` and `aws_elastic_beanstalk_configuration_template` → model. */
import type { BeanstalkEnvironment, BeanstalkTemplate, OptionSetting } from '../../../core/model/beanstalkEnvironment';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

export function readBeanstalkEnvironment({ fields, base }: ResourceContext): BeanstalkEnvironment {
	return {
		type: 'AWS::ElasticBeanstalk::Environment',
		environmentName: fields.text('name'),
		tier: withDefault(fields, fields.text('tier'), { fallback: 'WebServer', source: pageOf('elastic_beanstalk_environment') }),
		solutionStackName: fields.text('solution_stack_name'),
		template: fields.reference('template_name', 'aws_elastic_beanstalk_configuration_template'),
		optionSettings: readOptions(fields),
		...base,
	};
}

export function readBeanstalkTemplate({ fields, base }: ResourceContext): BeanstalkTemplate {
	return {
		type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
		solutionStackName: fields.text('solution_stack_name'),
		optionSettings: readOptions(fields),
		...base,
	};
}

function readOptions(fields: Fields): readonly OptionSetting[] {
	return fields.blocks('setting').map((setting) => ({ namespace: setting.text('namespace'), optionName: setting.text('name'), value: setting.text('value'), range: setting.range }));
}
