import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Security group that blocks the health check', ko: '상태 확인을 막는 보안 그룹' },
	why: {
		en: 'A load balancer checks its targets from its own addresses, through its own security group and theirs. Where either has no rule for the port of the check, every target stays unhealthy: nothing is served, and a group or service that trusts these checks replaces its instances or tasks without end.',
		ko: '로드 밸런서는 자신의 주소에서 자신과 대상의 보안 그룹을 거쳐 대상을 확인합니다. 어느 한쪽에라도 상태 확인 포트에 대한 규칙이 없으면 모든 대상이 비정상으로 남아 요청을 처리하지 못하고, 이 확인을 따르는 Auto Scaling 그룹이나 ECS 서비스는 인스턴스와 태스크를 끝없이 교체합니다.',
	},
	noFix: {
		en: 'A new rule needs a place of its own, in the group or beside it, which is yours to choose; a rule with a wrong port is mended.',
		ko: '새 규칙을 보안 그룹 안에 둘지 별도 리소스로 둘지는 직접 정해야 합니다. 포트가 잘못된 규칙은 고칠 수 있습니다.',
	},
};

interface Way {
	readonly balancer: string;
	readonly target: string;
	readonly port: number;
	readonly groups: string;
}

export const blockedIn: LocalizedTemplate<Way> = {
	en: ({ balancer, target, port, groups }) => `${balancer} checks the targets of ${target} on port ${port}, and no rule of ${groups} lets it in: they stay unhealthy and get no requests.`,
	ko: ({ balancer, target, port, groups }) => `${balancer}이(가) ${target}의 대상을 포트 ${port}에서 확인하는데 이를 허용하는 규칙이 ${groups}에 없습니다. 대상이 계속 비정상이어서 요청을 받지 못합니다.`,
};

export const blockedOut: LocalizedTemplate<Way> = {
	en: ({ balancer, target, port, groups }) => `${groups} lets nothing of ${balancer} out to port ${port}: the targets of ${target} stay unhealthy and get no requests.`,
	ko: ({ balancer, target, port, groups }) => `${groups}에 ${balancer}에서 포트 ${port}로 나가는 것을 허용하는 규칙이 없습니다. ${target}의 대상이 계속 비정상이어서 요청을 받지 못합니다.`,
};

export const openPort: LocalizedTemplate<number> = {
	en: (port) => `Let in port ${port} instead`,
	ko: (port) => `대신 포트 ${port} 허용`,
};
