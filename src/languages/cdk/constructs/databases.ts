/** Databases of Amazon RDS and Aurora: `aws-cdk-lib/aws-rds`. */
import { cdkSymbol } from '../symbols';
import type { Part, Place } from '../../programs/result';
import type { ValueTree } from '../../values/valueTree';
import { callIn, callOf } from '../calls';
import { concluded, listOf, numberOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { subnetsOf } from './network';

export const databases: Service = {
	kinds: {
		'rds.DatabaseInstance': { synthesize: synthesizeInstance },
		'rds.DatabaseInstanceFromSnapshot': { synthesize: synthesizeInstance },
		'rds.DatabaseInstanceReadReplica': { synthesize: synthesizeInstance },
		'rds.DatabaseCluster': { synthesize: synthesizeCluster },
		'rds.DatabaseClusterFromSnapshot': { synthesize: synthesizeCluster },
		'rds.SubnetGroup': { synthesize: (construct, world) => [mainResource(construct, 'AWS::RDS::DBSubnetGroup', objectOf(construct.props.place, { DBSubnetGroupName: construct.props.value('subnetGroupName'), SubnetIds: subnetsOf(construct.props, world) }))] },
	},
};

const instancePage = pageOf('rds', 'DatabaseInstanceProps');

function synthesizeInstance(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, symbol, namePlace } = construct;
	const isReplica = symbol === 'rds.DatabaseInstanceReadReplica';
	const storageType = props.value('storageType') ?? sentDefault(namePlace, 'gp2', instancePage);
	const isProvisioned = storageType.kind === 'scalar' && (storageType.value === 'io1' || storageType.value === 'io2');
	return [mainResource(construct, 'AWS::RDS::DBInstance', objectOf(props.place, {
		DBInstanceIdentifier: props.value('instanceIdentifier'),
		DBInstanceClass: classOf(props.part('instanceType'), world) ?? sentDefault(namePlace, 'db.m5.large', instancePage),
		...engineOf(props.part('engine'), world),
		MultiAZ: props.value('multiAz'), AvailabilityZone: props.value('availabilityZone'),
		StorageType: storageType,
		AllocatedStorage: props.value('allocatedStorage') ?? (isReplica ? undefined : sentDefault(namePlace, 100, instancePage)), MaxAllocatedStorage: props.value('maxAllocatedStorage'),
		Iops: props.value('iops') ?? (isProvisioned ? sentDefault(namePlace, 1000, instancePage) : undefined), StorageThroughput: props.value('storageThroughput'),
		...protection(props),
		StorageEncrypted: encryption(props, 'storageEncrypted'),
		SourceDBInstanceIdentifier: props.value('sourceDatabaseInstance'), DBSnapshotIdentifier: props.value('snapshotIdentifier') ?? props.value('clusterSnapshotIdentifier'),
		DBSubnetGroupName: props.value('subnetGroup') ?? subnetGroup(construct),
		VPCSecurityGroups: props.value('securityGroups') ?? listOf(namePlace, [referenceTo(namePlace, undefined)]),
		// Without the word it follows from the subnets.
		PubliclyAccessible: props.value('publiclyAccessible') ?? unknownAt(namePlace),
	})), ...ownSubnetGroup(construct, world)];
}

/** `ec2.InstanceType.of(…)` with the prefix of databases. */
function classOf(part: Part | undefined, world: World): ValueTree | undefined {
	const type = part === undefined ? undefined : world.interpret(part.result);
	if (part === undefined || type?.kind === 'nothing') { return undefined; }
	return type?.kind === 'scalar' ? concluded(part.use, `db.${String(type.value)}`) : unknownAt(part.use, type?.kind === 'unknown' ? type.reason : undefined);
}

const engines: Readonly<Record<string, string>> = {
	mariadb: 'mariadb', mysql: 'mysql', postgres: 'postgres', oraclese2: 'oracle-se2', oraclese2cdb: 'oracle-se2-cdb', oracleee: 'oracle-ee', oracleeecdb: 'oracle-ee-cdb',
	sqlserverse: 'sqlserver-se', sqlserverex: 'sqlserver-ex', sqlserverweb: 'sqlserver-web', sqlserveree: 'sqlserver-ee', auroramysql: 'aurora-mysql', aurorapostgres: 'aurora-postgresql', aurora: 'aurora',
};

/** `DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_16_3 })`, or a member without a version. */
function engineOf(part: Part | undefined, world: World): Readonly<Record<'Engine' | 'EngineVersion', ValueTree | undefined>> {
	if (part === undefined) { return { Engine: undefined, EngineVersion: undefined }; }
	const call = callOf(part, /^rds\.Database(?:Instance|Cluster)Engine$/, world);
	const member = call?.method ?? /^rds\.Database(?:Instance|Cluster)Engine\.(\w+)$/.exec(cdkSymbol(part.result) ?? '')?.[1];
	const engine = engines[member?.replaceAll('_', '').toLowerCase() ?? ''];
	if (engine === undefined) { return { Engine: unknownAt(part.use), EngineVersion: unknownAt(part.use) }; }
	const version = call?.options(0).part('version');
	return { Engine: concluded(part.use, engine), EngineVersion: version === undefined ? undefined : versionOf(version, engine, world) };
}

