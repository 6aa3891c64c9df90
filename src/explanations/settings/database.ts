/** Databases of RDS and Aurora: what takes over when an instance or its zone fails, and what a class gives. */
import { formatMemory } from '../../core/facts/formatFigures';
import { auroraCapacityUnit, rdsFailover } from '../../core/facts/platformFigures';
import { formatNumber } from '../../core/format';
import { clusterOfInstance, membersOf, replicasOf } from '../../core/model/dbInstance';
import type { DbCluster, DbInstance } from '../../core/model/dbInstance';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { same } from './words';

const failoverTime = `${rdsFailover.instanceMinSeconds}–${rdsFailover.instanceMaxSeconds}`;

export const databaseStandby: SettingExplainer<ResourceOfType<'AWS::RDS::DBInstance'>> = {
	resourceTypes: ['AWS::RDS::DBInstance'],
	paths: ['multiAz'],
	explain(instance, { value: { value: isMultiAz }, resources }) {
		if (typeof isMultiAz !== 'boolean') { return undefined; }
		const name = { en: 'Multi-AZ', ko: '다중 AZ' };
		if (isMultiAz) {
			return {
				name,
				essence: {
					en: `A synchronous standby in another zone takes over by itself, as a rule within ${failoverTime} s. Connections break, and clients connect again by the same name.`,
					ko: `다른 가용 영역의 동기식 대기 인스턴스가 보통 ${failoverTime}초 안에 자동으로 이어받습니다. 연결이 끊기며 클라이언트는 같은 이름으로 다시 연결합니다.`,
				},
				rows: [
					[{ en: 'standby', ko: '대기 인스턴스' }, { en: 'has the same class and storage, serves no reads', ko: '같은 클래스와 스토리지, 읽기에는 쓸 수 없음' }],
					changeRow(true),
					...replicaRows(instance, resources),
				],
			};
		}
		return {
			name,
			essence: {
				en: 'One instance in one zone: when it fails, the database is down until RDS has it running again; when the zone is lost, until you restore a backup in another.',
				ko: '가용 영역 하나에 인스턴스 하나입니다. 인스턴스에 장애가 나면 RDS가 복구할 때까지, 가용 영역을 잃으면 다른 가용 영역에 백업을 복원할 때까지 중단됩니다.',
			},
			rows: [...backupRow(instance), changeRow(false), ...replicaRows(instance, resources)],
			note: { en: `Switching it on needs no outage; a failover then takes ${failoverTime} s as a rule.`, ko: `켜는 작업은 중단 없이 진행되며, 이후 장애 조치는 보통 ${failoverTime}초 걸립니다.` },
		};
	},
};

/** Changing the class, or a patch of the operating system. */
function changeRow(isMultiAz: boolean): Row {
	return [{ en: 'another class', ko: '클래스 변경' }, isMultiAz ? { en: `down about as long as a failover, ${failoverTime} s`, ko: `장애 조치 정도(${failoverTime}초) 중단` } : { en: 'down until the new instance runs', ko: '새 인스턴스가 뜰 때까지 중단' }];
}

function backupRow({ backupRetentionPeriodDays: days }: DbInstance): readonly Row[] {
	if (!isKnown(days)) { return []; }
	return [[{ en: 'backups', ko: '백업' }, days.value === 0 ? { en: 'none: there is nothing to restore', ko: '없음. 복원할 것이 없습니다' } : { en: `kept for ${daysText(days.value).en}`, ko: `${daysText(days.value).ko} 보존` }]];
}

function replicaRows(instance: DbInstance, resources: SettingInPlace['resources']): readonly Row[] {
	const replicas = replicasOf(instance, resources);
	return replicas.length === 0 ? [] : [[{ en: 'read replicas', ko: '읽기 전용 복제본' }, {
		en: `${replicas.map(({ name }) => name).join(', ')}: asynchronous, promoted by hand only`, ko: `${replicas.map(({ name }) => name).join(', ')}: 비동기식, 수동으로만 승격`,
	}]];
}

