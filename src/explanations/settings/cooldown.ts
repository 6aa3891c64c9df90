/** Cooldowns of groups and policies: whom they hold back here, and whom they do not. */
import { cooldown as figures } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { groupsOf, policiesOf } from '../../core/model/relations';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { Row, SettingExplainer } from './setting';
import { duration } from './words';

export const cooldown: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup' | 'AWS::AutoScaling::ScalingPolicy'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::ScalingPolicy'],
	paths: ['defaultCooldownSeconds', 'cooldownSeconds'],
	explain(resource, { value, resources }) {
		if (typeof value.value !== 'number' || value.value < 0) { return undefined; }
		const isGroup = resource.type === 'AWS::AutoScaling::AutoScalingGroup';
		const policies = isGroup ? policiesOf(resource, resources) : [resource];
		const counts = countKinds(policies);
		const group = isGroup ? resource : groupsOf(resource, resources)[0];
		return {
			name: isGroup ? { en: 'Default cooldown', ko: '기본 휴지 기간' } : { en: 'Cooldown', ko: '휴지 기간' },
			essence: essenceOf(value.value, counts),
			rows: [
				...isGroup ? policyRows(counts) : [],
				...isGroup && standsInForWarmup(resource, policies) ? [warmupRow] : [],
				...shorterThanGrace(value.value, group),
				[{ en: 'not written', ko: '생략하면' }, {
					en: isGroup ? `${figures.defaultSeconds} s` : 'the default cooldown of the group',
					ko: isGroup ? `${figures.defaultSeconds}초` : '그룹의 기본 휴지 기간',
				}],
			],
		};
	},
};

interface KindCounts { readonly simple: number; readonly other: number; readonly unknown: number }

function countKinds(policies: readonly ScalingPolicy[]): KindCounts {
	const kinds = policies.map(({ policyType }) => (isKnown(policyType) ? policyType.value : undefined));
	const simple = kinds.filter((kind) => kind === 'SimpleScaling').length;
	const unknown = kinds.filter((kind) => kind === undefined).length;
	return { simple, unknown, other: kinds.length - simple - unknown };
}

function essenceOf(seconds: number, { simple, other, unknown }: KindCounts): Localized {
	const pause = duration(seconds);
	if (simple > 0 || unknown > 0) {
		return {
			en: `After a simple scaling policy has changed the capacity, no other simple scaling follows for ${pause.en}, even if the alarm goes on.`,
			ko: `단순 조정 정책이 용량을 바꾼 뒤 ${pause.ko} 동안은 경보가 계속되어도 다른 단순 조정을 하지 않습니다.`,
		};
	}
	return other > 0 ? {
		en: 'It changes nothing here: the policies are step scaling, target tracking or predictive, and those ignore cooldowns.',
		ko: '이 코드에서는 효과가 없습니다. 단계 조정, 대상 추적, 예측 조정 정책은 휴지 기간을 무시합니다.',
	} : {
		en: `It would hold back simple scaling policies for ${pause.en} after each change; this code has none.`,
		ko: `단순 조정 정책을 변경 후 ${pause.ko} 동안 멈추게 하지만, 이 코드에는 그런 정책이 없습니다.`,
	};
}

function policyRows({ simple, other }: KindCounts): readonly Row[] {
	if (simple + other === 0) { return []; }
	return [[{ en: 'policies of the group', ko: '그룹의 정책' }, {
		en: `${formatNumber(simple)} simple, ${formatNumber(other)} of other kinds`, ko: `단순 조정 ${formatNumber(simple)}개, 그 밖 ${formatNumber(other)}개`,
	}]];
}

/** Where neither the policy nor the group has a warm-up, the cooldown is taken for one. */
function standsInForWarmup({ defaultInstanceWarmupSeconds }: AutoScalingGroup, policies: readonly Resource[]): boolean {
	return defaultInstanceWarmupSeconds === undefined && policies.some((policy) => policy.type === 'AWS::AutoScaling::ScalingPolicy'
		&& policy.estimatedInstanceWarmupSeconds === undefined && isKnown(policy.policyType) && ['StepScaling', 'TargetTrackingScaling'].includes(policy.policyType.value));
}

const warmupRow: Row = [
	{ en: 'also counts as', ko: '대신 쓰이는 곳' },
	{ en: 'warm-up of policies that have none, since the group has no default instance warmup', ko: '기본 인스턴스 워밍업이 없으므로, 워밍업이 없는 정책의 워밍업' },
];

function shorterThanGrace(seconds: number, group: AutoScalingGroup | undefined): readonly Row[] {
	const grace = group?.healthCheckGracePeriodSeconds;
	if (!isKnown(grace) || grace.origin.kind === 'omitted' || grace.value <= seconds) { return []; }
	const longer = duration(grace.value);
	return [[{ en: 'grace period', ko: '유예 기간' }, {
		en: `${longer.en}: longer, so that the next change may come before the last one serves`, ko: `${longer.ko}. 더 길어서 앞서 시작한 인스턴스가 요청을 받기 전에 다음 조정이 올 수 있습니다`,
	}]];
}
