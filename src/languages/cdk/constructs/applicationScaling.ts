/** What Application Auto Scaling does for ECS services and Lambda aliases: `service.autoScaleTaskCount({ … })`. */
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import type { ValueTree } from '../../values/valueTree';
import { callOf } from '../calls';
import { concluded, createProps, listOf, objectOf, referenceTo, sentDefault, textIn, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, Synthesize, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { metricOf } from './metrics';
import { aggregationOf, customizedMetric, stepAlarm } from './scaling';
import { planSteps } from './steps';

const taskCount = 'ecs.ScalableTaskCount';
const concurrency = 'lambda.ScalableFunctionAttribute';

export const applicationScaling: Service = {
	kinds: {
		...Object.fromEntries(['FargateService', 'Ec2Service', 'ExternalService'].map((name) => [`ecs.${name}.autoScaleTaskCount`, { kind: taskCount, synthesize: scalableTarget('ecs', 'ecs:service:DesiredCount') }])),
		'lambda.Alias.addAutoScaling': { kind: concurrency, synthesize: scalableTarget('lambda', 'lambda:function:ProvisionedConcurrency') },
		[`${taskCount}.scaleOnCpuUtilization`]: { synthesize: track('ECSServiceAverageCPUUtilization', 'targetUtilizationPercent') },
		[`${taskCount}.scaleOnMemoryUtilization`]: { synthesize: track('ECSServiceAverageMemoryUtilization', 'targetUtilizationPercent') },
		[`${taskCount}.scaleOnRequestCount`]: { synthesize: track('ALBRequestCountPerTarget', 'requestsPerTarget') },
		[`${taskCount}.scaleToTrackCustomMetric`]: { synthesize: track(undefined, 'targetValue') },
		[`${taskCount}.scaleOnMetric`]: { synthesize: scaleInSteps },
		[`${concurrency}.scaleOnUtilization`]: { synthesize: track('LambdaProvisionedConcurrencyUtilization', 'utilizationTarget') },
	},
};

/** The props stand in the first argument: a scalable target has no name of its own. */
export function propsOf(construct: Construct, world: World): Props {
	const [first] = construct.args;
	return first === undefined || construct.file.dialect === 'python' ? construct.props : createProps(first, construct.namePlace, world.interpret);
}

function scalableTarget(namespace: string, dimension: string): Synthesize {
	return (construct, world) => {
		const { namePlace, on } = construct;
		const props = propsOf(construct, world);
		const schedules = world.callsOn(construct).filter(({ method }) => method === 'scaleOnSchedule').map(({ options, place, name }) => {
			const action = options(1);
			return objectOf(place, {
				ScheduledActionName: name === undefined ? undefined : concluded(place, name),
				Schedule: scheduleOf(action.part('schedule'), world), Timezone: action.value('timeZone'),
				ScalableTargetAction: objectOf(place, { MinCapacity: action.value('minCapacity'), MaxCapacity: action.value('maxCapacity') }),
			});
		});
		return [mainResource(construct, 'AWS::ApplicationAutoScaling::ScalableTarget', objectOf(props.place, {
			ServiceNamespace: concluded(namePlace, namespace), ScalableDimension: concluded(namePlace, dimension), ResourceId: scaledBy(construct),
			MinCapacity: props.value('minCapacity') ?? (namespace === 'ecs' ? sentDefault(namePlace, 1, pageOf('applicationautoscaling', 'EnableScalingProps')) : sentDefault(namePlace, 1, pageOf('lambda', 'AutoScalingOptions'))),
			MaxCapacity: props.value('maxCapacity'),
			ScheduledActions: schedules.length === 0 ? undefined : listOf(on === undefined ? namePlace : props.place, schedules),
		}))];
	};
}

/** The id is put together of names; the last resource in it is what is scaled. */
function scaledBy({ on, namePlace }: Construct): ValueTree {
	return { ...unknownAt(namePlace), mentions: on === undefined ? [] : [referenceTo(namePlace, on.id)] };
}

function policyBase(construct: Construct): Readonly<Record<string, ValueTree | undefined>> {
	const { props, on, namePlace } = construct;
	return { PolicyName: props.value('policyName'), ScalingTargetId: on === undefined ? undefined : referenceTo(namePlace, on.id) };
}

function track(metric: string | undefined, target: string): Synthesize {
	return (construct, world) => {
		const { namePlace } = construct;
		const props = metric === 'LambdaProvisionedConcurrencyUtilization' ? propsOf(construct, world) : construct.props;
		return [mainResource(construct, 'AWS::ApplicationAutoScaling::ScalingPolicy', objectOf(props.place, {
			...policyBase(construct),
			PolicyType: concluded(namePlace, 'TargetTrackingScaling'),
			TargetTrackingScalingPolicyConfiguration: objectOf(props.place, {
				PredefinedMetricSpecification: metric === undefined ? undefined : objectOf(props.place, {
					PredefinedMetricType: concluded(namePlace, metric), ResourceLabel: metric === 'ALBRequestCountPerTarget' ? unknownAt(namePlace) : undefined,
				}),
				CustomizedMetricSpecification: metric === undefined ? customizedMetric(props.part('metric'), world) : undefined,
				TargetValue: props.value(target), DisableScaleIn: props.value('disableScaleIn'),
				ScaleInCooldown: props.value('scaleInCooldown'), ScaleOutCooldown: props.value('scaleOutCooldown'),
			}),
		}))];
	};
}

function scaleInSteps(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const metric = metricOf(props.part('metric'), world);
	return planSteps(props, world).flatMap((plan) => [
		partOf(construct, `/${plan.name}Policy`, 'AWS::ApplicationAutoScaling::ScalingPolicy', objectOf(props.place, {
			...policyBase(construct),
			PolicyType: concluded(namePlace, 'StepScaling'),
			StepScalingPolicyConfiguration: objectOf(props.place, {
				AdjustmentType: props.value('adjustmentType') ?? sentDefault(namePlace, 'ChangeInCapacity', pageOf('applicationautoscaling', 'BasicStepScalingPolicyProps')),
				Cooldown: props.value('cooldown'), MinAdjustmentMagnitude: props.value('minAdjustmentMagnitude'),
				MetricAggregationType: props.value('metricAggregationType') ?? aggregationOf(metric, namePlace),
				StepAdjustments: plan.adjustments,
			}),
		})),
		partOf(construct, `/${plan.name}Alarm`, 'AWS::CloudWatch::Alarm', objectOf(props.place, stepAlarm(plan, props, { metric, place: namePlace, policyId: `${construct.id}/${plan.name}Policy` }))),
	]);
}

/** `Schedule.cron({ … })` as Application Auto Scaling writes it, with a field for the year; days of the month and of the week exclude each other. */
function scheduleOf(part: Part | undefined, world: World): ValueTree | undefined {
	if (part === undefined) { return undefined; }
	const call = callOf(part, /^(?:applicationautoscaling|autoscaling|core)\.Schedule$/, world);
	const expression = call?.arg(0, 'expression');
	if (call?.method === 'expression' && expression !== undefined) { return toTree({ result: expression.result, use: part.use }, world.interpret); }
	if (call?.method !== 'cron') { return unknownAt(part.use); }
	const options = call.options(0);
	const field = (name: string, otherwise = '*'): string | undefined => options.part(name) === undefined ? otherwise : textIn(options.value(name));
	const fields = [field('minute'), field('hour'), field('day', options.part('weekDay') === undefined ? '*' : '?'), field('month'), field('weekDay', '?'), field('year')];
	return fields.includes(undefined) || !options.isClosed ? unknownAt(part.use) : concluded(part.use, `cron(${fields.join(' ')})`);
}
