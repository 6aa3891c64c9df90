/**
 * The enumerations of the CDK as the texts that they stand for, by the rules that their names follow.
 * Checked against every member of those enumerations in aws-cdk-lib 2.276.0 (2026-11-10).
 */
import { pascalCase } from '../values/spelling';

/** Classes of instances that are named by words; all others are named like their family. */
const classesByWord: ReadonlyMap<string, string> = new Map(`
	STANDARD3 m3, STANDARD4 m4, STANDARD5 m5, STANDARD5_NVME_DRIVE m5d, STANDARD5_AMD m5a, STANDARD5_AMD_NVME_DRIVE m5ad, STANDARD5_HIGH_PERFORMANCE m5n,
	STANDARD5_NVME_DRIVE_HIGH_PERFORMANCE m5dn, STANDARD5_HIGH_COMPUTE m5zn, MEMORY3 r3, MEMORY4 r4, MEMORY5 r5, MEMORY6_AMD r6a, MEMORY6_INTEL r6i,
	MEMORY6_INTEL_NVME_DRIVE r6id, MEMORY6_INTEL_HIGH_PERFORMANCE r6in, MEMORY6_INTEL_NVME_DRIVE_HIGH_PERFORMANCE r6idn, MEMORY5_HIGH_PERFORMANCE r5n, MEMORY5_NVME_DRIVE r5d,
	MEMORY5_NVME_DRIVE_HIGH_PERFORMANCE r5dn, MEMORY5_AMD r5a, MEMORY5_AMD_NVME_DRIVE r5ad, HIGH_MEMORY_3TB_1 u-3tb1, HIGH_MEMORY_6TB_1 u-6tb1, HIGH_MEMORY_9TB_1 u-9tb1,
	HIGH_MEMORY_12TB_1 u-12tb1, HIGH_MEMORY_18TB_1 u-18tb1, HIGH_MEMORY_24TB_1 u-24tb1, HIGH_MEMORY_6TB_7 u7i-6tb, HIGH_MEMORY_8TB_7 u7i-8tb, HIGH_MEMORY_12TB_7 u7i-12tb,
	HIGH_MEMORY_HIGH_NETWORK_16TB_7 u7in-16tb, HIGH_MEMORY_HIGH_NETWORK_24TB_7 u7in-24tb, HIGH_MEMORY_HIGH_NETWORK_32TB_7 u7in-32tb,
	HIGH_MEMORY_HIGH_NETWORK_HPE_32TB_7 u7inh-32tb, MEMORY5_EBS_OPTIMIZED r5b, MEMORY6_GRAVITON r6g, MEMORY6_GRAVITON2_NVME_DRIVE r6gd, MEMORY7_GRAVITON r7g,
	MEMORY7_GRAVITON3_NVME_DRIVE r7gd, MEMORY7_INTEL_BASE r7i, MEMORY7_INTEL r7iz, MEMORY8_INTEL_BASE r8i, MEMORY8_INTEL_FLEX r8i-flex, MEMORY7_AMD r7a, MEMORY8_AMD r8a,
	MEMORY8_GRAVITON r8g, MEMORY8_GRAVITON4_NVME_DRIVE r8gd, MEMORY8_GRAVITON4_HIGH_NETWORK_BANDWIDTH r8gn, MEMORY8_GRAVITON4_EBS_OPTIMIZED r8gb, COMPUTE3 c3, COMPUTE4 c4,
	COMPUTE5 c5, COMPUTE5_NVME_DRIVE c5d, COMPUTE5_AMD c5a, COMPUTE5_AMD_NVME_DRIVE c5ad, COMPUTE5_HIGH_PERFORMANCE c5n, COMPUTE6_INTEL c6i, COMPUTE6_INTEL_NVME_DRIVE c6id,
	COMPUTE6_INTEL_HIGH_PERFORMANCE c6in, COMPUTE6_AMD c6a, COMPUTE6_GRAVITON2 c6g, COMPUTE7_GRAVITON3 c7g, COMPUTE8_GRAVITON4 c8g, COMPUTE6_GRAVITON2_NVME_DRIVE c6gd,
	COMPUTE7_GRAVITON3_NVME_DRIVE c7gd, COMPUTE8_GRAVITON4_NVME_DRIVE c8gd, COMPUTE6_GRAVITON2_HIGH_NETWORK_BANDWIDTH c6gn, COMPUTE7_GRAVITON3_HIGH_NETWORK_BANDWIDTH c7gn,
	COMPUTE8_GRAVITON4_HIGH_NETWORK_BANDWIDTH c8gn, COMPUTE7_INTEL c7i, COMPUTE7_INTEL_FLEX c7i-flex, COMPUTE8_INTEL c8i, COMPUTE8_INTEL_FLEX c8i-flex, COMPUTE7_AMD c7a,
	COMPUTE8_AMD c8a, STORAGE2 d2, STORAGE3 d3, STORAGE3_ENHANCED_NETWORK d3en, STORAGE_COMPUTE_1 h1, TRAINING_ACCELERATOR1 trn1, TRAINING_ACCELERATOR1_ENHANCED_NETWORK trn1n,
	TRAINING_ACCELERATOR2 trn2, TRAINING_ACCELERATOR2_ULTRASERVER trn2u, IO3 i3, IO3_DENSE_NVME_DRIVE i3en, IO4_INTEL i4i, STORAGE4_GRAVITON i4g,
	STORAGE4_GRAVITON_NETWORK_OPTIMIZED im4gn, STORAGE4_GRAVITON_NETWORK_STORAGE_OPTIMIZED is4gen, STORAGE7_INTEL_STORAGE_OPTIMIZED i7ie, IO7_INTEL i7i, STORAGE8_GRAVITON i8g,
	STORAGE8_GRAVITON_STORAGE_OPTIMIZED i8ge, BURSTABLE2 t2, BURSTABLE3 t3, BURSTABLE3_AMD t3a, BURSTABLE4_GRAVITON t4g, MEMORY_INTENSIVE_1 x1, MEMORY_INTENSIVE_1_EXTENDED x1e,
	MEMORY_INTENSIVE_2_GRAVITON2 x2g, MEMORY_INTENSIVE_2_GRAVITON2_NVME_DRIVE x2gd, MEMORY_INTENSIVE_2_XT_INTEL x2iedn, MEMORY_INTENSIVE_2_INTEL x2idn,
	MEMORY_INTENSIVE_2_XTZ_INTEL x2iezn, MEMORY_INTENSIVE_8_GRAVITON x8g, FPGA1 f1, FPGA2 f2, GRAPHICS3_SMALL g3s, GRAPHICS3 g3, GRAPHICS4_NVME_DRIVE_HIGH_PERFORMANCE g4dn,
	GRAPHICS4_AMD_NVME_DRIVE g4ad, GRAPHICS5 g5, GRAPHICS5_GRAVITON2 g5g, GRAPHICS6 g6, GRAPHICS6_EFFICIENT g6e, GRAPHICS7_EFFICIENT g7e, GRAPHICS_RAM_6 gr6, PARALLEL2 p2,
	PARALLEL3 p3, PARALLEL3_NVME_DRIVE_HIGH_PERFORMANCE p3dn, PARALLEL4_NVME_DRIVE_EXTENDED p4de, PARALLEL4 p4d, PARALLEL5 p5, ARM1 a1, STANDARD6_GRAVITON m6g,
	STANDARD6_INTEL m6i, STANDARD6_INTEL_NVME_DRIVE m6id, STANDARD6_INTEL_HIGH_PERFORMANCE m6in, STANDARD6_INTEL_NVME_DRIVE_HIGH_PERFORMANCE m6idn, STANDARD6_AMD m6a,
	STANDARD6_GRAVITON2_NVME_DRIVE m6gd, STANDARD7_GRAVITON m7g, STANDARD8_GRAVITON m8g, STANDARD7_GRAVITON3_NVME_DRIVE m7gd, STANDARD8_GRAVITON4_NVME_DRIVE m8gd,
	STANDARD8_INTEL m8i, STANDARD8_INTEL_FLEX m8i-flex, STANDARD7_INTEL m7i, STANDARD7_INTEL_FLEX m7i-flex, STANDARD7_AMD m7a, STANDARD8_AMD m8a, STANDARD9_GRAVITON m9g,
	HIGH_COMPUTE_MEMORY1 z1d, INFERENCE1 inf1, INFERENCE2 inf2, MACINTOSH1_INTEL mac1, MACINTOSH2_M1 mac2, MACINTOSH2_M2 mac2-m2, MACINTOSH2_M2_PRO mac2-m2pro,
	MACINTOSH2_M1_ULTRA mac2-m1ultra, VIDEO_TRANSCODING1 vt1, HIGH_PERFORMANCE_COMPUTING6_AMD hpc6a, HIGH_PERFORMANCE_COMPUTING6_INTEL_NVME_DRIVE hpc6id,
	HIGH_PERFORMANCE_COMPUTING7_AMD hpc7a, HIGH_PERFORMANCE_COMPUTING7_GRAVITON hpc7g, DEEP_LEARNING1 dl1, DEEP_LEARNING2_QUALCOMM dl2q
`.trim().split(/,\s+/).map((entry) => entry.split(' ') as [string, string]));

