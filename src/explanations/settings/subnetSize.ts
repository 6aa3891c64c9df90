/** The addresses of a subnet: how many instances find room in it. */
import { subnetAddresses } from '../../core/facts/networkFigures';
import { formatNumber } from '../../core/format';
import type { ResourceOfType } from '../../core/model/resource';
import type { SettingExplainer } from './setting';

export const subnetSize: SettingExplainer<ResourceOfType<'AWS::EC2::Subnet'>> = {
	resourceTypes: ['AWS::EC2::Subnet'],
	paths: ['cidrBlock'],
	explain(_subnet, { value }) {
		const prefix = Number(/^[\d.]+\/(\d{1,2})$/.exec(String(value.value))?.[1]);
		const { reserved, shortestPrefix, longestPrefix } = subnetAddresses;
		if (!(prefix >= shortestPrefix && prefix <= longestPrefix)) { return undefined; }
		const usable = formatNumber(2 ** (32 - prefix) - reserved);
		return {
			name: { en: 'IPv4 CIDR block of the subnet', ko: '서브넷의 IPv4 CIDR 블록' },
			essence: {
				en: `${usable} addresses for network interfaces: every instance, load balancer node and task of its own network takes at least one.`,
				ko: `네트워크 인터페이스가 쓸 수 있는 주소는 ${usable}개입니다. 인스턴스, 로드 밸런서 노드, awsvpc 태스크마다 하나 이상 씁니다.`,
			},
			rows: [
				[{ en: 'kept by AWS', ko: 'AWS 예약' }, { en: `${reserved}: the first four and the last`, ko: `${reserved}개: 처음 네 개와 마지막` }],
				[{ en: 'range', ko: '범위' }, { en: `/${longestPrefix} to /${shortestPrefix}`, ko: `/${longestPrefix}–/${shortestPrefix}` }],
			],
			note: { en: 'A group cannot launch into a subnet without free addresses; it tries the other zones.', ko: '빈 주소가 없는 서브넷에는 그룹이 인스턴스를 시작할 수 없어 다른 가용 영역을 시도합니다.' },
		};
	},
};