export const databaseClass: SettingExplainer<ResourceOfType<'AWS::RDS::DBInstance' | 'AWS::RDS::DBCluster'>> = {
	resourceTypes: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
	paths: ['dbInstanceClass', 'dbClusterInstanceClass'],
	explain(database, place) {
		const { value } = place.value;
		if (typeof value !== 'string') { return undefined; }
		if (value === 'db.serverless') { return serverlessClass(database, place.resources); }
		const type = place.facts.instanceType(value.replace(/^db\./, ''));
		if (!value.startsWith('db.') || type === undefined || type.vcpu === null || type.memoryMiB === null) { return undefined; }
		const memory = formatMemory(type.memoryMiB);
		const isCluster = database.type === 'AWS::RDS::DBCluster';
		return {
			name: { en: 'DB instance class', ko: 'DB 인스턴스 클래스' },
			essence: isCluster ? {
				en: `${formatNumber(type.vcpu)} vCPU and ${memory} for each of three instances: a writer and ${rdsFailover.clusterReaders} readable standbys in ${rdsFailover.clusterZones} zones.`,
				ko: `인스턴스 세 대가 각각 vCPU ${formatNumber(type.vcpu)}개와 ${memory}를 받습니다. 쓰기 인스턴스와 읽기 가능한 대기 인스턴스 ${rdsFailover.clusterReaders}대가 가용 영역 ${rdsFailover.clusterZones}개에 있습니다.`,
			} : {
				en: `${formatNumber(type.vcpu)} vCPU and ${memory}, as the EC2 type of that name has.`, ko: `같은 이름의 EC2 인스턴스 유형처럼 vCPU ${formatNumber(type.vcpu)}개와 ${memory}를 받습니다.`,
			},
			rows: [
				...type.burstable === null ? [] : [[{ en: 'burstable', ko: '버스트 가능' }, {
					en: `baseline ${formatNumber(type.burstable.baselinePercentPerVcpu, 1)} % of each vCPU; above it on CPU credits`, ko: `vCPU당 기준 ${formatNumber(type.burstable.baselinePercentPerVcpu, 1)} %, 그 이상은 CPU 크레딧 사용`,
				}] satisfies Row],
				...isCluster ? [clusterFailover] : failoverRows(database, place.resources),
			],
		};
	},
};

const clusterFailover: Row = [{ en: 'failover', ko: '장애 조치' }, { en: `to a readable standby, as a rule in under ${rdsFailover.clusterBelowSeconds} s`, ko: `읽기 가능한 대기 인스턴스로, 보통 ${rdsFailover.clusterBelowSeconds}초 미만` }];

function failoverRows(instance: DbInstance, resources: SettingInPlace['resources']): readonly Row[] {
	const label = { en: 'failover', ko: '장애 조치' };
	if (instance.cluster !== undefined) {
		const cluster = clusterOfInstance(instance, resources);
		const others = cluster === undefined ? [] : membersOf(cluster, resources).filter(({ id }) => id !== instance.id);
		return cluster === undefined ? [] : [[label, others.length === 0 ? { en: 'the code has no other instance of this cluster', ko: '이 코드에는 클러스터의 다른 인스턴스가 없습니다' } : {
			en: `to ${others.map(({ name }) => name).join(', ')}`, ko: `대상: ${others.map(({ name }) => name).join(', ')}`,
		}]];
	}
	if (!isKnown(instance.multiAz)) { return []; }
	return [
		[label, instance.multiAz.value ? { en: `to a standby of the same class, ${failoverTime} s as a rule`, ko: `같은 클래스의 대기 인스턴스로, 보통 ${failoverTime}초` } : { en: 'none: there is no standby', ko: '없음. 대기 인스턴스가 없습니다' }],
		changeRow(instance.multiAz.value),
	];
}

