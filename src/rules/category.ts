/** What rules are about, so that people can find them and switch them together. Must never hold a rule's own knowledge. */
import type { Localized } from '../core/model/localized';
import type { RuleInfo } from './rule';

/** In the order in which they are listed. */
export const categoryTitles = {
	'instance-types': { en: 'Instance types', ko: '인스턴스 유형' },
	'storage': { en: 'EBS volumes and instance store', ko: 'EBS 볼륨과 인스턴스 스토어' },
	'groups': { en: 'Auto Scaling groups', ko: 'Auto Scaling 그룹' },
	'scaling': { en: 'Scaling policies and alarms', ko: '조정 정책과 경보' },
	'resilience': { en: 'What a simulation of the group shows', ko: '그룹 시뮬레이션으로 확인한 결과' },
	'load-balancing': { en: 'Load balancers and target groups', ko: '로드 밸런서와 대상 그룹' },
	'network': { en: 'Security groups, subnets and network ACLs', ko: '보안 그룹, 서브넷, 네트워크 ACL' },
	'security': { en: 'Instance metadata and security', ko: '인스턴스 메타데이터와 보안' },
	'lambda': { en: 'Lambda functions', ko: 'Lambda 함수' },
	'ecs': { en: 'ECS and Fargate', ko: 'ECS와 Fargate' },
	'eks': { en: 'EKS node groups', ko: 'EKS 노드 그룹' },
	'beanstalk': { en: 'Elastic Beanstalk', ko: 'Elastic Beanstalk' },
	'rds': { en: 'RDS databases', ko: 'RDS 데이터베이스' },
	'suppressions': { en: 'Comments and configuration about the rules themselves', ko: '규칙 자체에 대한 주석과 구성' },
} as const satisfies Readonly<Record<string, Localized>>;

export type RuleCategory = keyof typeof categoryTitles;

export const categories = Object.keys(categoryTitles) as readonly RuleCategory[];

/** Beginnings of CloudFormation type names, the longest that fits decides. */
const byResource: readonly (readonly [string, RuleCategory])[] = [
	['AWS::AutoScaling::ScalingPolicy', 'scaling'], ['AWS::AutoScaling::ScheduledAction', 'scaling'], ['AWS::CloudWatch::', 'scaling'],
	['AWS::ApplicationAutoScaling::', 'scaling'], ['AWS::AutoScaling::', 'groups'],
	['AWS::EC2::Volume', 'storage'], ['AWS::ElasticLoadBalancing', 'load-balancing'],
	['AWS::EC2::SecurityGroup', 'network'], ['AWS::EC2::NetworkAcl', 'network'], ['AWS::EC2::Subnet', 'network'], ['AWS::EC2::PlacementGroup', 'network'],
	['AWS::Lambda::', 'lambda'], ['AWS::SQS::', 'lambda'], ['AWS::ECS::', 'ecs'], ['AWS::EKS::', 'eks'], ['AWS::ElasticBeanstalk::', 'beanstalk'], ['AWS::RDS::', 'rds'],
	['AWS::EC2::', 'instance-types'],
];

/** Of the rule itself, or else of the first resource that it looks at. */
export function categoryOf({ category, resources = [] }: Pick<RuleInfo, 'category'> & { readonly resources?: readonly string[] }): RuleCategory | undefined {
	if (category !== undefined) { return category; }
	const [first = ''] = resources;
	return byResource.filter(([beginning]) => first.startsWith(beginning)).sort(([a], [b]) => b.length - a.length)[0]?.[1];
}
