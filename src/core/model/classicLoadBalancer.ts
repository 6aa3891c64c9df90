/** A Classic Load Balancer, the kind before Application and Network Load Balancers. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Range, Value } from './value';

/** `AWS::ElasticLoadBalancing::LoadBalancer`. */
export interface ClassicLoadBalancer extends ResourceBase<'AWS::ElasticLoadBalancing::LoadBalancer'> {
	readonly loadBalancerName: Value<string> | undefined;
	readonly availabilityZones: Value<readonly string[]> | undefined;
	/** One subnet a zone. */
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Instances that are registered by hand, not by a group. */
	readonly instances: Value<readonly ResourceReference[]> | undefined;
	readonly listeners: readonly ClassicListener[];
	/** Not written means a TCP check of the first listener's port. */
	readonly healthCheck: ClassicHealthCheck | undefined;
	/** Not written means false in CloudFormation, true in Terraform. */
	readonly crossZone: Value<boolean>;
	/** Seconds 1–4000; not written means 60. */
	readonly idleTimeoutSeconds: Value<number>;
	/** Not written means false. */
	readonly connectionDrainingEnabled: Value<boolean>;
	/** Seconds 1–3600; not written means 300. */
	readonly connectionDrainingTimeoutSeconds: Value<number>;
}

export interface ClassicListener {
	readonly loadBalancerPort: Value<number> | undefined;
	/** `HTTP`, `HTTPS`, `TCP` or `SSL`, in any case. */
	readonly protocol: Value<string> | undefined;
	readonly instancePort: Value<number> | undefined;
	readonly instanceProtocol: Value<string> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

export interface ClassicHealthCheck {
	/** `HTTP:80/health`, `TCP:443`. */
	readonly target: Value<string> | undefined;
	/** Seconds 5–300. */
	readonly intervalSeconds: Value<number> | undefined;
	/** Seconds 2–60. */
	readonly timeoutSeconds: Value<number> | undefined;
	/** Successes in a row, 2–10. */
	readonly healthyThreshold: Value<number> | undefined;
	/** Failures in a row, 2–10. */
	readonly unhealthyThreshold: Value<number> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}
