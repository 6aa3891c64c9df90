import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Administration open to the whole internet', ko: '인터넷 전체에 열린 관리 포트' },
	why: {
		en: 'Ports of SSH, RDP and databases that anybody can reach are found by scanners within minutes and tried with stolen passwords and known flaws ever after. Let in the addresses or the security group that administrate, or use Session Manager or EC2 Instance Connect, which need no open port.',
		ko: '누구나 접속할 수 있는 SSH, RDP, 데이터베이스 포트는 몇 분 안에 스캐너에 발견되고 이후 유출된 암호와 알려진 취약점으로 계속 공격받습니다. 관리에 쓰는 주소나 보안 그룹만 허용하거나, 포트를 열 필요가 없는 Session Manager 또는 EC2 Instance Connect를 사용하십시오.',
	},
	noFix: {
		en: 'Only you know from which addresses or security groups people and programs connect.',
		ko: '어느 주소나 보안 그룹에서 접속하는지는 코드로 알 수 없습니다.',
	},
};

export const every: LocalizedTemplate<{ readonly cidr: string }> = {
	en: ({ cidr }) => `Every port is open to the whole internet (${cidr}), those of administration and databases among them.`,
	ko: ({ cidr }) => `관리용 포트와 데이터베이스 포트를 포함한 모든 포트가 인터넷 전체(${cidr})에 열려 있습니다.`,
};

export const some: LocalizedTemplate<{ readonly cidr: string; readonly ports: string; readonly count: number }> = {
	en: ({ cidr, ports, count }) => `The whole internet (${cidr}) can reach ${count === 1 ? 'port' : 'ports'} ${ports}; such ports are attacked all day.`,
	ko: ({ cidr, ports }) => `인터넷 전체(${cidr})에서 다음 포트에 접속할 수 있어 상시 공격 대상이 됩니다: ${ports}`,
};
