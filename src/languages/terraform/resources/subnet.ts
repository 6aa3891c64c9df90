/** `aws_subnet` and `aws_default_subnet` → model. */
import type { Subnet } from '../../../core/model/subnet';
import type { ResourceContext } from './context';

export function readSubnet({ fields, base }: ResourceContext): Subnet {
	return { ...base, type: 'AWS::EC2::Subnet', availabilityZone: fields.text('availability_zone') };
}
