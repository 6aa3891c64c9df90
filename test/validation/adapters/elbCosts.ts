/** Cases of the capacity units of load balancers, and of the status codes that they make, in the words of the product. */
import { albStatus, type AlbEvent } from '../../../src/core/simulation/loadBalancing/albStatus';
import { albHourUsd, capacityUnits, nlbCapacityUnits, nlbHourUsd, unitsOfBytes, type AlbTargetType, type NlbProtocol } from '../../../src/core/simulation/loadBalancing/capacityUnits';
import { renamed, shape, type Answer, type Shape } from './shape';

export const elbCosts: readonly Shape[] = [
	shape('elb lcu', 'lb targetType? newConnectionsPerSecond? activeConnectionsPerMinute? processedGbPerHour? rules? requestsPerSecond?', ({ lb, ...given }: LcuGiven) => renamed({ alb: albUnits, nlb: nlbUnits }, lb)(given)),
	shape('elb lcu', 'lb protocol newConnectionsPerSecond? activeConnectionsPerMinute? newFlowsPerSecond? activeFlowsPerMinute? processedGbPerHour?', ({ lb, ...given }: LcuGiven) => renamed({ nlb: nlbUnits }, lb)(given)),
	shape('elb status', 'registeredTargets', ({ registeredTargets }: { registeredTargets: number }) => status({ kind: 'targets', registered: registeredTargets })),
	shape('elb status', 'connectTimeoutSeconds connected',
		({ connectTimeoutSeconds, connected }: { connectTimeoutSeconds: number; connected: boolean }) => status({ kind: 'connect', seconds: connectTimeoutSeconds, isConnected: connected })),
	shape('elb status', 'responded? idleTimeoutElapsed',
		({ responded, idleTimeoutElapsed }: { responded?: boolean; idleTimeoutElapsed: boolean }) => responded === true ? { status: null } : status({ kind: 'no-answer-yet', hasIdleTimeoutElapsed: idleTimeoutElapsed })),
	shape('elb status', 'xForwardedForAddresses', ({ xForwardedForAddresses }: { xForwardedForAddresses: number }) => status({ kind: 'forwarded-for', addresses: xForwardedForAddresses })),
	...['throttled', 'error', 'timedOut'].map((failure) => shape('elb status', `target ${failure}`,
		({ target, ...given }: { target: string }) => (given as Readonly<Record<string, unknown>>)[failure] === true ? status(renamed<AlbEvent>({ lambda: { kind: 'lambda-failed' } }, target)) : { status: null })),
	shape('elb status', 'target requestBodyMb', ({ target, requestBodyMb }: { target: string; requestBodyMb: number }) => status(renamed<AlbEvent>({ lambda: { kind: 'lambda-body', megabytes: requestBodyMb, isRequest: true } }, target))),
	shape('elb status', 'target responseBodyMb', ({ target, responseBodyMb }: { target: string; responseBodyMb: number }) => status(renamed<AlbEvent>({ lambda: { kind: 'lambda-body', megabytes: responseBodyMb, isRequest: false } }, target))),
	...whetherStatus('target-reset', 'targetSendsRstWithOutstandingRequest targetSendsFinWithOutstandingRequest targetClosedConnection'),
	...whetherStatus('bad-answer', 'targetResponseMalformed malformedResponse'),
	...whetherStatus('handshake-failed', 'targetTlsHandshakeFailed sslHandshakeError tlsHandshakeError'),
	...whetherStatus('deregistration-delay-over', 'deregistrationDelayElapsed'),
	...whetherStatus('lambda-failed', 'lambdaError lambdaThrottled lambdaTimeout'),
	...whetherStatus('client-closed', 'clientClosedBeforeIdleTimeout'),
	...whetherStatus('client-silent', 'clientSentNoDataBeforeIdleTimeout'),
	...whetherStatus('waf-blocked', 'wafBlocked'),
	...whetherStatus('waf-failed', 'wafError'),
	...whetherStatus('malformed-request', 'malformedRequest requestMalformed'),
	...whetherStatus('unauthenticated', 'unauthenticated authenticationDenied'),
	...whetherStatus('method-not-allowed', 'traceMethod'),
	...whetherStatus('uri-too-long', 'uriTooLong'),
	...whetherStatus('protocol-mismatch', 'protocolVersionMismatch protocolMismatch incompatibleProtocol'),
	...whetherStatus('bad-transfer-encoding', 'badTransferEncoding unsupportedTransferEncoding'),
	...whetherStatus('identity-provider-failed', 'idpError identityProviderError'),
	...whetherStatus('identity-provider-silent', 'idpUnreachable'),
	...whetherStatus('redirect-too-long', 'redirectUrlTooLong'),
];

interface LcuGiven {
	readonly lb: string; readonly targetType?: string; readonly protocol?: string; readonly newConnectionsPerSecond?: number; readonly activeConnectionsPerMinute?: number;
	readonly newFlowsPerSecond?: number; readonly activeFlowsPerMinute?: number; readonly processedGbPerHour?: number; readonly rules?: number; readonly requestsPerSecond?: number;
}

const targetTypes: Readonly<Record<string, AlbTargetType>> = { instance: 'instance', ip: 'ip', lambda: 'lambda' };
const nlbProtocols: Readonly<Record<string, NlbProtocol>> = { tcp: 'tcp', TCP: 'tcp', udp: 'udp', UDP: 'udp', tls: 'tls', TLS: 'tls' };

/** Dimensions that a case does not name are not used. */
function albUnits(given: Omit<LcuGiven, 'lb'>): Answer {
	const targetType = renamed(targetTypes, given.targetType ?? 'instance');
	const lcu = capacityUnits({
		newConnectionsPerSecond: given.newConnectionsPerSecond ?? 0, activeConnectionsPerMinute: given.activeConnectionsPerMinute ?? 0,
		processedGBPerHour: given.processedGbPerHour ?? 0, targetType, rules: given.rules ?? 0, requestsPerSecond: given.requestsPerSecond ?? 0,
	});
	return { lcu, hourlyUsd: albHourUsd(lcu), lcuFromBytes: unitsOfBytes(given.processedGbPerHour ?? 0, targetType) };
}

function nlbUnits(given: Omit<LcuGiven, 'lb'>): Answer {
	const nlcu = nlbCapacityUnits([{
		protocol: renamed(nlbProtocols, given.protocol ?? 'tcp'), newPerSecond: given.newConnectionsPerSecond ?? given.newFlowsPerSecond ?? 0,
		activePerMinute: given.activeConnectionsPerMinute ?? given.activeFlowsPerMinute ?? 0, processedGBPerHour: given.processedGbPerHour ?? 0,
	}]);
	return { lcu: nlcu, nlcu, hourlyUsd: nlbHourUsd(nlcu) };
}

function status(event: AlbEvent): Answer {
	return { status: albStatus(event) };
}

/** Cases that tell by a word whether something happened. */
function whetherStatus(kind: Exclude<AlbEvent['kind'], 'targets' | 'connect' | 'no-answer-yet' | 'forwarded-for' | 'lambda-body'>, keys: string): readonly Shape[] {
	return keys.split(' ').map((key) => shape('elb status', key, (given: Readonly<Record<string, unknown>>) => given[key] === true ? status({ kind }) : { status: null }));
}
