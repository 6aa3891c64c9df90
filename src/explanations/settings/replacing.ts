/** How a group replaces its instances: maintenance policy, instance refresh, maximum lifetime. In numbers of this group. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { SettingEffect, SettingExplainer } from './setting';
import { duration } from './words';

export const replacing: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup'],
	paths: [
		'instanceMaintenancePolicy.minHealthyPercentage', 'instanceMaintenancePolicy.maxHealthyPercentage',
		'instanceRefresh.minHealthyPercentage', 'instanceRefresh.maxHealthyPercentage', 'maxInstanceLifetimeSeconds',
	],
	explain(group, { path, value }) {
		if (typeof value.value !== 'number') { return undefined; }
		if (path === 'maxInstanceLifetimeSeconds') { return lifetime(value.value); }
		const policy = path.startsWith('instanceRefresh') ? group.instanceRefresh : group.instanceMaintenancePolicy;
		const isMin = path.endsWith('minHealthyPercentage');
		if (value.value < 0 || !isKnown(policy?.minHealthyPercentage) || !isKnown(policy?.maxHealthyPercentage)) { return undefined; }
		const [min, max] = [policy.minHealthyPercentage.value, policy.maxHealthyPercentage.value];
		return {
			name: isMin ? { en: 'Minimum healthy percentage', ko: '최소 정상 비율' } : { en: 'Maximum healthy percentage', ko: '최대 정상 비율' },
			essence: max > 100 ? {
				en: `While instances are replaced, new ones are launched first: between ${formatNumber(min)} % and ${formatNumber(max)} % of the desired capacity run.`,
				ko: `교체할 때 새 인스턴스를 먼저 시작합니다. 원하는 용량의 ${formatNumber(min)}–${formatNumber(max)} %가 실행됩니다.`,
			} : {
				en: `While instances are replaced, old ones end first: at least ${formatNumber(min)} % of the desired capacity stays in service.`,
				ko: `교체할 때 기존 인스턴스를 먼저 종료합니다. 원하는 용량의 ${formatNumber(min)} % 이상이 서비스 상태로 남습니다.`,
			},
			rows: sizeRows(group, min, max),
		};
	},
};

function sizeRows(group: AutoScalingGroup, min: number, max: number): NonNullable<SettingEffect['rows']> {
	const size = [group.desiredCapacity, group.minSize].find((value) => isKnown(value) && value.value > 0);
	if (!isKnown(size)) { return []; }
	const [least, most] = [Math.ceil(size.value * min / 100), Math.floor(size.value * max / 100)];
	const range = `${formatNumber(least)}–${formatNumber(Math.max(size.value, most))}`;
	const atOnce = Math.max(1, most - size.value, size.value - least);
	return [[{ en: `of ${formatNumber(size.value)} instances`, ko: `인스턴스 ${formatNumber(size.value)}개 중` }, {
		en: `${range} run meanwhile, about ${formatNumber(atOnce)} replaced at a time`, ko: `교체 중 ${range}개 실행, 한 번에 약 ${formatNumber(atOnce)}개 교체`,
	}]];
}

function lifetime(seconds: number): SettingEffect | undefined {
	if (seconds <= 0) { return undefined; }
	const days = seconds / 86_400;
	const text: Localized = days >= 1 ? { en: `${formatNumber(days, 1)} days`, ko: `${formatNumber(days, 1)}일` } : duration(seconds);
	return {
		name: { en: 'Maximum instance lifetime', ko: '최대 인스턴스 수명' },
		essence: {
			en: `Each instance is replaced before it is ${text.en} old; where many are as old, they are replaced one after the other and some a good deal earlier.`,
			ko: `인스턴스는 시작한 지 ${text.ko}이 되기 전에 교체됩니다. 나이가 비슷한 인스턴스가 많으면 차례로 교체되어 훨씬 일찍 교체되는 것도 있습니다.`,
		},
		rows: [[{ en: 'range', ko: '범위' }, { en: '1 day and more; 0 is off', ko: '1일 이상, 0은 끔' }]],
	};
}
