/** Nodes that take hardly more than the pods of the system. */
import { maxPods } from '../../core/facts/containerFigures';
import type { Facts } from '../../core/facts/facts';
import type { EksNodeGroup } from '../../core/model/eksCluster';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { changeTo, few, text } from './text';

/** aws-node and kube-proxy run on every node, and CoreDNS, CSI drivers and agents take some more: below this little is left. */
const enough = 8;

export const eksFewPods: Rule<EksNodeGroup> = {
	id: 'eks-few-pods', severity: 'warning', resources: ['AWS::EKS::Nodegroup'], text,
	source: 'https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html',
	check({ instanceTypes, name }, report, { facts }) {
		for (const type of instanceTypes) {
			const pods = isKnown(type) && type.origin.kind !== 'omitted' ? podsOf(type.value, facts) : undefined;
			if (!isKnown(type) || pods === undefined || pods >= enough) { continue; }
			const larger = largerType(type.value, facts);
			report({ at: type, message: few, args: { name, type: type.value, pods }, fixes: larger === undefined ? [] : replaceValues(localize(changeTo, larger), [{ value: type, newText: larger }], false) });
		}
	},
};

/** Pods of a node without prefix delegation; `undefined` for types of several network cards, and where no source tells. */
function podsOf(type: string, facts: Facts): number | undefined {
	const details = facts.instanceTypeDetails(type);
	if (details?.networkCards !== 1 || details.maxNetworkInterfaces === null || details.ipv4PerInterface === null) { return undefined; }
	return details.maxNetworkInterfaces * (details.ipv4PerInterface - 1) + maxPods.added;
}

/** The smallest of its family that takes enough. */
function largerType(type: string, facts: Facts): string | undefined {
	const family = facts.instanceFamily(type.split('.')[0] ?? '');
	return family?.sizes.map((size) => `${family.name}.${size}`).find((name) => (podsOf(name, facts) ?? 0) >= enough);
}
