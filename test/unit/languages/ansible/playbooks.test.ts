import assert from 'node:assert/strict';
import { ansible } from '../../../../src/languages/ansible';
import { read, show } from '../readSettings';

const lines = (...all: readonly string[]): string => all.join('\n');

async function settings(texts: Readonly<Record<string, string>>): Promise<ReturnType<typeof show>> {
	const reading = await read(ansible, texts);
	assert.deepStrictEqual(reading.problems, []);
	return show(reading, texts);
}

describe('playbooks of Ansible', () => {
	it('are read into what their modules make, with variables of the play and results of other tasks', async () => {
		assert.deepStrictEqual(await settings({ 'site.yml': lines(
			'- hosts: localhost', '  module_defaults:', '    group/aws: { region: eu-west-1 }', '  vars:', '    size: t3.small', '    nodes: 4', '    subnets: [subnet-1, subnet-2]', '  tasks:',
			'    - name: Template', '      amazon.aws.ec2_launch_template:', '        template_name: web', '        instance_type: "{{ size }}"', '        block_device_mappings:', '          - { device_name: /dev/xvda, ebs: { volume_size: 20, volume_type: gp3, delete_on_termination: true } }', '        metadata_options: { http_tokens: required }', '        monitoring: { enabled: yes }', '      register: template',
			'    - name: Targets', '      elb_target_group: { name: site, protocol: http, port: 80, vpc_id: vpc-1, health_check_path: /ok, health_check_interval: 10, deregistration_delay_timeout: 60, stickiness_enabled: no, successful_response_codes: "200-299" }', '      register: targets',
			'    - name: Group', '      amazon.aws.autoscaling_group:', '        name: web', '        min_size: 2', '        max_size: "{{ nodes | int }}"', '        desired_capacity: "{{ wanted | default(3) }}"', '        health_check_type: ELB', '        vpc_zone_identifier: "{{ subnets }}"', '        target_group_arns: ["{{ targets.target_group_arn }}"]', '        launch_template: { launch_template_name: web, version: $Latest }',
			'        mixed_instances_policy: { instance_types: [t3.small, t3a.small], instances_distribution: { on_demand_base_capacity: 1, spot_allocation_strategy: capacity-optimized } }',
			'    - community.aws.autoscaling_policy: { name: cpu, asg_name: web, policy_type: TargetTrackingScaling, target_tracking_config: { predefined_metric_spec: { predefined_metric_type: ASGAverageCPUUtilization }, target_value: 60 } }',
			'      register: policy',
			'    - amazon.aws.cloudwatch_metric_alarm: { name: busy, metric: CPUUtilization, namespace: AWS/EC2, statistic: Average, comparison: ">=", threshold: 70, period: 60, evaluation_periods: 2, dimensions: { AutoScalingGroupName: web }, alarm_actions: ["{{ policy.arn }}"] }',
			'    - block:', '        - ec2_instance: { name: db, instance_type: m5.large, image_id: ami-1, volumes: [{ device_name: /dev/xvdb, ebs: { volume_size: 100, volume_type: io1, iops: 5000 } }], cpu_credit_specification: unlimited, detailed_monitoring: true, exact_count: 2, security_group: sg-1, vpc_subnet_id: subnet-1 }',
			'          register: db',
			'        - ec2_vol: { instance: "{{ db.instance_ids[0] }}", volume_size: 10, zone: eu-west-1a, device_name: /dev/xvdf }', '      when: with_db',
			'    - ec2_security_group: { name: web, rules: [{ proto: tcp, ports: [80, 8000-8100], cidr_ip: 0.0.0.0/0 }] }',
			'    - ec2_instance: { state: absent, instance_ids: [i-1] }',
			'    - elb_application_lb: { name: site, subnets: [subnet-1], idle_timeout: 30, listeners: [{ Protocol: HTTP, Port: 80, DefaultActions: [{ Type: forward, TargetGroupName: site }] }] }',
		) }), {
			'AWS::EC2::LaunchTemplate ec2_launch_template web': {
				detailedMonitoring: 'true «yes»', instanceType: 't3.small «{{ size }}» = size at t3.small', 'ebsVolumes.0.volumeType': 'gp3', 'ebsVolumes.0.sizeGiB': '20',
				'ebsVolumes.0.deleteOnTermination': 'true', 'ebsVolumes.0.deviceName': '/dev/xvda', 'metadataOptions.httpTokens': 'required', region: 'eu-west-1',
			},
			'AWS::ElasticLoadBalancingV2::TargetGroup elb_target_group site': {
				region: 'eu-west-1', protocol: 'HTTP «http» (expression)', port: '80', vpc: 'vpc-1', healthCheckPath: '/ok', matcher: '200-299', healthCheckIntervalSeconds: '10',
				deregistrationDelaySeconds: '60', stickinessEnabled: 'false «no»',
			},
			'AWS::AutoScaling::AutoScalingGroup autoscaling_group web': {
				minSize: '2', maxSize: '4 «{{ nodes | int }}» = nodes at 4', desiredCapacity: '3 «{{ wanted | default(3) }}» (expression)', healthCheckType: '[ELB] «ELB»',
				subnets: '[subnet-1, subnet-2]', targetGroupArns: '[→ elb_target_group site] «["{{ targets.target_group_arn }}"]» (expression)', launchTemplate: '→ ec2_launch_template web «web»',
				launchTemplateVersion: '$Latest', 'mixedInstancesPolicy.overrides.0.instanceType': 't3.small', 'mixedInstancesPolicy.overrides.1.instanceType': 't3a.small',
				'mixedInstancesPolicy.instancesDistribution.onDemandBaseCapacity': '1', 'mixedInstancesPolicy.instancesDistribution.spotAllocationStrategy': 'capacity-optimized',
				region: 'eu-west-1',
			},
			'AWS::AutoScaling::ScalingPolicy autoscaling_policy cpu': {
				region: 'eu-west-1', autoScalingGroup: '→ autoscaling_group web «web»', policyType: 'TargetTrackingScaling', 'targetTracking.predefinedMetricType': 'ASGAverageCPUUtilization',
				'targetTracking.targetValue': '60',
			},
			'AWS::CloudWatch::Alarm cloudwatch_metric_alarm busy': {
				region: 'eu-west-1', namespace: 'AWS/EC2', metricName: 'CPUUtilization', dimensions: '[→ autoscaling_group web] «{ AutoScalingGroupName: web }» (expression)', statistic: 'Average',
				periodSeconds: '60', threshold: '70', comparisonOperator: 'GreaterThanOrEqualToThreshold «>=» (expression)', evaluationPeriods: '2',
				alarmActions: '[→ autoscaling_policy cpu] «["{{ policy.arn }}"]» (expression)',
			},
			'AWS::EC2::Instance ec2_instance db': {
				cpuCredits: 'unlimited', detailedMonitoring: 'true', securityGroups: '[sg-1] «sg-1» (expression)', subnet: 'subnet-1', instanceType: 'm5.large', imageId: 'ami-1',
				'ebsVolumes.0.volumeType': 'io1', 'ebsVolumes.0.iops': '5000', 'ebsVolumes.0.sizeGiB': '100', 'ebsVolumes.0.deviceName': '/dev/xvdb',
				'ebsVolumes.0.isRoot': 'false «/dev/xvdb» (expression)', multiplicity: '? several «ec2_instance»', region: 'eu-west-1',
			},
			'AWS::EC2::Volume ec2_vol': { multiplicity: '? several «ec2_vol»', region: 'eu-west-1', sizeGiB: '10', availabilityZone: 'eu-west-1a' },
			'AWS::EC2::VolumeAttachment ec2_vol attachment': {
				multiplicity: '? several «ec2_vol»', region: 'eu-west-1', instance: '→ ec2_instance db «{{ db.instance_ids[0] }}» (expression)', device: '/dev/xvdf',
			},
			'AWS::EC2::SecurityGroup ec2_security_group web': {
				groupName: 'web', 'ingress.0.ipProtocol': 'tcp', 'ingress.0.fromPort': '80', 'ingress.0.toPort': '80', 'ingress.0.cidrIps': '[0.0.0.0/0] «0.0.0.0/0»', 'ingress.1.ipProtocol': 'tcp',
				'ingress.1.fromPort': '8000 «8000-8100» (expression)', 'ingress.1.toPort': '8100 «8000-8100» (expression)', 'ingress.1.cidrIps': '[0.0.0.0/0] «0.0.0.0/0»', region: 'eu-west-1',
			},
			'AWS::ElasticLoadBalancingV2::LoadBalancer elb_application_lb site': {
				region: 'eu-west-1', loadBalancerType: 'application «elb_application_lb» (expression)', subnets: '[subnet-1]', idleTimeoutSeconds: '30',
			},
			'AWS::ElasticLoadBalancingV2::Listener elb_application_lb site listener 1': {
				region: 'eu-west-1', port: '80', protocol: 'HTTP', 'targetGroups.0': '→ elb_target_group site «site» (expression)',
			},
		});
	});

	it('have the defaults of their modules, which are not those of AWS', async () => {
		const { resources } = await read(ansible, { 'a.yml': '- amazon.aws.autoscaling_group: { name: a, min_size: 1, max_size: 2 }\n- amazon.aws.ec2_vol: { volume_size: 1 }\n' });
		assert.deepStrictEqual(resources.map((resource) => resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? [resource.healthCheckGracePeriodSeconds.value, resource.healthCheckGracePeriodSeconds.origin.kind, resource.healthCheckType.value]
			: resource.type === 'AWS::EC2::Volume' ? [resource.volumeType.value, resource.volumeType.origin.kind] : resource.type), [[300, 'omitted', ['EC2']], ['standard', 'omitted']]);
	});

	it('see variables of their role and of files that they name', async () => {
		assert.deepStrictEqual(await settings({
			'roles/web/tasks/main.yml': lines('- name: Start', '  amazon.aws.ec2_instance: { name: web, instance_type: "{{ web.type }}", ebs_optimized: "{{ fast | bool }}" }'),
			'roles/web/defaults/main.yml': 'web: { type: t3.nano }\nfast: "yes"\n', 'roles/web/vars/main.yml': 'web: { type: t3.micro }\n',
		}), { 'AWS::EC2::Instance ec2_instance web': { instanceType: 't3.micro «{{ web.type }}» = web.type at t3.micro', ebsOptimized: 'true «{{ fast | bool }}» (expression)' } });
		assert.deepStrictEqual(await settings({
			'site.yml': lines('- hosts: all', '  vars_files: [vars/sizes.yml, "{{ stage }}.yml"]', '  vars: { kind: io2 }', '  tasks:', '    - ec2_vol: { name: data, volume_size: "{{ disk[\'data\'] }}", volume_type: "{{ kind }}" }', '      vars: { kind: gp3 }'),
			'vars/sizes.yml': 'disk: { data: 50 }\nkind: st1\n',
		}), { 'AWS::EC2::Volume ec2_vol data': { volumeType: 'gp3 «{{ kind }}» = kind at gp3', sizeGiB: '50 «{{ disk[\'data\'] }}» = disk.data at 50' } });
	});

	it('are read in their other forms: arguments in one line, indices by variables, Regions of the environment', async () => {
		assert.deepStrictEqual(await settings({ 'site.yml': lines(
			'- hosts: all', '  vars: { stage: dev, types: { dev: t3.nano, prod: m5.large } }', '  environment: { AWS_REGION: eu-west-1 }', '  tasks:', '    - name: One', '      ec2_instance: name=bastion instance_type={{ types[stage] }} image_id="ami-1" ebs_optimized=no state=started',
			'    - ec2_launch_template: { name: web }', '      register: lt', '    - autoscaling_group: { name: web, min_size: 1, launch_template: { launch_template_id: "{{ lt.template.launch_template_id }}" } }',
		) }), {
			'AWS::EC2::Instance ec2_instance bastion': { ebsOptimized: 'false «no»', instanceType: 't3.nano «{{ types[stage] }}» = types.dev at t3.nano', imageId: 'ami-1', region: 'eu-west-1' },
			'AWS::EC2::LaunchTemplate ec2_launch_template web': { region: 'eu-west-1' },
			'AWS::AutoScaling::AutoScalingGroup autoscaling_group web': { minSize: '1', launchTemplate: '→ ec2_launch_template web «{{ lt.template.launch_template_id }}» (expression)', region: 'eu-west-1' },
		});
	});

	it('leave unknown what the text does not tell', async () => {
		const cases = {
			'{{ gone }}': 'no-default', '{{ a }}': 'circular', '{{ item }}': 'several', '{{ ansible_facts.x }}': 'not-in-text', "{{ lookup('env', 'TYPE') }}": 'unsupported', "{{ 't3.small' if big else 't3.nano' }}": 'unsupported',
			'{{ gone | default(omit) }}': 'no-default', '{{ gone | upper }}': 'unsupported', '{% if x %}t3.nano{% endif %}': 'unsupported', '{{': 'unsupported', '{{ hosts[2] }}': 'no-default', '{{ made.state }}': 'not-in-text',
		};
		for (const [text, reason] of Object.entries(cases)) {
			const { resources } = await read(ansible, { 'a.yml': lines(
				'- hosts: all', '  vars: { a: "{{ b }}", b: "{{ a }}", hosts: [x] }', '  tasks:', '    - ec2_instance: { name: first }', '      register: made', '    - ec2_instance:', '        name: second', `        instance_type: ${JSON.stringify(text)}`,
			) });
			const origin = resources[1]?.type === 'AWS::EC2::Instance' ? resources[1].instanceType?.origin : undefined;
			assert.deepStrictEqual(origin?.kind === 'unknown' ? origin.reason : origin, reason, text);
		}
	});

	it('make as many as they say, as their loop has rounds, or as a condition decides', async () => {
		const { resources } = await read(ansible, { 'a.yml': lines(
			'- ec2_instance: { name: one }', '- ec2_instance: { name: two, count: 2 }', '- ec2_instance: { name: "{{ item }}" }', '  loop: [a, b, c]', '- ec2_instance: { name: some }', '  with_items: "{{ names }}"', '- ec2_instance: { name: maybe }', '  when: wanted',
			'- ec2_instance: { name: gone, state: absent }', '- ec2_instance: { instance_ids: [i-1], state: stopped }', '- name: Old', '  local_action: { module: ec2, instance_type: m1.small, volumes: [{ device_name: /dev/xvdb, volume_size: 5 }] }',
		) });
		assert.deepStrictEqual(resources.map(({ name, multiplicity }) => [name, multiplicity.value]), [['one', 1], ['two', 2], ['ec2_instance', 3], ['some', undefined], ['maybe', undefined], ['Old', 1]]);
	});

	it('are told from other YAML by a look', () => {
		const own = ['- amazon.aws.ec2_vol:\n    volume_size: 1\n', '---\n- hosts: all\n  tasks:\n    - name: x\n      ec2_instance:\n        name: y\n', '- name: x\n  ec2_lc: { name: y }\n', '- name: x\n  community.aws.lambda:\n    name: y\n', '- name: x\n  local_action:\n    module: ec2\n', '- hosts: all\n  tasks:\n    - name: x\n      ec2: { image: ami-1 }\n'];
		assert.deepStrictEqual(own.filter((text) => !ansible.acceptsText(text, 'a.yml')), []);
		const others = ['', 'ec2: true\n', 'services:\n  lambda:\n    image: x\n', '- name: x\n  debug: { msg: ec2 }\n', 'steps:\n  - name: x\n    with:\n      action: deploy\n', '- name: x\n  lambda:\n    memory: 1\n', 'apiVersion: v1\nitems:\n  - name: x\n    lambda: y\n', '# amazon.aws.ec2_vol:\n'];
		assert.deepStrictEqual(others.filter((text) => ansible.acceptsText(text, 'a.yml')), []);
	});
});
