/** `AWS::EC2::Subnet` → model. */
import type { Subnet } from '../../../core/model/subnet';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnet.html';

export function readSubnet(context: ResourceContext): Subnet {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::EC2::Subnet',
		availabilityZone: properties.text('AvailabilityZone'),
		vpc: properties.reference('VpcId'),
		cidrBlock: properties.text('CidrBlock'),
		mapPublicIpOnLaunch: withDefault(context, properties.boolean('MapPublicIpOnLaunch'), { fallback: false, source }),
	};
}
