/** Warm-ups of groups and policies: from when on a new instance counts, here. */
import { assumedBootSeconds } from '../../core/facts/assumedBoot';
import type { Localized } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { SettingExplainer } from './setting';
import { duration } from './words';

export const instanceWarmup: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup' | 'AWS::AutoScaling::ScalingPolicy'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::ScalingPolicy'],
	paths: ['defaultInstanceWarmupSeconds', 'estimatedInstanceWarmupSeconds'],
	explain(resource, { value, resources }) {
		if (typeof value.value !== 'number' || value.value < 0) { return undefined; }
		const isGroup = resource.type === 'AWS::AutoScaling::AutoScalingGroup';
		const ofGroup = isGroup ? undefined : groupsOf(resource, resources)[0]?.defaultInstanceWarmupSeconds;
		return {
			name: isGroup ? { en: 'Default instance warmup', ko: '기본 인스턴스 워밍업' } : { en: 'Instance warmup', ko: '인스턴스 워밍업' },
			essence: essenceOf(value.value),
			rows: [
				[{ en: 'meanwhile', ko: '워밍업 동안' }, { en: 'scaling policies do not scale in', ko: '조정 정책이 용량을 줄이지 않습니다' }],
				...isKnown(ofGroup) ? [[
					{ en: 'instead of', ko: '대신하는 값' },
					{ en: `the group's default instance warmup of ${duration(ofGroup.value).en}`, ko: `그룹의 기본 인스턴스 워밍업 ${duration(ofGroup.value).ko}` },
				] as const] : [],
				[{ en: 'not written', ko: '생략하면' }, isGroup ? {
					en: 'policies fall back to their own warm-up, else to the default cooldown; AWS advises to set it', ko: '정책 자신의 워밍업, 없으면 기본 휴지 기간을 씁니다. AWS는 설정을 권장합니다',
				} : { en: 'the group’s default instance warmup, else its default cooldown', ko: '그룹의 기본 인스턴스 워밍업, 없으면 기본 휴지 기간' }],
			],
			note: { en: `Boot time is not in the code: ${assumedBootSeconds} s are assumed.`, ko: `부팅 시간은 코드에 없어 ${assumedBootSeconds}초로 가정했습니다.` },
		};
	},
};

function essenceOf(seconds: number): Localized {
	const warm = duration(seconds);
	const boot = duration(assumedBootSeconds);
	if (seconds < assumedBootSeconds) {
		return {
			en: `A new instance counts in the metrics ${warm.en} after it is in service, though it needs about ${boot.en} to boot: its idle CPU drags the average down, and the policy may stop too early.`,
			ko: `새 인스턴스는 서비스 상태가 된 뒤 ${warm.ko}부터 지표에 포함되지만 부팅에는 약 ${boot.ko}가 걸립니다. 아직 놀고 있는 CPU가 평균을 낮춰 정책이 너무 일찍 멈출 수 있습니다.`,
		};
	}
	return {
		en: `A new instance counts in the metrics ${warm.en} after it is in service. Until then policies count it as capacity on its way and do not add the same again.`,
		ko: `새 인스턴스는 서비스 상태가 된 뒤 ${warm.ko}부터 지표에 포함됩니다. 그 전에는 곧 생길 용량으로 계산되어 정책이 같은 용량을 다시 더하지 않습니다.`,
	};
}
