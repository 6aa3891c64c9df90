import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Resource } from '../../../../src/core/model/resource';
import { plainPath, settingsOf } from '../../../../src/core/model/settings';
import { explainSetting, renderSettingMarkdown } from '../../../../src/explanations/settings/explainSetting';
import { settingExplainers } from '../../../../src/explanations/settings';
import { instanceTypeRows } from '../../../../src/explanations/settings/instanceTypeInPlace';
import { cloudformation } from '../../../../src/languages/cloudformation';
import type { Parsers } from '../../../../src/languages/parsers';
import { terraform } from '../../../../src/languages/terraform';
import { loadParsers } from '../../../support/parsers';
import { createExplainer, rowsOf } from './explainIn';
import type { Explainer } from './explainIn';

/** Settings that say nothing about compute by themselves: names, references and what every resource has. */
const unexplained = [
	'enabledMetrics', 'loadBalancerNames', 'targetGroupArns', 'autoScalingGroup', 'lifecycleHookName', 'alarmName', 'dimensions', 'unit', 'imageId',
	'availabilityZone', 'loadBalancer', 'port', 'protocol', 'targetGroups', 'listener', 'targetType', 'metricName', 'namespace', 'okActions', 'vpc', 'hasUserData',
	'functionName', 'aliasName', 'lambdaFunction', 'functionVersion', 'queueName', 'deviceIndex', 'subnet', 'networkInterfaceId', 'iamInstanceProfile', 'volume', 'instance',
	'device', 'loadBalancerName', 'groupName', 'group', 'networkAcl', 'clusterName', 'cluster', 'capacityProviderName', 'family', 'serviceName', 'taskDefinition', 'containerName',
	'containerPort', 'targetGroup', 'serviceNamespace', 'scalableDimension', 'scaledResource', 'policyName', 'scalableTarget', 'nodegroupName',
	'fargateProfileName', 'dbSubnetGroupName', 'dbInstanceIdentifier', 'dbClusterIdentifier', 'solutionStackName', 'environmentName', 'template',
];

/** Settings that neither the samples nor the fixtures have in Terraform or CloudFormation. */
const seldom = `
resource "aws_autoscaling_group" "refreshed" {
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 80
      max_healthy_percentage = 120
    }
  }
}
resource "aws_autoscaling_schedule" "night" {
  max_size         = 2
  desired_capacity = 1
}
resource "aws_launch_configuration" "old" {
  spot_price = "0.05"
}
resource "aws_security_group" "web" {
  ingress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = ["sg-0123456789abcdef0"]
    prefix_list_ids = ["pl-0123456789abcdef0"]
  }
  egress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    ipv6_cidr_blocks = ["::/0"]
  }
}
resource "aws_network_acl" "web" {
  ingress {
    rule_no         = 100
    action          = "allow"
    protocol        = "tcp"
    ipv6_cidr_block = "::/0"
    from_port       = 443
    to_port         = 443
  }
  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}`;

