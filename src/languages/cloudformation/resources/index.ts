/** The resource types of the model, each with its reader. */
import type { KubernetesResource, Resource, ResourceType } from '../../../core/model/resource';
import { readAlarm } from './alarm';
import { readAutoScalingGroup } from './autoScalingGroup';
import { readBeanstalkEnvironment, readBeanstalkTemplate } from './beanstalk';
import { readClassicLoadBalancer } from './classicLoadBalancer';
import type { ResourceContext } from './context';
import { readDbCluster, readDbInstance, readDbSubnetGroup } from './database';
import { readCapacityProvider, readCluster, readClusterCapacityProviders } from './ecsCluster';
import { readEcsService } from './ecsService';
import { readEksCluster, readFargateProfile, readNodeGroup } from './eks';
import { readEc2Fleet, readSpotFleet } from './fleet';
import { readEventSourceMapping, readLambdaAlias, readLambdaFunction, readLambdaVersion } from './lambda';
import { readInstance, readLaunchConfiguration, readLaunchTemplate } from './launch';
import { readLifecycleHook } from './lifecycleHook';
import { readListener, readListenerRule, readLoadBalancer } from './loadBalancer';
import { readNetworkAcl, readNetworkAclAssociation, readNetworkAclEntry } from './networkAcl';
import { readPlacementGroup } from './placementGroup';
import { readQueue } from './queue';
import { readApplicationPolicy, readScalableTarget } from './scalableTarget';
import { readScalingPolicy } from './scalingPolicy';
import { readScheduledAction } from './scheduledAction';
import { readSecurityGroup, readSecurityGroupEgress, readSecurityGroupIngress } from './securityGroup';
import { readSubnet } from './subnet';
import { readTargetGroup } from './targetGroup';
import { readTaskDefinition } from './taskDefinition';
import { readVolume, readVolumeAttachment } from './volume';
import { readWarmPool } from './warmPool';

/** The types that CloudFormation has. */
export type CloudFormationType = Exclude<ResourceType, KubernetesResource['type']>;

export const resourceReaders: { readonly [T in CloudFormationType]: (context: ResourceContext) => Resource } = {
	'AWS::ApplicationAutoScaling::ScalableTarget': readScalableTarget,
	'AWS::ApplicationAutoScaling::ScalingPolicy': readApplicationPolicy,
	'AWS::AutoScaling::AutoScalingGroup': readAutoScalingGroup,
	'AWS::AutoScaling::LaunchConfiguration': readLaunchConfiguration,
	'AWS::AutoScaling::LifecycleHook': readLifecycleHook,
	'AWS::AutoScaling::ScalingPolicy': readScalingPolicy,
	'AWS::AutoScaling::ScheduledAction': readScheduledAction,
	'AWS::AutoScaling::WarmPool': readWarmPool,
	'AWS::CloudWatch::Alarm': readAlarm,
	'AWS::EC2::EC2Fleet': readEc2Fleet,
	'AWS::EC2::Instance': readInstance,
	'AWS::EC2::LaunchTemplate': readLaunchTemplate,
	'AWS::EC2::NetworkAcl': readNetworkAcl,
	'AWS::EC2::NetworkAclEntry': readNetworkAclEntry,
	'AWS::EC2::PlacementGroup': readPlacementGroup,
	'AWS::EC2::SecurityGroup': readSecurityGroup,
	'AWS::EC2::SecurityGroupEgress': readSecurityGroupEgress,
	'AWS::EC2::SecurityGroupIngress': readSecurityGroupIngress,
	'AWS::EC2::SpotFleet': readSpotFleet,
	'AWS::EC2::Subnet': readSubnet,
	'AWS::EC2::SubnetNetworkAclAssociation': readNetworkAclAssociation,
	'AWS::EC2::Volume': readVolume,
	'AWS::EC2::VolumeAttachment': readVolumeAttachment,
	'AWS::ECS::CapacityProvider': readCapacityProvider,
	'AWS::ECS::Cluster': readCluster,
	'AWS::ECS::ClusterCapacityProviderAssociations': readClusterCapacityProviders,
	'AWS::ECS::Service': readEcsService,
	'AWS::ECS::TaskDefinition': readTaskDefinition,
	'AWS::EKS::Cluster': readEksCluster,
	'AWS::EKS::FargateProfile': readFargateProfile,
	'AWS::EKS::Nodegroup': readNodeGroup,
	'AWS::ElasticBeanstalk::ConfigurationTemplate': readBeanstalkTemplate,
	'AWS::ElasticBeanstalk::Environment': readBeanstalkEnvironment,
	'AWS::ElasticLoadBalancing::LoadBalancer': readClassicLoadBalancer,
	'AWS::ElasticLoadBalancingV2::Listener': readListener,
	'AWS::ElasticLoadBalancingV2::ListenerRule': readListenerRule,
	'AWS::ElasticLoadBalancingV2::LoadBalancer': readLoadBalancer,
	'AWS::ElasticLoadBalancingV2::TargetGroup': readTargetGroup,
	'AWS::Lambda::Alias': readLambdaAlias,
	'AWS::Lambda::EventSourceMapping': readEventSourceMapping,
	'AWS::Lambda::Function': readLambdaFunction,
	'AWS::Lambda::Version': readLambdaVersion,
	'AWS::RDS::DBCluster': readDbCluster,
	'AWS::RDS::DBInstance': readDbInstance,
	'AWS::RDS::DBSubnetGroup': readDbSubnetGroup,
	'AWS::SQS::Queue': readQueue,
};

export function isCloudFormationType(type: string): type is CloudFormationType {
	return Object.hasOwn(resourceReaders, type);
}
