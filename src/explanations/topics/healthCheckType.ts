/** What engineers look up about health checks of an Auto Scaling group. */
import { healthReplacement } from '../../core/facts/autoScalingFigures';
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const healthCheckType: Topic = {
	id: 'health-checks', area: 'auto-scaling-groups',
	aliases: [
		'HealthCheckType', 'asg health check', 'EC2 health check', 'ELB health check', 'VPC_LATTICE', 'instance health', '상태 확인', '상태 확인 유형',
		'인스턴스 상태',
	],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['healthCheckType'] },
	sources: [healthReplacement.source, autoScalingPage('ec2-auto-scaling-health-checks'), autoScalingApi('CreateAutoScalingGroup')],
	text: () => ({
		title: { en: 'Health checks of an Auto Scaling group', ko: 'Auto Scaling 그룹의 상태 확인' },
		essence: {
			en: 'The group replaces instances that it holds to be unhealthy. EC2 checks are always on; those of the load balancer count only if ELB is set.',
			ko: '그룹은 비정상으로 판단한 인스턴스를 교체합니다. EC2 상태 확인은 항상 켜져 있고, 로드 밸런서의 상태 확인은 ELB를 설정해야만 반영됩니다.',
		},
		rows: [
			[{ en: 'values', ko: '값' }, { en: 'EC2 (default), ELB, EBS, VPC_LATTICE, several with commas', ko: 'EC2(기본값), ELB, EBS, VPC_LATTICE, 쉼표로 여러 개' }],
			[{ en: 'not running', ko: '실행 중이 아님' }, { en: 'replaced at once, even in the grace period', ko: '유예 기간 중이라도 즉시 교체' }],
			[{ en: 'other failures', ko: '그 밖의 실패' }, { en: `at most ${healthReplacement.paceMaxPercent} % of the desired capacity at a time, at least one`, ko: `한 번에 원하는 용량의 최대 ${healthReplacement.paceMaxPercent} %, 최소 한 대` }],
			[{ en: 'order', ko: '순서' }, { en: 'terminates, then launches; an instance maintenance policy can turn it around', ko: '종료 후 시작. 인스턴스 유지 관리 정책으로 바꿀 수 있습니다' }],
			[{ en: 'Standby', ko: '대기(Standby)' }, { en: 'not checked', ko: '확인하지 않습니다' }],
		],
		pitfall: {
			en: 'Behind a load balancer with type EC2 only, an instance whose application hangs stays in the group and is never replaced.',
			ko: '로드 밸런서 뒤에서 EC2 유형만 쓰면, 애플리케이션이 멈춘 인스턴스가 그룹에 남아 교체되지 않습니다.',
		},
	}),
};
