/** What engineers look up about EBS volume types. */
import { formatNumber, formatUnitPrice } from '../../core/format';
import { ebsPage } from './sources';
import type { Topic } from './topic';

export const ebsVolumeTypes: Topic = {
	id: 'ebs-volume-types', area: 'storage',
	aliases: ['EBS', 'volume type', 'SSD', 'HDD', 'provisioned IOPS', 'EBS 볼륨', 'EBS 볼륨 유형', '볼륨 유형', '프로비저닝된 IOPS'],
	settings: {
		'AWS::EC2::Volume': ['volumeType', 'sizeGiB', 'iops', 'throughputMiBps'],
		'AWS::EC2::LaunchTemplate': ['ebsVolumes'], 'AWS::EC2::Instance': ['ebsVolumes'], 'AWS::AutoScaling::LaunchConfiguration': ['ebsVolumes'],
	},
	sources: [ebsPage('ebs-volume-types', '2026-08-07'), ebsPage('general-purpose'), ebsPage('provisioned-iops', '2026-08-07')],
	text: (facts) => {
		const iops = (name: string): string => {
			const type = facts.volumeType(name);
			return formatNumber(type?.iops?.max ?? type?.iopsBySize?.max ?? 0);
		};
		const price = (name: string): string => formatUnitPrice(facts.volumeType(name)?.price.usdPerGiBMonth ?? 0);
		const throughput = (name: string): string => formatNumber(facts.volumeType(name)?.maxThroughputMiBps ?? facts.volumeType(name)?.throughputBySize?.max ?? 0);
		const ssd = (name: string): string => `${iops(name)} IOPS · ${throughput(name)} MiB/s · ${price(name)}`;
		const hdd = (name: string): string => `${throughput(name)} MiB/s · ${price(name)}`;
		return {
			title: { en: 'EBS volume types', ko: 'EBS 볼륨 유형' },
			essence: {
				en: 'SSD types are for many small I/O operations, HDD types for large sequential ones. The price is per GiB and month in us-east-1, with more for provisioned IOPS and throughput.',
				ko: 'SSD 유형은 작은 I/O가 많을 때, HDD 유형은 큰 순차 I/O에 씁니다. 요금은 us-east-1의 GiB당 월 요금이며 프로비저닝한 IOPS와 처리량은 별도입니다.',
			},
			rows: [
				[{ en: 'gp3', ko: 'gp3' }, { en: `up to ${ssd('gp3')}; the usual choice`, ko: `최대 ${ssd('gp3')}. 일반적인 선택` }],
				[{ en: 'gp2', ko: 'gp2' }, { en: `up to ${ssd('gp2')}; IOPS follow the size`, ko: `최대 ${ssd('gp2')}. IOPS가 크기를 따름` }],
				[{ en: 'io2', ko: 'io2' }, { en: `up to ${ssd('io2')}; databases, highest durability`, ko: `최대 ${ssd('io2')}. 데이터베이스, 가장 높은 내구성` }],
				[{ en: 'io1', ko: 'io1' }, { en: `up to ${ssd('io1')}; predecessor of io2`, ko: `최대 ${ssd('io1')}. io2의 이전 유형` }],
				[{ en: 'st1', ko: 'st1' }, { en: `up to ${hdd('st1')}; frequent throughput`, ko: `최대 ${hdd('st1')}. 자주 쓰는 처리량 중심 데이터` }],
				[{ en: 'sc1', ko: 'sc1' }, { en: `up to ${hdd('sc1')}; rarely used data`, ko: `최대 ${hdd('sc1')}. 드물게 쓰는 데이터` }],
			],
			pitfall: {
				en: 'The instance type has EBS limits of its own: the lower of the two counts.',
				ko: '인스턴스 유형에도 EBS 한도가 있으며, 둘 중 낮은 쪽이 적용됩니다.',
			},
		};
	},
};