/** The family of a member of `InstanceClass`: `BURSTABLE3`, `M7I_FLEX`. */
export function instanceFamily(member: string): string {
	return classesByWord.get(member) ?? member.toLowerCase().replaceAll('_', '-');
}

/** The size of a member of `InstanceSize`: `XLARGE2`, `XLARGE24METAL`; undefined for what is none. */
export function instanceSize(member: string): string | undefined {
	const [, count, isMetal] = /^XLARGE(\d*)(METAL)?$/.exec(member) ?? [];
	if (count !== undefined) { return isMetal === undefined ? `${count}xlarge` : `metal-${count}xl`; }
	return /^(?:NANO|MICRO|SMALL|MEDIUM|LARGE|METAL)$/.test(member) ? member.toLowerCase() : undefined;
}

/** How the members of an enumeration are written as texts; `exceptions` by member. */
interface Spelling {
	readonly style: 'same' | 'lower' | 'kebab' | 'pascal' | 'snake' | 'metric' | 'unit';
	readonly exceptions?: Readonly<Record<string, string>>;
}

const same: Spelling = { style: 'same' };
const lower: Spelling = { style: 'lower' };
const kebab: Spelling = { style: 'kebab' };
const pascal: Spelling = { style: 'pascal' };
const snake: Spelling = { style: 'snake' };

