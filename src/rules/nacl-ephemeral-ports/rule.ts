/** Network ACLs that let requests in or out and keep the replies back: they do not remember connections. */
import { ephemeralPorts } from '../../core/facts/networkFigures';
import type { NetworkAcl, NetworkAclEntrySettings } from '../../core/model/networkAcl';
import { entriesOf } from '../../core/model/networkAcl';
import type { Resource } from '../../core/model/resource';
import { resourcesOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Rule } from '../rule';
import { noReplies, text } from './text';

const [firstEphemeral] = ephemeralPorts.linux;
const lastPort = 65_535;

export const naclEphemeralPorts: Rule<NetworkAcl> = {
	id: 'nacl-ephemeral-ports', severity: 'warning', resources: ['AWS::EC2::NetworkAcl'], text,
	source: ephemeralPorts.source.url,
	check(acl, report, { resources }) {
		if (mayHaveMore(resources)) { return; }
		const entries = entriesOf(acl, resources).map((entry) => ({ entry, allowed: allowedPorts(entry) }));
		if (entries.some(({ entry, allowed }) => allowed === undefined || !isKnown(entry.egress))) { return; }
		for (const egress of [false, true]) {
			const there = entries.filter(({ entry }) => isKnown(entry.egress) && entry.egress.value === egress);
			const back = entries.filter(({ entry }) => isKnown(entry.egress) && entry.egress.value !== egress);
			// A range that ends among the ephemeral ports is for replies itself.
			const request = there.find(({ allowed }) => allowed !== undefined && allowed !== 'none' && allowed.to < firstEphemeral);
			const letsBack = back.some(({ allowed }) => allowed !== undefined && allowed !== 'none' && allowed.to >= firstEphemeral);
			// Without any entry for the way back the others may stand elsewhere.
			if (request?.allowed === undefined || request.allowed === 'none' || letsBack || back.length === 0) { continue; }
			const { from, to } = request.allowed;
			const at = isKnown(request.entry.fromPort) ? request.entry.fromPort : { file: acl.file, range: acl.nameRange };
			report({ at, message: noReplies, args: { acl: acl.name, isEgress: egress, ports: from === to ? String(from) : `${from}–${to}`, first: firstEphemeral, last: lastPort } });
		}
	},
};

/** @returns what an entry lets through of TCP, `undefined` where the text does not tell */
function allowedPorts({ ruleAction, ipProtocol, fromPort, toPort }: NetworkAclEntrySettings): { readonly from: number; readonly to: number } | 'none' | undefined {
	if (!isKnown(ruleAction) || !isKnown(ipProtocol)) { return undefined; }
	if (ruleAction.value.toLowerCase() !== 'allow') { return 'none'; }
	if (ipProtocol.value === '-1') { return { from: 0, to: lastPort }; }
	if (ipProtocol.value !== 'tcp') { return 'none'; }
	return isKnown(fromPort) && isKnown(toPort) ? { from: fromPort.value, to: toPort.value } : undefined;
}

function mayHaveMore(resources: readonly Resource[]): boolean {
	return resourcesOfType(resources, 'AWS::EC2::NetworkAclEntry').some(({ networkAcl }) => !isKnown(networkAcl) || (networkAcl.value.resourceId === undefined && !/^acl-[0-9a-f]+$/.test(networkAcl.value.text)));
}