/** Versions of the engines whose names say them in full. */
function versionOf(part: Part, engine: string, world: World): ValueTree {
	const call = callIn(part, world);
	const [first] = call?.args ?? [];
	const written = call?.method === 'of' && first !== undefined ? world.interpret(first.result) : undefined;
	if (written?.kind === 'scalar') { return concluded(part.use, String(written.value)); }
	const digits = /\.VER_(\d+(?:_\d+)*)$/.exec(cdkSymbol(part.result) ?? '')?.[1];
	const isPlain = engine === 'postgres' || engine === 'mysql' || engine === 'mariadb' || engine === 'aurora-postgresql';
	return digits === undefined || !isPlain ? unknownAt(part.use) : concluded(part.use, digits.replaceAll('_', '.'));
}

/** Databases that are kept when the stack goes are protected, too. */
function protection(props: Props): Readonly<Record<string, ValueTree | undefined>> {
	const backup = props.value('backupRetention') ?? props.object('backup').value('retention');
	const days = numberOf(backup);
	const removal = props.part('removalPolicy');
	const kept = removal === undefined ? undefined : cdkSymbol(removal.result);
	return {
		BackupRetentionPeriod: days === undefined || backup === undefined ? backup : { ...backup, ...concluded(props.part('backupRetention')?.use ?? props.place, days / 86_400) },
		DeletionProtection: props.value('deletionProtection') ?? (removal === undefined ? undefined : kept === 'core.RemovalPolicy.RETAIN' ? concluded(removal.use, true) : kept === undefined ? unknownAt(removal.use) : undefined),
	};
}

/** A key encrypts. */
function encryption(props: Props, name: string): ValueTree | undefined {
	const key = props.part('storageEncryptionKey');
	return key === undefined ? props.value(name) : concluded(key.use, true);
}

function subnetGroup({ namePlace, id }: Construct): ValueTree {
	return referenceTo(namePlace, `${id}/SubnetGroup`);
}

function ownSubnetGroup(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	return props.part('subnetGroup') !== undefined || props.part('vpc') === undefined ? [] : [partOf(construct, '/SubnetGroup', 'AWS::RDS::DBSubnetGroup', objectOf(props.place, { SubnetIds: subnetsOf(props, world) }))];
}

const clusterPage = pageOf('rds', 'DatabaseClusterProps');

/** With its writer and readers. */
function synthesizeCluster(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const engine = engineOf(props.part('engine'), world);
	const [writer, readers] = [props.part('writer'), props.items('readers')];
	const members = [...writer === undefined ? [] : [writer], ...readers];
	const hasServerless = members.some((member) => callIn(member, world)?.symbol === 'rds.ClusterInstance.serverlessV2');
	const cluster = mainResource(construct, 'AWS::RDS::DBCluster', objectOf(props.place, {
		DBClusterIdentifier: props.value('clusterIdentifier'), ...engine,
		StorageType: props.value('storageType'), ...protection(props), StorageEncrypted: encryption(props, 'storageEncrypted'),
		SnapshotIdentifier: props.value('snapshotIdentifier'),
		DBSubnetGroupName: props.value('subnetGroup') ?? subnetGroup(construct), VpcSecurityGroupIds: props.value('securityGroups') ?? listOf(namePlace, [referenceTo(namePlace, undefined)]),
		ServerlessV2ScalingConfiguration: !hasServerless ? undefined : objectIfAny(props.place, {
			MinCapacity: props.value('serverlessV2MinCapacity') ?? sentDefault(namePlace, 0.5, clusterPage), MaxCapacity: props.value('serverlessV2MaxCapacity') ?? sentDefault(namePlace, 2, clusterPage),
		}),
	}));
	return [cluster, ...members.flatMap((member) => memberOf(construct, member, engine, world)), ...olderMembers(construct, engine, world), ...ownSubnetGroup(construct, world)];
}

function memberOf(construct: Construct, member: Part, engine: Readonly<Record<string, ValueTree | undefined>>, world: World): readonly SynthesizedResource[] {
	const call = callOf(member, 'rds.ClusterInstance', world);
	const first = call?.args[0];
	const name = first === undefined ? undefined : world.interpret(first.result);
	if (call === undefined || name?.kind !== 'scalar') { return []; }
	const options = call.options(1);
	const size = call.method === 'serverlessV2' ? concluded(member.use, 'db.serverless') : classOf(options.part('instanceType'), world) ?? sentDefault(member.use, 'db.t3.medium', pageOf('rds', 'ProvisionedClusterInstanceProps'));
	return [clusterMember(construct, { suffix: `/${String(name.value)}`, place: member.use, size, engine, options })];
}

/** `instances: 2, instanceProps: { … }`, as clusters were written before writers and readers. */
function olderMembers(construct: Construct, engine: Readonly<Record<string, ValueTree | undefined>>, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	if (props.part('instanceProps') === undefined) { return []; }
	const options = props.object('instanceProps');
	const count = props.part('instances') === undefined ? 2 : numberOf(props.value('instances'));
	const size = classOf(options.part('instanceType'), world) ?? sentDefault(namePlace, 'db.t3.medium', pageOf('rds', 'InstanceProps'));
	return Array.from({ length: Math.min(count ?? 1, 15) }, (_unused, index) => clusterMember(construct, { suffix: `/Instance${index + 1}`, place: options.place, size, engine, options }));
}

interface Member {
	readonly suffix: string;
	readonly place: Place;
	readonly size: ValueTree;
	readonly engine: Readonly<Record<string, ValueTree | undefined>>;
	readonly options: Props;
}

function clusterMember(construct: Construct, { suffix, place, size, engine, options }: Member): SynthesizedResource {
	return partOf(construct, suffix, 'AWS::RDS::DBInstance', objectOf(place, {
		DBClusterIdentifier: referenceTo(place, construct.id), DBInstanceClass: size, Engine: engine['Engine'], PubliclyAccessible: options.value('publiclyAccessible'),
	}));
}
