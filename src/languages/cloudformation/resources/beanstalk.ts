/** Elastic Beanstalk environments and configuration templates → model. */
import type { BeanstalkEnvironment, BeanstalkTemplate, OptionSetting } from '../../../core/model/beanstalkEnvironment';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticbeanstalk-environment.html';

export function readBeanstalkEnvironment(context: ResourceContext): BeanstalkEnvironment {
	const { properties, base } = context;
	return {
		type: 'AWS::ElasticBeanstalk::Environment',
		environmentName: properties.text('EnvironmentName'),
		tier: withDefault(context, properties.child('Tier').text('Name'), { fallback: 'WebServer', source }),
		solutionStackName: properties.text('SolutionStackName'),
		template: properties.reference('TemplateName', 'AWS::ElasticBeanstalk::ConfigurationTemplate'),
		optionSettings: readOptions(properties),
		...base,
	};
}

export function readBeanstalkTemplate({ properties, base }: ResourceContext): BeanstalkTemplate {
	return {
		type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
		solutionStackName: properties.text('SolutionStackName'),
		optionSettings: readOptions(properties),
		...base,
	};
}

function readOptions(properties: Properties): readonly OptionSetting[] {
	return properties.children('OptionSettings').map((setting) => ({ namespace: setting.text('Namespace'), optionName: setting.text('OptionName'), value: setting.text('Value'), range: setting.range }));
}
