/** Load balancers of Elastic Load Balancing v2, and what ties them to target groups. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/** `AWS::ElasticLoadBalancingV2::LoadBalancer`. */
export interface LoadBalancer extends ResourceBase<'AWS::ElasticLoadBalancingV2::LoadBalancer'> {
	/** `application`, `network` or `gateway`; not written means `application`. */
	readonly loadBalancerType: Value<string>;
	/** One subnet a zone. */
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	/** `internet-facing` or `internal`; not written means `internet-facing`. */
	readonly scheme: Value<string>;
	/** Not for Gateway Load Balancers. */
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Always on for an Application Load Balancer; not written means false for the others. */
	readonly crossZoneEnabled: Value<boolean>;
	/** Seconds 1–4000, Application Load Balancers only; not written means 60. */
	readonly idleTimeoutSeconds: Value<number> | undefined;
	/** Seconds 60–604,800 that a client may keep its connection, Application Load Balancers only; not written means 3600. */
	readonly clientKeepAliveSeconds: Value<number> | undefined;
	/** Whether a zonal shift may move its traffic; not written means false. */
	readonly zonalShiftEnabled: Value<boolean>;
}

/** `AWS::ElasticLoadBalancingV2::Listener`. */
export interface Listener extends ResourceBase<'AWS::ElasticLoadBalancingV2::Listener'> {
	readonly loadBalancer: Value<ResourceReference> | undefined;
	readonly port: Value<number> | undefined;
	readonly protocol: Value<string> | undefined;
	/** The target groups that its default actions forward to. */
	readonly targetGroups: readonly Value<ResourceReference>[];
	/** Seconds 60–6000, TCP listeners of a Network Load Balancer; not written means 350. */
	readonly tcpIdleTimeoutSeconds: Value<number> | undefined;
}

/** `AWS::ElasticLoadBalancingV2::ListenerRule`. */
export interface ListenerRule extends ResourceBase<'AWS::ElasticLoadBalancingV2::ListenerRule'> {
	readonly listener: Value<ResourceReference> | undefined;
	/** The target groups that its actions forward to. */
	readonly targetGroups: readonly Value<ResourceReference>[];
}
