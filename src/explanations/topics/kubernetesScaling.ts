/** What engineers look up about autoscalers of Kubernetes. */
import { clusterAutoscaler, karpenter, podAutoscaler } from '../../core/facts/containerFigures';
import type { Topic } from './topic';

export const kubernetesScaling: Topic = {
	id: 'kubernetes-autoscaling', area: 'containers',
	aliases: [
		'HPA', 'Horizontal Pod Autoscaler', 'Cluster Autoscaler', 'CA', 'Karpenter', 'NodePool', 'consolidation', 'pod autoscaling', '카펜터',
		'클러스터 오토스케일러', '파드 오토스케일링',
	],
	settings: {
		'Karpenter::NodePool': [
			'requirements', 'limitVCpu', 'limitMemoryMiB', 'weight', 'consolidationPolicy', 'consolidateAfterSeconds', 'expireAfterSeconds', 'terminationGracePeriodSeconds', 'budgets',
		],
		'Kubernetes::HorizontalPodAutoscaler': ['minReplicas', 'maxReplicas', 'metrics', 'scaleUp', 'scaleDown'],
		'Kubernetes::Workload': ['replicas', 'containers', 'topologySpreadConstraints'],
	},
	sources: [podAutoscaler.source, clusterAutoscaler.source, karpenter.source],
	text: () => ({
		title: { en: 'HPA, Cluster Autoscaler and Karpenter', ko: 'HPA, Cluster Autoscaler, Karpenter' },
		essence: {
			en: 'The Horizontal Pod Autoscaler changes the number of pods by a metric. Cluster Autoscaler and Karpenter add nodes for pods that cannot be scheduled, not for high usage.',
			ko: 'Horizontal Pod Autoscaler는 지표에 따라 파드 수를 바꿉니다. Cluster Autoscaler와 Karpenter는 사용률이 아니라 스케줄링되지 못한 파드를 위해 노드를 추가합니다.',
		},
		rows: [
			[{ en: 'HPA', ko: 'HPA' }, {
				en: `every ${podAutoscaler.everySeconds} s: replicas × metric ÷ target, rounded up; nothing within ${podAutoscaler.tolerancePercent} %`,
				ko: `${podAutoscaler.everySeconds}초마다 복제본 × 지표 ÷ 목표, 올림. ${podAutoscaler.tolerancePercent} % 이내면 변경 없음`,
			}],
			[{ en: 'HPA down', ko: 'HPA 축소' }, { en: `the highest recommendation of the last ${podAutoscaler.scaleDownWindowSeconds} s`, ko: `최근 ${podAutoscaler.scaleDownWindowSeconds}초의 가장 높은 권장값` }],
			[{ en: 'HPA up', ko: 'HPA 확장' }, {
				en: `${podAutoscaler.scaleUpPercent} % or ${podAutoscaler.scaleUpPods} pods per ${podAutoscaler.everySeconds} s, the larger`,
				ko: `${podAutoscaler.everySeconds}초마다 ${podAutoscaler.scaleUpPercent} % 또는 파드 ${podAutoscaler.scaleUpPods}개 중 큰 쪽`,
			}],
			[{ en: 'Cluster Autoscaler', ko: 'Cluster Autoscaler' }, {
				en: `every ${clusterAutoscaler.everySeconds} s; removes nodes under ${clusterAutoscaler.unneededBelowPercent} % of requests for ${clusterAutoscaler.unneededMinutes} min`,
				ko: `${clusterAutoscaler.everySeconds}초마다. 요청량이 ${clusterAutoscaler.unneededMinutes}분 동안 ${clusterAutoscaler.unneededBelowPercent} % 미만인 노드를 제거`,
			}],
			[{ en: 'Karpenter', ko: 'Karpenter' }, { en: 'picks instance types for the waiting pods, and consolidates nodes', ko: '대기 중인 파드에 맞는 인스턴스 유형을 고르고 노드를 통합' }],
			[{ en: 'its consolidation', ko: '노드 통합' }, { en: 'WhenEmptyOrUnderutilized (default), WhenEmpty, Balanced', ko: 'WhenEmptyOrUnderutilized(기본값), WhenEmpty, Balanced' }],
		],
		pitfall: {
			en: 'Without resource requests neither works: usage of a pod that requests nothing says nothing, and it fits everywhere.',
			ko: '리소스 요청(requests)이 없으면 둘 다 제대로 동작하지 않습니다. 요청이 없는 파드는 어디에나 맞는 것으로 보입니다.',
		},
	}),
};
