import assert from 'node:assert/strict';
import { beanstalkSettings } from '../../../../src/core/model/beanstalkEnvironment';
import { beanstalk } from '../../../../src/languages/beanstalk';
import { read, show } from '../readSettings';

const lines = (...all: readonly string[]): string => all.join('\n');

async function settings(texts: Readonly<Record<string, string>>): Promise<ReturnType<typeof show>> {
	const reading = await read(beanstalk, texts);
	assert.deepStrictEqual(reading.problems, []);
	return show(reading, texts);
}

describe('applications of Elastic Beanstalk', () => {
	it('have the options of their extensions in both forms, of which later ones win', async () => {
		assert.deepStrictEqual(await settings({
			'app/.ebextensions/01-size.config': lines('option_settings:', '  aws:autoscaling:asg:', '    MinSize: 2', "    MaxSize: '4' # more at night", '  aws:autoscaling:launchconfiguration:', '    InstanceType: t2.micro', '    SecurityGroups: \'`{"Ref": "Own"}`\''),
			'app/.ebextensions/02-more.config': lines('option_settings:', '  - namespace: aws:autoscaling:launchconfiguration', '    option_name: InstanceType', '    value: t3.small', '  - { option_name: STAGE, value: prod }', '  - option_name: incomplete'),
			'app/.ebextensions/03.config': '{"option_settings": {"aws:elasticbeanstalk:command": {"DeploymentPolicy": "Rolling"}}}',
			'app/.ebextensions/files.config': 'files:\n  /tmp/x: { content: "MinSize: 1" }\n',
		}), {
			'AWS::ElasticBeanstalk::Environment environment': {
				tier: '? not-in-text «option_settings»', template: '? not-in-text «option_settings»', 'optionSettings.0.namespace': 'aws:autoscaling:asg', 'optionSettings.0.optionName': 'MinSize',
				'optionSettings.0.value': '2', 'optionSettings.1.namespace': 'aws:autoscaling:asg', 'optionSettings.1.optionName': 'MaxSize', 'optionSettings.1.value': '4',
				'optionSettings.2.namespace': 'aws:autoscaling:launchconfiguration', 'optionSettings.2.optionName': 'SecurityGroups', 'optionSettings.2.value': '? not-in-text «`{"Ref": "Own"}`»',
				'optionSettings.3.namespace': 'aws:autoscaling:launchconfiguration', 'optionSettings.3.optionName': 'InstanceType', 'optionSettings.3.value': 't3.small',
				'optionSettings.4.optionName': 'STAGE', 'optionSettings.4.value': 'prod', 'optionSettings.5.namespace': 'aws:elasticbeanstalk:command',
				'optionSettings.5.optionName': 'DeploymentPolicy', 'optionSettings.5.value': 'Rolling',
			},
		});
	});

	it('have a manifest, saved configurations and containers', async () => {
		assert.deepStrictEqual(await settings({
			'app/env.yaml': lines('AWSConfigurationTemplateVersion: 1.1.0.0', 'EnvironmentName: shop+', 'SolutionStack: 64bit Amazon Linux 2023 v6.1.0 running Node.js 20', 'EnvironmentTier: { Name: Worker, Type: SQS/HTTP }', 'OptionSettings:', '  aws:autoscaling:asg: { MinSize: 1 }'),
			'app/.ebextensions/01.config': 'option_settings:\n  aws:autoscaling:asg: { MinSize: 2, MaxSize: 6 }\n',
			'app/.elasticbeanstalk/saved_configs/prod.cfg.yml': lines('AWSConfigurationTemplateVersion: 1.1.0.0', 'OptionSettings:', '  aws:ec2:instances: { InstanceTypes: "t3.small, t3.medium" }'),
			'app/Dockerrun.aws.json': JSON.stringify({ AWSEBDockerrunVersion: 2, containerDefinitions: [{ name: 'web', image: 'nginx', essential: true, memory: 128, cpu: 256, portMappings: [{ hostPort: 80, containerPort: 80 }] }] }, undefined, 1),
		}), {
			'AWS::ElasticBeanstalk::Environment environment shop+': {
				environmentName: 'shop+', tier: 'Worker', solutionStackName: '64bit Amazon Linux 2023 v6.1.0 running Node.js 20', 'optionSettings.0.namespace': 'aws:autoscaling:asg',
				'optionSettings.0.optionName': 'MaxSize', 'optionSettings.0.value': '6', 'optionSettings.1.namespace': 'aws:autoscaling:asg', 'optionSettings.1.optionName': 'MinSize',
				'optionSettings.1.value': '1',
			},
			'AWS::ElasticBeanstalk::ConfigurationTemplate configuration prod': {
				'optionSettings.0.namespace': 'aws:ec2:instances', 'optionSettings.0.optionName': 'InstanceTypes', 'optionSettings.0.value': 't3.small, t3.medium',
			},
			'AWS::ECS::TaskDefinition containers': {
				'containers.0.containerName': 'web', 'containers.0.cpuUnits': '256', 'containers.0.memoryMiB': '128', 'containers.0.essential': 'true',
				'containers.0.portMappings.0.containerPort': '80', 'containers.0.portMappings.0.hostPort': '80',
			},
		});
	});

	it('declare resources of CloudFormation in their extensions', async () => {
		assert.deepStrictEqual(await settings({
			'.ebextensions/alarm.config': lines('Resources:', '  Busy:', '    Type: AWS::CloudWatch::Alarm', '    Properties:', '      Namespace: AWS/EC2', '      MetricName: CPUUtilization', '      Threshold: 80', '      Dimensions:', '        - Name: AutoScalingGroupName', '          Value: { Ref: AWSEBAutoScalingGroup }'),
		}), {
			'AWS::CloudWatch::Alarm Busy': {
				namespace: 'AWS/EC2', metricName: 'CPUUtilization', dimensions: '[{ Ref: AWSEBAutoScalingGroup }] «AutoScalingGroupName» (expression)', threshold: '80',
			},
		});
	});

	it('give no defaults to an environment that is made elsewhere', async () => {
		const minimum = async (path: string): Promise<unknown> => {
			const { resources: [environment], resources } = await read(beanstalk, { [path]: 'option_settings: { a: { b: c } }\nOptionSettings: { a: { b: c } }\n' });
			return environment?.type === 'AWS::ElasticBeanstalk::Environment' ? beanstalkSettings(environment, resources).minSize?.value : environment;
		};
		assert.deepStrictEqual([await minimum('.ebextensions/a.config'), await minimum('env.yaml')], [undefined, 1]);
	});

	it('are told from other files by their places and a look', () => {
		const paths = ['.ebextensions/a.config', 'x/.ebextensions/a.config', 'a.config', '.ebextensions/x/a.config', 'env.yaml', 'x.cfg.yml', 'Dockerrun.aws.json', 'Dockerrun.json', 'a.yml'];
		assert.deepStrictEqual(paths.map(beanstalk.acceptsPath), [true, true, false, false, true, true, true, false, false]);
		assert.deepStrictEqual([['commands: {}', 'a/.ebextensions/a.config'], ['DATABASE_URL: x', 'env.yaml'], ['a: b', 'x.cfg.yml'], ['{}', 'Dockerrun.aws.json']].map(([text = '', path = '']) => beanstalk.acceptsText(text, path)), [false, false, false, false]);
		assert.deepStrictEqual(['a/.ebextensions/b.config', '.ebextensions/b.config', 'a/.elasticbeanstalk/saved_configs/b.cfg.yml', 'a/env.yaml', 'env.yaml'].map(beanstalk.moduleKey), ['a', '', 'a', 'a', '']);
	});

	it('say what keeps them from being read', async () => {
		const { resources, problems } = await read(beanstalk, { '.ebextensions/a.config': 'option_settings:\n\taws:autoscaling:asg: 2\n', '.ebextensions/b.config': 'option_settings: [1, {}, { option_name: x }]\n', '.ebextensions/c.config': 'option_settings: text\nResources: 1\n' });
		assert.deepStrictEqual(problems.map(({ file, code }) => [file, code]), [['.ebextensions/a.config', 'syntax']]);
		assert.deepStrictEqual(resources.map(({ type }) => type), ['AWS::ElasticBeanstalk::Environment']);
	});
});
