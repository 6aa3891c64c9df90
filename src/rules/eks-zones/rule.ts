/** Clusters and node groups in one Availability Zone. */
import type { EksCluster, EksNodeGroup } from '../../core/model/eksCluster';
import type { Resource } from '../../core/model/resource';
import { resourcesOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Rule } from '../rule';
import { oneZoneOf } from '../zones';
import { oneOfCluster, oneOfNodes, text } from './text';

/** Node groups of one zone each are good practice where volumes stay in their zone: one is a finding only where no other zone has any. */
export const eksZones: Rule<EksCluster | EksNodeGroup> = {
	id: 'eks-zones', severity: 'warning', resources: ['AWS::EKS::Nodegroup', 'AWS::EKS::Cluster'], text,
	source: 'https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html',
	check(holder, report, { resources }) {
		const { subnets, name } = holder;
		const one = oneZoneOf(subnets, resources);
		if (one === undefined || !isKnown(subnets)) { return; }
		if (holder.type === 'AWS::EKS::Cluster') {
			report({ at: subnets, severity: 'error', message: oneOfCluster, args: { name, zone: one.zone } });
			return;
		}
		const { maxSize } = holder;
		if (!isKnown(maxSize) || maxSize.value < 2 || mayHaveOthers(holder, resources)) { return; }
		report({ at: subnets, message: oneOfNodes, args: { name, zone: one.zone, max: maxSize.value } });
	},
};

/** Whether another node group may lie in another zone. */
function mayHaveOthers(group: EksNodeGroup, resources: readonly Resource[]): boolean {
	const own = oneZoneOf(group.subnets, resources)?.zone;
	return resourcesOfType(resources, 'AWS::EKS::Nodegroup').some((other) => {
		if (other === group) { return false; }
		const zone = oneZoneOf(other.subnets, resources)?.zone;
		return own === undefined || zone === undefined || zone !== own;
	});
}
