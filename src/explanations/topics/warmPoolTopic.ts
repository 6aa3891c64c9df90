/** What engineers look up about warm pools. */
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const warmPoolTopic: Topic = {
	id: 'warm-pool', area: 'auto-scaling-groups',
	aliases: ['warm pools', 'PoolState', 'MaxGroupPreparedCapacity', 'ReuseOnScaleIn', 'Hibernated', '웜 풀', '워밍 풀'],
	settings: { 'AWS::AutoScaling::WarmPool': ['minSize', 'maxGroupPreparedCapacity', 'poolState', 'reuseOnScaleIn'] },
	sources: [autoScalingPage('ec2-auto-scaling-warm-pools'), autoScalingApi('PutWarmPool')],
	text: () => ({
		title: { en: 'Warm pool', ko: '웜 풀' },
		essence: {
			en: 'Instances that have booted before wait beside the group, stopped as a rule, and join it faster than new ones. When the pool is empty, scaling out starts cold.',
			ko: '미리 부팅한 인스턴스가 보통 중지된 상태로 그룹 옆에서 기다리다가 새 인스턴스보다 빨리 합류합니다. 풀이 비면 콜드 스타트로 확장합니다.',
		},
		rows: [
			[{ en: 'size', ko: '크기' }, { en: 'prepared capacity (else the maximum) − desired capacity, at least the pool’s minimum', ko: '준비 용량(없으면 최대 용량) − 원하는 용량, 풀의 최소 크기 이상' }],
			[{ en: 'state', ko: '상태' }, { en: 'Stopped (default), Running, Hibernated', ko: 'Stopped(기본값), Running, Hibernated' }],
			[{ en: 'scale-in', ko: '축소' }, { en: 'terminates, unless instances return to the pool (ReuseOnScaleIn)', ko: '인스턴스를 풀로 되돌리지(ReuseOnScaleIn) 않으면 종료합니다' }],
			[{ en: 'stopped costs', ko: '중지 중 요금' }, { en: 'EBS volumes and Elastic IP addresses only', ko: 'EBS 볼륨과 탄력적 IP 주소만' }],
			[{ en: 'not with', ko: '사용 불가' }, { en: 'mixed instances policies, Spot Instances', ko: '혼합 인스턴스 정책, 스팟 인스턴스' }],
		],
		pitfall: {
			en: 'Leaving the pool runs the launch hook a second time, so the hook’s script must bear that.',
			ko: '풀에서 나올 때 시작 후크가 다시 실행되므로, 후크의 스크립트는 두 번 실행되어도 괜찮아야 합니다.',
		},
	}),
};
