/** Scaling policies of Auto Scaling groups and alarms: what is scaled on by whichever method. */
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import type { ValueTree } from '../../values/valueTree';
import { callIn } from '../calls';
import { concluded, listOf, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, Synthesize, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { groupOf } from './autoScaling';
import { metricOf } from './metrics';
import type { Metric } from './metrics';
import { planSteps } from './steps';
import type { StepPlan } from './steps';

const group = 'autoscaling.AutoScalingGroup';
const trackingKind = 'autoscaling.TargetTrackingScalingPolicy';
const steppingKind = 'autoscaling.StepScalingPolicy';

export const scaling: Service = {
	kinds: {
		[`${group}.scaleOnCpuUtilization`]: { kind: trackingKind, synthesize: trackPredefined('ASGAverageCPUUtilization', 'targetUtilizationPercent') },
		[`${group}.scaleOnIncomingBytes`]: { kind: trackingKind, synthesize: trackPredefined('ASGAverageNetworkIn', 'targetBytesPerSecond') },
		[`${group}.scaleOnOutgoingBytes`]: { kind: trackingKind, synthesize: trackPredefined('ASGAverageNetworkOut', 'targetBytesPerSecond') },
		[`${group}.scaleOnRequestCount`]: { kind: trackingKind, synthesize: trackRequests },
		[`${group}.scaleToTrackMetric`]: { kind: trackingKind, synthesize: trackMetric },
		[`${group}.scaleOnMetric`]: { kind: steppingKind, synthesize: scaleInSteps },
		[trackingKind]: { synthesize: trackWritten },
		[steppingKind]: { synthesize: scaleInSteps },
		'autoscaling.StepScalingAction': { synthesize: writtenSteps },
		'cloudwatch.Alarm': { synthesize: synthesizeAlarm },
	},
};

interface Tracked {
	readonly predefined?: Readonly<Record<string, ValueTree | undefined>> | undefined;
	readonly customized?: ValueTree | undefined;
	readonly targetValue: ValueTree | undefined;
}

function track(construct: Construct, { predefined, customized, targetValue }: Tracked): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	return [mainResource(construct, 'AWS::AutoScaling::ScalingPolicy', objectOf(props.place, {
		AutoScalingGroupName: groupOf(construct),
		PolicyType: concluded(namePlace, 'TargetTrackingScaling'),
		Cooldown: props.value('cooldown'),
		EstimatedInstanceWarmup: props.value('estimatedInstanceWarmup'),
		TargetTrackingConfiguration: objectOf(props.place, {
			PredefinedMetricSpecification: predefined === undefined ? undefined : objectOf(props.place, predefined),
			CustomizedMetricSpecification: customized,
			TargetValue: targetValue,
			DisableScaleIn: props.value('disableScaleIn'),
		}),
	}))];
}

function trackPredefined(metric: string, target: string): Synthesize {
	return (construct) => track(construct, { predefined: { PredefinedMetricType: concluded(construct.namePlace, metric) }, targetValue: construct.props.value(target) });
}

/** A target per second is sent as one per minute. The label is put together of names that only the deployed stack has. */
function trackRequests(construct: Construct): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const perSecond = props.value('targetRequestsPerSecond');
	const use = props.part('targetRequestsPerSecond')?.use ?? namePlace;
	const converted = perSecond?.kind === 'scalar' && typeof perSecond.value === 'number' ? concluded(use, perSecond.value * 60) : perSecond;
	return track(construct, {
		predefined: { PredefinedMetricType: concluded(namePlace, 'ALBRequestCountPerTarget'), ResourceLabel: unknownAt(namePlace) },
		targetValue: converted ?? props.value('targetRequestsPerMinute'),
	});
}

function trackMetric(construct: Construct, world: World): readonly SynthesizedResource[] {
	return track(construct, { customized: customizedMetric(construct.props.part('metric'), world), targetValue: construct.props.value('targetValue') });
}

function trackWritten(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	const custom = props.part('customMetric');
	return track(construct, {
		predefined: props.part('predefinedMetric') === undefined ? undefined : { PredefinedMetricType: props.value('predefinedMetric'), ResourceLabel: props.value('resourceLabel') },
		customized: custom === undefined ? undefined : customizedMetric(custom, world),
		targetValue: props.value('targetValue'),
	});
}

/** Its period is not sent. */
export function customizedMetric(part: Part | undefined, world: World): ValueTree | undefined {
	if (part === undefined) { return undefined; }
	const { Namespace, MetricName, Dimensions, Statistic, Unit, Metrics } = metricOf(part, world);
	return objectOf(part.use, { Namespace, MetricName, Dimensions, Statistic, Unit, Metrics });
}

