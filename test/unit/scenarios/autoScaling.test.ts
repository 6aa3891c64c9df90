import assert from 'node:assert/strict';
import type { Facts } from '../../../src/core/facts/facts';
import type { AutoScalingGroup } from '../../../src/core/model/autoScalingGroup';
import type { LaunchTemplate } from '../../../src/core/model/launchTemplate';
import type { Resource } from '../../../src/core/model/resource';
import type { ScalingPolicy } from '../../../src/core/model/scalingPolicy';
import type { TargetGroup } from '../../../src/core/model/targetGroup';
import type { Known, Range, Unknown, UnknownReason } from '../../../src/core/model/value';
import { simulate } from '../../../src/core/simulation/simulate';
import { scenarioFromGroup } from '../../../src/scenarios/autoScaling';
import type { SettingOrigin } from '../../../src/scenarios/origin';

const file = 'main.tf';
const line = (number: number): Range => ({ start: { line: number - 1, character: 0 }, end: { line: number - 1, character: 5 } });
const value = <T>(known: T, at: number): Known<T> => ({ value: known, file, range: line(at), origin: { kind: 'literal' } });
const omitted = <T>(known: T): Known<T> => ({ value: known, file, range: line(1), origin: { kind: 'omitted', source: 'https://docs.aws.amazon.com/' } });
const unknown = (reason: UnknownReason, text: string): Unknown => ({ value: undefined, file, range: line(1), origin: { kind: 'unknown', reason, text } });
const base = (id: string) => ({ id, name: id.split('.')[1]!, language: 'terraform', file, range: line(1), nameRange: line(2), multiplicity: value(1, 1) });
const reference = (resourceId: string): { readonly text: string; readonly resourceId: string } => ({ text: `${resourceId}.id`, resourceId });

const group: AutoScalingGroup = {
	...base('aws_autoscaling_group.web'), type: 'AWS::AutoScaling::AutoScalingGroup',
	minSize: { value: 3, file, range: line(44), origin: { kind: 'default', name: 'var.min', at: { file: 'variables.tf', range: line(8) } } },
	maxSize: value(9, 45), desiredCapacity: undefined, healthCheckType: value(['ELB'], 48), healthCheckGracePeriodSeconds: value(120, 49),
	defaultCooldownSeconds: omitted(300), defaultInstanceWarmupSeconds: value(90, 50), availabilityZones: undefined,
	subnets: value([reference('aws_subnet.a'), reference('aws_subnet.b')], 46), launchTemplate: value(reference('aws_launch_template.web'), 51),
	launchTemplateVersion: undefined, launchConfiguration: undefined, instanceTypeOverrides: [],
	targetGroupArns: value([reference('aws_lb_target_group.web')], 52), loadBalancerNames: omitted([]),
};

const launchTemplate: LaunchTemplate = {
	...base('aws_launch_template.web'), type: 'AWS::EC2::LaunchTemplate', instanceType: value('m5.xlarge', 20), imageId: undefined,
	ebsVolumes: [], cpuCredits: undefined, detailedMonitoring: value(true, 21), marketType: undefined,
};

const targetGroup: TargetGroup = {
	...base('aws_lb_target_group.web'), type: 'AWS::ElasticLoadBalancingV2::TargetGroup', protocol: undefined, port: undefined, targetType: value('instance', 30),
	healthCheckPath: undefined, healthCheckIntervalSeconds: value(15, 31), healthCheckTimeoutSeconds: value(5, 32), healthyThresholdCount: value(3, 33),
	unhealthyThresholdCount: unknown('no-default', 'var.threshold'), deregistrationDelaySeconds: omitted(300), slowStartSeconds: omitted(0),
};

const cpuPolicy: ScalingPolicy = {
	...base('aws_autoscaling_policy.cpu'), type: 'AWS::AutoScaling::ScalingPolicy', autoScalingGroup: value(reference('aws_autoscaling_group.web'), 60),
	policyType: value('TargetTrackingScaling', 61), adjustmentType: undefined, scalingAdjustment: undefined, cooldownSeconds: undefined,
	estimatedInstanceWarmupSeconds: value(60, 62), stepAdjustments: [],
	targetTracking: { predefinedMetricType: value('ASGAverageCPUUtilization', 63), targetValue: value(60, 64), disableScaleIn: omitted(false) },
};

