/** Databases of Amazon RDS and Aurora → model. */
import type { DbCluster, DbInstance, DbSubnetGroup } from '../../../core/model/dbInstance';
import type { Value } from '../../../core/model/value';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html';
const clusterSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html';

/** Properties by which an instance is made from another one, whose encryption it takes over. */
const copiedFrom = ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'SourceDbiResourceId', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier', 'RestoreTime', 'UseLatestRestorableTime'];

export function readDbInstance(context: ResourceContext): DbInstance {
	const { properties, base } = context;
	const isMember = properties.isWritten('DBClusterIdentifier');
	const isCopy = copiedFrom.some((name) => properties.isWritten(name));
	const retention = properties.number('BackupRetentionPeriod');
	const unlessMember = (written: Value<boolean> | undefined): Value<boolean> | undefined => isMember ? written : withDefault(context, written, { fallback: false, source });
	return {
		type: 'AWS::RDS::DBInstance',
		dbInstanceIdentifier: properties.text('DBInstanceIdentifier'),
		dbInstanceClass: properties.text('DBInstanceClass'),
		engine: properties.text('Engine'),
		engineVersion: properties.text('EngineVersion'),
		multiAz: unlessMember(properties.boolean('MultiAZ')),
		storageType: properties.text('StorageType'),
		allocatedStorageGiB: properties.number('AllocatedStorage'),
		maxAllocatedStorageGiB: properties.number('MaxAllocatedStorage'),
		iops: properties.number('Iops'),
		storageThroughputMiBps: properties.number('StorageThroughput'),
		backupRetentionPeriodDays: isMember ? retention : withDefault(context, retention, { fallback: 1, source }),
		deletionProtection: unlessMember(properties.boolean('DeletionProtection')),
		storageEncrypted: isCopy ? properties.boolean('StorageEncrypted') : unlessMember(properties.boolean('StorageEncrypted')),
		availabilityZone: properties.text('AvailabilityZone'),
		cluster: properties.reference('DBClusterIdentifier', 'AWS::RDS::DBCluster'),
		sourceDbInstance: properties.reference('SourceDBInstanceIdentifier', 'AWS::RDS::DBInstance'),
		subnetGroup: properties.reference('DBSubnetGroupName', 'AWS::RDS::DBSubnetGroup'),
		securityGroups: properties.references('VPCSecurityGroups'),
		publiclyAccessible: properties.boolean('PubliclyAccessible'),
		...base,
	};
}

const clusterCopiedFrom = ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'SourceDbClusterResourceId', 'ReplicationSourceIdentifier', 'RestoreToTime', 'UseLatestRestorableTime', 'GlobalClusterIdentifier'];

export function readDbCluster(context: ResourceContext): DbCluster {
	const { properties, base } = context;
	const serverless = properties.child('ServerlessV2ScalingConfiguration');
	const encrypted = properties.boolean('StorageEncrypted');
	const isCopy = clusterCopiedFrom.some((name) => properties.isWritten(name));
	return {
		type: 'AWS::RDS::DBCluster',
		dbClusterIdentifier: properties.text('DBClusterIdentifier'),
		dbClusterInstanceClass: properties.text('DBClusterInstanceClass'),
		engine: properties.text('Engine'),
		engineVersion: properties.text('EngineVersion'),
		storageType: properties.text('StorageType'),
		allocatedStorageGiB: properties.number('AllocatedStorage'),
		iops: properties.number('Iops'),
		backupRetentionPeriodDays: withDefault(context, properties.number('BackupRetentionPeriod'), { fallback: 1, source: clusterSource }),
		deletionProtection: withDefault(context, properties.boolean('DeletionProtection'), { fallback: false, source: clusterSource }),
		storageEncrypted: isCopy ? encrypted : withDefault(context, encrypted, { fallback: false, source: clusterSource }),
		availabilityZones: properties.texts('AvailabilityZones'),
		subnetGroup: properties.reference('DBSubnetGroupName', 'AWS::RDS::DBSubnetGroup'),
		securityGroups: properties.references('VpcSecurityGroupIds'),
		serverlessV2: properties.isWritten('ServerlessV2ScalingConfiguration') ? { minCapacity: serverless.number('MinCapacity'), maxCapacity: serverless.number('MaxCapacity') } : undefined,
		...base,
	};
}

export function readDbSubnetGroup({ properties, base }: ResourceContext): DbSubnetGroup {
	return { type: 'AWS::RDS::DBSubnetGroup', dbSubnetGroupName: properties.text('DBSubnetGroupName'), subnets: properties.references('SubnetIds', { joins: true }), ...base };
}
