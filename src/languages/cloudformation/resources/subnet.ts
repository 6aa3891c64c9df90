/** `AWS::EC2::Subnet` → model. */
import type { Subnet } from '../../../core/model/subnet';
import type { ResourceContext } from './context';

export function readSubnet({ properties, base }: ResourceContext): Subnet {
	return { ...base, type: 'AWS::EC2::Subnet', availabilityZone: properties.text('AvailabilityZone') };
}
