/** Subnet groups of databases in one Availability Zone. */
import type { DbSubnetGroup } from '../../core/model/dbInstance';
import { isKnown } from '../../core/model/value';
import type { Rule } from '../rule';
import { oneZoneOf } from '../zones';
import { oneZone, text } from './text';

export const rdsSubnetZones: Rule<DbSubnetGroup> = {
	id: 'rds-subnet-zones', severity: 'error', resources: ['AWS::RDS::DBSubnetGroup'], text,
	source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
	check({ subnets, name }, report, { resources }) {
		const one = oneZoneOf(subnets, resources);
		if (one === undefined || !isKnown(subnets)) { return; }
		report({ at: subnets, message: oneZone, args: { name, zone: one.zone } });
	},
};
