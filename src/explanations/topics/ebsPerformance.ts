/** What engineers look up about the performance of EBS volumes. */
import { gp2Burst, hddBurst, maxIoKiB } from '../../core/facts/volumeFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const ebsPerformance: Topic = {
	id: 'ebs-performance', area: 'storage',
	aliases: ['IOPS', 'throughput', 'burst bucket', 'gp2 burst', 'I/O size', 'EBS-optimized', 'EBS 성능', '처리량', '버스트 버킷', 'EBS 최적화'],
	settings: { 'AWS::EC2::LaunchTemplate': ['ebsOptimized'], 'AWS::EC2::Instance': ['ebsOptimized'], 'AWS::AutoScaling::LaunchConfiguration': ['ebsOptimized'] },
	sources: [maxIoKiB.source, gp2Burst.source, hddBurst.source],
	text: () => ({
		title: { en: 'Performance of EBS volumes', ko: 'EBS 볼륨의 성능' },
		essence: {
			en: 'A volume is held back by its IOPS or by its throughput, whichever it meets first, and by the limits of the instance. Some types burst from a bucket of credits.',
			ko: '볼륨은 IOPS와 처리량 중 먼저 닿는 한도, 그리고 인스턴스의 한도에 걸립니다. 일부 유형은 크레딧 버킷으로 버스트합니다.',
		},
		rows: [
			[{ en: 'one I/O', ko: 'I/O 한 번' }, { en: `up to ${maxIoKiB.ssd} KiB on SSD, ${formatNumber(maxIoKiB.hdd)} KiB on HDD; larger ones are split`, ko: `SSD는 ${maxIoKiB.ssd} KiB, HDD는 ${formatNumber(maxIoKiB.hdd)} KiB까지. 더 크면 나뉩니다` }],
			[{ en: 'effective IOPS', ko: '실제 IOPS' }, { en: 'the lower of the IOPS limit and throughput ÷ I/O size', ko: 'IOPS 한도와 처리량 ÷ I/O 크기 중 낮은 값' }],
			[{ en: 'gp2 bucket', ko: 'gp2 버킷' }, { en: `${formatNumber(gp2Burst.bucketCredits)} I/O credits, full at first`, ko: `I/O 크레딧 ${formatNumber(gp2Burst.bucketCredits)}개, 처음에는 가득 참` }],
			[{ en: 'gp3', ko: 'gp3' }, { en: 'does not burst: what is provisioned is always there', ko: '버스트 없음. 프로비저닝한 성능이 항상 제공됩니다' }],
			[{ en: 'st1, sc1 bucket', ko: 'st1, sc1 버킷' }, { en: `${hddBurst.bucketTiBPerTiB} TiB of credits per TiB of size`, ko: `크기 TiB당 크레딧 ${hddBurst.bucketTiBPerTiB} TiB` }],
		],
		pitfall: {
			en: 'A small gp2 volume is fast in every short test and slow in production, once its bucket is empty.',
			ko: '작은 gp2 볼륨은 짧은 테스트에서는 빠르지만, 운영 중 버킷이 비면 느려집니다.',
		},
	}),
};
