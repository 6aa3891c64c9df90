/** Minimum, desired and maximum capacity: what the group costs there, and what is left of it when a zone is lost. */
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { policiesOf, scheduledActionsOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { zoneCountOf } from '../../core/model/zones';
import { costOf, groupPrices } from './groupCost';
import type { GroupPrices } from './groupCost';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { instances, perMonth, priceBasis, same } from './words';

const names = {
	minSize: { en: 'Minimum capacity', ko: '최소 용량' },
	desiredCapacity: { en: 'Desired capacity', ko: '원하는 용량' },
	maxSize: { en: 'Maximum capacity', ko: '최대 용량' },
} as const satisfies Readonly<Record<string, Localized>>;

type SizeName = keyof typeof names;

export const groupSizes: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup'],
	paths: Object.keys(names),
	explain(group, place) {
		const { path, value, facts, region, resources } = place;
		if (typeof value.value !== 'number' || !Number.isInteger(value.value) || value.value < 0) { return undefined; }
		const name = path as SizeName;
		const prices = groupPrices(group, resources, { facts, region });
		return {
			name: names[name],
			essence: essenceOf(name, value.value, group, place),
			rows: [...costRows(group, prices), ...zoneRow(value.value, group, place)],
			...(prices === undefined ? {} : { note: priceBasis(prices) }),
		};
	},
};

/** @param size instances, integer ≥ 0 */
function essenceOf(name: SizeName, size: number, group: AutoScalingGroup, { resources }: SettingInPlace): Localized {
	const outside = boundsText(name, size, group);
	if (outside !== undefined) { return outside; }
	const isFixed = isKnown(group.minSize) && isKnown(group.maxSize) && group.minSize.value === group.maxSize.value;
	const isScaled = policiesOf(group, resources).length + scheduledActionsOf(group, resources).length > 0;
	const count = instances(size);
	if (isFixed) {
		return {
			en: `Minimum and maximum are equal: the group keeps ${count.en} and replaces what fails; nothing scales it.`,
			ko: `최소와 최대가 같습니다. 그룹은 ${count.ko}를 유지하고 실패한 것을 교체하며, 용량은 변하지 않습니다.`,
		};
	}
	switch (name) {
		case 'minSize': return {
			en: `The group never goes below ${count.en}, however little the load: this is what it costs at night.`,
			ko: `부하가 아무리 적어도 ${count.ko} 아래로 내려가지 않습니다. 한밤중에도 드는 비용입니다.`,
		};
		case 'maxSize': return isScaled ? {
			en: `No policy takes the group above ${count.en}: beyond what they serve, requests are dropped. It bounds the bill too.`,
			ko: `어떤 정책도 ${count.ko}를 넘기지 않습니다. 이 인스턴스들이 처리하지 못하는 요청은 버려지며, 비용의 상한이기도 합니다.`,
		} : {
			en: `The group may grow to ${count.en}, but no scaling policy and no scheduled action in this code makes it.`,
			ko: `${count.ko}까지 늘어날 수 있지만, 이 코드에는 용량을 늘리는 조정 정책이나 예약된 작업이 없습니다.`,
		};
		case 'desiredCapacity': return isScaled ? {
			en: `The group starts with ${count.en}; its policies move the number from then on. Each deployment of this code puts it back.`,
			ko: `${count.ko}로 시작하고 그 뒤에는 정책이 바꿉니다. 이 코드를 배포할 때마다 이 값으로 되돌아갑니다.`,
		} : {
			en: `The group keeps ${count.en} and replaces what fails.`,
			ko: `${count.ko}를 유지하고 실패한 인스턴스를 교체합니다.`,
		};
	}
}

/** A desired capacity outside of the bounds. */
function boundsText(name: SizeName, size: number, { minSize, maxSize }: AutoScalingGroup): Localized | undefined {
	if (name !== 'desiredCapacity') { return undefined; }
	const count = formatNumber(size);
	if (isKnown(maxSize) && size > maxSize.value) {
		return { en: `AWS rejects this group: the desired capacity ${count} is above the maximum ${formatNumber(maxSize.value)}.`, ko: `AWS가 이 그룹을 거부합니다. 원하는 용량(${count})이 최대 용량(${formatNumber(maxSize.value)})보다 큽니다.` };
	}
	if (isKnown(minSize) && size < minSize.value) {
		return { en: `AWS rejects this group: the desired capacity ${count} is below the minimum ${formatNumber(minSize.value)}.`, ko: `AWS가 이 그룹을 거부합니다. 원하는 용량(${count})이 최소 용량(${formatNumber(minSize.value)})보다 작습니다.` };
	}
	return undefined;
}

function costRows(group: AutoScalingGroup, prices: GroupPrices | undefined): readonly Row[] {
	if (prices === undefined) { return []; }
	return (['minSize', 'desiredCapacity', 'maxSize'] as const).flatMap((name): readonly Row[] => {
		const size = group[name];
		const cost = isKnown(size) && size.value >= 0 ? costOf(prices, size.value) : undefined;
		if (!isKnown(size) || cost === undefined) { return []; }
		const label = { en: `at ${shortNames[name].en} ${formatNumber(size.value)}`, ko: `${shortNames[name].ko} ${formatNumber(size.value)}` };
		return [[label, { en: `${perMonth(cost)} per month`, ko: `월 ${perMonth(cost)}` }]];
	});
}

const shortNames: Readonly<Record<SizeName, Localized>> = {
	minSize: { en: 'minimum', ko: '최소' }, desiredCapacity: { en: 'desired', ko: '원하는 용량' }, maxSize: { en: 'maximum', ko: '최대' },
};

/** How many are left of that many when one zone is lost, spread evenly. */
function zoneRow(size: number, group: AutoScalingGroup, { resources }: SettingInPlace): readonly Row[] {
	const zones = zoneCountOf(group, resources);
	if (zones === undefined || size === 0) { return []; }
	const left = size - Math.ceil(size / zones);
	return [[
		{ en: 'one zone lost', ko: '가용 영역 하나 상실' },
		zones === 1 ? { en: 'nothing is left: the group has one Availability Zone', ko: '남는 것이 없습니다: 가용 영역이 하나입니다' }
			: same(`${formatNumber(left)} / ${formatNumber(size)}`),
	]];
}

