import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Classic Load Balancer', ko: 'Classic Load Balancer 사용' },
	why: {
		en: 'Classic Load Balancers are the previous generation and get no new features: no target groups, weights, slow start or routing rules, no HTTP/2, no zonal shift. AWS offers a migration to an Application Load Balancer for HTTP, or to a Network Load Balancer for TCP.',
		ko: 'Classic Load Balancer는 이전 세대로 새 기능이 추가되지 않습니다. 대상 그룹, 가중치, 느린 시작, 라우팅 규칙, HTTP/2, 영역 전환이 없습니다. AWS는 HTTP이면 Application Load Balancer로, TCP이면 Network Load Balancer로 마이그레이션하는 방법을 제공합니다.',
	},
	noFix: {
		en: 'A migration needs a load balancer, listeners and target groups in its place, and moves traffic.',
		ko: '마이그레이션하려면 로드 밸런서, 리스너, 대상 그룹을 새로 만들고 트래픽을 옮겨야 합니다.',
	},
};

export const previous: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `Classic Load Balancers are the previous generation, without target groups, slow start or zonal shift: ${name}`,
	ko: ({ name }) => `Classic Load Balancer는 이전 세대로 대상 그룹, 느린 시작, 영역 전환이 없습니다: ${name}`,
};
