/** What engineers look up about Dedicated Instances and Dedicated Hosts. */
import { commitmentTerms } from '../../core/facts/purchaseFigures';
import { ec2Page } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const dedicated: Topic = {
	id: 'dedicated-hosts-and-instances', area: 'purchase-options',
	aliases: ['Dedicated Host', 'dedicated hosts', 'Dedicated Instance', 'dedicated instances', 'BYOL', 'host affinity', '전용 호스트', '전용 인스턴스'],
	settings: launchSettings('hostId', 'hostResourceGroupArn'),
	sources: [ec2Page('dedicated-hosts-overview'), ec2Page('dedicated-instance'), commitmentTerms.source],
	text: () => ({
		title: { en: 'Dedicated Hosts and Dedicated Instances', ko: '전용 호스트와 전용 인스턴스' },
		essence: {
			en: 'Both run on hardware that serves one account only. A Dedicated Host is the machine itself, with visible sockets and cores; a Dedicated Instance is billed per instance and hides the machine.',
			ko: '둘 다 한 계정만 쓰는 하드웨어에서 실행됩니다. 전용 호스트는 소켓과 코어가 보이는 서버 자체이고, 전용 인스턴스는 인스턴스 단위로 청구되며 서버가 보이지 않습니다.',
		},
		rows: [
			[{ en: 'Dedicated Host', ko: '전용 호스트' }, { en: 'billed per host; affinity; licences bound to sockets or cores', ko: '호스트 단위 청구, 호스트 선호도, 소켓·코어 기준 라이선스' }],
			[{ en: 'its price', ko: '호스트 요금' }, { en: `On-Demand, or reserved for ${commitmentTerms.years.join(' or ')} years`, ko: `온디맨드 또는 ${commitmentTerms.years.join('년이나 ')}년 예약` }],
			[{ en: 'Dedicated Instance', ko: '전용 인스턴스' }, { en: 'billed per instance; no say in which host', ko: '인스턴스 단위 청구, 호스트를 고를 수 없음' }],
			[{ en: 'EBS', ko: 'EBS' }, { en: 'not single-tenant in either case', ko: '어느 쪽이든 단일 테넌트가 아닙니다' }],
		],
		pitfall: {
			en: 'Dedicated hardware is isolation, not speed; and volumes stay on shared storage.',
			ko: '전용 하드웨어는 성능이 아니라 격리를 위한 것이며, 볼륨은 여전히 공유 스토리지에 있습니다.',
		},
	}),
};
