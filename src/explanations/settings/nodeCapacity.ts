/** What EKS nodes are made of: their instance types, and whether they are bought On-Demand or on Spot. */
import { maxPodsOf } from '../../core/facts/containerFigures';
import type { Facts } from '../../core/facts/facts';
import { spotNotice } from '../../core/facts/purchaseFigures';
import { formatNumber } from '../../core/format';
import type { EksNodeGroup } from '../../core/model/eksCluster';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { zonesOfSubnets } from '../../core/model/zones';
import { costOf, nodePrices } from './groupCost';
import { interruptionRow, savingRow } from './purchaseMix';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { shownTypes, typeRow } from './typeRow';
import { perMonth, priceBasis, same } from './words';

export const nodeTypes: SettingExplainer<ResourceOfType<'AWS::EKS::Nodegroup'>> = {
	resourceTypes: ['AWS::EKS::Nodegroup'],
	paths: ['instanceTypes'],
	explain(group, place) {
		const types = knownTypes(group);
		const [first] = types;
		if (first === undefined) { return undefined; }
		const rest = types.length - shownTypes;
		return {
			name: { en: 'Instance types of the nodes', ko: '노드 인스턴스 유형' },
			essence: isOnSpot(group) ? spotOrder(types.length) : onDemandOrder(first, types.length),
			rows: [
				...types.slice(0, shownTypes).flatMap((type) => typeRow(type, place, podsOf(type, place.facts))),
				...rest > 0 ? [[{ en: 'more', ko: '그 외' }, { en: `${formatNumber(rest)} other ${rest === 1 ? 'type' : 'types'}`, ko: `유형 ${formatNumber(rest)}개` }] satisfies Row] : [],
				...rangeRow(group, place),
			],
			...sizesDiffer(types, place.facts) ? {
				note: { en: 'The Cluster Autoscaler takes all types of a group for equal: these differ in vCPU or memory.', ko: 'Cluster Autoscaler는 그룹의 모든 유형을 같은 크기로 봅니다. 여기서는 vCPU나 메모리가 서로 다릅니다.' },
			} : basis(group, place),
		};
	},
};

function onDemandOrder(first: string, count: number): Localized {
	return count === 1 ? { en: `All nodes are ${first}: where EC2 has none to give, the group does not grow.`, ko: `모든 노드가 ${first}입니다. EC2에 여유가 없으면 그룹이 늘지 않습니다.` }
		: { en: `Nodes are ${first} as long as EC2 has some, then the next of the list: the order counts.`, ko: `EC2에 여유가 있는 동안 ${first}, 없으면 목록의 다음 유형을 씁니다. 순서가 우선순위입니다.` };
}

function spotOrder(count: number): Localized {
	return count === 1 ? { en: 'One type means one Spot pool in each zone: when it runs dry, the nodes go together.', ko: '유형이 하나면 가용 영역마다 스팟 풀이 하나뿐이라, 풀이 마르면 노드가 함께 회수됩니다.' }
		: { en: `Spot nodes are any of these ${formatNumber(count)} types, by spare capacity and price: the order does not count.`, ko: `여유 용량과 요금에 따라 ${formatNumber(count)}개 유형 중에서 고릅니다. 순서는 쓰이지 않습니다.` };
}

