/** Spot, On-Demand and how a group mixes them: the split at its sizes, the saving, and how often types are interrupted. */
import { spotNotice } from '../../core/facts/purchaseFigures';
import type { Facts } from '../../core/facts/facts';
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { overrideTypesOf } from '../../core/model/mixedInstancesPolicy';
import { groupsOf, launchOf } from '../../core/model/relations';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { zoneCountOf } from '../../core/model/zones';
import { costOf, groupPrices, onDemandShare } from './groupCost';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { perMonth, same } from './words';

const distribution = 'mixedInstancesPolicy.instancesDistribution';

export const purchaseMix: SettingExplainer<ResourceOfType<'AWS::AutoScaling::AutoScalingGroup'>> = {
	resourceTypes: ['AWS::AutoScaling::AutoScalingGroup'],
	paths: ['onDemandBaseCapacity', 'onDemandPercentageAboveBaseCapacity', 'spotAllocationStrategy', 'spotInstancePools'].map((name) => `${distribution}.${name}`),
	explain(group, place) {
		const rows = [...splitRows(group, place), ...poolRow(group, place), ...savingRow(typesOf(group, place.resources), place)];
		if (place.path.endsWith('Strategy')) { return strategy(String(place.value.value), rows); }
		if (place.path.endsWith('Pools')) { return undefined; }
		const isBase = place.path.endsWith('BaseCapacity') && !place.path.endsWith('AboveBaseCapacity');
		return {
			name: isBase ? { en: 'On-Demand base capacity', ko: '온디맨드 기본 용량' } : { en: 'On-Demand above the base', ko: '기본 용량 초과분의 온디맨드 비율' },
			essence: splitEssence(group),
			rows,
			note: { en: 'The On-Demand part is rounded up. Spot prices move; the saving is the typical one.', ko: '온디맨드 몫은 올림합니다. 스팟 요금은 변하며, 절감률은 일반적인 값입니다.' },
		};
	},
};

