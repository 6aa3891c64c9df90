// Web shop: storefront and order workers in Seoul.
import { App, Duration, Size, Stack, StackProps } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

const machineImage = ec2.MachineImage.latestAmazonLinux2023();

class WebShopStack extends Stack {
	constructor(scope: Construct, id: string, props: StackProps) {
		super(scope, id, props);

		const vpc = new ec2.Vpc(this, 'Vpc', {
			ipAddresses: ec2.IpAddresses.cidr('10.20.0.0/16'),
			availabilityZones: ['ap-northeast-2a', 'ap-northeast-2b', 'ap-northeast-2c'],
		});

		// --- Storefront ----------------------------------------------------------

		const web = new autoscaling.AutoScalingGroup(this, 'Web', {
			vpc,
			launchTemplate: new ec2.LaunchTemplate(this, 'WebTemplate', {
				instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7I, ec2.InstanceSize.LARGE),
				machineImage,
				securityGroup: new ec2.SecurityGroup(this, 'WebSecurityGroup', { vpc }),
				blockDevices: [{
					deviceName: '/dev/xvda',
					volume: ec2.BlockDeviceVolume.ebs(30, { volumeType: ec2.EbsDeviceVolumeType.GP3, encrypted: true }),
				}],
				detailedMonitoring: true,
				httpTokens: ec2.LaunchTemplateHttpTokens.REQUIRED,
			}),
			minCapacity: 3,
			maxCapacity: 9,
			desiredCapacity: 3,
			healthChecks: autoscaling.HealthChecks.ec2({ gracePeriod: Duration.seconds(120) }),
			cooldown: Duration.seconds(300),
			defaultInstanceWarmup: Duration.seconds(120),
		});

		const loadBalancer = new elbv2.ApplicationLoadBalancer(this, 'LoadBalancer', { vpc, internetFacing: true });
		loadBalancer.addListener('Http', { port: 80 }).addTargets('Web', {
			port: 8080,
			targets: [web],
			// Carts are kept in Redis, so draining may be short.
			deregistrationDelay: Duration.seconds(60),
			healthCheck: {
				path: '/health',
				healthyHttpCodes: '200',
				interval: Duration.seconds(15),
				timeout: Duration.seconds(5),
				healthyThresholdCount: 3,
				unhealthyThresholdCount: 3,
			},
		});

		// Keeps the storefront near 60 % CPU.
		web.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60, estimatedInstanceWarmup: Duration.seconds(120) });

		// --- Order workers -------------------------------------------------------

		const orders = new autoscaling.AutoScalingGroup(this, 'Orders', {
			vpc,
			launchTemplate: new ec2.LaunchTemplate(this, 'OrdersTemplate', {
				instanceType: new ec2.InstanceType('m5.medium'),
				machineImage,
				securityGroup: new ec2.SecurityGroup(this, 'OrdersSecurityGroup', { vpc }),
				blockDevices: [{
					deviceName: '/dev/xvda',
					volume: ec2.BlockDeviceVolume.ebs(20, { volumeType: ec2.EbsDeviceVolumeType.GP3, encrypted: true }),
				}],
				httpTokens: ec2.LaunchTemplateHttpTokens.REQUIRED,
			}),
			minCapacity: 2,
			maxCapacity: 4,
			desiredCapacity: 6, // raised for the spring sale
			healthChecks: autoscaling.HealthChecks.ec2({ gracePeriod: Duration.seconds(300) }),
			cooldown: Duration.seconds(300),
		});

		// Adds order workers while the queue is long, and removes them when it is nearly empty.
		const queue = new sqs.Queue(this, 'Queue', { visibilityTimeout: Duration.seconds(120) });
		orders.scaleOnMetric('Backlog', {
			metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.seconds(60), statistic: 'Average' }),
			scalingSteps: [
				{ upper: 10, change: -1 },
				{ lower: 200, upper: 700, change: +1 },
				{ lower: 700, change: +2 },
			],
			evaluationPeriods: 3,
			estimatedInstanceWarmup: Duration.seconds(180),
		});

		// --- Way in for the on-call engineer; also keeps the access logs ---------

		new ec2.Instance(this, 'Bastion', {
			vpc,
			vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
			instanceType: ec2.InstanceType.of(ec2.InstanceClass.M4, ec2.InstanceSize.LARGE),
			machineImage,
			requireImdsv2: true,
			blockDevices: [{
				deviceName: '/dev/xvda',
				volume: ec2.BlockDeviceVolume.ebs(20, { volumeType: ec2.EbsDeviceVolumeType.GP3, encrypted: true }),
			}],
		});

		new ec2.Volume(this, 'AccessLogs', {
			availabilityZone: 'ap-northeast-2a',
			volumeType: ec2.EbsDeviceVolumeType.GP3,
			size: Size.gibibytes(20),
			iops: 12000,
			throughput: 250,
			encrypted: true,
		});
	}
}

new WebShopStack(new App(), 'WebShop', { env: { region: 'ap-northeast-2' } });
