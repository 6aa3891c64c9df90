/** Kubernetes clusters with their nodes: `aws-cdk-lib/aws-eks` and the newer `aws-eks-v2`. */
import { cdkSymbol } from '../symbols';
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import type { ValueTree } from '../../values/valueTree';
import { callOf } from '../calls';
import { concluded, createProps, listOf, numberOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { subnetsOf } from './network';

export const clusters: Service = {
	kinds: Object.fromEntries(['eks', 'eksv2'].flatMap((service) => [
		[`${service}.Cluster`, { kind: 'eks.Cluster', synthesize: synthesizeCluster }],
		[`${service}.FargateCluster`, { kind: 'eks.Cluster', synthesize: synthesizeCluster }],
		[`${service}.Nodegroup`, { kind: 'eks.Nodegroup', synthesize: synthesizeNodegroup }],
		[`${service}.Cluster.addNodegroupCapacity`, { kind: 'eks.Nodegroup', synthesize: synthesizeNodegroup }],
		[`${service}.FargateProfile`, { kind: 'eks.FargateProfile', synthesize: synthesizeProfile }],
		[`${service}.Cluster.addFargateProfile`, { kind: 'eks.FargateProfile', synthesize: synthesizeProfile }],
	])),
};

const page = pageOf('eks', 'ClusterProps');

function synthesizeCluster(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	const version = callOf(props.part('version'), 'eks.KubernetesVersion', world);
	const [given] = version?.args ?? [];
	const access = props.part('endpointAccess');
	const reaches = access === undefined ? undefined : { PRIVATE: [false, true], PUBLIC: [true, false], PUBLIC_AND_PRIVATE: [true, true] }[/\.EndpointAccess\.(\w+)$/.exec(cdkSymbol(access.result) ?? '')?.[1] ?? ''];
	const [isPublic, isPrivate] = reaches ?? [true, true];
	const flag = (value: boolean): ValueTree => access === undefined ? sentDefault(construct.namePlace, value, page) : reaches === undefined ? unknownAt(access.use) : concluded(access.use, value);
	return [mainResource(construct, 'AWS::EKS::Cluster', objectOf(props.place, {
		Name: props.value('clusterName'),
		Version: given === undefined ? props.value('version') : toTree(given, world.interpret),
		ResourcesVpcConfig: objectOf(props.place, {
			SubnetIds: props.part('vpcSubnets') === undefined && props.part('vpc') !== undefined ? unknownAt(props.part('vpc')?.use ?? props.place) : props.value('vpcSubnets') && unknownAt(props.part('vpcSubnets')?.use ?? props.place),
			EndpointPublicAccess: flag(isPublic === true), EndpointPrivateAccess: flag(isPrivate === true),
		}),
	})), ...defaultCapacity(construct)];
}

/** Two nodes unless another number is written; none with other kinds of capacity. */
function defaultCapacity(construct: Construct): readonly SynthesizedResource[] {
	const { props, symbol, namePlace, id } = construct;
	if (symbol !== 'eks.Cluster' || !props.isClosed) { return []; }
	const count = props.value('defaultCapacity') ?? sentDefault(namePlace, 2, page);
	const type = props.value('defaultCapacityInstance') ?? sentDefault(namePlace, 'm5.large', page);
	const kindPart = props.part('defaultCapacityType');
	const isGroup = kindPart === undefined || cdkSymbol(kindPart.result) === 'eks.DefaultCapacityType.NODEGROUP';
	if (!isGroup || numberOf(count) === 0) { return []; }
	return [partOf(construct, '/NodegroupDefaultCapacity', 'AWS::EKS::Nodegroup', objectOf(props.place, {
		ClusterName: referenceTo(namePlace, id), InstanceTypes: listOf(namePlace, [type]), Subnets: unknownAt(namePlace), AmiType: unknownAt(namePlace),
		ScalingConfig: objectOf(props.place, { MinSize: count, MaxSize: count, DesiredSize: count }),
	}))];
}

const groupPage = pageOf('eks', 'NodegroupOptions');

/** At least one node and two wanted ones, at most as many as wanted, unless something is written. */
function synthesizeNodegroup(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, on, namePlace } = construct;
	const cluster = on?.construct ?? world.thingOf(props.part('cluster')?.result)?.construct;
	const vpc = cluster?.props.part('vpc');
	const min = props.value('minSize');
	const desired = props.value('desiredSize') ?? takenOver(min, construct) ?? sentDefault(namePlace, 2, groupPage);
	const type = props.value('instanceType');
	const types = props.part('instanceTypes') === undefined ? type && listOf(props.part('instanceType')?.use ?? namePlace, [type]) : props.value('instanceTypes');
	return [mainResource(construct, 'AWS::EKS::Nodegroup', objectOf(props.place, {
		NodegroupName: props.value('nodegroupName'), ClusterName: on === undefined ? props.value('cluster') : referenceTo(namePlace, on.id),
		ScalingConfig: objectOf(props.place, { MinSize: min ?? sentDefault(namePlace, 1, groupPage), MaxSize: props.value('maxSize') ?? takenOver(desired, construct), DesiredSize: desired }),
		InstanceTypes: types, CapacityType: props.value('capacityType'),
		// Without the word it follows from the instance types.
		AmiType: props.value('amiType') ?? (props.part('launchTemplateSpec') === undefined ? unknownAt(namePlace) : undefined),
		DiskSize: props.value('diskSize'), Subnets: vpc === undefined ? unknownAt(namePlace) : subnetsOf(props, world, { selectionName: 'subnets', vpc }),
		LaunchTemplate: templateOf(props), UpdateConfig: objectIfAny(props.place, { MaxUnavailable: props.value('maxUnavailable'), MaxUnavailablePercentage: props.value('maxUnavailablePercentage') }),
		Taints: props.part('taints') === undefined ? undefined : listOf(props.part('taints')?.use ?? namePlace, props.items('taints').map((item) => taintOf(item, props))),
	}))];
}

function takenOver(value: ValueTree | undefined, { namePlace }: Construct): ValueTree | undefined {
	return value?.kind === 'scalar' ? sentDefault(namePlace, value.value, groupPage) : value;
}

function templateOf(props: Props): ValueTree | undefined {
	if (props.part('launchTemplateSpec') === undefined) { return undefined; }
	const template = props.object('launchTemplateSpec');
	return template.isClosed ? objectOf(template.place, { Id: template.value('id'), Version: template.value('version') }) : unknownAt(template.place);
}

function taintOf(item: Part, { interpret }: Props): ValueTree {
	const taint = createProps(item, item.use, interpret);
	return objectOf(item.use, { Key: taint.value('key'), Effect: taint.value('effect') });
}

function synthesizeProfile(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, on, namePlace } = construct;
	const cluster = on?.construct ?? world.thingOf(props.part('cluster')?.result)?.construct;
	const vpc = props.part('vpc') ?? cluster?.props.part('vpc');
	const selectors = props.items('selectors').map((item) => createProps(item, item.use, props.interpret));
	return [mainResource(construct, 'AWS::EKS::FargateProfile', objectOf(props.place, {
		FargateProfileName: props.value('fargateProfileName'), ClusterName: on === undefined ? props.value('cluster') : referenceTo(namePlace, on.id),
		Selectors: listOf(props.place, selectors.map((selector) => objectOf(selector.place, { Namespace: selector.value('namespace') }))),
		Subnets: vpc === undefined ? unknownAt(namePlace) : subnetsOf(props, world, { selectionName: 'subnetSelection', vpc }),
	}))];
}