const volumeTypes: Spelling = {
	style: 'lower',
	exceptions: {
		GENERAL_PURPOSE_SSD: 'gp2', GENERAL_PURPOSE_SSD_GP3: 'gp3', PROVISIONED_IOPS_SSD: 'io1', PROVISIONED_IOPS_SSD_IO2: 'io2', THROUGHPUT_OPTIMIZED_HDD: 'st1', COLD_HDD: 'sc1', MAGNETIC: 'standard',
	},
};

const spellings: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
	['applicationautoscaling.AdjustmentType', pascal],
	['applicationautoscaling.MetricAggregationType', pascal],
	['applicationautoscaling.ServiceNamespace', { style: 'kebab', exceptions: { ELASTIC_MAP_REDUCE: 'elasticmapreduce' } }],
	['applicationautoscaling.PredefinedMetric', { style: 'metric', exceptions: { DYANMODB_WRITE_CAPACITY_UTILIZATION: 'DynamoDBWriteCapacityUtilization' } }],
	['autoscaling.AdditionalHealthCheckType', same],
	['autoscaling.AdjustmentType', pascal],
	['autoscaling.CapacityDistributionStrategy', kebab],
	['autoscaling.DefaultResult', same],
	['autoscaling.EbsDeviceVolumeType', volumeTypes],
	['autoscaling.LifecycleTransition', { style: 'same', exceptions: { INSTANCE_LAUNCHING: 'autoscaling:EC2_INSTANCE_LAUNCHING', INSTANCE_TERMINATING: 'autoscaling:EC2_INSTANCE_TERMINATING' } }],
	['autoscaling.MetricAggregationType', pascal],
	['autoscaling.OnDemandAllocationStrategy', kebab],
	['autoscaling.PoolState', pascal],
	['autoscaling.PredefinedMetric', { style: 'metric' }],
	['autoscaling.ScalingProcess', { style: 'pascal', exceptions: { AZ_REBALANCE: 'AZRebalance' } }],
	['autoscaling.SpotAllocationStrategy', kebab],
	['autoscaling.TerminationPolicy', pascal],
	['autoscaling.UpdateType', { style: 'pascal', exceptions: { REPLACING_UPDATE: 'Replace' } }],
	['cloudwatch.ComparisonOperator', pascal],
	['cloudwatch.Statistic', pascal],
	['cloudwatch.TreatMissingData', { style: 'lower', exceptions: { NOT_BREACHING: 'notBreaching' } }],
	['cloudwatch.Unit', { style: 'unit' }],
	['ec2.Action', { style: 'lower' }],
	['ec2.AmazonLinuxCpuType', { style: 'snake', exceptions: { ARM_64: 'arm64' } }],
	['ec2.AmazonLinuxEdition', lower],
	['ec2.AmazonLinuxGeneration', { style: 'lower', exceptions: { AMAZON_LINUX: 'amzn', AMAZON_LINUX_2: 'amzn2', AMAZON_LINUX_2022: 'al2022', AMAZON_LINUX_2023: 'al2023' } }],
	['ec2.CpuCredits', lower],
	['ec2.EbsDeviceVolumeType', volumeTypes],
	['ec2.HttpTokens', lower],
	['ec2.InstanceArchitecture', { style: 'snake', exceptions: { ARM_64: 'arm64' } }],
	['ec2.LaunchTemplateHttpTokens', lower],
	['ec2.PlacementGroupSpreadLevel', lower],
	['ec2.PlacementGroupStrategy', lower],
	['ec2.SpotInstanceInterruption', lower],
	['ecs.AvailabilityZoneRebalancing', same],
	['ecs.CpuArchitecture', same],
	['ecs.DeploymentControllerType', same],
	['ecs.LaunchType', same],
	['ecs.OperatingSystemFamily', same],
	['ecs.Protocol', lower],
	['ecs.NetworkMode', { style: 'lower', exceptions: { AWS_VPC: 'awsvpc' } }],
	['ecs.PropagatedTagSource', same],
	['ecs.FargatePlatformVersion', { style: 'same', exceptions: { VERSION1_4: '1.4.0', VERSION1_3: '1.3.0', VERSION1_2: '1.2.0', VERSION1_1: '1.1.0', VERSION1_0: '1.0.0' } }],
	['eks.CapacityType', same],
	['eks.TaintEffect', same],
	['eks.NodegroupAmiType', { style: 'same', exceptions: {
		AL2_X86_64: 'AL2_x86_64', AL2_X86_64_GPU: 'AL2_x86_64_GPU', BOTTLEROCKET_X86_64: 'BOTTLEROCKET_x86_64', BOTTLEROCKET_X86_64_NVIDIA: 'BOTTLEROCKET_x86_64_NVIDIA',
		BOTTLEROCKET_X86_64_FIPS: 'BOTTLEROCKET_x86_64_FIPS', AL2023_X86_64_STANDARD: 'AL2023_x86_64_STANDARD', AL2023_X86_64_NEURON: 'AL2023_x86_64_NEURON', AL2023_X86_64_NVIDIA: 'AL2023_x86_64_NVIDIA',
		WINDOWS_CORE_2019_X86_64: 'WINDOWS_CORE_2019_x86_64', WINDOWS_CORE_2022_X86_64: 'WINDOWS_CORE_2022_x86_64', WINDOWS_FULL_2019_X86_64: 'WINDOWS_FULL_2019_x86_64', WINDOWS_FULL_2022_X86_64: 'WINDOWS_FULL_2022_x86_64',
	} }],
	['elasticloadbalancing.LoadBalancingProtocol', lower],
	['elasticloadbalancingv2.ApplicationProtocol', same],
	['elasticloadbalancingv2.Protocol', same],
	['elasticloadbalancingv2.TargetGroupLoadBalancingAlgorithmType', snake],
	['elasticloadbalancingv2.TargetType', lower],
	['lambda.StartingPosition', same],
	['rds.DBClusterStorageType', { style: 'kebab' }],
	['rds.StorageType', lower],
]);

