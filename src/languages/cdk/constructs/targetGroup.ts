/** Target groups with their health checks, and the attributes that load balancers and target groups have as a list. */
import type { Place } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { concluded, listOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf } from '../synth';
import type { SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { targetKinds } from './attachments';
import { portAndProtocol } from './ports';

/** Attributes as CloudFormation writes them; none if all are undefined. */
export function attributesOf(place: Place, attributes: Readonly<Record<string, ValueTree | undefined>>): ValueTree | undefined {
	const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [objectOf(place, { Key: concluded(place, key), Value: value })]);
	return written.length === 0 ? undefined : listOf(place, written);
}

export function synthesizeTargetGroup(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const isApplication = construct.kind.startsWith('elasticloadbalancingv2.Application');
	const health = props.object('targetGroupHealth');
	const targetType = targetTypeOf(construct, world);
	return [mainResource(construct, 'AWS::ElasticLoadBalancingV2::TargetGroup', objectOf(props.place, {
		Name: props.value('targetGroupName'),
		TargetType: targetType,
		...groupProtocol(construct, isApplication),
		VpcId: targetType?.kind === 'scalar' && targetType.value === 'lambda' ? undefined : referenceTo(props.part('vpc')?.use ?? namePlace, undefined),
		...healthCheck(construct, world),
		TargetGroupAttributes: attributesOf(props.place, {
			'deregistration_delay.timeout_seconds': props.value('deregistrationDelay'),
			'slow_start.duration_seconds': props.value('slowStart'),
			'load_balancing.cross_zone.enabled': props.value('crossZoneEnabled'),
			'load_balancing.algorithm.type': props.value('loadBalancingAlgorithmType'),
			'target_group_health.dns_failover.minimum_healthy_targets.count': health.value('dnsMinimumHealthyTargetCount'),
			'target_group_health.dns_failover.minimum_healthy_targets.percentage': health.value('dnsMinimumHealthyTargetPercentage'),
			'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': health.value('routingMinimumHealthyTargetCount'),
			'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': health.value('routingMinimumHealthyTargetPercentage'),
			...stickiness(props),
		}),
	}))];
}

/** A group of a network listener speaks as the listener does, one by itself TCP. */
function groupProtocol(construct: Construct, isApplication: boolean): Readonly<Record<string, ValueTree | undefined>> {
	const { props, on, namePlace } = construct;
	const own = portAndProtocol(construct, isApplication);
	if (isApplication || props.part('protocol') !== undefined || on === undefined) { return own; }
	const { Protocol: inherited } = portAndProtocol(on.construct, false);
	return { ...own, Protocol: inherited?.kind === 'scalar' ? sentDefault(namePlace, inherited.value, pageOf('elasticloadbalancingv2', 'AddNetworkTargetsProps')) : inherited };
}

/** What is written, else what the targets make it. */
function targetTypeOf(construct: Construct, world: World): ValueTree | undefined {
	const { props, namePlace } = construct;
	const written = props.value('targetType');
	if (written !== undefined) { return written; }
	const kinds = [...targetKinds(construct, world)];
	const types = new Set(kinds.map((kind) => kind === undefined ? undefined : targetTypes[kind]));
	const [type] = types;
	if (kinds.length === 0 || (types.size === 1 && type === 'instance')) { return undefined; }
	return types.size !== 1 || type === undefined ? unknownAt(namePlace) : concluded(namePlace, type);
}

/** Tasks in a network of their own are addressed by it; which one those on instances use is not known here. */
const targetTypes: Readonly<Record<string, string>> = {
	'autoscaling.AutoScalingGroup': 'instance', 'ec2.Instance': 'instance', 'ecs.FargateService': 'ip', 'lambda.Function': 'lambda', 'lambda.Alias': 'lambda',
};

/** By the prop, or by `configureHealthCheck({ … })`, which replaces it. */
function healthCheck({ props, ...construct }: Construct, world: World): Readonly<Record<string, ValueTree | undefined>> {
	const call = world.callsOn(construct).filter(({ method }) => method === 'configureHealthCheck').at(-1);
	const check = call === undefined ? props.object('healthCheck') : call.options(0);
	return {
		HealthCheckEnabled: check.value('enabled'), HealthCheckIntervalSeconds: check.value('interval'), HealthCheckTimeoutSeconds: check.value('timeout'),
		HealthCheckPath: check.value('path'), HealthCheckPort: check.value('port'), HealthCheckProtocol: check.value('protocol'),
		HealthyThresholdCount: check.value('healthyThresholdCount'), UnhealthyThresholdCount: check.value('unhealthyThresholdCount'),
		Matcher: objectIfAny(check.place, { HttpCode: check.value('healthyHttpCodes'), GrpcCode: check.value('healthyGrpcCodes') }),
	};
}

function stickiness(props: Props): Readonly<Record<string, ValueTree | undefined>> {
	const part = props.part('stickinessCookieDuration');
	if (part === undefined) { return {}; }
	const duration = props.value('stickinessCookieDuration');
	if (props.part('stickinessCookieName') !== undefined) { return { 'stickiness.enabled': concluded(part.use, true), 'stickiness.type': concluded(part.use, 'app_cookie'), 'stickiness.app_cookie.duration_seconds': duration }; }
	return { 'stickiness.enabled': concluded(part.use, true), 'stickiness.type': concluded(part.use, 'lb_cookie'), 'stickiness.lb_cookie.duration_seconds': duration };
}
