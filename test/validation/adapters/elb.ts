/** Cases of load balancers, in the words of the product. */
import type { FlowProtocol, LoadBalancerKind } from '../../../src/core/facts/loadBalancerFigures';
import { albStatus, type AlbEvent } from '../../../src/core/simulation/loadBalancing/albStatus';
import { albHourUsd, capacityUnits, unitsOfBytes, type AlbTargetType } from '../../../src/core/simulation/loadBalancing/capacityUnits';
import { drainingCutSeconds, isClosedWhenIdle, startDraining } from '../../../src/core/simulation/loadBalancing/connections';
import { checksToHealthy, detectionSeconds } from '../../../src/core/simulation/loadBalancing/healthCheckTiming';
import { isSlowStartValid, targetsInSlowStart, type AlbAlgorithm } from '../../../src/core/simulation/loadBalancing/slowStart';
import { gatewayFlow, isZoneInDns, targetGroupHealth, type MinimumHealthyTargets } from '../../../src/core/simulation/loadBalancing/targetGroupHealth';
import { flowHashFields, percentPerTarget } from '../../../src/core/simulation/loadBalancing/trafficShares';
import { isFailOpenWith } from '../../../src/core/simulation/loadBalancing/routing';
import { renamed, shape, type Answer, type Shape } from './shape';

type ByZone = Readonly<Record<string, number>>;

export const elb: readonly Shape[] = [
	shape('elb cross-zone', 'lb? crossZone targets zonesSharePercent', ({ crossZone, targets, zonesSharePercent }: { crossZone: boolean; targets: ByZone; zonesSharePercent: number }) => {
		const shares = percentPerTarget(Object.values(targets), zonesSharePercent, crossZone);
		return { percentPerTarget: Object.fromEntries(Object.keys(targets).map((zone, index) => [zone, shares[index]])) };
	}),
	shape('elb deregistration', 'deregistrationDelay inFlight', ({ deregistrationDelay, inFlight }: { deregistrationDelay: number; inFlight: number }) => {
		const { isDoneAtOnce, shownSeconds } = startDraining(deregistrationDelay, inFlight);
		return { completesImmediately: isDoneAtOnce, stateShown: `draining until ${shownSeconds} s` };
	}),
	shape('elb deregistration', 'deregistrationDelay requestRunsFor', ({ deregistrationDelay, requestRunsFor }: { deregistrationDelay: number; requestRunsFor: number }) => {
		const cutAt = drainingCutSeconds(deregistrationDelay, requestRunsFor);
		return { cutAt, clientSees: cutAt === null ? 'response' : String(albStatus({ kind: 'deregistration-delay-over' })) };
	}),
	shape('elb fail-open', 'lb targets healthy', ({ targets, healthy }: { targets: number; healthy: number }) => ({ receivingTargets: isFailOpenWith(healthy) ? targets : healthy })),
	shape('elb fail-open', 'lb zones', ({ zones }: { zones: ByZone }) => {
		const isIn = isZoneInDns(Object.values(zones));
		return { dnsZones: Object.keys(zones).filter((_, zone) => isIn[zone]) };
	}),
	shape('elb fail-open', 'lb healthy newFlow', ({ lb, healthy, newFlow }: { lb: string; healthy: number; newFlow: boolean }) => {
		const { target, isDropped } = renamed({ gwlb: gatewayFlow }, lb)(healthy, newFlow);
		return { target: { random: 'one picked at random for the life of the flow', hashed: 'one picked by the flow hash', same: 'the same as before' }[target], dropped: isDropped };
	}),
	shape('elb health', 'lb newTarget healthyThreshold?',
		({ lb, newTarget, healthyThreshold }: { lb: string; newTarget: boolean; healthyThreshold?: number }) => ({ checksToHealthy: renamed({ alb: checksToHealthy }, lb)(newTarget, healthyThreshold ?? 5) })),
	shape('elb health', 'lb interval unhealthyThreshold healthyThreshold failsFrom', (given: { interval: number; unhealthyThreshold: number; healthyThreshold: number }) => ({
		unhealthyAfterSecondsAbout: detectionSeconds(given.interval, given.unhealthyThreshold), healthyAgainAfterSecondsAbout: detectionSeconds(given.interval, given.healthyThreshold),
	})),
	shape('elb idle', 'lb protocol? idleSeconds idleTimeout?', (given: { lb: string; protocol?: string; idleSeconds: number; idleTimeout?: number }) => {
		const protocol = renamed(protocols, given.protocol ?? 'tcp');
		const connectionClosed = isClosedWhenIdle(renamed(kinds, given.lb), protocol, given.idleSeconds, given.idleTimeout ?? null);
		return { connectionClosed, laterPacketGets: connectionClosed && protocol === 'tcp' ? 'RST' : null };
	}),
	shape('elb lcu', 'lb targetType? newConnectionsPerSecond activeConnectionsPerMinute processedGbPerHour rules requestsPerSecond', (given: LcuGiven) => {
		const lcu = renamed({ alb: capacityUnits }, given.lb)({
			newConnectionsPerSecond: given.newConnectionsPerSecond, activeConnectionsPerMinute: given.activeConnectionsPerMinute,
			processedGBPerHour: given.processedGbPerHour, targetType: renamed(targetTypes, given.targetType ?? 'instance'), rules: given.rules, requestsPerSecond: given.requestsPerSecond,
		});
		return { lcu, hourlyUsd: albHourUsd(lcu) };
	}),
	shape('elb lcu', 'lb targetType processedGbPerHour', ({ lb, targetType, processedGbPerHour }: { lb: string; targetType: string; processedGbPerHour: number }) => ({
		lcuFromBytes: renamed({ alb: unitsOfBytes }, lb)(processedGbPerHour, renamed(targetTypes, targetType)),
	})),
	shape('elb routing', 'lb algorithm?', ({ lb }: { lb: string }) => ({ hashOf: flowHashFields(renamed(kinds, lb)) })),
	shape('elb slow-start', 'algorithm? slowStart',
		({ algorithm, slowStart }: { algorithm?: string; slowStart: number }) => ({ valid: isSlowStartValid(slowStart, renamed(algorithms, algorithm ?? 'round_robin')) })),
	shape('elb slow-start', 'slowStart registeredTogether healthyBefore',
		(given: { slowStart: number; registeredTogether: number; healthyBefore: number }) => ({ inSlowStart: targetsInSlowStart(given.slowStart, given.registeredTogether, given.healthyBefore) })),
	shape('elb status', 'registeredTargets', ({ registeredTargets }: { registeredTargets: number }) => status({ kind: 'targets', registered: registeredTargets })),
	shape('elb status', 'connectTimeoutSeconds connected',
		({ connectTimeoutSeconds, connected }: { connectTimeoutSeconds: number; connected: boolean }) => status({ kind: 'connect', seconds: connectTimeoutSeconds, isConnected: connected })),
	shape('elb status', 'responded idleTimeoutElapsed',
		({ responded, idleTimeoutElapsed }: { responded: boolean; idleTimeoutElapsed: boolean }) => responded ? { status: null } : status({ kind: 'no-answer-yet', hasIdleTimeoutElapsed: idleTimeoutElapsed })),
	shape('elb status', 'xForwardedForAddresses', ({ xForwardedForAddresses }: { xForwardedForAddresses: number }) => status({ kind: 'forwarded-for', addresses: xForwardedForAddresses })),
	shape('elb status', 'target throttled',
		({ target, throttled }: { target: string; throttled: boolean }) => throttled ? status(renamed<AlbEvent>({ lambda: { kind: 'lambda-failed' } }, target)) : { status: null }),
	whetherStatus('targetSendsRstWithOutstandingRequest', { kind: 'target-reset' }),
	whetherStatus('clientClosedBeforeIdleTimeout', { kind: 'client-closed' }),
	whetherStatus('clientSentNoDataBeforeIdleTimeout', { kind: 'client-silent' }),
	whetherStatus('wafBlocked', { kind: 'waf-blocked' }),
	whetherStatus('malformedRequest', { kind: 'malformed-request' }),
	whetherStatus('protocolVersionMismatch', { kind: 'protocol-mismatch' }),
	shape('elb target-group-health', 'lb? crossZone registered healthy dnsFailoverPercent? routingFailoverPercent? dnsFailoverCount? routingFailoverCount?', groupHealth),
];

