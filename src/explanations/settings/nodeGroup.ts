/** EKS node groups: what they cost between their sizes, how many pods find room, and how an update replaces nodes. */
import { maxPodsOf, nodeGroupUpdate } from '../../core/facts/containerFigures';
import { formatNumber } from '../../core/format';
import type { EksNodeGroup } from '../../core/model/eksCluster';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { zonesOfSubnets } from '../../core/model/zones';
import { costOf, nodePrices } from './groupCost';
import type { GroupPrices } from './groupCost';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { perMonth, priceBasis, same } from './words';

const names = {
	minSize: { en: 'Minimum size', ko: '최소 크기' }, desiredSize: { en: 'Desired size', ko: '원하는 크기' }, maxSize: { en: 'Maximum size', ko: '최대 크기' },
} as const satisfies Readonly<Record<string, Localized>>;

type SizeName = keyof typeof names;

export const nodeGroupSizes: SettingExplainer<ResourceOfType<'AWS::EKS::Nodegroup'>> = {
	resourceTypes: ['AWS::EKS::Nodegroup'],
	paths: Object.keys(names),
	explain(group, { path, value: { value: size }, resources, facts, region }) {
		if (typeof size !== 'number' || !Number.isInteger(size) || size < 0) { return undefined; }
		const name = path as SizeName;
		const prices = nodePrices(group, resources, { facts, region });
		return {
			name: names[name],
			essence: rejection(name, size, group) ?? essences[name](size),
			rows: [...costRows(group, prices), ...podRows(group, prices, facts), ...zoneRows(size, group, resources)],
			...prices === undefined ? {} : { note: priceBasis(prices) },
		};
	},
};

const essences: Readonly<Record<SizeName, (size: number) => Localized>> = {
	minSize: (size) => size === 0 ? { en: 'An autoscaler may take the last node away; the next pod then waits for a new one.', ko: '오토스케일러가 마지막 노드까지 없앨 수 있습니다. 다음 파드는 새 노드가 뜰 때까지 기다립니다.' }
		: { en: `An autoscaler never goes below ${nodes(size).en}, whether pods need them or not.`, ko: `파드가 없어도 오토스케일러가 ${nodes(size).ko} 아래로 줄이지 않습니다.` },
	desiredSize: (size) => ({
		en: `The group starts with ${nodes(size).en}. EKS by itself keeps that number; only an autoscaler moves it, and a number in the code can set that back.`,
		ko: `${nodes(size).ko}로 시작합니다. EKS는 이 수를 유지할 뿐이며 오토스케일러만 바꿉니다. 코드에 적힌 값이 그 결과를 되돌릴 수 있습니다.`,
	}),
	maxSize: (size) => ({ en: `An autoscaler stops at ${nodes(size).en}; pods that find no room then stay pending.`, ko: `오토스케일러는 ${nodes(size).ko}에서 멈추고, 자리가 없는 파드는 Pending 상태로 남습니다.` }),
};

function rejection(name: SizeName, size: number, { minSize, maxSize }: EksNodeGroup): Localized | undefined {
	if (name !== 'maxSize' && isKnown(maxSize) && size > maxSize.value) {
		return { en: `AWS rejects this group: ${formatNumber(size)} is above the maximum ${formatNumber(maxSize.value)}.`, ko: `AWS가 이 그룹을 거부합니다. ${formatNumber(size)}이(가) 최대 크기 ${formatNumber(maxSize.value)}보다 큽니다.` };
	}
	if (name === 'desiredSize' && isKnown(minSize) && size < minSize.value) {
		return { en: `AWS rejects this group: ${formatNumber(size)} is below the minimum ${formatNumber(minSize.value)}.`, ko: `AWS가 이 그룹을 거부합니다. ${formatNumber(size)}이(가) 최소 크기 ${formatNumber(minSize.value)}보다 작습니다.` };
	}
	return undefined;
}

function costRows(group: EksNodeGroup, prices: GroupPrices | undefined): readonly Row[] {
	return (['minSize', 'desiredSize', 'maxSize'] as const).flatMap((name): readonly Row[] => {
		const size = group[name];
		const cost = prices !== undefined && isKnown(size) && size.value >= 0 ? costOf(prices, size.value) : undefined;
		if (!isKnown(size) || cost === undefined) { return []; }
		const count = formatNumber(size.value);
		return [[{ en: `at ${shortNames[name].en} ${count}`, ko: `${shortNames[name].ko} ${count}` }, { en: `${perMonth(cost)} per month`, ko: `월 ${perMonth(cost)}` }]];
	});
}

