/** What engineers look up about instance refresh. */
import { instanceRefresh } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import { autoScalingApi } from './sources';
import type { Topic } from './topic';

export const instanceRefreshTopic: Topic = {
	id: 'instance-refresh', area: 'auto-scaling-groups',
	aliases: [
		'refresh', 'MinHealthyPercentage', 'MaxHealthyPercentage', 'CheckpointPercentages', 'CheckpointDelay', 'SkipMatching', 'AutoRollback',
		'rolling update of a group', '인스턴스 새로 고침', '새로 고침', '롤링 업데이트',
	],
	settings: { 'AWS::AutoScaling::AutoScalingGroup': ['instanceRefresh', 'updatePolicy'] },
	sources: [instanceRefresh.source, autoScalingApi('RefreshPreferences')],
	text: () => ({
		title: { en: 'Instance refresh', ko: '인스턴스 새로 고침' },
		essence: {
			en: 'It replaces the instances of a group in batches, for example after a new version of the launch template. Each batch waits for health and warm-up before the next.',
			ko: '시작 템플릿의 새 버전 등을 적용하기 위해 그룹의 인스턴스를 배치 단위로 교체합니다. 각 배치는 상태 확인과 워밍업이 끝나야 다음으로 넘어갑니다.',
		},
		rows: [
			[{ en: 'minimum healthy', ko: '최소 정상 비율' }, { en: `${instanceRefresh.minHealthyDefaultPercent} % by default; 100 % launches first`, ko: `기본값 ${instanceRefresh.minHealthyDefaultPercent} %. 100 %이면 먼저 시작합니다` }],
			[{ en: 'maximum healthy', ko: '최대 정상 비율' }, { en: `${instanceRefresh.maxHealthyDefaultPercent} % by default`, ko: `기본값 ${instanceRefresh.maxHealthyDefaultPercent} %` }],
			[{ en: 'checkpoints', ko: '체크포인트' }, { en: `off; where set, they wait ${formatNumber(instanceRefresh.checkpointDelayDefaultSeconds)} s`, ko: `꺼짐. 설정하면 ${formatNumber(instanceRefresh.checkpointDelayDefaultSeconds)}초 대기` }],
			[{ en: 'protected or standby', ko: '보호 또는 대기 인스턴스' }, { en: 'waits one hour for them and fails (API default); the console’s default ignores them', ko: '한 시간 기다린 뒤 실패합니다(API 기본값). 콘솔 기본값은 무시입니다' }],
			[{ en: 'longest', ko: '최대 시간' }, { en: `${instanceRefresh.maxDays} days`, ko: `${instanceRefresh.maxDays}일` }],
			[{ en: 'automatic rollback', ko: '자동 롤백' }, { en: 'off by default; not possible with $Latest or $Default', ko: '기본값은 꺼짐. $Latest나 $Default와는 함께 쓸 수 없습니다' }],
		],
		pitfall: {
			en: 'In a small group, 90 % leaves no whole instance to spare: at least one is terminated before its replacement runs.',
			ko: '작은 그룹에서 90 %는 여유 인스턴스 한 대가 되지 않으므로, 교체 인스턴스가 뜨기 전에 적어도 한 대가 종료됩니다.',
		},
	}),
};