/** @param symbol `autoscaling.AdjustmentType.CHANGE_IN_CAPACITY`; undefined for what is no member of an enumeration that settings are written with */
export function memberText(symbol: string): string | undefined {
	const [service = '', enumeration = '', member, ...others] = symbol.split('.');
	if (`${service}.${enumeration}` === 'core.TimeZone') { return member === undefined || (others.length > 0 && others.join('.') !== 'timezoneName') ? undefined : timeZone(member); }
	if (member === undefined || others.length > 0) { return undefined; }
	if (`${service}.${enumeration}` === 'ec2.InstanceClass') { return instanceFamily(member); }
	if (`${service}.${enumeration}` === 'ec2.InstanceSize') { return instanceSize(member); }
	if (`${service}.${enumeration}` === 'eks.KubernetesVersion') { return /^V\d+_\d+$/.test(member) ? member.slice(1).replace('_', '.') : undefined; }
	if (`${service}.${enumeration}` === 'lambda.Runtime') { return runtime(member); }
	if (`${service}.${enumeration}` === 'lambda.Architecture') { return member === 'ARM_64' ? 'arm64' : member === 'X86_64' ? 'x86_64' : undefined; }
	if (`${service}.${enumeration}` === 'cloudwatch.Stats') { return member === 'IQM' ? 'IQM' : pascalCase(member); }
	const spelling = spellings.get(`${service}.${enumeration}`);
	return spelling === undefined || !/^[A-Z]/.test(member) ? undefined : spelling.exceptions?.[member] ?? spell(member, spelling.style);
}

