/** Cases of load balancers, in the words of the product. */
import { crossZoneDefaults, deregistrationDelay, type FlowProtocol, type LoadBalancerKind } from '../../../src/core/facts/loadBalancerFigures';
import { getHealthCheckDefaults } from '../../../src/core/facts/healthCheckDefaults';
import { answerAfterIdle, drainingCutSeconds, isClosedWhenIdle, startDraining } from '../../../src/core/simulation/loadBalancing/connections';
import { albStatus } from '../../../src/core/simulation/loadBalancing/albStatus';
import { checksToHealthy, detectionSeconds } from '../../../src/core/simulation/loadBalancing/healthCheckTiming';
import { isSlowStartValid, targetsInSlowStart, type AlbAlgorithm } from '../../../src/core/simulation/loadBalancing/slowStart';
import { gatewayFlow, isZoneInDns, targetGroupHealth, type MinimumHealthyTargets } from '../../../src/core/simulation/loadBalancing/targetGroupHealth';
import { flowHashFields, percentPerTarget } from '../../../src/core/simulation/loadBalancing/trafficShares';
import { UnknownShapeError, renamed, shape, type Answer, type Shape } from './shape';

type ByZone = Readonly<Record<string, number>>;

export const elb: readonly Shape[] = [
	shape('elb cross-zone', 'lb? crossZone? targets zonesSharePercent?', ({ lb, crossZone, targets, zonesSharePercent }: { lb?: string; crossZone?: boolean; targets: ByZone; zonesSharePercent?: number }) => {
		const zones = Object.keys(targets);
		const shares = percentPerTarget(Object.values(targets), zonesSharePercent ?? 100 / zones.length, isCrossZone(crossZone, lb));
		return { percentPerTarget: Object.fromEntries(zones.map((zone, index) => [zone, shares[index]])) };
	}),
	shape('elb deregistration', 'deregistrationDelay? inFlight', ({ deregistrationDelay: delay, inFlight }: { deregistrationDelay?: number | null; inFlight: number }) => {
		const { isDoneAtOnce, shownSeconds } = startDraining(delay ?? deregistrationDelay.default, inFlight);
		return { completesImmediately: isDoneAtOnce, stateShown: `draining until ${shownSeconds} s` };
	}),
	shape('elb deregistration', 'deregistrationDelay? requestRunsFor', ({ deregistrationDelay: delay, requestRunsFor }: { deregistrationDelay?: number | null; requestRunsFor: number }) => {
		const cutAt = drainingCutSeconds(delay ?? deregistrationDelay.default, requestRunsFor);
		return { cutAt, clientSees: cutAt === null ? 'response' : String(albStatus({ kind: 'deregistration-delay-over' })) };
	}),
	shape('elb fail-open', 'lb targets healthy', ({ lb, targets, healthy }: { lb: string; targets: number; healthy: number }) => {
		const minimum = renamed<MinimumHealthyTargets>({ alb: { count: 1, percent: null }, nlb: { count: 1, percent: null } }, lb);
		return { receivingTargets: targetGroupHealth([{ registered: targets, healthy }], true, minimum, minimum).receivingTargets };
	}),
	shape('elb fail-open', 'lb zones', ({ zones }: { zones: ByZone }) => {
		const isIn = isZoneInDns(Object.values(zones));
		return { dnsZones: Object.keys(zones).filter((_, zone) => isIn[zone]) };
	}),
	shape('elb fail-open', 'lb healthy newFlow', ({ lb, healthy, newFlow }: { lb: string; healthy: number; newFlow: boolean }) => {
		const { target, isDropped } = renamed({ gwlb: gatewayFlow }, lb)(healthy, newFlow);
		return { target: { random: 'one picked at random for the life of the flow', hashed: 'one picked by the flow hash', same: 'the same as before' }[target], dropped: isDropped };
	}),
	shape('elb health', 'lb newTarget healthyThreshold?',
		({ lb, newTarget, healthyThreshold }: { lb: string; newTarget: boolean; healthyThreshold?: number }) => ({ checksToHealthy: renamed({ alb: checksToHealthy }, lb)(newTarget, healthyThreshold ?? checkDefaults(lb).healthyCount!) })),
	shape('elb health', 'lb interval? unhealthyThreshold? healthyThreshold? failsFrom', ({ lb, ...given }: { lb: string; interval?: number; unhealthyThreshold?: number; healthyThreshold?: number; failsFrom: number }) => {
		const defaults = checkDefaults(lb);
		const interval = given.interval ?? defaults.intervalSeconds!;
		return {
			unhealthyAfterSecondsAbout: given.failsFrom + detectionSeconds(interval, given.unhealthyThreshold ?? defaults.unhealthyCount!),
			healthyAgainAfterSecondsAbout: detectionSeconds(interval, given.healthyThreshold ?? defaults.healthyCount!),
		};
	}),
	shape('elb idle', 'lb protocol? idleSeconds idleTimeout?', (given: { lb: string; protocol?: string; idleSeconds: number; idleTimeout?: number | null }) => {
		const [kind, protocol] = [renamed(kinds, given.lb), renamed(protocols, given.protocol ?? 'tcp')];
		const connectionClosed = isClosedWhenIdle(kind, protocol, given.idleSeconds, given.idleTimeout ?? null);
		return { connectionClosed, laterPacketGets: connectionClosed ? answerAfterIdle(kind, protocol) : null };
	}),
	shape('elb routing', 'lb algorithm? protocol?', ({ lb, protocol }: { lb: string; algorithm?: string; protocol?: string }) => ({ hashOf: flowHashFields(renamed(kinds, lb), renamed(protocols, protocol ?? 'tcp')) })),
	shape('elb slow-start', 'algorithm? slowStart',
		({ algorithm, slowStart }: { algorithm?: string | null; slowStart: number }) => ({ valid: isSlowStartValid(slowStart, renamed(algorithms, algorithm ?? 'round_robin')) })),
	shape('elb slow-start', 'slowStart registeredTogether healthyBefore',
		(given: { slowStart: number; registeredTogether: number; healthyBefore: number }) => ({ inSlowStart: targetsInSlowStart(given.slowStart, given.registeredTogether, given.healthyBefore) })),
	shape('elb target-group-health', 'lb? crossZone? registered healthy dnsFailoverPercent? routingFailoverPercent? dnsFailoverCount? routingFailoverCount?', groupHealth),
];