/** Up to two policies, each with the alarm that starts it. */
function scaleInSteps(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const metric = metricOf(props.part('metric'), world);
	return planSteps(props, world).flatMap((plan) => [
		partOf(construct, `/${plan.name}Policy`, 'AWS::AutoScaling::ScalingPolicy', objectOf(props.place, {
			AutoScalingGroupName: groupOf(construct),
			PolicyType: concluded(namePlace, 'StepScaling'),
			AdjustmentType: props.value('adjustmentType') ?? sentDefault(namePlace, 'ChangeInCapacity', pageOf('autoscaling', 'StepScalingPolicyProps')),
			EstimatedInstanceWarmup: props.value('estimatedInstanceWarmup'),
			MinAdjustmentMagnitude: props.value('minAdjustmentMagnitude'),
			MetricAggregationType: props.value('metricAggregationType') ?? aggregationOf(metric, namePlace),
			StepAdjustments: plan.adjustments,
		})),
		partOf(construct, `/${plan.name}Alarm`, 'AWS::CloudWatch::Alarm', objectOf(props.place, stepAlarm(plan, props, { metric, place: namePlace, policyId: `${construct.id}/${plan.name}Policy` }))),
	]);
}

/** The alarm that starts the steps on one side; application services have the same. */
export function stepAlarm({ threshold, isUpper }: StepPlan, props: Props, { metric, place, policyId }: { readonly metric: Metric; readonly place: Part['use']; readonly policyId: string }): Readonly<Record<string, ValueTree | undefined>> {
	return {
		...metric,
		ComparisonOperator: concluded(place, isUpper ? 'GreaterThanOrEqualToThreshold' : 'LessThanOrEqualToThreshold'),
		EvaluationPeriods: props.value('evaluationPeriods') ?? sentDefault(place, 1, pageOf('autoscaling', 'StepScalingPolicyProps')),
		DatapointsToAlarm: props.value('datapointsToAlarm'),
		Threshold: threshold,
		AlarmActions: listOf(place, [referenceTo(place, policyId)]),
	};
}

/** As the metric's own statistic, where that is one of the three. */
export function aggregationOf({ Statistic: statistic }: Metric, place: Part['use']): ValueTree | undefined {
	if (statistic?.kind !== 'scalar') { return statistic; }
	return concluded(place, statistic.value === 'Minimum' || statistic.value === 'Maximum' ? statistic.value : 'Average');
}

/** `new StepScalingAction(…)` with its `addAdjustment({ … })`. */
function writtenSteps(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const steps = world.callsOn(construct).filter(({ method }) => method === 'addAdjustment').map(({ options, place }) => {
		const step = options(0);
		return objectOf(place, { MetricIntervalLowerBound: step.value('lowerBound'), MetricIntervalUpperBound: step.value('upperBound'), ScalingAdjustment: step.value('adjustment') });
	});
	return [mainResource(construct, 'AWS::AutoScaling::ScalingPolicy', objectOf(props.place, {
		AutoScalingGroupName: props.value('autoScalingGroup'),
		PolicyType: concluded(namePlace, 'StepScaling'),
		AdjustmentType: props.value('adjustmentType'),
		EstimatedInstanceWarmup: props.value('estimatedInstanceWarmup'),
		MinAdjustmentMagnitude: props.value('minAdjustmentMagnitude'),
		MetricAggregationType: props.value('metricAggregationType'),
		StepAdjustments: steps.length === 0 ? undefined : listOf(props.place, steps),
	}))];
}

const alarmPage = pageOf('cloudwatch', 'AlarmProps');

function synthesizeAlarm(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const actions = (method: string): ValueTree | undefined => {
		const added = world.callsOn(construct).filter((call) => call.method === method).flatMap(({ args }) => args);
		const [first] = added;
		return first === undefined ? undefined : listOf(first.use, added.map((action) => actionTarget(action, world)));
	};
	const metric = metricOf(props.part('metric'), world);
	const period = props.value('period');
	return [mainResource(construct, 'AWS::CloudWatch::Alarm', objectOf(props.place, {
		...metric,
		Period: period ?? metric.Period,
		AlarmName: props.value('alarmName'),
		ComparisonOperator: props.value('comparisonOperator') ?? sentDefault(namePlace, 'GreaterThanOrEqualToThreshold', alarmPage),
		EvaluationPeriods: props.value('evaluationPeriods'),
		DatapointsToAlarm: props.value('datapointsToAlarm'),
		Threshold: props.value('threshold'),
		TreatMissingData: props.value('treatMissingData'),
		ActionsEnabled: props.value('actionsEnabled'),
		AlarmActions: actions('addAlarmAction'), OKActions: actions('addOkAction'), InsufficientDataActions: actions('addInsufficientDataAction'),
	}))];
}

/** `new AutoScalingAction(policy)` stands for the policy. */
function actionTarget(action: Part, world: World): ValueTree {
	const [target] = callIn(action, world)?.args ?? [];
	return (target === undefined ? undefined : toTree({ result: target.result, use: action.use }, world.interpret)) ?? unknownAt(action.use);
}
