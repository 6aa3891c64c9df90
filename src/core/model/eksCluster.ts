/** EKS clusters and the nodes that they run pods on. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resourcesOfType } from './resource';
import type { Value } from './value';
import { isKnown } from './value';

/** `AWS::EKS::Cluster`. */
export interface EksCluster extends ResourceBase<'AWS::EKS::Cluster'> {
	readonly clusterName: Value<string> | undefined;
	/** Kubernetes, `1.33`; not written means the default of that day. */
	readonly version: Value<string> | undefined;
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Not written means true. */
	readonly endpointPublicAccess: Value<boolean>;
	/** Not written means false. */
	readonly endpointPrivateAccess: Value<boolean>;
	/** Not written means `0.0.0.0/0`. */
	readonly publicAccessCidrs: Value<readonly string[]>;
	/** Whether EKS manages the nodes itself (Auto Mode); not written means false. */
	readonly autoModeEnabled: Value<boolean>;
	/** `STANDARD` or `EXTENDED`; not written means `EXTENDED`. */
	readonly supportType: Value<string>;
}

/**
 * `AWS::EKS::Nodegroup`. What is not written may stand in its launch template.
 * Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
 */
export interface EksNodeGroup extends ResourceBase<'AWS::EKS::Nodegroup'> {
	readonly nodegroupName: Value<string> | undefined;
	readonly cluster: Value<ResourceReference> | undefined;
	/** Nodes, integer ≥ 0. */
	readonly minSize: Value<number> | undefined;
	readonly maxSize: Value<number> | undefined;
	readonly desiredSize: Value<number> | undefined;
	/** Not written means `t3.medium`; empty with a launch template that says it. */
	readonly instanceTypes: readonly Value<string>[];
	/** `ON_DEMAND`, `SPOT` or `CAPACITY_BLOCK`; not written means `ON_DEMAND`. */
	readonly capacityType: Value<string>;
	/** `AL2023_x86_64_STANDARD`, `BOTTLEROCKET_ARM_64`, `CUSTOM`, …. */
	readonly amiType: Value<string> | undefined;
	/** GiB; not written means 20, for Windows 50, with a launch template what it says. */
	readonly diskSizeGiB: Value<number> | undefined;
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	readonly launchTemplate: Value<ResourceReference> | undefined;
	readonly launchTemplateVersion: Value<string> | undefined;
	/** Nodes that an update replaces at a time; not written means 1. */
	readonly maxUnavailable: Value<number> | undefined;
	/** Percent of the nodes, instead of a number. */
	readonly maxUnavailablePercentage: Value<number> | undefined;
	/** `DEFAULT` (new nodes first) or `MINIMAL` (old ones go first); not written means `DEFAULT`. */
	readonly updateStrategy: Value<string>;
	readonly taints: readonly NodeTaint[];
	/** Kubernetes; not written means that of the cluster. */
	readonly version: Value<string> | undefined;
}

export interface NodeTaint {
	readonly key: Value<string> | undefined;
	readonly effect: Value<string> | undefined;
}

/** `AWS::EKS::FargateProfile`. */
export interface EksFargateProfile extends ResourceBase<'AWS::EKS::FargateProfile'> {
	readonly fargateProfileName: Value<string> | undefined;
	readonly cluster: Value<ResourceReference> | undefined;
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	/** Namespaces whose pods run on Fargate. */
	readonly namespaces: readonly Value<string>[];
}

/** The node groups of a cluster that stand in the same module, without those that the code switches off. */
export function nodeGroupsOf({ id }: EksCluster, resources: readonly Resource[]): readonly EksNodeGroup[] {
	return resourcesOfType(resources, 'AWS::EKS::Nodegroup').filter(({ cluster, multiplicity }) => isKnown(cluster) && cluster.value.resourceId === id && !(isKnown(multiplicity) && multiplicity.value === 0));
}

/** GiB of a node's disk where neither the group nor a launch template says it; undefined where the AMI is not known. */
export function defaultDiskSizeGiB(amiType: Value<string> | undefined): number | undefined {
	if (amiType === undefined) { return 20; }
	return isKnown(amiType) ? (String(amiType.value).startsWith('WINDOWS') ? 50 : 20) : undefined;
}