function serverlessClass(database: DbInstance | DbCluster, resources: SettingInPlace['resources']): SettingEffect {
	const cluster = database.type === 'AWS::RDS::DBCluster' ? database : clusterOfInstance(database, resources);
	const { minCapacity, maxCapacity } = cluster?.serverlessV2 ?? {};
	return {
		name: { en: 'DB instance class', ko: 'DB 인스턴스 클래스' },
		essence: { en: 'Aurora Serverless v2: capacity grows and shrinks with the load, within the bounds of the cluster.', ko: 'Aurora Serverless v2. 클러스터가 정한 범위 안에서 부하에 따라 용량이 늘고 줍니다.' },
		rows: isKnown(minCapacity) && isKnown(maxCapacity) ? [capacityRow(minCapacity.value, maxCapacity.value)] : [],
	};
}

export const serverlessCapacity: SettingExplainer<ResourceOfType<'AWS::RDS::DBCluster'>> = {
	resourceTypes: ['AWS::RDS::DBCluster'],
	paths: ['serverlessV2.minCapacity', 'serverlessV2.maxCapacity'],
	explain({ serverlessV2 }, { path, value: { value: units } }) {
		if (typeof units !== 'number' || !(units >= 0)) { return undefined; }
		const memory = unitMemory(units);
		const { minCapacity, maxCapacity } = serverlessV2 ?? {};
		return {
			...path === 'serverlessV2.minCapacity' ? {
				name: { en: 'Minimum capacity', ko: '최소 용량' },
				essence: units === 0 ? { en: 'An idle instance pauses; the next connection waits until it has resumed.', ko: '쉬는 인스턴스는 일시 중지되고, 다음 연결은 재개될 때까지 기다립니다.' }
					: { en: `Each instance keeps at least ${formatNumber(units, 1)} ACU, about ${memory}, and is paid for that much when idle.`, ko: `인스턴스마다 최소 ${formatNumber(units, 1)} ACU(약 ${memory})를 유지하며, 쉬어도 그만큼 요금이 부과됩니다.` },
			} : {
				name: { en: 'Maximum capacity', ko: '최대 용량' },
				essence: { en: `Each instance grows up to ${formatNumber(units, 1)} ACU, about ${memory}; with more load it gets slow.`, ko: `인스턴스마다 최대 ${formatNumber(units, 1)} ACU(약 ${memory})까지 커지며, 부하가 더 늘면 느려집니다.` },
			},
			rows: isKnown(minCapacity) && isKnown(maxCapacity) ? [capacityRow(minCapacity.value, maxCapacity.value)] : [],
		};
	},
};

function capacityRow(min: number, max: number): Row {
	return [{ en: 'capacity', ko: '용량' }, same(`${formatNumber(min, 1)}–${formatNumber(max, 1)} ACU ≈ ${unitMemory(min)}–${unitMemory(max)}`)];
}

function unitMemory(units: number): string {
	return formatMemory(units * auroraCapacityUnit.memoryMiB);
}

export const databaseBackups: SettingExplainer<ResourceOfType<'AWS::RDS::DBInstance' | 'AWS::RDS::DBCluster'>> = {
	resourceTypes: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
	paths: ['backupRetentionPeriodDays'],
	explain(_database, { value: { value: days } }) {
		if (typeof days !== 'number' || !(days >= 0)) { return undefined; }
		return {
			name: { en: 'Backup retention period', ko: '백업 보존 기간' },
			essence: days === 0 ? { en: 'No automated backups: nothing can be restored, and there can be no read replica.', ko: '자동 백업이 없어 복원할 수 없고 읽기 전용 복제본도 만들 수 없습니다.' }
				: { en: `The database of any moment of the last ${days === 1 ? 'day' : daysText(days).en} can be restored, as a new one beside it.`, ko: `최근 ${daysText(days).ko} 중 어느 시점이든 새 데이터베이스로 복원할 수 있습니다.` },
			rows: [[{ en: 'range', ko: '범위' }, { en: '0–35 days, of a cluster 1–35', ko: '0–35일, 클러스터는 1–35일' }]],
		};
	},
};

function daysText(days: number): Localized {
	return { en: days === 1 ? '1 day' : `${formatNumber(days)} days`, ko: `${formatNumber(days)}일` };
}
