import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'EKS in one Availability Zone', ko: '한 가용 영역의 EKS' },
	why: {
		en: 'The subnets of a cluster must lie in at least two Availability Zones; AWS rejects others. Nodes in one zone all go with it, and their pods have nowhere to go. Give the node group subnets of several zones, or have one group for each zone where volumes must stay.',
		ko: '클러스터의 서브넷은 둘 이상의 가용 영역에 있어야 하며 그렇지 않으면 AWS가 거부합니다. 한 영역에만 있는 노드는 그 영역과 함께 사라지고 파드를 옮길 곳도 없습니다. 노드 그룹에 여러 영역의 서브넷을 주거나, 볼륨이 영역에 묶인다면 영역마다 그룹을 두십시오.',
	},
	noFix: {
		en: 'Which other subnets there are, the code of the group does not tell.',
		ko: '다른 어떤 서브넷이 있는지는 그룹의 코드로 알 수 없습니다.',
	},
};

export const oneOfCluster: LocalizedTemplate<{ readonly name: string; readonly zone: string | undefined }> = {
	en: ({ name, zone }) => `The subnets of ${name} lie in one Availability Zone${zone === undefined ? '' : ` (${zone})`}; AWS rejects a cluster with fewer than two.`,
	ko: ({ name, zone }) => `${name}의 서브넷이 한 가용 영역${zone === undefined ? '' : `(${zone})`}에만 있습니다. 두 영역 이상이어야 하므로 AWS가 거부합니다.`,
};

export const oneOfNodes: LocalizedTemplate<{ readonly name: string; readonly zone: string | undefined; readonly max: number }> = {
	en: ({ name, zone, max }) => `All of up to ${max} nodes of ${name} run in one Availability Zone${zone === undefined ? '' : ` (${zone})`} and go with it.`,
	ko: ({ name, zone, max }) => `${name}의 노드(최대 ${max}대)가 모두 한 가용 영역${zone === undefined ? '' : `(${zone})`}에서 실행되어 영역 장애 때 모두 사라집니다.`,
};
