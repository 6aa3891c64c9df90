/**
 * Karpenter's objects → model: node pools, and node classes as the launch templates that Karpenter makes of them.
 * Names and defaults: https://karpenter.sh/docs/concepts/nodepools/, https://karpenter.sh/docs/concepts/nodeclasses/, read on 2026-11-30 (v1.9).
 */
import type { DisruptionBudget, KarpenterNodePool, NodeRequirement } from '../../core/model/karpenterNodePool';
import type { Resource, ResourceReference } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { readAsCloudFormation } from '../values/readTree';
import { toNumber } from '../values/scalars';
import { documentedDefault, itemsOf, listOf, mapItems, mapScalar, pathIn, reshape, reshapeAll, typed } from '../values/shapeTree';
import { failureOf, toTyped, toTypedList, toUnknown } from '../values/valueTree';
import type { ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';
import { toCount, toGiB, toMiB, toSeconds } from './quantities';

const poolSource = 'https://karpenter.sh/docs/concepts/nodepools/';
const disruptionSource = 'https://karpenter.sh/docs/concepts/disruption/';
const classSource = 'https://karpenter.sh/docs/concepts/nodeclasses/';

/** v1 has `expireAfter` in the template, v1beta1 under `disruption`. */
export function readNodePool(context: KindContext): readonly Resource[] {
	const { value, version } = context.object;
	const spec = pathIn(value, 'spec');
	const node = pathIn(spec, 'template.spec');
	const disruption = pathIn(spec, 'disruption');
	const isBeta = version === 'v1beta1';
	const expire = pathIn(isBeta ? disruption : node, 'expireAfter');
	const omitted = <T extends string | number>(fallback: T): ValueTree => documentedDefault(nameOf(context), fallback, disruptionSource);
	return [{
		...context.base(),
		type: 'Karpenter::NodePool',
		requirements: itemsOf(pathIn(node, 'requirements')).map(readRequirement),
		nodeClass: readNodeClassReference(context, pathIn(node, 'nodeClassRef')),
		...readLimits(pathIn(spec, 'limits')),
		weight: toTyped(pathIn(spec, 'weight') ?? documentedDefault(nameOf(context), 0, poolSource), toNumber),
		consolidationPolicy: toTyped(pathIn(disruption, 'consolidationPolicy') ?? omitted(isBeta ? 'WhenUnderutilized' : 'WhenEmptyOrUnderutilized'), String),
		consolidateAfterSeconds: typed(toSeconds(pathIn(disruption, 'consolidateAfter')) ?? (isBeta ? undefined : omitted(0)), toSecondsOrNever),
		expireAfterSeconds: typed(toSeconds(expire) ?? omitted(720 * 3600), toSecondsOrNever),
		terminationGracePeriodSeconds: typed(toSeconds(pathIn(node, 'terminationGracePeriod')), toNumber),
		budgets: readBudgets(context, pathIn(disruption, 'budgets')),
		hasTaints: readPresence(context, pathIn(node, 'taints')),
	} satisfies KarpenterNodePool];
}

/** The form before v1beta1: without budgets, with times in seconds. */
export function readProvisioner(context: KindContext): readonly Resource[] {
	const spec = pathIn(context.object.value, 'spec');
	const whenEmpty = pathIn(spec, 'ttlSecondsAfterEmpty');
	const consolidates = mapScalar(pathIn(spec, 'consolidation.enabled'), (enabled) => enabled === true ? 'WhenEmptyOrUnderutilized' : 'WhenEmpty');
	const policy = consolidates ?? mapScalar(whenEmpty, () => 'WhenEmpty');
	return [{
		...context.base(),
		type: 'Karpenter::NodePool',
		requirements: itemsOf(pathIn(spec, 'requirements')).map(readRequirement),
		nodeClass: readNodeClassReference(context, pathIn(spec, 'providerRef')),
		...readLimits(pathIn(spec, 'limits.resources')),
		weight: toTyped(pathIn(spec, 'weight') ?? documentedDefault(nameOf(context), 0, poolSource), toNumber),
		consolidationPolicy: typed(policy, String),
		consolidateAfterSeconds: typed(whenEmpty, toSecondsOrNever),
		expireAfterSeconds: typed(pathIn(spec, 'ttlSecondsUntilExpired'), toSecondsOrNever),
		terminationGracePeriodSeconds: undefined,
		budgets: [],
		hasTaints: readPresence(context, pathIn(spec, 'taints')),
	} satisfies KarpenterNodePool];
}

function nameOf({ object }: KindContext): { readonly file: string; readonly range: KindContext['object']['nameRange'] } {
	return { file: object.place.file, range: object.nameRange };
}

function toSecondsOrNever(scalar: string | number | boolean): number | 'never' | undefined {
	return scalar === 'never' ? 'never' : toNumber(scalar);
}

function readRequirement(requirement: ValueTree): NodeRequirement {
	const values = pathIn(requirement, 'values');
	return {
		key: typed(pathIn(requirement, 'key'), String),
		operator: typed(pathIn(requirement, 'operator'), String),
		values: readTexts(values),
		minValues: typed(pathIn(requirement, 'minValues'), toNumber),
		range: requirement.range,
	};
}

function readTexts(value: ValueTree | undefined): Value<readonly string[]> | undefined {
	if (value === undefined) { return undefined; }
	if (value.kind !== 'list') { return toUnknown(failureOf(value)); }
	return toTypedList(value, (item) => item.kind === 'scalar' ? String(item.value) : failureOf(item));
}

function readLimits(limits: ValueTree | undefined): Pick<KarpenterNodePool, 'limitVCpu' | 'limitMemoryMiB'> {
	return { limitVCpu: typed(toCount(pathIn(limits, 'cpu')), toNumber), limitMemoryMiB: typed(toMiB(pathIn(limits, 'memory')), toNumber) };
}

function readNodeClassReference({ idOf }: KindContext, reference: ValueTree | undefined): Value<ResourceReference> | undefined {
	const name = pathIn(reference, 'name');
	return typed(name, (scalar) => ({ text: String(scalar), resourceId: idOf('EC2NodeClass', String(scalar)) ?? idOf('AWSNodeTemplate', String(scalar)) }));
}

/** Without any, a tenth of the nodes may be disrupted at a time. */
function readBudgets(context: KindContext, budgets: ValueTree | undefined): readonly DisruptionBudget[] {
	if (budgets === undefined) {
		const { object: { nameRange } } = context;
		return [{ nodes: toTyped(documentedDefault(nameOf(context), '10%', disruptionSource), String), schedule: undefined, durationSeconds: undefined, reasons: undefined, range: nameRange }];
	}
	return itemsOf(budgets).map((budget) => ({
		nodes: toTyped(pathIn(budget, 'nodes') ?? documentedDefault(budget, '10%', disruptionSource), String),
		schedule: typed(pathIn(budget, 'schedule'), String),
		durationSeconds: typed(toSeconds(pathIn(budget, 'duration')), toNumber),
		reasons: readTexts(pathIn(budget, 'reasons')),
		range: budget.range,
	}));
}

function readPresence(context: KindContext, list: ValueTree | undefined): Value<boolean> {
	if (list === undefined) { return toTyped(documentedDefault(nameOf(context), false, poolSource), (value) => value === true); }
	const { file, range, text } = list;
	if (list.kind === 'unknown') { return toTyped(list, () => true); }
	return { file, range, value: itemsOf(list).length > 0, origin: { kind: 'expression', text } };
}

export function readNodeClass(context: KindContext): readonly Resource[] {
	const { value } = context.object;
	const spec = pathIn(value, 'spec') ?? value;
	const image = itemsOf(pathIn(spec, 'amiSelectorTerms')).map((term) => pathIn(term, 'id')).find((id) => id !== undefined);
	const data = reshapeAll(spec, {
		BlockDeviceMappings: mapItems(pathIn(spec, 'blockDeviceMappings'), readDevice),
		Monitoring: reshape(spec, { Enabled: pathIn(spec, 'detailedMonitoring') }),
		MetadataOptions: readMetadataOptions(context, pathIn(spec, 'metadataOptions')),
		ImageId: image,
		UserData: pathIn(spec, 'userData'),
		IamInstanceProfile: reshape(spec, { Name: pathIn(spec, 'instanceProfile') }),
		NetworkInterfaces: listOf(reshape(spec, { AssociatePublicIpAddress: pathIn(spec, 'associatePublicIPAddress') })),
	});
	return [readAsCloudFormation('AWS::EC2::LaunchTemplate', reshapeAll(spec, { LaunchTemplateData: data }), { base: context.base() })];
}

/** Karpenter sends its own defaults, and IMDSv2 only is one of them. */
function readMetadataOptions(context: KindContext, metadata: ValueTree | undefined): ValueTree {
	if (metadata?.kind === 'unknown') { return metadata; }
	const { file, range } = metadata ?? nameOf(context);
	const option = (name: string, fallback: string | number): ValueTree => pathIn(metadata, name) ?? documentedDefault({ file, range }, fallback, classSource);
	const entries = { HttpEndpoint: option('httpEndpoint', 'enabled'), HttpTokens: option('httpTokens', 'required'), HttpPutResponseHopLimit: option('httpPutResponseHopLimit', 1) };
	return { kind: 'object', file, range, text: metadata?.text ?? '', entries: new Map(Object.entries(entries)) };
}

function readDevice(device: ValueTree): ValueTree | undefined {
	const ebs = pathIn(device, 'ebs');
	return reshapeAll(device, {
		DeviceName: pathIn(device, 'deviceName'),
		Ebs: ebs && reshape(ebs, {
			VolumeSize: toGiB(pathIn(ebs, 'volumeSize')), VolumeType: pathIn(ebs, 'volumeType'), Iops: pathIn(ebs, 'iops'), Throughput: pathIn(ebs, 'throughput'),
			Encrypted: pathIn(ebs, 'encrypted'), KmsKeyId: pathIn(ebs, 'kmsKeyID'), SnapshotId: pathIn(ebs, 'snapshotID'), DeleteOnTermination: pathIn(ebs, 'deleteOnTermination'),
		}),
	});
}
