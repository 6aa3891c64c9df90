/** Databases of Amazon RDS and Aurora: instances, clusters and the subnets that they may use. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resolveReference, resourcesOfType } from './resource';
import type { Value } from './value';
import { isKnown } from './value';

/** What instances and clusters have in common. */
export interface DatabaseSettings {
	/** `mysql`, `postgres`, `aurora-postgresql`, …. */
	readonly engine: Value<string> | undefined;
	readonly engineVersion: Value<string> | undefined;
	/** `gp2`, `gp3`, `io1`, `io2`, `standard`; of Aurora `aurora` or `aurora-iopt1`. */
	readonly storageType: Value<string> | undefined;
	readonly allocatedStorageGiB: Value<number> | undefined;
	readonly iops: Value<number> | undefined;
	/** Days 0–35, 0 for no backups. */
	readonly backupRetentionPeriodDays: Value<number> | undefined;
	/** Not written means false; `undefined` for a member of a cluster, which is as the cluster says. */
	readonly deletionProtection: Value<boolean> | undefined;
	/** Not written means false; `undefined` for a member of a cluster, a read replica and what is restored, which are as their source says. */
	readonly storageEncrypted: Value<boolean> | undefined;
	readonly subnetGroup: Value<ResourceReference> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
}

/** `AWS::RDS::DBInstance`. A member of an Aurora cluster has `cluster`, and settings of storage and backups in the cluster. */
export interface DbInstance extends ResourceBase<'AWS::RDS::DBInstance'>, DatabaseSettings {
	readonly dbInstanceIdentifier: Value<string> | undefined;
	/** `db.r7g.large`. */
	readonly dbInstanceClass: Value<string> | undefined;
	/** Whether a standby is kept in another zone; not written means false, `undefined` for a member of a cluster. */
	readonly multiAz: Value<boolean> | undefined;
	/** GiB up to which storage grows by itself; not written means that it does not. */
	readonly maxAllocatedStorageGiB: Value<number> | undefined;
	/** MiB per second, gp3 only. */
	readonly storageThroughputMiBps: Value<number> | undefined;
	readonly availabilityZone: Value<string> | undefined;
	readonly cluster: Value<ResourceReference> | undefined;
	/** What it is a read replica of. */
	readonly sourceDbInstance: Value<ResourceReference> | undefined;
	/** Not written means false in Terraform, what the subnets allow in CloudFormation. */
	readonly publiclyAccessible: Value<boolean> | undefined;
}

/** `AWS::RDS::DBCluster`: Aurora, or a Multi-AZ cluster of three instances. */
export interface DbCluster extends ResourceBase<'AWS::RDS::DBCluster'>, DatabaseSettings {
	readonly dbClusterIdentifier: Value<string> | undefined;
	/** `db.r6gd.large` of a Multi-AZ cluster; Aurora has it in its instances. */
	readonly dbClusterInstanceClass: Value<string> | undefined;
	readonly availabilityZones: Value<readonly string[]> | undefined;
	readonly serverlessV2: ServerlessV2Scaling | undefined;
}

/** Bounds of Aurora Serverless v2, in Aurora capacity units of about 2 GiB. */
export interface ServerlessV2Scaling {
	readonly minCapacity: Value<number> | undefined;
	readonly maxCapacity: Value<number> | undefined;
}

/** `AWS::RDS::DBSubnetGroup`. */
export interface DbSubnetGroup extends ResourceBase<'AWS::RDS::DBSubnetGroup'> {
	readonly dbSubnetGroupName: Value<string> | undefined;
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
}

/** The instances of a cluster that stand in the same module, without those that the code switches off. */
export function membersOf({ id }: DbCluster, resources: readonly Resource[]): readonly DbInstance[] {
	return resourcesOfType(resources, 'AWS::RDS::DBInstance').filter(({ cluster, multiplicity }) => isKnown(cluster) && cluster.value.resourceId === id && !(isKnown(multiplicity) && multiplicity.value === 0));
}

/** The cluster of an instance, if it stands in the same module. */
export function clusterOfInstance({ cluster }: DbInstance, resources: readonly Resource[]): DbCluster | undefined {
	return isKnown(cluster) ? resolveReference(resources, cluster.value, 'AWS::RDS::DBCluster') : undefined;
}

/** The read replicas of an instance that stand in the same module. */
export function replicasOf({ id }: DbInstance, resources: readonly Resource[]): readonly DbInstance[] {
	return resourcesOfType(resources, 'AWS::RDS::DBInstance').filter(({ sourceDbInstance }) => isKnown(sourceDbInstance) && sourceDbInstance.value.resourceId === id);
}
