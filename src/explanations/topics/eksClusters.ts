/** What engineers look up about EKS clusters and nodes. */
import { eksControlPlane, maxPods, nodeGroupUpdate } from '../../core/facts/containerFigures';
import { formatUnitPrice } from '../../core/format';
import type { Topic } from './topic';

export const eksClusters: Topic = {
	id: 'eks', area: 'containers',
	aliases: ['Kubernetes', 'managed node group', 'max pods', 'control plane', 'prefix delegation', '쿠버네티스', 'EKS 클러스터', '관리형 노드 그룹', '최대 파드'],
	settings: {
		'AWS::EKS::Cluster': ['version', 'subnets', 'endpointPublicAccess', 'endpointPrivateAccess', 'publicAccessCidrs', 'autoModeEnabled', 'supportType'],
		'AWS::EKS::Nodegroup': [
			'minSize', 'maxSize', 'desiredSize', 'instanceTypes', 'capacityType', 'amiType', 'diskSizeGiB', 'launchTemplate', 'launchTemplateVersion', 'maxUnavailable', 'maxUnavailablePercentage', 'updateStrategy',
			'taints', 'version', 'subnets',
		],
		'AWS::EKS::FargateProfile': ['namespaces', 'subnets'],
	},
	sources: [eksControlPlane.source, maxPods.source, nodeGroupUpdate.source],
	text: () => ({
		title: { en: 'EKS clusters and nodes', ko: 'EKS 클러스터와 노드' },
		essence: {
			en: 'AWS runs the control plane over three zones; nodes are instances or Fargate. How many pods a node takes is bound by its network interfaces.',
			ko: '컨트롤 플레인은 AWS가 세 가용 영역에서 운영하고, 노드는 인스턴스나 Fargate입니다. 노드의 파드 수는 네트워크 인터페이스에 묶여 있습니다.',
		},
		rows: [
			[{ en: 'control plane', ko: '컨트롤 플레인' }, {
				en: `${formatUnitPrice(eksControlPlane.usdPerHour)} per hour, ${formatUnitPrice(eksControlPlane.extendedUsdPerHour)} in extended support`,
				ko: `시간당 ${formatUnitPrice(eksControlPlane.usdPerHour)}, 추가 지원 기간에는 ${formatUnitPrice(eksControlPlane.extendedUsdPerHour)}`,
			}],
			[{ en: 'a version lives', ko: '버전 수명' }, { en: `${eksControlPlane.standardMonths} months + ${eksControlPlane.extendedMonths} extended`, ko: `${eksControlPlane.standardMonths}개월 + 추가 ${eksControlPlane.extendedMonths}개월` }],
			[{ en: 'pods of a node', ko: '노드당 파드' }, { en: `ENIs × (IPv4 per ENI − 1) + ${maxPods.added}`, ko: `ENI 수 × (ENI당 IPv4 − 1) + ${maxPods.added}` }],
			[{ en: 'prefix delegation', ko: '접두사 위임' }, {
				en: `advised ${maxPods.prefixCap}, or ${maxPods.prefixCapLarge} above ${maxPods.largeAboveVcpus} vCPUs`,
				ko: `권장 ${maxPods.prefixCap}, vCPU ${maxPods.largeAboveVcpus}개 초과는 ${maxPods.prefixCapLarge}`,
			}],
			[{ en: 'node group update', ko: '노드 그룹 업데이트' }, { en: `adds nodes first, drains each for up to ${nodeGroupUpdate.drainMinutes} min`, ko: `노드를 먼저 추가하고 노드마다 최대 ${nodeGroupUpdate.drainMinutes}분 드레이닝` }],
		],
		pitfall: {
			en: 'Small instances run out of addresses before CPU: a t3.micro takes very few pods beside those of the system.',
			ko: '작은 인스턴스는 CPU보다 IP 주소가 먼저 모자랍니다. t3.micro에는 시스템 파드를 빼면 거의 남지 않습니다.',
		},
	}),
};
