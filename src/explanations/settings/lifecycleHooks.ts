/** Lifecycle hooks: how long an instance waits, and what becomes of it if nobody answers. */
import { lifecycleHooks as figures } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import type { LifecycleHookSettings } from '../../core/model/lifecycleHook';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { SettingExplainer } from './setting';
import { duration } from './words';

const paths = ['heartbeatTimeoutSeconds', 'defaultResult', 'lifecycleTransition'] as const;

const names: Readonly<Record<typeof paths[number], Localized>> = {
	heartbeatTimeoutSeconds: { en: 'Heartbeat timeout', ko: '하트비트 제한 시간' },
	defaultResult: { en: 'Default result', ko: '기본 결과' },
	lifecycleTransition: { en: 'Lifecycle transition', ko: '수명 주기 전환' },
};

export const lifecycleHooks: SettingExplainer<ResourceOfType<'AWS::AutoScaling::LifecycleHook' | 'AWS::AutoScaling::AutoScalingGroup'>> = {
	resourceTypes: ['AWS::AutoScaling::LifecycleHook', 'AWS::AutoScaling::AutoScalingGroup'],
	paths: [...paths, ...paths.map((path) => `lifecycleHookSpecificationList.${path}`)],
	explain(_resource, { path, holder }) {
		const { heartbeatTimeoutSeconds, defaultResult, lifecycleTransition } = holder as LifecycleHookSettings;
		if (!isKnown(heartbeatTimeoutSeconds) || !isKnown(defaultResult) || !isKnown(lifecycleTransition)) { return undefined; }
		const isLaunch = lifecycleTransition.value.endsWith('LAUNCHING');
		const wait = duration(heartbeatTimeoutSeconds.value);
		return {
			name: names[(path.split('.').at(-1) ?? '') as keyof typeof names],
			essence: isLaunch ? launchEssence(wait, defaultResult.value) : terminateEssence(wait, defaultResult.value),
			rows: [
				[{ en: 'range', ko: '범위' }, {
					en: `${figures.heartbeatMinSeconds}–${formatNumber(figures.heartbeatMaxSeconds)} s, not written ${formatNumber(figures.heartbeatDefaultSeconds)} s`,
					ko: `${figures.heartbeatMinSeconds}–${formatNumber(figures.heartbeatMaxSeconds)}초, 생략하면 ${formatNumber(figures.heartbeatDefaultSeconds)}초`,
				}],
				[{ en: 'longest', ko: '최대' }, {
					en: `${figures.limitHours} h or ${figures.limitHeartbeats} heartbeats, whichever is shorter`, ko: `${figures.limitHours}시간 또는 하트비트 ${figures.limitHeartbeats}회 중 짧은 쪽`,
				}],
				[{ en: 'ends early', ko: '일찍 끝내기' }, { en: 'by CompleteLifecycleAction; RecordLifecycleActionHeartbeat prolongs it', ko: 'CompleteLifecycleAction 호출. RecordLifecycleActionHeartbeat로 연장' }],
			],
		};
	},
};

function launchEssence(wait: Localized, result: string): Localized {
	return result === 'CONTINUE' ? {
		en: `A new instance waits up to ${wait.en} before it is in service; if nothing answers it goes into service all the same, ready or not.`,
		ko: `새 인스턴스는 서비스 상태가 되기 전에 최대 ${wait.ko} 기다립니다. 응답이 없어도 준비 여부와 관계없이 서비스 상태가 됩니다.`,
	} : {
		en: `A new instance waits up to ${wait.en}; if nothing completes the hook it is terminated and another is launched, again and again.`,
		ko: `새 인스턴스는 최대 ${wait.ko} 기다립니다. 후크를 완료하지 않으면 종료되고 다른 인스턴스가 시작되는 일이 반복됩니다.`,
	};
}

function terminateEssence(wait: Localized, result: string): Localized {
	return {
		en: `An instance that leaves waits up to ${wait.en} to be drained or saved, then it is terminated either way${result === 'ABANDON' ? '; other hooks of it are skipped' : ''}.`,
		ko: `그룹을 떠나는 인스턴스는 정리를 위해 최대 ${wait.ko} 기다린 뒤 어느 경우든 종료됩니다.${result === 'ABANDON' ? ' 나머지 후크는 건너뜁니다.' : ''}`,
	};
}