interface LcuGiven {
	readonly lb: string; readonly targetType?: string; readonly newConnectionsPerSecond: number; readonly activeConnectionsPerMinute: number;
	readonly processedGbPerHour: number; readonly rules: number; readonly requestsPerSecond: number;
}

const kinds: Readonly<Record<string, LoadBalancerKind>> = { alb: 'alb', nlb: 'nlb', gwlb: 'gwlb' };
const protocols: Readonly<Record<string, FlowProtocol>> = { tcp: 'tcp', udp: 'udp', http: 'tcp', https: 'tcp', tls: 'tcp' };
const targetTypes: Readonly<Record<string, AlbTargetType>> = { instance: 'instance', ip: 'ip', lambda: 'lambda' };
const algorithms: Readonly<Record<string, AlbAlgorithm>> = { round_robin: 'round_robin', least_outstanding_requests: 'least_outstanding_requests', weighted_random: 'weighted_random' };

function status(event: AlbEvent): Answer {
	return { status: albStatus(event) };
}

function whetherStatus(key: string, event: AlbEvent): Shape {
	return shape('elb status', key, (given: Readonly<Record<string, boolean>>) => given[key] === true ? status(event) : { status: null });
}

interface GroupHealthGiven {
	readonly crossZone: boolean; readonly registered: ByZone; readonly healthy: ByZone;
	readonly dnsFailoverPercent?: number; readonly routingFailoverPercent?: number; readonly dnsFailoverCount?: number; readonly routingFailoverCount?: number;
}

function groupHealth(given: GroupHealthGiven): Answer {
	const names = Object.keys(given.registered);
	const minimum = (count: number | undefined, percent: number | undefined): MinimumHealthyTargets => ({ count: count ?? 1, percent: percent ?? null });
	const found = targetGroupHealth(
		names.map((zone) => ({ registered: given.registered[zone]!, healthy: given.healthy[zone]! })), given.crossZone,
		minimum(given.dnsFailoverCount, given.dnsFailoverPercent), minimum(given.routingFailoverCount, given.routingFailoverPercent),
	);
	return {
		dnsUnhealthyZones: names.filter((_, zone) => found.isDnsUnhealthy[zone]), failOpenZones: names.filter((_, zone) => found.isFailOpen[zone]),
		healthyPercent: found.healthyPercent, receiving: found.receivingTargets,
		...Object.fromEntries(names.map((zone, index) => [`zone${zone}HealthyPercent`, found.healthyPercentByZone[index]])),
	};
}
