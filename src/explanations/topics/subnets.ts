/** What engineers look up about subnets. */
import { subnetAddresses } from '../../core/facts/networkFigures';
import type { Topic } from './topic';

export const subnets: Topic = {
	id: 'subnets', area: 'networks',
	aliases: ['subnet', 'CIDR', 'CIDR block', 'private subnet', 'public subnet', '서브넷', 'CIDR 블록', '프라이빗 서브넷', '퍼블릭 서브넷'],
	settings: { 'AWS::EC2::Subnet': ['cidrBlock'] },
	sources: [subnetAddresses.source],
	text: () => ({
		title: { en: 'Subnets', ko: '서브넷' },
		essence: {
			en: 'A subnet lies in one Availability Zone and has a part of the addresses of its VPC. The subnets of a group are the zones that it can launch into.',
			ko: '서브넷은 가용 영역 하나에 있고 VPC 주소의 일부를 가집니다. 그룹의 서브넷이 곧 그룹이 인스턴스를 시작할 수 있는 가용 영역입니다.',
		},
		rows: [
			[{ en: 'size', ko: '크기' }, { en: `/${subnetAddresses.longestPrefix} to /${subnetAddresses.shortestPrefix}`, ko: `/${subnetAddresses.longestPrefix}–/${subnetAddresses.shortestPrefix}` }],
			[{ en: 'kept by AWS', ko: 'AWS 예약' }, { en: `${subnetAddresses.reserved} addresses of each: the first four and the last`, ko: `서브넷마다 ${subnetAddresses.reserved}개: 처음 네 개와 마지막` }],
			[{ en: 'public', ko: '퍼블릭' }, { en: 'has a route to an internet gateway; instances there need a public address to be reached', ko: '인터넷 게이트웨이로 가는 경로가 있는 서브넷. 인스턴스에는 퍼블릭 주소가 필요합니다' }],
			[{ en: 'several in one zone', ko: '한 영역에 여러 개' }, { en: 'a group picks one of them at random', ko: '그룹이 그중 하나를 무작위로 고릅니다' }],
		],
		pitfall: {
			en: 'Small subnets fill up when a group is replaced or scales out: the launch fails for want of addresses.',
			ko: '작은 서브넷은 그룹을 교체하거나 확장할 때 주소가 모자라 인스턴스를 시작하지 못합니다.',
		},
	}),
};