const shortNames: Readonly<Record<SizeName, Localized>> = {
	minSize: { en: 'minimum', ko: '최소' }, desiredSize: { en: 'desired', ko: '원하는 크기' }, maxSize: { en: 'maximum', ko: '최대' },
};

/** Pods by the network interfaces of the types, and of the whole group at its maximum. */
function podRows({ maxSize }: EksNodeGroup, prices: GroupPrices | undefined, facts: SettingInPlace['facts']): readonly Row[] {
	const pods = (prices?.instanceTypes ?? []).map((name) => {
		const details = facts.instanceTypeDetails(name);
		return details === undefined ? undefined : maxPodsOf(details);
	});
	const known = pods.filter((count) => count !== undefined);
	if (known.length < pods.length || known.length === 0) { return []; }
	const [least, most] = [Math.min(...known), Math.max(...known)];
	const each = least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;
	const all = isKnown(maxSize) && maxSize.value > 0 ? { en: `, ${formatNumber(maxSize.value * least)} at the maximum`, ko: `, 최대 크기에서 ${formatNumber(maxSize.value * least)}개` } : same('');
	return [[{ en: 'pods of a node', ko: '노드당 파드' }, { en: `${each} by its addresses${all.en}`, ko: `IP 주소 기준 ${each}개${all.ko}` }]];
}

function zoneRows(size: number, { subnets }: EksNodeGroup, resources: SettingInPlace['resources']): readonly Row[] {
	const zones = zonesOfSubnets(subnets, resources);
	if (zones === undefined || size === 0) { return []; }
	return [[{ en: 'one zone lost', ko: '가용 영역 하나 상실' }, zones === 1 ? { en: 'nothing is left: the group has one Availability Zone', ko: '남는 것이 없습니다: 가용 영역이 하나입니다' }
		: same(`${formatNumber(size - Math.ceil(size / zones))} / ${formatNumber(size)}`)]];
}

export const nodeGroupUpdates: SettingExplainer<ResourceOfType<'AWS::EKS::Nodegroup'>> = {
	resourceTypes: ['AWS::EKS::Nodegroup'],
	paths: ['maxUnavailable', 'maxUnavailablePercentage'],
	explain({ desiredSize, updateStrategy }, { path, value: { value: written } }) {
		if (typeof written !== 'number' || !(written > 0)) { return undefined; }
		const isPercent = path === 'maxUnavailablePercentage';
		const size = isKnown(desiredSize) && desiredSize.value > 0 ? desiredSize.value : undefined;
		const share = isPercent ? { en: `${formatNumber(written)} % of the nodes`, ko: `노드의 ${formatNumber(written)} %` } : nodes(written);
		const order = isKnown(updateStrategy) && updateStrategy.value === 'MINIMAL' ? { en: 'old nodes go before new ones come', ko: '기존 노드를 먼저 없앱니다' }
			: { en: 'new nodes come first, then the old ones are drained', ko: '새 노드를 먼저 추가한 뒤 기존 노드를 드레이닝합니다' };
		return {
			name: { en: 'Maximum unavailable', ko: '최대 사용 불가' },
			essence: { en: `An update replaces up to ${share.en} at the same time: ${order.en}.`, ko: `업데이트할 때 동시에 ${share.ko}까지 교체하며, ${order.ko}.` },
			rows: [
				...size === undefined || isPercent ? [] : [[{ en: `of ${nodes(size).en}`, ko: `${nodes(size).ko} 중` }, roundsText(size, written)] satisfies Row],
				[{ en: 'drain', ko: '드레이닝' }, { en: `up to ${nodeGroupUpdate.drainMinutes} min for a node; pods that cannot leave make the update fail`, ko: `노드마다 최대 ${nodeGroupUpdate.drainMinutes}분. 옮길 수 없는 파드가 있으면 업데이트가 실패합니다` }],
			],
		};
	},
};

function roundsText(size: number, atOnce: number): Localized {
	const most = Math.min(size, atOnce);
	const rounds = Math.ceil(size / most);
	return { en: `${formatNumber(most)} at a time: ${formatNumber(rounds)} ${rounds === 1 ? 'round' : 'rounds'}`, ko: `한 번에 ${formatNumber(most)}개씩 ${formatNumber(rounds)}차례` };
}

function nodes(count: number): Localized {
	return { en: `${formatNumber(count)} ${count === 1 ? 'node' : 'nodes'}`, ko: `노드 ${formatNumber(count)}개` };
}