const kinds: Readonly<Record<string, LoadBalancerKind>> = { alb: 'alb', nlb: 'nlb', gwlb: 'gwlb' };
const protocols: Readonly<Record<string, FlowProtocol>> = { tcp: 'tcp', TCP: 'tcp', udp: 'udp', UDP: 'udp', http: 'tcp', HTTP: 'tcp', https: 'tcp', HTTPS: 'tcp', tls: 'tcp', TLS: 'tcp' };
const algorithms: Readonly<Record<string, AlbAlgorithm>> = { round_robin: 'round_robin', least_outstanding_requests: 'least_outstanding_requests', weighted_random: 'weighted_random' };
const targetGroupProtocols: Readonly<Record<string, string>> = { alb: 'HTTP', nlb: 'TCP', gwlb: 'GENEVE' };

function checkDefaults(lb: string): ReturnType<typeof getHealthCheckDefaults> {
	return getHealthCheckDefaults({ protocol: renamed(targetGroupProtocols, lb), targetType: 'instance', checkProtocol: 'omitted' });
}

/** Not set, it is what the load balancer has of itself. */
function isCrossZone(crossZone: boolean | undefined, lb: string | undefined): boolean {
	if (crossZone === undefined && lb === undefined) { throw new UnknownShapeError('neither crossZone nor the kind of load balancer'); }
	return crossZone ?? crossZoneDefaults[renamed(kinds, lb!)];
}

type Threshold = number | 'off' | null;

interface GroupHealthGiven {
	readonly lb?: string; readonly crossZone?: boolean; readonly registered: ByZone; readonly healthy: ByZone;
	readonly dnsFailoverPercent?: Threshold; readonly routingFailoverPercent?: Threshold; readonly dnsFailoverCount?: Threshold; readonly routingFailoverCount?: Threshold;
}

function groupHealth(given: GroupHealthGiven): Answer {
	const names = Object.keys(given.registered);
	const found = targetGroupHealth(
		names.map((zone) => ({ registered: given.registered[zone]!, healthy: given.healthy[zone]! })), isCrossZone(given.crossZone, given.lb),
		minimumOf(given.dnsFailoverCount, given.dnsFailoverPercent), minimumOf(given.routingFailoverCount, given.routingFailoverPercent),
	);
	return {
		dnsUnhealthyZones: names.filter((_, zone) => found.isDnsUnhealthy[zone]), failOpenZones: names.filter((_, zone) => found.isFailOpen[zone]),
		healthyPercent: found.healthyPercent, receiving: found.receivingTargets,
		...Object.fromEntries(names.map((zone, index) => [`zone${zone}HealthyPercent`, found.healthyPercentByZone[index]])),
	};
}

/** Not given, the count is 1 and the percentage off. */
function minimumOf(count: Threshold | undefined, percent: Threshold | undefined): MinimumHealthyTargets {
	return { count: count === 'off' ? null : count ?? 1, percent: percent === 'off' ? null : percent ?? null };
}
