/** What engineers look up about the sizes of an Auto Scaling group. */
import { rebalancing } from '../../core/facts/autoScalingFigures';
import { autoScalingApi, autoScalingPage } from './sources';
import type { Topic } from './topic';

export const groupSize: Topic = {
	id: 'group-size', area: 'auto-scaling-groups',
	aliases: [
		'MinSize', 'MaxSize', 'DesiredCapacity', 'minimum capacity', 'maximum capacity', 'DesiredCapacityType', '최소 용량', '최대 용량', '원하는 용량', 'ASG',
		'Auto Scaling group', 'Auto Scaling 그룹',
	],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['minSize', 'maxSize', 'desiredCapacity', 'desiredCapacityType'] },
	sources: [autoScalingPage('asg-capacity-limits'), autoScalingApi('CreateAutoScalingGroup')],
	text: () => ({
		title: { en: 'Minimum, desired and maximum capacity', ko: '최소·원하는·최대 용량' },
		essence: {
			en: 'The group always works toward its desired capacity and replaces what it loses. Policies, scheduled actions and manual changes move the desired capacity between minimum and maximum.',
			ko: 'Auto Scaling 그룹은 항상 원하는 용량을 유지하려 하고, 잃은 인스턴스는 대체합니다. 정책, 예약된 작업, 수동 변경은 최소와 최대 사이에서 원하는 용량을 바꿉니다.',
		},
		rows: [
			[{ en: 'desired not set', ko: '원하는 용량 생략' }, { en: 'the minimum', ko: '최소 용량과 같습니다' }],
			[{ en: 'result out of range', ko: '범위를 벗어난 결과' }, { en: 'held at minimum or maximum, not rejected', ko: '거부되지 않고 최소 또는 최대에서 멈춥니다' }],
			[{ en: 'above the maximum', ko: '최대를 넘는 경우' }, {
				en: `zone rebalancing, by ${rebalancing.overMaxPercent} % or ${rebalancing.overMaxInstances} instance; weights, by at most the largest`,
				ko: `가용 영역 리밸런싱은 ${rebalancing.overMaxPercent} % 또는 ${rebalancing.overMaxInstances}대까지, 가중치는 가장 큰 가중치까지 넘을 수 있습니다`,
			}],
			[{ en: 'unit', ko: '단위' }, { en: 'instances; weights, vCPUs or MiB where set so', ko: '인스턴스 수, 설정에 따라 가중치·vCPU·MiB' }],
		],
		pitfall: {
			en: 'A desired capacity written in code puts the group back to that number at every deployment, against what the policies chose.',
			ko: '코드에 원하는 용량을 적어 두면 배포할 때마다 정책이 정한 값을 무시하고 그 값으로 되돌아갑니다.',
		},
	}),
};
