import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Network ACL that keeps replies back', ko: '응답을 막는 네트워크 ACL' },
	why: {
		en: 'A network ACL does not remember connections: the replies need an entry of their own. They go to a port that the client took for the connection (32768–61000 on Linux, 49152–65535 on Windows, 1024–65535 for load balancers, NAT gateways and Lambda). Without such an entry connections open and then hang until they time out.',
		ko: '네트워크 ACL은 상태를 저장하지 않으므로 응답에도 별도 항목이 필요합니다. 응답은 클라이언트가 연결에 사용한 임시 포트(Linux 32768~61000, Windows 49152~65535, 로드 밸런서·NAT 게이트웨이·Lambda 1024~65535)로 갑니다. 이 항목이 없으면 연결이 응답을 받지 못해 시간 초과로 끝납니다.',
	},
	noFix: {
		en: 'The number of the entry and its addresses depend on the other entries and on who the clients are.',
		ko: '항목 번호와 주소는 다른 항목과 클라이언트에 따라 정해야 합니다.',
	},
};

export const noReplies: LocalizedTemplate<{ readonly acl: string; readonly isEgress: boolean; readonly ports: string; readonly first: number; readonly last: number }> = {
	en: ({ acl, isEgress, ports, first, last }) => `${acl} lets requests to port ${ports} ${isEgress ? 'out' : 'in'}, but no reply ${isEgress ? 'in' : 'out'}: no entry allows TCP to the ephemeral ports ${first}–${last}.`,
	ko: ({ acl, isEgress, ports, first, last }) => `${acl}이(가) 포트 ${ports}의 ${isEgress ? '아웃바운드' : '인바운드'} 요청은 허용하지만, 임시 포트(${first}~${last})로 ${isEgress ? '들어오는' : '나가는'} TCP 응답을 허용하는 항목이 없습니다.`,
};