export const nodePurchase: SettingExplainer<ResourceOfType<'AWS::EKS::Nodegroup'>> = {
	resourceTypes: ['AWS::EKS::Nodegroup'],
	paths: ['capacityType'],
	explain(group, place): SettingEffect | undefined {
		const name = { en: 'Capacity type', ko: '용량 유형' };
		const types = knownTypes(group);
		switch (place.value.value) {
			case 'SPOT': return {
				name,
				essence: {
					en: `All nodes are Spot Instances: EC2 may take each back with a notice of ${spotNotice.seconds} s; EKS drains it, as far as the time allows.`,
					ko: `모든 노드가 스팟 인스턴스입니다. EC2가 ${spotNotice.seconds}초 전에 알리고 회수할 수 있으며, EKS는 그 시간 안에서 노드를 드레이닝합니다.`,
				},
				rows: [...savingRow(types, place), ...interruptionRow(types, place), ...poolRow(group, types.length, place), ...rangeRow(group, place)],
				note: { en: 'Pods that must not be interrupted need nodes of another, On-Demand group.', ko: '중단되면 안 되는 파드에는 온디맨드 노드 그룹이 따로 필요합니다.' },
			};
			case 'ON_DEMAND': return {
				name,
				essence: { en: 'All nodes are On-Demand Instances: EC2 does not take them back. A group is all On-Demand or all Spot.', ko: '모든 노드가 온디맨드 인스턴스라 회수되지 않습니다. 한 그룹은 전부 온디맨드이거나 전부 스팟입니다.' },
				rows: [...savingRow(types, place).map(([, text]): Row => [{ en: 'Spot would save', ko: '스팟 절감률' }, text]), ...rangeRow(group, place)],
				...basis(group, place),
			};
			default: return undefined;
		}
	},
};

function basis(group: EksNodeGroup, { resources, facts, region }: SettingInPlace): Pick<SettingEffect, 'note'> {
	const prices = nodePrices(group, resources, { facts, region });
	return prices === undefined ? {} : { note: priceBasis(prices) };
}

/** How many pods the network interfaces of a node let it take. */
function podsOf(name: string, facts: Facts): readonly Localized[] {
	const details = facts.instanceTypeDetails(name);
	const pods = details === undefined ? undefined : maxPodsOf(details);
	return pods === undefined ? [] : [{ en: `${formatNumber(pods)} pods`, ko: `파드 ${formatNumber(pods)}개` }];
}

/** What the group costs between its sizes. */
export function rangeRow(group: EksNodeGroup, { resources, facts, region }: Pick<SettingInPlace, 'resources' | 'facts' | 'region'>): readonly Row[] {
	const { minSize, maxSize } = group;
	const prices = nodePrices(group, resources, { facts, region });
	if (prices === undefined || !isKnown(minSize) || !isKnown(maxSize)) { return []; }
	const [least, most] = [costOf(prices, minSize.value), costOf(prices, maxSize.value)];
	if (least === undefined || most === undefined) { return []; }
	const sizes = `${formatNumber(minSize.value)}–${formatNumber(maxSize.value)}`;
	const cost = perMonth({ minUsdPerHour: least.minUsdPerHour, maxUsdPerHour: most.maxUsdPerHour });
	const saving = isOnSpot(group) ? { en: ', with the typical Spot saving', ko: '(일반적인 스팟 절감률)' } : same('');
	return [[{ en: `${sizes} nodes`, ko: `노드 ${sizes}개` }, { en: `${cost} per month${saving.en}`, ko: `월 ${cost}${saving.ko}` }]];
}

function poolRow({ subnets }: EksNodeGroup, types: number, { resources }: SettingInPlace): readonly Row[] {
	const zones = zonesOfSubnets(subnets, resources);
	if (zones === undefined || types === 0) { return []; }
	return [[{ en: 'Spot pools', ko: '스팟 풀' }, {
		en: `${formatNumber(types * zones)}: ${formatNumber(types)} type${types === 1 ? '' : 's'} × ${formatNumber(zones)} zone${zones === 1 ? '' : 's'}`, ko: `${formatNumber(types * zones)}개: 유형 ${formatNumber(types)}개 × 가용 영역 ${formatNumber(zones)}개`,
	}]];
}

/** None if one of them is not known: then the list says too little. */
function knownTypes({ instanceTypes }: EksNodeGroup): readonly string[] {
	const known = instanceTypes.flatMap((type) => (isKnown(type) ? [type.value] : []));
	return known.length < instanceTypes.length ? [] : known;
}

function isOnSpot({ capacityType }: EksNodeGroup): boolean {
	return isKnown(capacityType) && capacityType.value === 'SPOT';
}

function sizesDiffer(types: readonly string[], facts: Facts): boolean {
	const sizes = types.flatMap((name) => {
		const type = facts.instanceType(name);
		return type === undefined ? [] : [`${type.vcpu} ${type.memoryMiB}`];
	});
	return new Set(sizes).size > 1;
}
