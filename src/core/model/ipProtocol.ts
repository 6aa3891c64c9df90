/** Names and numbers of IP protocols, as security groups and network ACLs write them. */

/** `-1` for all, `tcp`, `udp`, `icmp`, `icmpv6`, or the number of another protocol. */
export function toIpProtocol(written: string): string {
	const text = String(written).trim().toLowerCase();
	return protocolNames.get(text) ?? text;
}

/** Numbers by https://www.iana.org/assignments/protocol-numbers */
const protocolNames: ReadonlyMap<string, string> = new Map([['all', '-1'], ['1', 'icmp'], ['6', 'tcp'], ['17', 'udp'], ['58', 'icmpv6']]);
