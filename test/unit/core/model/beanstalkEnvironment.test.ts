import { deepStrictEqual } from 'node:assert/strict';
import { beanstalkSettings } from '../../../../src/core/model/beanstalkEnvironment';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { brief, createReader } from '../../languages/terraform/read';
import type { Reader } from '../../languages/terraform/read';

describe('the settings of an Elastic Beanstalk environment', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const option = (namespace: string, name: string, value: string): string => `  setting {\n    namespace = ${namespace}\n    name = ${name}\n    value = ${value}\n  }`;
	const show = (lines: string, around = ''): Readonly<Record<string, string>> => {
		const { resources } = reader.read(`resource "aws_elastic_beanstalk_environment" "e" {\n${lines}\n}\n${around}`);
		const [environment] = resourcesOfType(resources, 'AWS::ElasticBeanstalk::Environment');
		return environment === undefined ? {} : Object.fromEntries(Object.entries(beanstalkSettings(environment, resources)).map(([name, value]) => [name, brief(value)]));
	};

	it('are the documented defaults where nothing is written', () => {
		deepStrictEqual(show(''), {
			environmentType: '"LoadBalanced" omitted', minSize: '1 omitted', maxSize: '4 omitted', cooldownSeconds: '360 omitted', instanceTypes: 'not written', enableSpot: '"false" omitted',
			deploymentPolicy: '"AllAtOnce" omitted', batchSizeType: '"Percentage" omitted', batchSize: '100 omitted', triggerMeasure: '"NetworkOut" omitted', triggerUpperThreshold: '6000000 omitted',
			triggerLowerThreshold: '2000000 omitted', healthCheckUrl: 'not written', healthReporting: '"basic" omitted',
		});
	});

	it('are its own options, else those of its template', () => {
		const { minSize, maxSize, instanceTypes, batchSize } = show([
			'template_name = aws_elastic_beanstalk_configuration_template.t.name', option('"aws:autoscaling:asg"', '"MinSize"', '2'), option('"aws:ec2:instances"', '"InstanceTypes"', '"t3.small, m5.large"'),
		].join('\n'), `resource "aws_elastic_beanstalk_configuration_template" "t" {\n${option('"aws:autoscaling:asg"', '"MinSize"', '"1"')}\n${option('"aws:autoscaling:asg"', '"MaxSize"', '"9"')}\n}`);
		deepStrictEqual([minSize, maxSize, instanceTypes, batchSize], ['2 literal', '9 literal', '["t3.small","m5.large"] literal', '100 omitted']);
	});

	it('have no defaults with a template that is not known', () => {
		const { minSize, deploymentPolicy } = show(`template_name = "elsewhere"\n${option('"aws:autoscaling:asg"', '"MinSize"', '"two"')}`);
		deepStrictEqual([minSize, deploymentPolicy], ['unknown: malformed', 'not written']);
	});

	it('are unknown where an option of an unknown name may be them', () => {
		const { minSize, maxSize, deploymentPolicy } = show(`${option('"aws:autoscaling:asg"', '"MaxSize"', '5')}\n${option('"aws:autoscaling:asg"', 'var.name', '3')}`, 'variable "name" {}');
		deepStrictEqual([minSize, maxSize, deploymentPolicy], ['unknown: no-default', 'unknown: no-default', '"AllAtOnce" omitted']);
	});
});
