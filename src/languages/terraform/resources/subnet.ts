/** `aws_subnet` and `aws_default_subnet` → model. */
import type { Subnet } from '../../../core/model/subnet';
import { withDefault } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

export function readSubnet({ fields, base }: ResourceContext): Subnet {
	return {
		...base,
		type: 'AWS::EC2::Subnet',
		availabilityZone: fields.text('availability_zone'),
		vpc: fields.reference('vpc_id'),
		cidrBlock: fields.text('cidr_block'),
		mapPublicIpOnLaunch: withDefault(fields, fields.boolean('map_public_ip_on_launch'), { fallback: false, source: pageOf('subnet') }),
	};
}

/** AWS's default subnets give public addresses. */
export function readDefaultSubnet(context: ResourceContext): Subnet {
	const { fields } = context;
	return {
		...readSubnet(context),
		mapPublicIpOnLaunch: withDefault(fields, fields.boolean('map_public_ip_on_launch'), { fallback: true, source: pageOf('default_subnet') }),
	};
}
