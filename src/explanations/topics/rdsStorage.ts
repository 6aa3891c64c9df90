/** What engineers look up about the storage of RDS DB instances. */
import { rdsStorageGrowth, rdsStorageSource } from '../../core/facts/rdsStorageFigures';
import type { Topic } from './topic';

export const rdsStorage: Topic = {
	id: 'rds-storage', area: 'managed-platforms',
	aliases: ['RDS gp3', 'RDS gp2', 'RDS io2', 'allocated storage', 'storage autoscaling', 'max allocated storage', 'RDS IOPS', 'RDS 스토리지', '할당된 스토리지', '스토리지 자동 조정', '최대 스토리지 임계값'],
	settings: { 'AWS::RDS::DBInstance': ['storageType', 'allocatedStorageGiB', 'maxAllocatedStorageGiB', 'iops', 'storageThroughputMiBps'], 'AWS::RDS::DBCluster': ['storageType', 'allocatedStorageGiB', 'iops'] },
	sources: [rdsStorageSource, rdsStorageGrowth.source],
	text: () => ({
		title: { en: 'RDS storage', ko: 'RDS 스토리지' },
		essence: {
			en: 'The data of a DB instance lie on EBS volumes: what they give depends on type, size and engine. The DB instance class can let through less.',
			ko: 'DB 인스턴스의 데이터는 EBS 볼륨에 있으며, 성능은 유형, 크기, 엔진에 따라 다릅니다. DB 인스턴스 클래스의 한도가 더 낮을 수 있습니다.',
		},
		rows: [
			[{ en: 'gp3', ko: 'gp3' }, { en: '3,000 IOPS · 125 MiB/s; striped 12,000 · 500, and more can be provisioned', ko: '3,000 IOPS · 125 MiB/s. 스트라이핑되면 12,000 · 500이며 추가 프로비저닝 가능' }],
			[{ en: 'striped', ko: '스트라이핑' }, { en: 'over four volumes from 400 GiB, Oracle from 200; SQL Server never', ko: '400 GiB부터(Oracle은 200 GiB부터) 볼륨 네 개. SQL Server는 하지 않음' }],
			[{ en: 'gp2', ko: 'gp2' }, { en: '3 IOPS for each GiB, at least 100; small ones burst on I/O credits', ko: 'GiB당 3 IOPS, 최소 100. 작은 볼륨은 I/O 크레딧으로 버스트' }],
			[{ en: 'io1, io2', ko: 'io1, io2' }, { en: 'what is provisioned: up to 50 IOPS for each GiB, io2 up to 1,000', ko: '프로비저닝한 만큼. GiB당 최대 50 IOPS, io2는 최대 1,000' }],
			[{ en: 'grows by itself', ko: '자동 증가' }, {
				en: `with a maximum: at ${rdsStorageGrowth.freePercent} % free for ${rdsStorageGrowth.lowMinutes} min, by ${rdsStorageGrowth.stepGiB} GiB or ${rdsStorageGrowth.stepPercent} %`,
				ko: `최댓값을 정하면 여유 ${rdsStorageGrowth.freePercent} % 이하가 ${rdsStorageGrowth.lowMinutes}분 지속될 때 ${rdsStorageGrowth.stepGiB} GiB 또는 ${rdsStorageGrowth.stepPercent} %씩`,
			}],
		],
		pitfall: {
			en: 'Storage never gets smaller again; and gp3 below the threshold of its engine takes no IOPS of its own.',
			ko: '스토리지는 다시 줄일 수 없습니다. 엔진의 임계값보다 작은 gp3에는 IOPS를 따로 지정할 수 없습니다.',
		},
	}),
};
