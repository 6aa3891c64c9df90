/** Ports and protocols of listeners and target groups. */
import type { ValueTree } from '../../values/valueTree';
import { numberOf, sentDefault, textIn, unknownAt } from '../props';
import { pageOf } from '../synth';
import type { Construct } from '../world';

const prefix = 'elasticloadbalancingv2';

const wellKnownPorts: Readonly<Record<number, string>> = { 80: 'HTTP', 8000: 'HTTP', 8008: 'HTTP', 8080: 'HTTP', 443: 'HTTPS', 8443: 'HTTPS' };
const wellKnownProtocols: Readonly<Record<string, number>> = { HTTP: 80, HTTPS: 443 };

/** Port and protocol each follow from the other for applications; networks take TCP, or TLS with certificates. */
export function portAndProtocol({ props, namePlace }: Construct, isForApplication: boolean): Readonly<Record<'Port' | 'Protocol', ValueTree | undefined>> {
	const [port, protocol] = [props.value('port'), props.value('protocol')];
	if (!isForApplication) {
		const network = props.part('certificates') === undefined ? 'TCP' : 'TLS';
		return { Port: port, Protocol: protocol ?? sentDefault(namePlace, network, pageOf(prefix, 'BaseNetworkListenerProps')) };
	}
	const page = pageOf(prefix, 'BaseApplicationListenerProps');
	const [knownPort, knownProtocol] = [numberOf(port), textIn(protocol)];
	const [impliedProtocol, impliedPort] = [wellKnownPorts[knownPort ?? 0], wellKnownProtocols[knownProtocol ?? '']];
	return {
		Port: port ?? (impliedPort === undefined ? protocol && unknownAt(namePlace) : sentDefault(namePlace, impliedPort, page)),
		Protocol: protocol ?? (impliedProtocol === undefined ? port && unknownAt(namePlace) : sentDefault(namePlace, impliedProtocol, page)),
	};
}
