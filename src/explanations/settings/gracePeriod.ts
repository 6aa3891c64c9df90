/** The health check grace period, beside the time that instances need to boot and that health checks need to notice. */
import { assumedBootSeconds } from '../../core/facts/assumedBoot';
import { gracePeriod as figures } from '../../core/facts/autoScalingFigures';
import { formatDuration } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { lifecycleHooksOf, targetGroupsOf } from '../../core/model/relations';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { detectionSeconds } from '../../core/simulation/loadBalancing/healthCheckTiming';
import type { Row, SettingExplainer } from './setting';
import { duration } from './words';

export const gracePeriod: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup'],
	paths: ['healthCheckGracePeriodSeconds'],
	explain(group, { value, resources }) {
		if (typeof value.value !== 'number' || value.value < 0) { return undefined; }
		const seconds = value.value;
		const notices = noticeSeconds(group, resources);
		return {
			name: { en: 'Health check grace period', ko: '상태 확인 유예 기간' },
			essence: essenceOf(seconds, group, notices),
			rows: rowsOf(seconds, group, resources, notices),
			note: {
				en: `Boot time is not in the code: ${assumedBootSeconds} s are assumed. EC2 replaces an instance that no longer runs at once, grace or not.`,
				ko: `부팅 시간은 코드에 없어 ${assumedBootSeconds}초로 가정했습니다. 실행 중이 아닌 인스턴스는 유예 기간과 무관하게 즉시 교체됩니다.`,
			},
		};
	},
};

/** Seconds until failed checks of the fastest target group count; `undefined` where none is known. */
function noticeSeconds(group: AutoScalingGroup, resources: readonly Resource[]): number | undefined {
	const times = targetGroupsOf(group, resources).flatMap(({ healthCheckIntervalSeconds, unhealthyThresholdCount }) => {
		if (!isKnown(healthCheckIntervalSeconds) || !isKnown(unhealthyThresholdCount)) { return []; }
		const { value: interval } = healthCheckIntervalSeconds;
		const { value: count } = unhealthyThresholdCount;
		return interval >= 1 && Number.isInteger(count) && count >= 1 && count <= 10 ? [detectionSeconds(interval, count)] : [];
	});
	return times.length === 0 ? undefined : Math.min(...times);
}

function essenceOf(seconds: number, { healthCheckType }: AutoScalingGroup, notices: number | undefined): Localized {
	const usesBalancer = isKnown(healthCheckType) ? healthCheckType.value.some((type) => type !== 'EC2') : undefined;
	if (usesBalancer === false) {
		return {
			en: 'Only EC2 status checks count here, and they hardly ever fail while an instance boots: this time changes little until the health check type has ELB.',
			ko: '이 그룹은 EC2 상태 확인만 사용하며, 부팅 중에는 거의 실패하지 않습니다. 상태 확인 유형에 ELB가 없으면 이 시간은 큰 의미가 없습니다.',
		};
	}
	const [grace, boot] = [duration(seconds), duration(assumedBootSeconds)];
	if (usesBalancer !== true) {
		return {
			en: `For ${grace.en} after an instance is in service, failed checks of a load balancer do not count against it.`,
			ko: `인스턴스가 서비스 상태가 된 뒤 ${grace.ko} 동안은 로드 밸런서의 상태 확인 실패를 반영하지 않습니다.`,
		};
	}
	if (Math.max(seconds, notices ?? 0) < assumedBootSeconds) {
		return {
			en: `Instances of this group need about ${boot.en} to boot (assumed), the grace period is ${grace.en}: the load balancer's verdict counts before they answer, and the group can replace every new instance before it serves.`,
			ko: `부팅에 약 ${boot.ko}(가정)가 걸리는데 유예 기간이 ${grace.ko}라서, 새 인스턴스가 응답하기도 전에 로드 밸런서의 판정이 반영되어 계속 교체될 수 있습니다.`,
		};
	}
	return {
		en: `An instance has ${grace.en} after launch to answer the load balancer before a failed check ends it; booting takes about ${boot.en} (assumed).`,
		ko: `인스턴스는 시작 후 ${grace.ko} 안에 로드 밸런서에 응답하면 됩니다. 그 뒤에는 상태 확인에 실패하면 종료됩니다. 부팅에는 약 ${boot.ko}(가정)가 걸립니다.`,
	};
}

function rowsOf(seconds: number, group: AutoScalingGroup, resources: readonly Resource[], notices: number | undefined): readonly Row[] {
	const hasLaunchHook = lifecycleHooksOf(group, resources).some(({ lifecycleTransition }) => isKnown(lifecycleTransition) && lifecycleTransition.value.endsWith('LAUNCHING'));
	return [
		...notices === undefined ? [] : [[
			{ en: 'checks notice after', ko: '실패 판정까지' },
			{ en: `${formatDuration(notices, 'en')} of failed checks`, ko: `연속 실패 ${formatDuration(notices, 'ko')}` },
		] satisfies Row],
		...notices === undefined || seconds >= notices ? [] : [[
			{ en: 'earliest replacement', ko: '가장 이른 교체' },
			{ en: `${formatDuration(notices, 'en')} after launch`, ko: `시작 ${formatDuration(notices, 'ko')} 후` },
		] satisfies Row],
		...hasLaunchHook ? [[
			{ en: 'starts', ko: '시작 시점' },
			{ en: 'when the launch hook is done and the instance is in service', ko: '시작 수명 주기 후크가 끝나고 서비스 상태가 될 때' },
		] satisfies Row] : [],
		[{ en: 'not written', ko: '생략하면' }, {
			en: `${figures.apiDefaultSeconds} s from CloudFormation and the API, ${figures.terraformDefaultSeconds} s from Terraform and the console`,
			ko: `CloudFormation과 API는 ${figures.apiDefaultSeconds}초, Terraform과 콘솔은 ${figures.terraformDefaultSeconds}초`,
		}],
	];
}