function spell(member: string, style: Spelling['style']): string {
	switch (style) {
		case 'same': return member;
		case 'lower': return member.toLowerCase();
		case 'kebab': return member.toLowerCase().replaceAll('_', '-');
		case 'snake': return member.toLowerCase();
		case 'pascal': return pascalCase(member);
		case 'unit': return pascalCase(member).replace(/PerSecond$/, '/Second').replace(/^NoUnit$/, 'None');
		// AWS writes some names in capitals of its own.
		case 'metric': return pascalCase(member).replace(/^(?:Asg|Alb|Ecs|Rds|Ec2)(?=[A-Z])|Cpu/g, (name) => name.toUpperCase())
			.replace(/^(?:Dynamodb|Sagemaker|Elasticache|Appstream|Workspaces|Nepture)/, (name) => ({ Dynamodb: 'DynamoDB', Sagemaker: 'SageMaker', Elasticache: 'ElastiCache', Appstream: 'AppStream', Workspaces: 'WorkSpaces', Nepture: 'Neptune' })[name] ?? name);
	}
}

/** `ASIA_SEOUL`, `AMERICA_INDIANA_KNOX`, `ETC_GMT_PLUS_9`, and zones without an area, `CET`. */
function timeZone(member: string): string | undefined {
	const [, area, rest = ''] = /^([A-Z]+)_(.+)$/.exec(member) ?? [];
	if (area === undefined) { return /^[A-Z][A-Z0-9]{2,6}$/.test(member) ? member : undefined; }
	if (area === 'ETC') { return `Etc/${rest.replace('_PLUS_', '+').replace('_MINUS_', '-')}`; }
	const [, region, place] = /^(ARGENTINA|INDIANA|KENTUCKY|NORTH_DAKOTA)_(.+)$/.exec(rest) ?? [];
	return [area, ...region === undefined ? [rest] : [region, place ?? '']].map(placeName).join('/');
}

/** `PORT_MINUS_AU_MINUS_PRINCE` → `Port-au-Prince` */
function placeName(name: string): string {
	return name.toLowerCase().replaceAll('_minus_', '-').replace(/(?:^|[_-])(?!au-)[a-z]/g, (start) => start.toUpperCase());
}

/** `NODEJS_20_X`, `PYTHON_3_12`, `JAVA_8_CORRETTO`, `PROVIDED_AL2023`. */
function runtime(member: string): string | undefined {
	const [, name, version, image] = /^([A-Z]+)_(\d+(?:_\d+|_X)?)(?:_(AL2023))?$/.exec(member) ?? [];
	if (name !== undefined && version !== undefined) { return `${name.toLowerCase()}${version.toLowerCase().replaceAll('_', '.')}${image === undefined ? '' : `.${image.toLowerCase()}`}`; }
	return { JAVA_8_CORRETTO: 'java8.al2', PROVIDED: 'provided', PROVIDED_AL2: 'provided.al2', PROVIDED_AL2023: 'provided.al2023', DOTNET_CORE_3_1: 'dotnetcore3.1', GO_1_X: 'go1.x', NODEJS: 'nodejs' }[member];
}
