/** What engineers look up about Capacity Rebalancing. */
import { rebalancing } from '../../core/facts/autoScalingFigures';
import { spotNotice } from '../../core/facts/purchaseFigures';
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const capacityRebalancing: Topic = {
	id: 'capacity-rebalancing', area: 'auto-scaling-groups',
	aliases: ['CapacityRebalance', 'rebalance recommendation', '용량 리밸런싱', '용량 재조정', '리밸런싱 권고'],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['capacityRebalance'] },
	sources: [autoScalingPage('ec2-auto-scaling-capacity-rebalancing'), spotNotice.source],
	text: () => ({
		title: { en: 'Capacity Rebalancing', ko: '용량 리밸런싱' },
		essence: {
			en: 'When EC2 warns that a Spot Instance is at risk, the group launches a replacement first and ends the old one when the new one is healthy. It is off by default.',
			ko: '스팟 인스턴스가 중단될 위험이 있다고 EC2가 알리면, 그룹이 교체 인스턴스를 먼저 시작하고 정상이 되면 기존 인스턴스를 종료합니다. 기본값은 꺼짐입니다.',
		},
		rows: [
			[{ en: 'signal', ko: '신호' }, { en: 'rebalance recommendation; may come before the interruption notice, or with it', ko: '리밸런싱 권고. 중단 알림보다 먼저 또는 함께 올 수 있습니다' }],
			[{ en: 'off', ko: '꺼짐' }, { en: 'replaced after the reclaim', ko: '회수된 뒤에 교체합니다' }],
			[{ en: 'above the maximum', ko: '최대 초과' }, { en: `by ${rebalancing.overMaxPercent} % of the desired capacity`, ko: `원하는 용량의 ${rebalancing.overMaxPercent} %까지` }],
			[{ en: 'notice', ko: '중단 알림' }, { en: `${spotNotice.seconds} s before, replaced in any case`, ko: `${spotNotice.seconds}초 전, 어느 경우든 교체를 시도합니다` }],
		],
		pitfall: {
			en: 'The recommendation is best effort and may come with the notice: it does not make Spot Instances safe for long work.',
			ko: '권고는 보장되지 않고 중단 알림과 동시에 올 수 있으므로, 긴 작업에 스팟을 안심하고 쓸 수 있게 해 주지는 않습니다.',
		},
	}),
};
