/** Quick runs of groups: which questions are put, what they show, and that nothing is judged that the code does not tell. */
import assert from 'node:assert/strict';
import type { GroupJudgement } from '../../../src/core/judgement';
import { resourcesOfType } from '../../../src/core/model/resource';
import { simulate } from '../../../src/core/simulation/simulate';
import type { ScenarioContext } from '../../../src/scenarios/fromCode/instanceModel';
import { judgeGroup, prepareProbes } from '../../../src/scenarios/judge';
import { verdictText } from '../../../src/scenarios/judge/verdictText';
import { cloudformation } from '../../../src/languages/cloudformation';
import type { Parsers } from '../../../src/languages/parsers';
import { loadFacts } from '../../support/facts';

const context: ScenarioContext = { facts: loadFacts(), region: 'us-east-1' };

interface Options {
	readonly group?: Readonly<Record<string, unknown>>;
	readonly launch?: Readonly<Record<string, unknown>>;
	readonly target?: unknown;
	readonly metric?: string;
	readonly policy?: Readonly<Record<string, unknown>>;
	readonly parameters?: Readonly<Record<string, unknown>>;
}

const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'];

function textOf({ group = {}, launch = {}, target = 60, metric = 'ASGAverageCPUUtilization', policy = {}, parameters = {} }: Options): string {
	return JSON.stringify({
		Parameters: { Open: { Type: 'Number' }, ...parameters },
		Resources: {
			Web: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {
				MinSize: 3, MaxSize: 9, AvailabilityZones: zones, TargetGroupARNs: [{ Ref: 'Target' }], HealthCheckType: 'ELB', HealthCheckGracePeriod: 300,
				LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' }, ...group,
			} },
			Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'm7i.large', ...launch } } },
			Target: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { Port: 80, Protocol: 'HTTP' } },
			Cpu: { Type: 'AWS::AutoScaling::ScalingPolicy', Properties: {
				AutoScalingGroupName: { Ref: 'Web' }, PolicyType: 'TargetTrackingScaling',
				TargetTrackingConfiguration: { TargetValue: target, PredefinedMetricSpecification: { PredefinedMetricType: metric } }, ...policy,
			} },
		},
	});
}

function read(options: Options): Parameters<typeof judgeGroup> {
	const noParsers = undefined as unknown as Parsers;
	const { resources } = cloudformation.link([cloudformation.parse({ path: 'template.json', text: textOf(options) }, noParsers)]);
	return [resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup')[0]!, resources, context];
}

const judge = (options: Options = {}): GroupJudgement => judgeGroup(...read(options));
const asked = (options: Options): readonly string[] => prepareProbes(...read(options)).map(({ kind }) => kind);
const shown = (options: Options): string | undefined => verdictText(judge(options))?.en;

describe('the judgement of a group', () => {
	it('is that of the very scenario that it carries', () => {
		for (const judgement of Object.values(judge({ target: 80 }))) {
			const outcome = simulate(judgement.scenario);
			assert.ok(outcome.ok);
			assert.deepStrictEqual([outcome.result.summary.verdict, outcome.result.summary.droppingSeconds], [judgement.verdict, judgement.droppingSeconds]);
		}
	});

	it('tells what a zone loss at full load leaves', () => {
		const { scenario, ...figures } = judge({ target: 60, group: { AvailabilityZones: zones.slice(0, 2), MaxSize: 8 } })['zone-loss']!;
		const { overloadPercent, droppingSeconds, ...rest } = figures;
		assert.deepStrictEqual(rest, { kind: 'zone-loss', verdict: 'does-not-survive', zoneCount: 2, lostInstances: 4, totalInstances: 8, cpuPercent: 60, recoverySeconds: 180 });
		// Half of 8 are to do the work of 120 %, for the two minutes and a half until replacements serve, after a minute in which nobody knows.
		assert.ok(overloadPercent > 0.3 && overloadPercent < 1 && droppingSeconds > 120 && droppingSeconds < 300, JSON.stringify(figures));
		assert.equal(scenario.load.kind === 'steady' ? scenario.load.requestsPerSecond : 0, 8 * 100 * 0.6);
	});

	const cases: readonly (readonly [string, Options, string | undefined])[] = [
		['three zones at 60 %', {}, 'zone loss: survives · load ×2: keeps up'],
		['a group that cannot grow', { group: { MinSize: 9 } }, 'zone loss: survives'],
		['a T3 above its baseline, in standard mode', { launch: { InstanceType: 't3.medium', CreditSpecification: { CpuCredits: 'standard' } } }, 'credits last 12 h'],
		['a T3 at its baseline', { target: 20, launch: { InstanceType: 't3.medium', CreditSpecification: { CpuCredits: 'standard' } } }, 'zone loss: survives · load ×2: keeps up'],
		['a grace period below the boot time', { group: { HealthCheckGracePeriod: 30 }, metric: 'ASGAverageNetworkIn' }, 'replaces instances in a loop'],
		['EC2 health checks alone', { group: { HealthCheckGracePeriod: 30, HealthCheckType: 'EC2' }, metric: 'ASGAverageNetworkIn' }, undefined],
	];
	for (const [name, options, text] of cases) {
		it(`of ${name}: ${text ?? 'nothing'}`, () => { assert.equal(shown(options), text); });
	}

	it('speaks Korean', () => {
		assert.equal(verdictText(judge())?.ko, '영역 손실: 버팀 · 부하 2배: 따라감');
	});
});

describe('questions to a group', () => {
	const open = { Ref: 'Open' };
	const cases: readonly (readonly [string, Options, readonly string[]])[] = [
		['all that it can be asked', {}, ['zone-loss', 'load-doubling', 'replacement-loop']],
		['no minimum', { group: { MinSize: open } }, []],
		['no maximum', { group: { MaxSize: open } }, []],
		['no desired capacity', { group: { DesiredCapacity: open } }, []],
		['sizes that AWS rejects', { group: { DesiredCapacity: 12 } }, []],
		['a group of 0', { group: { MinSize: 0, MaxSize: 0 } }, []],
		['no instance type', { launch: { InstanceType: { Ref: 'Open' } } }, []],
		['an instance type that does not exist', { launch: { InstanceType: 'm5.medium' } }, []],
		['no target value', { target: open }, ['replacement-loop']],
		['a policy on something else than CPU', { metric: 'ALBRequestCountPerTarget' }, ['replacement-loop']],
		['a policy of which the code does not tell what it does', { policy: { PolicyType: 'StepScaling', TargetTrackingConfiguration: undefined } }, ['replacement-loop']],
		['no zones', { group: { AvailabilityZones: open } }, ['load-doubling', 'replacement-loop']],
		['one zone', { group: { AvailabilityZones: zones.slice(0, 1) } }, ['load-doubling', 'replacement-loop']],
		['a target group that is not here', { group: { TargetGroupARNs: [open] } }, ['zone-loss', 'load-doubling']],
		['a launch hook, whose work takes nobody knows how long', { group: { LifecycleHookSpecificationList: [{ LifecycleHookName: 'h', LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING' }] } }, []],
		['a condition that the code does not decide', { group: { HealthCheckGracePeriod: open } }, []],
	];
	for (const [name, options, kinds] of cases) {
		it(`${name}: ${kinds.join(', ') || 'none'}`, () => { assert.deepStrictEqual(asked(options), kinds); });
	}
});
