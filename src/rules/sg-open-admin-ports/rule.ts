/** Ports of administration and of databases that the whole internet may try. */
import { securityGroupsOf } from '../../core/model/launchSettings';
import type { Resource, ResourceReference } from '../../core/model/resource';
import { resourcesOfType } from '../../core/model/resource';
import type { SecurityGroup, SecurityGroupIngress, SecurityGroupRule } from '../../core/model/securityGroup';
import { portsOf } from '../../core/model/securityGroup';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import type { Rule } from '../rule';
import { every, some, text } from './text';

/** What listens there; those that AWS Security Hub counts as high risk and that serve no public web page, and Docker, WinRM and caches, which it leaves out. */
const services: readonly (readonly [port: number, service: string])[] = [
	[22, 'SSH'], [23, 'Telnet'], [135, 'RPC'], [445, 'SMB'], [1433, 'SQL Server'], [1521, 'Oracle'], [2375, 'Docker'], [2376, 'Docker'], [3306, 'MySQL'], [3389, 'RDP'],
	[5432, 'PostgreSQL'], [5900, 'VNC'], [5985, 'WinRM'], [5986, 'WinRM'], [6379, 'Redis'], [9200, 'OpenSearch'], [11_211, 'Memcached'], [27_017, 'MongoDB'],
];

export const sgOpenAdminPorts: Rule<SecurityGroup | SecurityGroupIngress> = {
	id: 'sg-open-admin-ports', severity: 'warning', resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'], text,
	source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
	equivalents: { checkov: ['CKV_AWS_24', 'CKV_AWS_25', 'CKV_AWS_277'], trivy: ['AVD-AWS-0107'] },
	check(holder, report, { resources }) {
		if (isOfBalancersOnly(holder, resources)) { return; }
		for (const rule of holder.type === 'AWS::EC2::SecurityGroup' ? holder.ingress : [holder]) {
			const open = openTo(rule);
			const ports = portsOf(rule, 'tcp');
			if (open === undefined || ports === undefined || ports === 'none') { continue; }
			const [first, ...others] = services.filter(([port]) => port >= ports.from && port <= ports.to);
			if (first === undefined) { continue; }
			if (ports.from <= 1 && ports.to === 65_535) {
				report({ at: open.at, message: every, args: { cidr: open.cidr } });
			} else {
				report({ at: open.at, message: some, args: { cidr: open.cidr, ports: [first, ...others].map(([port, service]) => `${port} (${service})`).join(', '), count: others.length + 1 } });
			}
		}
	},
};

/** The list with all addresses of IPv4, or else of IPv6. */
function openTo({ cidrIps, cidrIpv6s }: SecurityGroupRule): { readonly at: Known<readonly string[]>; readonly cidr: string } | undefined {
	for (const list of [cidrIps, cidrIpv6s]) {
		if (!isKnown(list)) { continue; }
		const cidr = list.value.find((one) => /^[\d.]+\/0$|^[\d:]+\/0$/.test(one));
		if (cidr !== undefined) { return { at: list, cidr }; }
	}
	return undefined;
}

/** A load balancer answers on the ports of its listeners alone, whatever its group lets in. */
function isOfBalancersOnly(holder: SecurityGroup | SecurityGroupIngress, resources: readonly Resource[]): boolean {
	const id = holder.type === 'AWS::EC2::SecurityGroup' ? holder.id : isKnown(holder.group) ? holder.group.value.resourceId : undefined;
	const names = (list: Value<readonly ResourceReference[]> | undefined): boolean => isKnown(list) && list.value.some(({ resourceId }) => resourceId === id);
	if (id === undefined || !resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::LoadBalancer').some(({ securityGroups }) => names(securityGroups))) { return false; }
	const launched = [...resourcesOfType(resources, 'AWS::EC2::Instance'), ...resourcesOfType(resources, 'AWS::EC2::LaunchTemplate'), ...resourcesOfType(resources, 'AWS::AutoScaling::LaunchConfiguration')];
	return !launched.some((one) => securityGroupsOf(one).some(names)) && !resourcesOfType(resources, 'AWS::ECS::Service').some(({ networkConfiguration }) => names(networkConfiguration?.securityGroups));
}
