/** `aws_db_instance`, `aws_rds_cluster`, `aws_rds_cluster_instance` and `aws_db_subnet_group` → model. */
import type { DbCluster, DbInstance, DbSubnetGroup } from '../../../core/model/dbInstance';
import { withDefault } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('db_instance');
const clusterSource = pageOf('rds_cluster');

/** Arguments by which an instance is made from another one, whose encryption it takes over. */
const copiedFrom = ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import'];

export function readDbInstance({ fields, base }: ResourceContext): DbInstance {
	const encrypted = fields.boolean('storage_encrypted');
	const isCopy = copiedFrom.some((name) => fields.isWritten(name));
	return {
		type: 'AWS::RDS::DBInstance',
		dbInstanceIdentifier: fields.text('identifier'),
		dbInstanceClass: fields.text('instance_class'),
		engine: fields.text('engine'),
		engineVersion: fields.text('engine_version'),
		multiAz: withDefault(fields, fields.boolean('multi_az'), { fallback: false, source }),
		storageType: fields.text('storage_type'),
		allocatedStorageGiB: fields.number('allocated_storage'),
		maxAllocatedStorageGiB: fields.number('max_allocated_storage'),
		iops: fields.number('iops'),
		storageThroughputMiBps: fields.number('storage_throughput'),
		backupRetentionPeriodDays: withDefault(fields, fields.number('backup_retention_period'), { fallback: 0, source }),
		deletionProtection: withDefault(fields, fields.boolean('deletion_protection'), { fallback: false, source }),
		storageEncrypted: isCopy ? encrypted : withDefault(fields, encrypted, { fallback: false, source }),
		availabilityZone: fields.text('availability_zone'),
		cluster: undefined,
		sourceDbInstance: fields.reference('replicate_source_db', 'aws_db_instance'),
		subnetGroup: fields.reference('db_subnet_group_name', 'aws_db_subnet_group'),
		securityGroups: fields.references('vpc_security_group_ids'),
		publiclyAccessible: withDefault(fields, fields.boolean('publicly_accessible'), { fallback: false, source }),
		...base,
	};
}

/** A member of a cluster, which says what is not said here. */
export function readClusterInstance({ fields, base }: ResourceContext): DbInstance {
	return {
		type: 'AWS::RDS::DBInstance',
		dbInstanceIdentifier: fields.text('identifier'),
		dbInstanceClass: fields.text('instance_class'),
		engine: fields.text('engine'),
		engineVersion: fields.text('engine_version'),
		multiAz: undefined,
		storageType: undefined,
		allocatedStorageGiB: undefined,
		maxAllocatedStorageGiB: undefined,
		iops: undefined,
		storageThroughputMiBps: undefined,
		backupRetentionPeriodDays: undefined,
		deletionProtection: undefined,
		storageEncrypted: undefined,
		availabilityZone: fields.text('availability_zone'),
		cluster: fields.reference('cluster_identifier', 'aws_rds_cluster'),
		sourceDbInstance: undefined,
		subnetGroup: fields.reference('db_subnet_group_name', 'aws_db_subnet_group'),
		securityGroups: undefined,
		publiclyAccessible: withDefault(fields, fields.boolean('publicly_accessible'), { fallback: false, source: pageOf('rds_cluster_instance') }),
		...base,
	};
}

const clusterCopiedFrom = ['replication_source_identifier', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import', 'global_cluster_identifier'];

export function readDbCluster({ fields, base }: ResourceContext): DbCluster {
	const [serverless] = fields.blocks('serverlessv2_scaling_configuration');
	const encrypted = fields.boolean('storage_encrypted');
	const isCopy = clusterCopiedFrom.some((name) => fields.isWritten(name));
	return {
		type: 'AWS::RDS::DBCluster',
		dbClusterIdentifier: fields.text('cluster_identifier'),
		dbClusterInstanceClass: fields.text('db_cluster_instance_class'),
		engine: fields.text('engine'),
		engineVersion: fields.text('engine_version'),
		storageType: fields.text('storage_type'),
		allocatedStorageGiB: fields.number('allocated_storage'),
		iops: fields.number('iops'),
		backupRetentionPeriodDays: withDefault(fields, fields.number('backup_retention_period'), { fallback: 1, source: clusterSource }),
		deletionProtection: withDefault(fields, fields.boolean('deletion_protection'), { fallback: false, source: clusterSource }),
		storageEncrypted: isCopy ? encrypted : withDefault(fields, encrypted, { fallback: false, source: clusterSource }),
		availabilityZones: fields.texts('availability_zones'),
		subnetGroup: fields.reference('db_subnet_group_name', 'aws_db_subnet_group'),
		securityGroups: fields.references('vpc_security_group_ids'),
		serverlessV2: serverless && { minCapacity: serverless.number('min_capacity'), maxCapacity: serverless.number('max_capacity') },
		...base,
	};
}

export function readDbSubnetGroup({ fields, base }: ResourceContext): DbSubnetGroup {
	return { type: 'AWS::RDS::DBSubnetGroup', dbSubnetGroupName: fields.text('name'), subnets: fields.references('subnet_ids'), ...base };
}
