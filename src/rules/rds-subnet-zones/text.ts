import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database subnets in one Availability Zone', ko: '한 가용 영역에만 있는 데이터베이스 서브넷' },
	why: {
		en: 'A DB subnet group must have subnets in at least two Availability Zones, also for a database without a standby: otherwise it could not be moved or become Multi-AZ. AWS rejects others.',
		ko: 'DB 서브넷 그룹은 대기 인스턴스가 없는 데이터베이스라도 둘 이상의 가용 영역에 서브넷이 있어야 합니다. 그래야 옮기거나 다중 AZ로 바꿀 수 있으며, 그렇지 않으면 AWS가 거부합니다.',
	},
	noFix: {
		en: 'Which other subnets there are, the code of the group does not tell.',
		ko: '다른 어떤 서브넷이 있는지는 그룹의 코드로 알 수 없습니다.',
	},
};

export const oneZone: LocalizedTemplate<{ readonly name: string; readonly zone: string | undefined }> = {
	en: ({ name, zone }) => `The subnets of ${name} lie in one Availability Zone${zone === undefined ? '' : ` (${zone})`}; AWS rejects a DB subnet group with fewer than two.`,
	ko: ({ name, zone }) => `${name}의 서브넷이 한 가용 영역${zone === undefined ? '' : `(${zone})`}에만 있습니다. 두 영역 이상이어야 하므로 AWS가 거부합니다.`,
};
