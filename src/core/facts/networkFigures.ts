/** Figures of networks around instances: quotas of security groups and network ACLs, placement groups, addresses, NAT. Each with source and date. */
import type { Source } from './facts';

const vpc = (page: string): Source => ({ title: 'VPC user guide', url: `https://docs.aws.amazon.com/vpc/latest/userguide/${page}.html`, asOf: '2023-06-15' });

/** Default quotas. */
export const securityGroupQuotas = { rulesPerDirection: 60, groupsPerInterface: 5, groupsPerRegion: 2500, source: vpc('amazon-vpc-limits') } as const;

/** Default quota of rules, and the numbers that a rule may have. */
export const networkAclQuotas = { rulesPerDirection: 20, minNumber: 1, maxNumber: 32_766, source: vpc('vpc-network-acls') } as const;

/** Ports that replies go to, by the kind of client. */
export const ephemeralPorts = {
	linux: [32_768, 61_000], awsServices: [1024, 65_535], windows: [49_152, 65_535], source: vpc('vpc-network-acls'),
} as const;

/** Placement groups, in each Availability Zone. */
export const placementGroups = {
	partitionsPerZone: 7, spreadInstancesPerZone: 7,
	source: { title: 'EC2 user guide, placement groups', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html', asOf: '2023-06-15' },
} as const;

/** Public IPv4 addresses, in use or idle, USD. */
export const publicIpv4 = {
	usdPerHour: 0.005, since: '2024-02-01', elasticIpsPerRegion: 5,
	source: { title: 'AWS announcement, public IPv4 address charge', url: 'https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/', asOf: '2024-02-01' },
} as const;

/** NAT gateways, Gbps; USD in us-east-1. */
export const natGateway = {
	startGbps: 5, maxGbps: 100, usdPerHour: 0.045, usdPerGB: 0.045, region: 'us-east-1',
	source: { title: 'VPC pricing', url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2024-07-01' },
} as const;

/** IPv4 subnets: the addresses that AWS keeps in each, and the prefix lengths that a subnet may have. */
export const subnetAddresses = { reserved: 5, shortestPrefix: 16, longestPrefix: 28, source: vpc('subnet-sizing') } as const;
