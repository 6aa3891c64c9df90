/** What engineers look up about RDS Multi-AZ and read replicas. */
import { rdsFailover, readReplicasSource } from '../../core/facts/platformFigures';
import type { Topic } from './topic';

const databaseSettings = ['engine', 'engineVersion', 'backupRetentionPeriodDays', 'deletionProtection', 'storageEncrypted', 'subnetGroup'];

export const rdsMultiAz: Topic = {
	id: 'rds-multi-az', area: 'managed-platforms',
	aliases: [
		'RDS', 'Multi-AZ', 'multi-az instance', 'multi-az cluster', 'read replica', 'read replicas', 'failover', 'standby database', '다중 AZ',
		'다중 AZ 배포', '읽기 전용 복제본', '장애 조치', '다중 AZ DB 클러스터',
	],
	settings: {
		'AWS::RDS::DBInstance': [...databaseSettings, 'dbInstanceClass', 'multiAz', 'sourceDbInstance', 'publiclyAccessible'],
		'AWS::RDS::DBSubnetGroup': ['subnets'],
		'AWS::RDS::DBCluster': [...databaseSettings, 'dbClusterInstanceClass', 'availabilityZones', 'serverlessV2'],
	},
	sources: [rdsFailover.source, rdsFailover.clusterSource, readReplicasSource],
	text: () => ({
		title: { en: 'RDS Multi-AZ and read replicas', ko: 'RDS 다중 AZ와 읽기 전용 복제본' },
		essence: {
			en: 'Multi-AZ is for availability: another copy takes over when the primary or its zone fails. Read replicas are for reading more.',
			ko: '다중 AZ는 가용성을 위한 것으로, 기본 인스턴스나 가용 영역에 장애가 나면 다른 사본이 이어받습니다. 읽기 전용 복제본은 읽기 확장을 위한 것입니다.',
		},
		rows: [
			[{ en: 'Multi-AZ instance', ko: '다중 AZ 인스턴스' }, {
				en: `synchronous standby, not readable; failover ${rdsFailover.instanceMinSeconds}–${rdsFailover.instanceMaxSeconds} s as a rule`,
				ko: `동기식 대기 인스턴스, 읽기 불가. 장애 조치 보통 ${rdsFailover.instanceMinSeconds}–${rdsFailover.instanceMaxSeconds}초`,
			}],
			[{ en: 'Multi-AZ cluster', ko: '다중 AZ 클러스터' }, {
				en: `${rdsFailover.clusterReaders} readable standbys in ${rdsFailover.clusterZones} zones, semisynchronous; under ${rdsFailover.clusterBelowSeconds} s as a rule`,
				ko: `가용 영역 ${rdsFailover.clusterZones}개에 읽기 가능한 대기 ${rdsFailover.clusterReaders}대, 반동기식. 보통 ${rdsFailover.clusterBelowSeconds}초 미만`,
			}],
			[{ en: 'read replica', ko: '읽기 전용 복제본' }, { en: 'asynchronous, readable, promoted by hand', ko: '비동기식, 읽기 가능, 수동 승격' }],
			[{ en: 'at a failover', ko: '장애 조치 시' }, { en: 'the DNS name moves; clients must connect again', ko: 'DNS 이름이 바뀌며 클라이언트는 다시 연결해야 합니다' }],
		],
		pitfall: {
			en: 'The standby of a Multi-AZ instance serves no reads, and a read replica does not take over by itself.',
			ko: '다중 AZ 인스턴스의 대기 인스턴스는 읽기에 쓸 수 없고, 읽기 전용 복제본은 자동으로 승격되지 않습니다.',
		},
	}),
};
