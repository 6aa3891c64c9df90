/** Which objects of Kubernetes say something about compute, each kind with its reader. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { Range } from '../../core/model/value';
import type { ValueTree } from '../values/valueTree';
import { readMachinePool, readMachineTemplate, readManagedMachinePool } from './clusterApi';
import { readCrossplane } from './crossplane';
import { readClusterConfig } from './eksctl';
import { readAutoscaler } from './horizontalPodAutoscaler';
import { readNodeClass, readNodePool, readProvisioner } from './karpenter';
import { readInstanceGroup } from './kops';
import type { KubernetesObject } from './objects';
import { readWorkload } from './workload';

export interface KindContext {
	readonly object: KubernetesObject;
	/** Id of the object of this kind and name; undefined for one that is not there, or there several times. */
	idOf(kind: string, name: string): string | undefined;
	base(part?: Part): Omit<ResourceBase<ResourceType>, 'type'>;
}

/** A resource that is a part of an object. */
export interface Part {
	/** Behind the object's own id. */
	readonly id?: string;
	readonly name?: string;
	readonly range?: Range;
	readonly nameRange?: Range;
	readonly region?: ValueTree | undefined;
}

export type KindReader = (context: KindContext) => readonly Resource[];

/** Undefined for an object that is of no interest. */
export function readerOf({ group, kind }: Pick<KubernetesObject, 'group' | 'kind'>): KindReader | undefined {
	return readers.get(`${group} ${kind}`) ?? (/\.aws\.(?:m\.)?(?:upbound\.io|crossplane\.io)$/.test(group) ? readCrossplane : undefined);
}

const readers: ReadonlyMap<string, KindReader> = new Map([
	['karpenter.sh NodePool', readNodePool],
	['karpenter.sh Provisioner', readProvisioner],
	['karpenter.k8s.aws EC2NodeClass', readNodeClass],
	['karpenter.k8s.aws AWSNodeTemplate', readNodeClass],
	['eksctl.io ClusterConfig', readClusterConfig],
	['kops.k8s.io InstanceGroup', readInstanceGroup],
	['infrastructure.cluster.x-k8s.io AWSMachineTemplate', readMachineTemplate],
	['infrastructure.cluster.x-k8s.io AWSMachinePool', readMachinePool],
	['infrastructure.cluster.x-k8s.io AWSManagedMachinePool', readManagedMachinePool],
	['autoscaling HorizontalPodAutoscaler', readAutoscaler],
	['apps Deployment', readWorkload],
	['apps StatefulSet', readWorkload],
	['apps DaemonSet', readWorkload],
	['apps ReplicaSet', readWorkload],
	['batch Job', readWorkload],
	['batch CronJob', readWorkload],
	[' Pod', readWorkload],
]);
