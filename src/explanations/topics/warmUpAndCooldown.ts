/** What engineers look up about warm-up and cooldown. */
import { cooldown, instanceWarmup } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import { autoScalingPage } from './sources';
import type { Topic } from './topic';

export const warmUpAndCooldown: Topic = {
	id: 'warm-up-and-cooldown', area: 'scaling-policies',
	aliases: [
		'warm-up', 'cooldown', 'cooldowns', 'DefaultCooldown', 'DefaultInstanceWarmup', 'EstimatedInstanceWarmup', 'InstanceWarmup', '워밍업',
		'인스턴스 워밍업', '휴지 기간', '쿨다운',
	],
	settings: {
		'AWS::AutoScaling::AutoScalingGroup': ['defaultCooldownSeconds', 'defaultInstanceWarmupSeconds', 'instanceRefresh.instanceWarmupSeconds'],
		'AWS::AutoScaling::ScalingPolicy': ['cooldownSeconds', 'estimatedInstanceWarmupSeconds'],
	},
	sources: [autoScalingPage('consolidated-view-of-warm-up-and-cooldown-settings'), autoScalingPage('ec2-auto-scaling-default-instance-warmup'), cooldown.source],
	text: () => ({
		title: { en: 'Warm-up and cooldown', ko: '워밍업과 휴지 기간' },
		essence: {
			en: 'A cooldown is a pause between adjustments and holds back simple scaling only. A warm-up is the time during which a new instance does not yet count in the metrics, for step scaling, target tracking and instance refresh.',
			ko: '휴지 기간은 조정 사이의 대기 시간으로 단순 조정에만 적용됩니다. 워밍업은 새 인스턴스를 아직 지표에 넣지 않는 시간으로 단계 조정, 대상 추적, 인스턴스 새로 고침에 적용됩니다.',
		},
		rows: [
			[{ en: 'warm-up of a policy', ko: '정책의 워밍업' }, {
				en: `EstimatedInstanceWarmup, else DefaultInstanceWarmup, else DefaultCooldown (${cooldown.defaultSeconds} s)`,
				ko: `EstimatedInstanceWarmup, 없으면 DefaultInstanceWarmup, 없으면 DefaultCooldown(${cooldown.defaultSeconds}초)`,
			}],
			[{ en: 'warm-up of a refresh', ko: '새로 고침의 워밍업' }, { en: 'InstanceWarmup, else DefaultInstanceWarmup, else HealthCheckGracePeriod', ko: 'InstanceWarmup, 없으면 DefaultInstanceWarmup, 없으면 HealthCheckGracePeriod' }],
			[{ en: 'DefaultInstanceWarmup', ko: 'DefaultInstanceWarmup' }, { en: `not set by default, up to ${formatNumber(instanceWarmup.maxSeconds)} s; AWS advises to set it`, ko: `기본값 없음, 최대 ${formatNumber(instanceWarmup.maxSeconds)}초. AWS는 설정을 권장합니다` }],
			[{ en: 'while warming up', ko: '워밍업 중에는' }, { en: 'scaling policies do not scale in', ko: '조정 정책이 축소하지 않습니다' }],
			[{ en: 'cooldown', ko: '휴지 기간' }, { en: `${cooldown.defaultSeconds} s by default`, ko: `기본값 ${cooldown.defaultSeconds}초` }],
		],
		pitfall: {
			en: 'Shortening the cooldown does nothing for target tracking, except where it stands in for a warm-up that is not set.',
			ko: '대상 추적에서 휴지 기간을 줄여도 효과가 없습니다. 단, 설정하지 않은 워밍업 대신 쓰일 때는 영향을 줍니다.',
		},
	}),
};
