/** The commands that give a setting to something that another command makes. */
import type { ResourceType } from '../../core/model/resource';

export interface ChangeRule {
	/** What names the changed resource. */
	readonly of: string;
	readonly type: ResourceType;
	readonly from: string;
	readonly to: string;
	readonly isList: boolean;
}

export const changeRules: ReadonlyMap<string, ChangeRule> = new Map([
	['elbv2 modify-target-group-attributes', { of: 'targetgrouparn', type: 'AWS::ElasticLoadBalancingV2::TargetGroup', from: 'attributes', to: 'targetgroupattributes', isList: true }],
	['elbv2 modify-load-balancer-attributes', { of: 'loadbalancerarn', type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', from: 'attributes', to: 'loadbalancerattributes', isList: true }],
	['elb configure-health-check', { of: 'loadbalancername', type: 'AWS::ElasticLoadBalancing::LoadBalancer', from: 'healthcheck', to: 'healthcheck', isList: false }],
	['autoscaling attach-load-balancer-target-groups', { of: 'autoscalinggroupname', type: 'AWS::AutoScaling::AutoScalingGroup', from: 'targetgrouparns', to: 'targetgrouparns', isList: true }],
	['autoscaling attach-load-balancers', { of: 'autoscalinggroupname', type: 'AWS::AutoScaling::AutoScalingGroup', from: 'loadbalancernames', to: 'loadbalancernames', isList: true }],
	['autoscaling attach-traffic-sources', { of: 'autoscalinggroupname', type: 'AWS::AutoScaling::AutoScalingGroup', from: 'trafficsources', to: 'trafficsources', isList: true }],
]);
