import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Nodes with room for few pods', ko: '파드를 거의 담지 못하는 노드' },
	why: {
		en: 'Every pod takes an address of the node: network interfaces × (addresses of each − 1) + 2 pods fit, 4 on a micro type. aws-node and kube-proxy run on every node, and CoreDNS, CSI drivers and agents take more, so that pods stay Pending although CPU and memory are free. Take a larger size, or prefix delegation on types that have it.',
		ko: '파드마다 노드의 IP 주소를 하나씩 쓰므로 노드당 파드는 네트워크 인터페이스 수 × (인터페이스당 주소 − 1) + 2개까지이며, micro 유형은 4개입니다. aws-node와 kube-proxy가 모든 노드에서 실행되고 CoreDNS, CSI 드라이버, 에이전트도 자리를 차지해 CPU와 메모리가 남아도 파드가 Pending에 머뭅니다. 더 큰 크기를 쓰거나 지원하는 유형에서 접두사 위임을 사용하십시오.',
	},
};

export const few: LocalizedTemplate<{ readonly name: string; readonly type: string; readonly pods: number }> = {
	en: ({ name, type, pods }) => `A ${type} node of ${name} takes ${pods} pods, those of the system among them; further ones stay Pending.`,
	ko: ({ name, type, pods }) => `${name}의 ${type} 노드는 시스템 파드를 포함해 ${pods}개까지만 담으며 나머지는 Pending에 머뭅니다.`,
};

export const changeTo: LocalizedTemplate<string> = {
	en: (type) => `Change to ${type}`,
	ko: (type) => `${type}(으)로 변경`,
};
