/** Launch templates, launch configurations and instances → model. */
import type { Instance } from '../../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../../core/model/launchTemplate';
import { withDefault } from './context';
import type { ResourceContext } from './context';
import { readCommonSettings, readMarket, readNetworkInterfaces } from './launchSettings';

const templateSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html';
const configurationSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html';
const instanceSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html';

export function readLaunchTemplate(context: ResourceContext): LaunchTemplate {
	const data = context.properties.child('LaunchTemplateData');
	const placement = data.child('Placement');
	const profile = data.child('IamInstanceProfile');
	return {
		type: 'AWS::EC2::LaunchTemplate',
		cpuCredits: data.child('CreditSpecification').text('CpuCredits'),
		detailedMonitoring: data.child('Monitoring').boolean('Enabled'),
		tenancy: placement.text('Tenancy'),
		placementGroup: placement.reference('GroupName', 'AWS::EC2::PlacementGroup') ?? placement.reference('GroupId'),
		partitionNumber: placement.number('PartitionNumber'),
		hostId: placement.text('HostId'),
		hostResourceGroupArn: placement.text('HostResourceGroupArn'),
		securityGroups: data.references('SecurityGroupIds') ?? data.references('SecurityGroups'),
		associatePublicIpAddress: undefined,
		networkInterfaces: readNetworkInterfaces(data, 'Groups'),
		iamInstanceProfile: profile.reference('Name') ?? profile.reference('Arn'),
		disableApiTermination: withDefault(context, data.boolean('DisableApiTermination'), { fallback: false, source: templateSource }),
		...readCommonSettings(context, data, templateSource),
		...readMarket(context, data, templateSource),
		...context.base,
	};
}

export function readLaunchConfiguration(context: ResourceContext): LaunchConfiguration {
	const { properties, base } = context;
	return {
		type: 'AWS::AutoScaling::LaunchConfiguration',
		cpuCredits: undefined,
		detailedMonitoring: properties.boolean('InstanceMonitoring'),
		tenancy: properties.text('PlacementTenancy'),
		placementGroup: undefined,
		partitionNumber: undefined,
		hostId: undefined,
		hostResourceGroupArn: undefined,
		securityGroups: properties.references('SecurityGroups'),
		associatePublicIpAddress: properties.boolean('AssociatePublicIpAddress'),
		networkInterfaces: [],
		iamInstanceProfile: properties.reference('IamInstanceProfile'),
		spotPrice: properties.text('SpotPrice'),
		...readCommonSettings(context, properties, configurationSource),
		...base,
	};
}

export function readInstance(context: ResourceContext): Instance {
	const { properties, base } = context;
	const template = properties.child('LaunchTemplate');
	return {
		type: 'AWS::EC2::Instance',
		cpuCredits: properties.child('CreditSpecification').text('CPUCredits'),
		detailedMonitoring: properties.boolean('Monitoring'),
		tenancy: properties.text('Tenancy'),
		placementGroup: properties.reference('PlacementGroupName', 'AWS::EC2::PlacementGroup'),
		partitionNumber: undefined,
		hostId: properties.text('HostId'),
		hostResourceGroupArn: properties.text('HostResourceGroupArn'),
		securityGroups: properties.references('SecurityGroupIds') ?? properties.references('SecurityGroups'),
		associatePublicIpAddress: undefined,
		networkInterfaces: readNetworkInterfaces(properties, 'GroupSet'),
		iamInstanceProfile: properties.reference('IamInstanceProfile'),
		availabilityZone: properties.text('AvailabilityZone'),
		subnet: properties.reference('SubnetId'),
		launchTemplate: template.reference('LaunchTemplateId') ?? template.reference('LaunchTemplateName', 'AWS::EC2::LaunchTemplate'),
		launchTemplateVersion: template.text('Version'),
		disableApiTermination: withDefault(context, properties.boolean('DisableApiTermination'), { fallback: false, source: instanceSource }),
		...readCommonSettings(context, properties, instanceSource),
		...readMarket(context, properties, instanceSource),
		...base,
	};
}
