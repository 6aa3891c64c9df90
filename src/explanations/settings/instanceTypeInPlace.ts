/** What an instance type comes to where it stands: the cost of its group, its credits under the policy, its volumes. */
import type { Facts } from '../../core/facts/facts';
import { formatNumber } from '../../core/format';
import { maxPodsOf } from '../../core/facts/containerFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LaunchSettings } from '../../core/model/launchSettings';
import type { Localized } from '../../core/model/localized';
import { groupsOf, launchOf, policiesOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { creditTime } from './creditTime';
import { costOf, groupPrices } from './groupCost';
import { rangeRow } from './nodeCapacity';
import type { Row } from './setting';
import { duration, perMonth } from './words';

export interface InstanceTypePlace {
	/** The resource that names the type. */
	readonly resource: Resource;
	readonly resources: readonly Resource[];
	readonly facts: Facts;
	readonly region: string;
}

/** @returns at most three rows; none where the type stands alone */
export function instanceTypeRows(name: string, place: InstanceTypePlace): readonly Row[] {
	if (place.resource.type === 'AWS::EKS::Nodegroup') { return [...rangeRow(place.resource, place), ...podRow(name, place.facts)]; }
	const group = groupsOf(place.resource, place.resources)[0];
	return [
		...group === undefined ? [] : [...costRow(group, place), ...creditRow(name, group, place)],
		...volumeRow(name, place),
	];
}

function costRow(group: AutoScalingGroup, { resources, facts, region }: InstanceTypePlace): readonly Row[] {
	const prices = groupPrices(group, resources, { facts, region });
	if (prices === undefined || !isKnown(group.minSize) || !isKnown(group.maxSize)) { return []; }
	const [least, most] = [costOf(prices, group.minSize.value), costOf(prices, group.maxSize.value)];
	if (least === undefined || most === undefined) { return []; }
	const sizes = `${formatNumber(group.minSize.value)}–${formatNumber(group.maxSize.value)}`;
	const cost = `${perMonth(least)} – ${perMonth(most)}`;
	return [[{ en: `group ${group.name}`, ko: `그룹 ${group.name}` }, { en: `${sizes} instances: ${cost} per month`, ko: `인스턴스 ${sizes}개, 월 ${cost}` }]];
}

/** How many pods the network interfaces of a node let it take. */
function podRow(name: string, facts: Facts): readonly Row[] {
	const details = facts.instanceTypeDetails(name);
	const pods = details === undefined ? undefined : maxPodsOf(details);
	return pods === undefined ? [] : [[{ en: 'pods of a node', ko: '노드당 파드' }, { en: `${formatNumber(pods)} by its addresses`, ko: `IP 주소 기준 ${formatNumber(pods)}개` }]];
}

/** Under a CPU target above its baseline a burstable type lives on credits. */
function creditRow(name: string, group: AutoScalingGroup, { resource, resources, facts }: InstanceTypePlace): readonly Row[] {
	for (const { targetTracking } of policiesOf(group, resources)) {
		const isCpu = isKnown(targetTracking?.predefinedMetricType) && targetTracking.predefinedMetricType.value === 'ASGAverageCPUUtilization';
		const target = targetTracking?.targetValue;
		const credits = isCpu && isKnown(target) ? creditTime(name, target.value, facts) : undefined;
		if (credits === undefined || !isKnown(target)) { continue; }
		const [baseline, cpu] = [`${formatNumber(credits.baselinePercent, 1)} %`, `${formatNumber(target.value, 1)} %`];
		const label = { en: `CPU target ${cpu}`, ko: `CPU 대상 ${cpu}` };
		if (credits.hours === null) { return [[label, { en: `at or below the baseline of ${baseline}: credits never run out`, ko: `기준 ${baseline} 이하이므로 크레딧이 줄지 않습니다` }]]; }
		const lasts = duration(credits.hours * 3600);
		const mode = creditMode('cpuCredits' in resource ? resource : launchOf(group, resources), credits.unlimitedByDefault);
		return [[label, {
			en: `baseline ${baseline}: a full balance lasts ${lasts.en}, then ${thenText[mode].en}`, ko: `기준 ${baseline}. 가득 찬 크레딧은 ${lasts.ko} 만에 소진되고 그 뒤에는 ${thenText[mode].ko}`,
		}]];
	}
	return [];
}

type CreditMode = 'unlimited' | 'standard' | 'unknown';

const thenText: Readonly<Record<CreditMode, Localized>> = {
	unlimited: { en: 'extra is charged', ko: '추가 요금이 부과됩니다' },
	standard: { en: 'it slows down', ko: '느려집니다' },
	unknown: { en: 'it slows down or extra is charged', ko: '느려지거나 추가 요금이 부과됩니다' },
};

/** What the launch settings say, else what the family does by itself. */
function creditMode(launch: Pick<LaunchSettings, 'cpuCredits'> | undefined, unlimitedByDefault: boolean): CreditMode {
	if (launch?.cpuCredits === undefined) { return unlimitedByDefault ? 'unlimited' : 'standard'; }
	const { cpuCredits } = launch;
	return isKnown(cpuCredits) && (cpuCredits.value === 'unlimited' || cpuCredits.value === 'standard') ? cpuCredits.value : 'unknown';
}

/** Volumes that ask for more than the type sustains. */
function volumeRow(name: string, { resource, facts }: InstanceTypePlace): readonly Row[] {
	const sustained = facts.instanceType(name)?.ebs.baselineIops ?? null;
	const volumes = 'ebsVolumes' in resource ? (resource as LaunchSettings).ebsVolumes : [];
	const asked = volumes.reduce((sum, { iops }) => sum + (isKnown(iops) ? iops.value : 0), 0);
	if (sustained === null || asked <= sustained) { return []; }
	return [[{ en: 'volumes here', ko: '이 코드의 볼륨' }, {
		en: `ask for ${formatNumber(asked)} IOPS, the type sustains ${formatNumber(sustained)}`, ko: `합계 ${formatNumber(asked)} IOPS, 이 유형의 지속 한도는 ${formatNumber(sustained)} IOPS`,
	}]];
}