export const spotMarket: SettingExplainer<ResourceOfType<'AWS::EC2::LaunchTemplate' | 'AWS::AutoScaling::LaunchConfiguration'>> = {
	resourceTypes: ['AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
	paths: ['marketType', 'spotPrice', 'spotMaxPriceUsdPerHour'],
	explain(launch, place) {
		if (place.path === 'marketType' && place.value.value !== 'spot') { return undefined; }
		const types = isKnown(launch.instanceType) ? [launch.instanceType.value] : [];
		const group = groupsOf(launch, place.resources)[0];
		return {
			name: place.path === 'marketType' ? { en: 'Spot Instances', ko: '스팟 인스턴스' } : { en: 'Maximum Spot price', ko: '스팟 최고 가격' },
			essence: {
				en: `All instances of this template are Spot Instances: EC2 may take each back with a notice of ${spotNotice.seconds} s, and may have none to give when the group scales out.`,
				ko: `이 템플릿의 모든 인스턴스는 스팟 인스턴스입니다. EC2가 ${spotNotice.seconds}초 전에 알리고 회수할 수 있으며, 확장할 때 내줄 용량이 없을 수도 있습니다.`,
			},
			rows: [
				...savingRow(types, place), ...interruptionRow(types, place),
				...group === undefined ? [] : poolRow(group, place),
				[{ en: 'maximum price', ko: '최고 가격' }, { en: 'not needed; it is the On-Demand price if not written, and a lower one only brings more interruptions', ko: '필요 없습니다. 생략하면 온디맨드 요금이며, 낮추면 중단만 늘어납니다' }],
				[{ en: 'mixing', ko: '혼합' }, { en: 'a mixed instances policy with several types and an On-Demand base is steadier', ko: '여러 유형과 온디맨드 기본 용량을 둔 혼합 인스턴스 정책이 더 안정적입니다' }],
			],
		};
	},
};

function typesOf(group: AutoScalingGroup, resources: readonly Resource[]): readonly string[] {
	const overrides = overrideTypesOf(group);
	const types = overrides.length > 0 ? overrides : [launchOf(group, resources)?.instanceType];
	return types.flatMap((type) => (isKnown(type) ? [type.value] : []));
}

function splitEssence({ mixedInstancesPolicy }: AutoScalingGroup): Localized {
	const base = mixedInstancesPolicy?.instancesDistribution.onDemandBaseCapacity;
	const percent = mixedInstancesPolicy?.instancesDistribution.onDemandPercentageAboveBaseCapacity;
	if (!isKnown(base) || !isKnown(percent)) {
		return { en: 'First the On-Demand base, then a share of what lies above it; the rest is Spot.', ko: '먼저 온디맨드 기본 용량을 채우고, 초과분은 비율대로 나눕니다. 나머지는 스팟입니다.' };
	}
	if (percent.value >= 100) {
		return { en: 'All of it is On-Demand: the list of types alone brings no Spot Instance.', ko: '모두 온디맨드입니다. 유형 목록만으로는 스팟 인스턴스가 시작되지 않습니다.' };
	}
	const [first, share] = [formatNumber(base.value), formatNumber(percent.value)];
	return {
		en: `The first ${first} are On-Demand, of those above ${share} %; the rest is Spot and can be taken back with a notice of ${spotNotice.seconds} s.`,
		ko: `처음 ${first}대는 온디맨드, 초과분은 ${share} %만 온디맨드입니다. 나머지는 스팟이며 ${spotNotice.seconds}초 전 알림으로 회수될 수 있습니다.`,
	};
}

/** The split at minimum and maximum, with what it costs. */
function splitRows(group: AutoScalingGroup, { resources, facts, region }: SettingInPlace): readonly Row[] {
	const base = group.mixedInstancesPolicy?.instancesDistribution.onDemandBaseCapacity;
	const percent = group.mixedInstancesPolicy?.instancesDistribution.onDemandPercentageAboveBaseCapacity;
	if (!isKnown(base) || !isKnown(percent)) { return []; }
	const prices = groupPrices(group, resources, { facts, region });
	return ([['minSize', { en: 'minimum', ko: '최소' }], ['maxSize', { en: 'maximum', ko: '최대' }]] as const).flatMap(([size, label]): readonly Row[] => {
		const units = group[size];
		if (!isKnown(units) || !(units.value > 0)) { return []; }
		const bought = onDemandShare(units.value, base.value, percent.value);
		const cost = prices === undefined ? undefined : costOf(prices, units.value);
		const split = { en: `${formatNumber(bought)} On-Demand + ${formatNumber(units.value - bought)} Spot`, ko: `온디맨드 ${formatNumber(bought)} + 스팟 ${formatNumber(units.value - bought)}` };
		return [[
			{ en: `${label.en} ${formatNumber(units.value)}`, ko: `${label.ko} ${formatNumber(units.value)}` },
			cost === undefined ? split : { en: `${split.en} · ${perMonth(cost)} per month in ${region}`, ko: `${split.ko} · ${region}에서 월 ${perMonth(cost)}` },
		]];
	});
}

function poolRow(group: AutoScalingGroup, { resources }: SettingInPlace): readonly Row[] {
	const types = Math.max(1, overrideTypesOf(group).length);
	const zones = zoneCountOf(group, resources);
	if (zones === undefined) { return []; }
	const pools = formatNumber(types * zones);
	return [[{ en: 'Spot pools', ko: '스팟 풀' }, {
		en: `${pools}: ${formatNumber(types)} type${types === 1 ? '' : 's'} × ${formatNumber(zones)} zone${zones === 1 ? '' : 's'}; more pools mean fewer interruptions at once`,
		ko: `${pools}개: 유형 ${formatNumber(types)}개 × 가용 영역 ${formatNumber(zones)}개. 많을수록 동시에 중단되는 수가 줄어듭니다`,
	}]];
}

/** What Spot saves as a rule. */
export function savingRow(types: readonly string[], { facts, region }: SettingInPlace): readonly Row[] {
	const savings = types.flatMap((type) => facts.spotSaving(type, region) ?? []);
	const [first] = savings;
	if (first === undefined) { return []; }
	const percents = savings.map(({ percent }) => percent);
	const [low, high] = [Math.min(...percents), Math.max(...percents)];
	const range = low === high ? `${formatNumber(low)} %` : `${formatNumber(low)}–${formatNumber(high)} %`;
	return [[{ en: 'typical saving', ko: '일반적인 절감률' }, {
		en: `${range} in ${region}, Spot Instance Advisor of ${first.source.asOf}`, ko: `${region}에서 ${range}, ${first.source.asOf} 스팟 인스턴스 어드바이저`,
	}]];
}

/** How often the first of the types is interrupted. */
export function interruptionRow(types: readonly string[], { facts, region }: { readonly facts: Facts; readonly region: string }): readonly Row[] {
	const [type] = types;
	const found = type === undefined ? undefined : facts.spotInterruption(type, region);
	if (found === undefined) { return []; }
	const range = found.toPercent === null ? `> ${formatNumber(found.fromPercent)} %` : `${formatNumber(found.fromPercent)}–${formatNumber(found.toPercent)} %`;
	return [[{ en: 'interrupted in a month', ko: '월간 중단 비율' }, same(`${range} · ${found.source.asOf}`)]];
}

const strategies: Readonly<Record<string, Localized>> = {
	'price-capacity-optimized': { en: 'Spot Instances come from the pools with most spare capacity, of those the cheapest: AWS’s advice for most work.', ko: '여유 용량이 많은 풀 가운데 가장 저렴한 곳에서 시작합니다. AWS가 대부분의 작업에 권장하는 전략입니다.' },
	'capacity-optimized': { en: 'Spot Instances come from the pools with most spare capacity, whatever the price: fewest interruptions.', ko: '요금과 무관하게 여유 용량이 가장 많은 풀에서 시작하여 중단이 가장 적습니다.' },
	'capacity-optimized-prioritized': { en: 'Spot Instances come from the pools with most spare capacity; the order of the list is honoured as far as that allows.', ko: '여유 용량이 가장 많은 풀에서 시작하고, 가능한 범위에서 목록의 순서를 따릅니다.' },
	'lowest-price': { en: 'Spot Instances come from the cheapest pools of each zone, which are the ones that are interrupted most.', ko: '가용 영역마다 가장 저렴한 풀에서 시작합니다. 가장 자주 중단되는 풀이기도 합니다.' },
};

function strategy(value: string, rows: readonly Row[]): SettingEffect | undefined {
	const essence = strategies[value];
	return essence === undefined ? undefined : { name: { en: 'Spot allocation strategy', ko: '스팟 할당 전략' }, essence, rows };
}
