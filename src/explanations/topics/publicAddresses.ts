/** What engineers look up about public addresses and NAT. */
import { natGateway, publicIpv4 } from '../../core/facts/networkFigures';
import { formatUnitPrice } from '../../core/format';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const publicAddresses: Topic = {
	id: 'public-ip-and-nat', area: 'networks',
	aliases: ['public IP', 'public IPv4', 'Elastic IP', 'EIP', 'NAT gateway', 'NAT', '퍼블릭 IP', '탄력적 IP', '탄력적 IP 주소', 'NAT 게이트웨이'],
	settings: { ...launchSettings('associatePublicIpAddress', 'networkInterfaces.associatePublicIpAddress'), 'AWS::EC2::Subnet': ['mapPublicIpOnLaunch'] },
	sources: [publicIpv4.source, natGateway.source],
	text: () => ({
		title: { en: 'Public addresses and NAT', ko: '퍼블릭 주소와 NAT' },
		essence: {
			en: 'Every public IPv4 address costs money, in use or idle. A NAT gateway lets private instances out, and charges by the hour and the gigabyte.',
			ko: '모든 퍼블릭 IPv4 주소는 사용 중이든 아니든 요금이 청구됩니다. NAT 게이트웨이는 프라이빗 인스턴스의 아웃바운드를 제공하고 시간과 데이터량에 따라 청구됩니다.',
		},
		rows: [
			[{ en: 'public IPv4', ko: '퍼블릭 IPv4' }, { en: `${formatUnitPrice(publicIpv4.usdPerHour)} per hour since ${publicIpv4.since}`, ko: `시간당 ${formatUnitPrice(publicIpv4.usdPerHour)}(${publicIpv4.since}부터)` }],
			[{ en: 'Elastic IP', ko: '탄력적 IP' }, { en: `${publicIpv4.elasticIpsPerRegion} per Region; stays when the instance stops`, ko: `리전당 ${publicIpv4.elasticIpsPerRegion}개. 인스턴스를 중지해도 유지` }],
			[{ en: 'NAT gateway', ko: 'NAT 게이트웨이' }, {
				en: `${formatUnitPrice(natGateway.usdPerHour)} per hour + ${formatUnitPrice(natGateway.usdPerGB)} per GB (${natGateway.region})`,
				ko: `시간당 ${formatUnitPrice(natGateway.usdPerHour)} + GB당 ${formatUnitPrice(natGateway.usdPerGB)}(${natGateway.region})`,
			}],
			[{ en: 'its place and speed', ko: '위치와 속도' }, { en: `one zone; ${natGateway.startGbps} to ${natGateway.maxGbps} Gbps`, ko: `한 가용 영역, ${natGateway.startGbps}–${natGateway.maxGbps} Gbps` }],
		],
		pitfall: {
			en: 'One NAT gateway for all zones makes them all depend on its zone.',
			ko: '모든 가용 영역이 NAT 게이트웨이 하나를 쓰면 그 가용 영역의 장애에 함께 영향을 받습니다.',
		},
	}),
};
