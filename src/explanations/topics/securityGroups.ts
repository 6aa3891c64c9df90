/** What engineers look up about security groups and network ACLs. */
import { ephemeralPorts, networkAclQuotas, securityGroupQuotas } from '../../core/facts/networkFigures';
import { launchSettings } from './topic';
import type { Topic } from './topic';

const ruleSettings = ['ipProtocol', 'fromPort', 'toPort', 'cidrIps', 'cidrIpv6s', 'prefixLists', 'securityGroups', 'includesSelf'];

export const securityGroups: Topic = {
	id: 'security-groups-and-nacls', area: 'networks',
	aliases: [
		'security group', 'security groups', 'SG', 'NACL', 'network ACL', 'network ACLs', 'firewall', 'stateful', 'stateless', 'ephemeral ports',
		'보안 그룹', '네트워크 ACL', '상태 저장', '임시 포트',
	],
	settings: {
		...launchSettings('securityGroups', 'networkInterfaces.securityGroups'),
		'AWS::ElasticLoadBalancing::LoadBalancer': ['securityGroups'], 'AWS::ElasticLoadBalancingV2::LoadBalancer': ['securityGroups'],
		'AWS::EKS::Cluster': ['securityGroups'], 'AWS::RDS::DBInstance': ['securityGroups'], 'AWS::RDS::DBCluster': ['securityGroups'],
		'AWS::EC2::SecurityGroup': ['ingress', 'egress', 'allowsAllEgress'], 'AWS::EC2::SecurityGroupIngress': ruleSettings, 'AWS::EC2::SecurityGroupEgress': ruleSettings,
		'AWS::EC2::NetworkAcl': ['entries'], 'AWS::EC2::NetworkAclEntry': ['ruleNumber', 'egress', 'ruleAction', 'ipProtocol', 'cidrBlock', 'ipv6CidrBlock', 'fromPort', 'toPort'],
	},
	sources: [securityGroupQuotas.source, networkAclQuotas.source],
	text: () => ({
		title: { en: 'Security groups and network ACLs', ko: '보안 그룹과 네트워크 ACL' },
		essence: {
			en: 'A security group guards network interfaces, allows only, and remembers connections. A network ACL guards the edge of a subnet, allows and denies in order, and remembers nothing.',
			ko: '보안 그룹은 네트워크 인터페이스를 지키며 허용만 하고 연결을 기억합니다. 네트워크 ACL은 서브넷 경계를 지키며 순서대로 허용·거부하고 아무것도 기억하지 않습니다.',
		},
		rows: [
			[{ en: 'several groups', ko: '여러 보안 그룹' }, { en: 'all rules together: the most permissive wins', ko: '모든 규칙을 합쳐 가장 허용적인 규칙이 적용됩니다' }],
			[{ en: 'new group', ko: '새 보안 그룹' }, { en: 'nothing in, everything out', ko: '인바운드 없음, 아웃바운드 전체 허용' }],
			[{ en: 'ACL order', ko: 'ACL 순서' }, { en: 'lowest number that matches; the last denies', ko: '일치하는 가장 낮은 번호. 마지막은 거부' }],
			[{ en: 'ACL replies', ko: 'ACL 응답 포트' }, {
				en: `need a rule: Linux ${ephemeralPorts.linux.join('–')}, ELB, NAT and Lambda ${ephemeralPorts.awsServices.join('–')}`,
				ko: `규칙 필요: Linux ${ephemeralPorts.linux.join('–')}, ELB·NAT·Lambda ${ephemeralPorts.awsServices.join('–')}`,
			}],
			[{ en: 'quotas', ko: '할당량' }, {
				en: `group ${securityGroupQuotas.rulesPerDirection} rules a direction, ${securityGroupQuotas.groupsPerInterface} groups an interface; ACL ${networkAclQuotas.rulesPerDirection} rules a direction`,
				ko: `보안 그룹 방향당 규칙 ${securityGroupQuotas.rulesPerDirection}개, 인터페이스당 ${securityGroupQuotas.groupsPerInterface}개. ACL 방향당 규칙 ${networkAclQuotas.rulesPerDirection}개`,
			}],
		],
		pitfall: {
			en: 'An ACL that lets requests in but not replies out looks like a timeout, not like a refusal.',
			ko: '요청은 들이고 응답은 내보내지 않는 ACL은 거부가 아니라 시간 초과로 보입니다.',
		},
	}),
};