describe('explanations of settings', () => {
	let parsers: Parsers;
	let facts: Explainer['facts'];
	let explain: Explainer['explain'];
	before(async () => {
		parsers = await loadParsers();
		({ facts, explain } = createExplainer());
	});

	const readHcl = (text: string): readonly Resource[] => terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]).resources;
	const readYaml = (text: string): readonly Resource[] => cloudformation.link([cloudformation.parse({ path: 'stack.yaml', text }, parsers)]).resources;

	/** All resources of the fixtures that hold every setting once, each file a module of its own. */
	const everySetting = (): readonly (readonly Resource[])[] => readdirSync('test/fixtures/every-setting').flatMap((name) => {
		const read = name.endsWith('.tf') ? readHcl : name.endsWith('.yaml') ? readYaml : undefined;
		return read === undefined ? [] : [read(readFileSync(`test/fixtures/every-setting/${name}`, 'utf8'))];
	});
	const group = (settings: string, template = 'instance_type = "m5.xlarge"'): string => `
resource "aws_autoscaling_group" "web" {
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
  launch_template { id = aws_launch_template.web.id }
${settings}
}
resource "aws_launch_template" "web" {
  ${template}
}
resource "aws_autoscaling_policy" "cpu" {
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification { predefined_metric_type = "ASGAverageCPUUtilization" }
    target_value = 60
  }
}`;

	it('say what a group costs between its sizes, with type, Region and date', () => {
		const explanation = explain(readHcl(group('  min_size = 2\n  max_size = 10')), 'web', 'maxSize');
		const hourly = facts.price('m5.xlarge', 'us-east-1')?.usdPerHour ?? 0;
		strictEqual(hourly, 0.192);
		deepStrictEqual(rowsOf(explanation), [
			['at minimum 2', '$280 per month'], // 2 × 0.192 × 730 = 280.32
			['at maximum 10', '$1,400 per month'], // 1,401.6 in three digits
			['one zone lost', '6 / 10'],
		]);
		match(explanation.note?.en ?? '', /m5\.xlarge On-Demand, Linux, us-east-1, prices of 2026-07-20/);
		match(explain(readHcl(group('  min_size = 2\n  max_size = 10')), 'web', 'maxSize', 'ap-northeast-2').note?.ko ?? '', /ap-northeast-2/);
	});

	it('tell no cost where the type, the price or the size is not known', () => {
		for (const template of ['instance_type = var.type', 'instance_type = "m5.medium"', 'image_id = "ami-1"']) {
			deepStrictEqual(rowsOf(explain(readHcl(group('  min_size = 2\n  max_size = 10', template)), 'web', 'maxSize')), [['one zone lost', '6 / 10']]);
		}
		const open = explain(readHcl(group('  min_size = 2\n  max_size = var.most\n')), 'web', 'minSize');
		deepStrictEqual(rowsOf(open)[0], ['at minimum 2', '$280 per month']);
		strictEqual(rowsOf(open).length, 2);
	});

	it('say what an unknown value is unknown for, and what the setting means', () => {
		const explanation = explain(readHcl(`${group('  min_size = 2\n  max_size = var.most')}\nvariable "most" {}`), 'web', 'maxSize');
		strictEqual(explanation.isInPlace, false);
		deepStrictEqual(rowsOf(explanation)[0], ['value here', 'not known, the variable has no default: var.most']);
	});

	it('compare the grace period with the boot time and the checks', () => {
		const stack = (grace: number): string => `${group(`  min_size = 2\n  max_size = 4\n  health_check_type = "ELB"\n  health_check_grace_period = ${grace}\n  target_group_arns = [aws_lb_target_group.web.arn]`)}
resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  health_check {
    interval            = 10
    unhealthy_threshold = 3
  }
}`;
		const short = explain(readHcl(stack(30)), 'web', 'healthCheckGracePeriodSeconds');
		match(short.essence.en, /need about 2 min to boot \(assumed\), the grace period is 30 s: .* can replace every new instance before it serves/);
		match(short.essence.ko, /부팅에 약 2분\(가정\)가 걸리는데 유예 기간이 30초라서/);
		match(explain(readHcl(stack(300)), 'web', 'healthCheckGracePeriodSeconds').essence.en, /has 5 min after launch to answer/);
	});

	it('say how long the credits of a burstable type last at the CPU target', () => {
		const resources = readHcl(group('  min_size = 2\n  max_size = 4', 'instance_type = "t3.micro"'));
		// 24 h × 12 credits = 288; at 60 % two vCPUs spend 72 an hour and earn 12: 288 / 60 = 4.8 h.
		deepStrictEqual(rowsOf(explain(resources, 'cpu', 'targetTracking.targetValue')).find(([label]) => label === 't3.micro'),
			['t3.micro', 'baseline 10 %: at the target a full balance lasts 4 h 48 min']);
		const rowIn = (launch: string): readonly string[] => {
			const module = readHcl(group('  min_size = 2\n  max_size = 4', `instance_type = "t3.micro"\n${launch}`));
			const template = module.find(({ type }) => type === 'AWS::EC2::LaunchTemplate');
			ok(template !== undefined);
			const [label, text] = instanceTypeRows('t3.micro', { resource: template, resources: module, facts, region: 'us-east-1' })[1] ?? [];
			return [label?.en ?? '', text?.en ?? ''];
		};
		deepStrictEqual(rowIn(''), ['CPU target 60 %', 'baseline 10 %: a full balance lasts 4 h 48 min, then extra is charged']);
		deepStrictEqual(rowIn('credit_specification {\n cpu_credits = "standard"\n}'), ['CPU target 60 %', 'baseline 10 %: a full balance lasts 4 h 48 min, then it slows down']);
		deepStrictEqual(rowIn('credit_specification {\n cpu_credits = var.mode\n}'), ['CPU target 60 %', 'baseline 10 %: a full balance lasts 4 h 48 min, then it slows down or extra is charged']);
	});

	it('take the smaller of volume and instance type', () => {
		const volume = (type: string): string => `
resource "aws_launch_template" "db" {
  instance_type = "${type}"
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_type = "gp3"
      volume_size = 500
      iops        = 12000
      throughput  = 500
    }
  }
}`;
		const small = facts.instanceType('m5.large');
		deepStrictEqual([small?.ebs.baselineIops, small?.ebs.baselineMbps, small?.ebs.maxIops], [3600, 650, 18_750]);
		match(explain(readHcl(volume('m5.large')), 'db', 'ebsVolumes[0].iops').essence.en,
			/The volume can do 12,000 IOPS · 500 MiB\/s, but m5\.large sustains 3,600 IOPS · 77 MiB\/s and does more only for half an hour a day/);
		match(explain(readHcl(volume('m5.8xlarge')), 'db', 'ebsVolumes[0].iops').essence.en, /m5\.8xlarge does not hold it back/);
		match(explain(readHcl(volume('m4.large')), 'db', 'ebsVolumes[0].iops').essence.en, /m4\.large carries at most 3,600 IOPS · 54 MiB\/s/);
	});

	it('add the threshold of the alarm to the bounds of steps', () => {
		const resources = readYaml(readFileSync('test/fixtures/every-setting/stack.yaml', 'utf8'));
		const steps = resources.find((resource) => resource.type === 'AWS::AutoScaling::ScalingPolicy' && resource.stepAdjustments.length > 0);
		ok(steps !== undefined);
		const path = settingsOf(steps).find((setting) => plainPath(setting.path) === 'stepAdjustments.scalingAdjustment')?.path ?? '';
		const explanation = explain(resources, steps.name, path);
		ok(explanation.isInPlace);
		ok(rowsOf(explanation).length >= 2);
	});

	it('say of a mixed group how many are On-Demand and Spot', () => {
		const resources = readYaml(`Resources:
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: 2
      MaxSize: 20
      AvailabilityZones: [us-east-1a, us-east-1b]
      MixedInstancesPolicy:
        LaunchTemplate:
          LaunchTemplateSpecification: { LaunchTemplateId: lt-1, Version: '1' }
          Overrides: [{ InstanceType: m5.large }, { InstanceType: m5a.large }]
        InstancesDistribution: { OnDemandBaseCapacity: 2, OnDemandPercentageAboveBaseCapacity: 25, SpotAllocationStrategy: price-capacity-optimized }
`);
		const rows = rowsOf(explain(resources, 'Group', 'mixedInstancesPolicy.instancesDistribution.onDemandPercentageAboveBaseCapacity'));
		match(rows[0]?.[1] ?? '', /^2 On-Demand \+ 0 Spot · \$/);
		// 2 + ⌈25 % of 18⌉ = 7
		match(rows[1]?.[1] ?? '', /^7 On-Demand \+ 13 Spot · \$[\d,]+–\$[\d,]+ per month in us-east-1$/);
		deepStrictEqual(rows[2], ['Spot pools', '4: 2 types × 2 zones; more pools mean fewer interruptions at once']);
	});

	it('have something to say of every setting that the readers read, but for names and references', () => {
		const silent = new Set<string>();
		for (const resources of everySetting()) {
			for (const resource of resources) {
				for (const setting of settingsOf(resource)) {
					const explanation = explainSetting({ ...setting, resource }, { resources, facts, region: 'us-east-1' });
					if (explanation === undefined) { silent.add(plainPath(setting.path).split('.').at(-1) ?? ''); }
				}
			}
		}
		deepStrictEqual([...silent].filter((name) => !unexplained.includes(name)), []);
	});

	it('fit a hover: at most six rows, both languages, nothing left open', () => {
		for (const resources of everySetting()) {
			for (const resource of resources) {
				for (const setting of settingsOf(resource)) {
					const explanation = explainSetting({ ...setting, resource }, { resources, facts, region: 'us-east-1' });
					if (explanation === undefined) { continue; }
					ok((explanation.rows?.length ?? 0) <= 6, `${setting.path}: ${explanation.rows?.length} rows`);
					for (const language of ['en', 'ko'] as const) { ok(!/undefined|NaN|Infinity|\[object/.test(renderSettingMarkdown(explanation, language, {})), setting.path); }
					match(explanation.essence.ko, /[가-힣]/);
					match(explanation.name.ko, /[가-힣]|ALB/);
				}
			}
		}
	});

	it('name settings that exist', () => {
		const everything = [
			...everySetting().flat(), ...readHcl(readFileSync('media/samples/terraform/main.tf', 'utf8')), ...readHcl(readFileSync('media/samples/terraform/policy.tf', 'utf8')),
			...readHcl(readFileSync('media/samples/terraform/bastion.tf', 'utf8')), ...readHcl(seldom),
		];
		const known = new Set(everything.flatMap((resource) => settingsOf(resource).map(({ path }) => `${resource.type} ${plainPath(path)}`)));
		const named = settingExplainers.flatMap(({ resourceTypes, paths }) => paths.map((path) => ({ path, places: resourceTypes.map((type) => `${type} ${path}`) })));
		deepStrictEqual(named.filter(({ places }) => !places.some((place) => known.has(place))).map(({ path }) => path), []);
	});
});
