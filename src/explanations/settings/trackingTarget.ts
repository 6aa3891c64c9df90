/** The target of a target tracking policy: when it scales, by how much, and whether the instances can live at it. */
import { targetTracking as figures } from '../../core/facts/autoScalingFigures';
import { formatNumber } from '../../core/format';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { groupsOf, launchOf } from '../../core/model/relations';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { capacityForTarget, lowAlarmThreshold } from '../../core/simulation/policies/targetTracking';
import { creditTime } from './creditTime';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { duration, same } from './words';

export const trackingTarget: SettingExplainer<ResourceOfType<'AWS::AutoScaling::ScalingPolicy'>> = {
	resourceTypes: ['AWS::AutoScaling::ScalingPolicy'],
	paths: ['targetTracking.targetValue', 'targetTracking.predefinedMetricType'],
	explain(policy, place) {
		const { targetTracking } = policy;
		const target = targetTracking?.targetValue;
		if (!isKnown(target) || target.value <= 0) { return undefined; }
		const metric = metricOf(policy);
		const group = groupsOf(policy, place.resources)[0];
		return {
			name: place.path.endsWith('Type') ? { en: 'Tracked metric', ko: '추적 지표' } : { en: 'Target value', ko: '대상 값' },
			essence: {
				en: `The policy keeps ${metric.name.en} of the group near ${metric.show(target.value)}, as a thermostat does: it adds in proportion, and removes carefully.`,
				ko: `그룹의 대상은 ${metric.name.ko} ${metric.show(target.value)}입니다. 용량을 늘릴 때는 비례해서 늘리고, 줄일 때는 조심스럽게 줄여 이 값 근처로 유지합니다.`,
			},
			rows: [
				...alarmRows(target.value, metric),
				exampleRow(target.value, metric, group),
				...group === undefined ? [] : creditRows(target.value, policy, group, place),
				...scaleInRow(policy),
			],
			note: {
				en: `The low alarm at ${figures.observedLowRatio} × target was observed, AWS does not document it.`,
				ko: `축소 경보의 임계값(대상 값의 ${figures.observedLowRatio}배)은 관찰한 값이며 AWS 문서에는 없습니다.`,
			},
		};
	},
};

interface Metric {
	readonly name: Localized;
	readonly isCpu: boolean;
	show(value: number): string;
}

function metricOf({ targetTracking }: ScalingPolicy): Metric {
	const type = targetTracking?.predefinedMetricType;
	switch (isKnown(type) ? type.value : undefined) {
		case 'ASGAverageCPUUtilization': return { name: { en: 'the average CPU', ko: '평균 CPU' }, isCpu: true, show: (value) => `${formatNumber(value, 1)} %` };
		case 'ASGAverageNetworkIn': return { name: { en: 'the bytes received per instance and minute', ko: '인스턴스당 분당 수신 바이트' }, isCpu: false, show: plain };
		case 'ASGAverageNetworkOut': return { name: { en: 'the bytes sent per instance and minute', ko: '인스턴스당 분당 송신 바이트' }, isCpu: false, show: plain };
		case 'ALBRequestCountPerTarget': return { name: { en: 'the requests per target and minute', ko: '대상당 분당 요청 수' }, isCpu: false, show: plain };
		default: return { name: { en: 'the metric', ko: '지표' }, isCpu: false, show: plain };
	}
}

function plain(value: number): string {
	return formatNumber(value, 2);
}

function alarmRows(target: number, { show }: Metric): readonly Row[] {
	const low = lowAlarmThreshold(target, figures.observedLowRatio);
	return [
		[{ en: 'scales out', ko: '확장' }, { en: `above ${show(target)} for ${figures.highDatapoints} minutes`, ko: `${show(target)} 초과가 ${figures.highDatapoints}분 계속될 때` }],
		[{ en: 'scales in', ko: '축소' }, { en: `below ${show(low)} for ${figures.lowDatapoints} minutes`, ko: `${show(low)} 미만이 ${figures.lowDatapoints}분 계속될 때` }],
	];
}

/** By how much at one and a half times the target, from the size that the group starts with. */
function exampleRow(target: number, { show, isCpu }: Metric, group: AutoScalingGroup | undefined): Row {
	const size = group === undefined ? undefined : [group.desiredCapacity, group.minSize].find((value) => isKnown(value) && value.value >= 1);
	const from = isKnown(size) ? size.value : 4;
	const metric = isCpu ? Math.min(100, target * 1.5) : target * 1.5;
	const wanted = capacityForTarget(from, metric, target);
	const max = isKnown(group?.maxSize) && group.maxSize.value < wanted ? group.maxSize.value : undefined;
	const sum = `${formatNumber(from)} × ${plain(metric)} / ${plain(target)} → ${formatNumber(wanted)}`;
	return [
		{ en: `at ${show(metric)}`, ko: `${show(metric)}일 때` },
		max === undefined ? same(sum) : { en: `${sum}, held at the maximum ${formatNumber(max)}`, ko: `${sum}, 최대 ${formatNumber(max)}에서 멈춤` },
	];
}

function creditRows(target: number, policy: ScalingPolicy, group: AutoScalingGroup, { resources, facts }: SettingInPlace): readonly Row[] {
	const type = metricOf(policy).isCpu ? instanceTypeOf(group, resources) : undefined;
	const credits = type === undefined ? undefined : creditTime(type, target, facts);
	if (type === undefined || credits === undefined) { return []; }
	const baseline = `${formatNumber(credits.baselinePercent, 1)} %`;
	return [[same(type), credits.hours === null ? {
		en: `baseline ${baseline}: at the target it earns what it spends`, ko: `기준 ${baseline}. 대상 값에서는 쓰는 만큼 크레딧을 얻습니다`,
	} : {
		en: `baseline ${baseline}: at the target a full balance lasts ${duration(credits.hours * 3600).en}`,
		ko: `기준 ${baseline}. 대상 값에서는 가득 찬 크레딧이 ${duration(credits.hours * 3600).ko} 만에 소진됩니다`,
	}]];
}

function instanceTypeOf(group: AutoScalingGroup, resources: readonly Resource[]): string | undefined {
	const type = group.mixedInstancesPolicy?.overrides[0]?.instanceType ?? launchOf(group, resources)?.instanceType;
	return isKnown(type) ? type.value : undefined;
}

function scaleInRow({ targetTracking }: ScalingPolicy): readonly Row[] {
	const disabled = targetTracking?.disableScaleIn;
	return isKnown(disabled) && disabled.value
		? [[{ en: 'scale-in', ko: '축소 조정' }, { en: 'switched off here: what was added stays', ko: '꺼져 있어 늘어난 용량이 그대로 남습니다' }]] : [];
}
