/** The warm pool of a group: how many instances wait in it, and what that saves and costs. */
import { formatNumber } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { WarmPool } from '../../core/model/warmPool';
import type { Row, SettingExplainer, SettingInPlace } from './setting';

const names = {
	poolState: { en: 'Warm pool instance state', ko: '웜 풀 인스턴스 상태' },
	minSize: { en: 'Minimum warm pool size', ko: '웜 풀 최소 크기' },
	maxGroupPreparedCapacity: { en: 'Maximum prepared capacity', ko: '최대 준비 용량' },
} as const satisfies Readonly<Record<string, Localized>>;

export const warmPool: SettingExplainer<ResourceOfType<'AWS::AutoScaling::WarmPool'>> = {
	resourceTypes: ['AWS::AutoScaling::WarmPool'],
	paths: Object.keys(names),
	explain(pool, place) {
		if (!isKnown(pool.poolState)) { return undefined; }
		return {
			name: names[place.path as keyof typeof names],
			essence: states[pool.poolState.value] ?? states['Stopped']!,
			rows: sizeRows(pool, place),
		};
	},
};

const states: Readonly<Record<string, Localized>> = {
	Stopped: {
		en: 'Instances are prepared once and then stopped: a scale-out starts them instead of launching new ones. While stopped only their volumes and addresses cost.',
		ko: '인스턴스를 미리 준비한 뒤 중지해 둡니다. 확장할 때 새로 시작하지 않고 이 인스턴스를 켭니다. 중지된 동안에는 볼륨과 주소 요금만 듭니다.',
	},
	Running: {
		en: 'Instances wait prepared and running: a scale-out takes them at once, and they cost as much as those in service.',
		ko: '준비된 인스턴스가 실행 상태로 대기합니다. 확장할 때 바로 쓸 수 있지만 서비스 중인 인스턴스와 같은 요금이 듭니다.',
	},
	Hibernated: {
		en: 'Instances are prepared once and hibernated: a scale-out resumes them with their memory. Volumes and addresses cost meanwhile.',
		ko: '인스턴스를 미리 준비한 뒤 최대 절전 상태로 둡니다. 확장할 때 메모리 상태 그대로 재개합니다. 그동안 볼륨과 주소 요금이 듭니다.',
	},
};

/** How many wait while the group is at its desired capacity. */
function sizeRows(pool: WarmPool, { resources }: SettingInPlace): readonly Row[] {
	const group = groupsOf(pool, resources)[0];
	const desired = group?.desiredCapacity ?? group?.minSize;
	if (!isKnown(group?.maxSize) || !isKnown(desired) || !isKnown(pool.minSize)) { return []; }
	const prepared = pool.maxGroupPreparedCapacity;
	if (prepared !== undefined && !isKnown(prepared)) { return []; }
	const most = prepared === undefined || prepared.value < 0 ? group.maxSize.value : prepared.value;
	const waiting = Math.max(pool.minSize.value, most - desired.value);
	return [[{ en: `at desired ${formatNumber(desired.value)}`, ko: `원하는 용량 ${formatNumber(desired.value)}일 때` }, {
		en: `${formatNumber(waiting)} wait: prepared up to ${formatNumber(most)} less those in service, at least ${formatNumber(pool.minSize.value)}`,
		ko: `${formatNumber(waiting)}개 대기: 준비 용량 ${formatNumber(most)}에서 서비스 중인 수를 뺀 값, 최소 ${formatNumber(pool.minSize.value)}`,
	}]];
}