const facts: Facts = {
	instanceType: (name: string) => name === 'm5.xlarge' ? { name, vcpu: 4, burstable: null } : name === 't3.micro' ? { name, vcpu: 2, burstable: {} } : undefined,
	price: (name: string, region: string) => name === 'm5.xlarge' && region === 'us-east-1'
		? { usdPerHour: 0.192, region, source: { title: 'AWS price list', url: 'https://aws.amazon.com/', asOf: '2026-07-20' } } : undefined,
} as unknown as Facts;

const build = (changes: Partial<AutoScalingGroup> = {}, resources: readonly Resource[] = [launchTemplate, targetGroup, cpuPolicy]) => {
	const changed = { ...group, ...changes };
	return scenarioFromGroup(changed, [changed, ...resources], { facts, region: 'us-east-1' });
};

/** An origin in short: `code main.tf:45`, `assumed: why`. */
const short = (origin: SettingOrigin | undefined): string => {
	if (origin === undefined) { return 'none'; }
	return origin.kind === 'code' ? `code ${origin.at.file}:${origin.at.range.start.line + 1}` : `${origin.kind}: ${origin.note.en}`;
};

describe('scenarioFromGroup', () => {
	it('reads what the code tells', () => {
		const { scenario, notes, group: where } = build();
		assert.deepStrictEqual({ group: scenario.group, launch: scenario.launch, policies: scenario.policies, loadBalancer: scenario.loadBalancer }, {
			group: {
				name: 'web', minSize: 3, maxSize: 9, desiredCapacity: null, zones: ['a', 'b'], healthCheckTypes: ['EC2', 'ELB'],
				healthCheckGracePeriodSeconds: 120, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: 90,
			},
			launch: { instanceType: 'm5.xlarge', vcpu: 4, priceUsdPerHour: 0.192, bootSeconds: 120, requestsPerSecond: 200 },
			policies: [{ kind: 'target-tracking', name: 'cpu', metric: 'ASGAverageCPUUtilization', targetPercent: 60, instanceWarmupSeconds: 60, disableScaleIn: false }],
			loadBalancer: { healthCheckIntervalSeconds: 15, unhealthyThresholdCount: 2, healthyThresholdCount: 3, deregistrationDelaySeconds: 300 },
		});
		assert.deepStrictEqual([notes, where], [[], { id: 'aws_autoscaling_group.web', name: 'web', file, range: line(2) }]);
		assert.ok(simulate(scenario).ok);
	});

	it('says where each value comes from', () => {
		const { origins } = build();
		const paths = ['group.minSize', 'group.maxSize', 'group.desiredCapacity', 'group.defaultCooldownSeconds', 'group.zones', 'launch.instanceType',
			'launch.bootSeconds', 'launch.priceUsdPerHour', 'policies[0].targetPercent', 'loadBalancer.unhealthyThresholdCount'];
		assert.deepStrictEqual(paths.map((path) => short(origins[path])), [
			'code variables.tf:8', 'code main.tf:45', 'omitted: not written: the group begins at its minimum', 'omitted: not written: the documented default',
			'assumed: one zone for each subnet in the code: 2', 'code main.tf:20', 'assumed: code does not tell how long the application takes to start; assumed 120 s',
			'assumed: On-Demand, Linux, us-east-1, price of 2026-07-20', 'code main.tf:64', 'assumed: var.threshold has no default; assumed 2',
		]);
	});

	it('has an origin for every setting', () => {
		const { scenario, origins } = build();
		const { group: groupPart, launch, assumptions, loadBalancer, policies } = scenario;
		const paths = ([['group', groupPart], ['launch', launch], ['assumptions', assumptions], ['loadBalancer', loadBalancer!], ['policies[0]', policies[0]!]] as const)
			.flatMap(([part, settings]) => Object.keys(settings).map((key) => `${part}.${key}`));
		assert.deepStrictEqual(Object.keys(origins).sort(), [...paths, 'seed', 'startClockSeconds', 'durationSeconds', 'load'].sort());
	});

	it('assumes what cannot be known and never what is known', () => {
		const { scenario, origins } = build({
			minSize: unknown('no-default', 'var.min'), maxSize: unknown('several', 'var.max'), healthCheckType: unknown('not-in-text', 'local.check'), subnets: undefined,
		}, []);
		assert.deepStrictEqual(
			[scenario.group.minSize, scenario.group.maxSize, scenario.group.healthCheckTypes, scenario.group.zones, scenario.launch.instanceType],
			[2, 4, ['EC2'], ['a', 'b', 'c'], 'm7i.large'],
		);
		assert.deepStrictEqual(['group.minSize', 'group.zones', 'launch.vcpu', 'loadBalancer.healthCheckIntervalSeconds'].map((path) => short(origins[path])), [
			'assumed: var.min has no default; assumed 2', 'assumed: neither zones nor subnets are known; assumed 3 zones',
			'assumed: the vCPU count of this type is not known; assumed 2: m7i.large',
			'assumed: the target group is not in the code; assumed the default health checks of an Application Load Balancer',
		]);
		assert.equal(origins['group.minSize']?.note?.ko, 'var.min에 기본값이 없습니다. 가정한 값: 2');
		assert.equal(scenario.launch.priceUsdPerHour, null);
	});

	it('takes zones by their letters, and in order where letters do not tell them apart', () => {
		const zones = (...names: readonly string[]): readonly string[] => build({ availabilityZones: value(names, 47) }).scenario.group.zones;
		assert.deepStrictEqual([zones('us-east-1b', 'us-east-1d'), zones('us-west-2a', 'us-west-2-lax-1a'), zones('zone one')], [['b', 'd'], ['a', 'b'], ['a']]);
	});

	it('is without a load balancer where the code has none', () => {
		assert.equal(build({ targetGroupArns: omitted([]) }).scenario.loadBalancer, null);
	});

	it('tells what it leaves out', () => {
		const step: ScalingPolicy = { ...cpuPolicy, ...base('aws_autoscaling_policy.step'), policyType: value('StepScaling', 70), targetTracking: undefined };
		const network: ScalingPolicy = {
			...cpuPolicy, ...base('aws_autoscaling_policy.network'),
			targetTracking: { ...cpuPolicy.targetTracking!, predefinedMetricType: value('ASGAverageNetworkIn', 71) },
		};
		const absent: ScalingPolicy = { ...cpuPolicy, multiplicity: value(0, 72) };
		const spot: LaunchTemplate = { ...launchTemplate, marketType: value('spot', 22), detailedMonitoring: undefined, instanceType: value('t3.micro', 20) };
		const { scenario, notes } = build({ healthCheckType: value(['ELB', 'EBS'], 48) }, [spot, targetGroup, step, network, absent]);
		assert.deepStrictEqual([scenario.policies, notes.map(({ en }) => en)], [[], [
			'Health checks that are not simulated yet: EBS',
			'The instances are Spot Instances; the run neither interrupts them nor prices them as Spot',
			'CPU credits are not simulated yet; the run assumes full CPU at any time: t3.micro',
			'Detailed monitoring is not on, so EC2 reports CPU every 5 minutes; the run takes one-minute datapoints',
			'The group has no target tracking policy on CPU: its desired capacity stays as it is',
			'Not simulated yet, a policy of type StepScaling: step',
			'Not simulated yet, target tracking on ASGAverageNetworkIn: network',
		]]);
	});

	it('takes the first type of a mixed group and says so', () => {
		const { scenario, notes } = build({ instanceTypeOverrides: [value('t3.micro', 53), value('m5.xlarge', 54)] });
		assert.equal(scenario.launch.instanceType, 't3.micro');
		assert.ok(notes.some(({ en }) => en === 'The group mixes instance types; all instances are simulated as the first of them: t3.micro'));
	});

	it('keeps sizes that contradict each other, and the run says what is wrong', () => {
		const outcome = simulate(build({ desiredCapacity: value(12, 46) }).scenario);
		assert.deepStrictEqual(!outcome.ok && outcome.problems.map(({ path }) => path), ['group.desiredCapacity']);
	});

	it('loads the group with a flash sale: quiet at 45 % of what desired capacity serves, at the peak about twice of it', () => {
		const { load } = build().scenario;
		assert.deepStrictEqual(load.kind === 'flash-sale' && [load.baseRequestsPerSecond, load.peakRequestsPerSecond], [270, 1220]);
	});
});
