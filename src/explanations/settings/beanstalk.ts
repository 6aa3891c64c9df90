/** Options of Elastic Beanstalk environments: what a deployment takes out of service, what the group costs, what scales it. */
import { beanstalkHealth, beanstalkTimeout, beanstalkTriggers, trafficSplitting } from '../../core/facts/platformFigures';
import { spotNotice } from '../../core/facts/purchaseFigures';
import { formatNumber } from '../../core/format';
import { beanstalkSettings } from '../../core/model/beanstalkEnvironment';
import type { BeanstalkSettings, OptionSetting } from '../../core/model/beanstalkEnvironment';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import { costOf, pricesOfTypes } from './groupCost';
import { savingRow } from './purchaseMix';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { shownTypes, typeRow } from './typeRow';
import { duration, instances, perMonth, priceBasis, same } from './words';

type Environment = ResourceOfType<'AWS::ElasticBeanstalk::Environment' | 'AWS::ElasticBeanstalk::ConfigurationTemplate'>;

export const beanstalkOptions: SettingExplainer<Environment> = {
	resourceTypes: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
	paths: ['optionSettings.namespace', 'optionSettings.optionName', 'optionSettings.value'],
	explain(environment, place) {
		const { namespace, optionName, value } = place.holder as OptionSetting;
		if (!isKnown(namespace) || !isKnown(optionName)) { return undefined; }
		const settings = beanstalkSettings(environment.type === 'AWS::ElasticBeanstalk::Environment' ? environment : { ...environment, template: undefined }, place.resources);
		const explain = options.get(`${namespace.value} ${optionName.value}`);
		return explain?.(settings, place, value) ?? {
			name: same(optionName.value),
			essence: { en: `An option of Elastic Beanstalk in the namespace ${namespace.value}.`, ko: `네임스페이스 ${namespace.value}의 Elastic Beanstalk 옵션입니다.` },
		};
	},
};

type Explain = (settings: BeanstalkSettings, place: SettingInPlace, value: Value<string> | undefined) => SettingEffect | undefined;

const options: ReadonlyMap<string, Explain> = new Map<string, Explain>([
	['aws:elasticbeanstalk:command DeploymentPolicy', deploymentPolicy],
	['aws:elasticbeanstalk:command BatchSize', batchSize],
	['aws:elasticbeanstalk:command BatchSizeType', batchSize],
	['aws:elasticbeanstalk:command Timeout', commandTimeout],
	['aws:autoscaling:asg MinSize', (settings, place) => groupSize('minimum', settings, place)],
	['aws:autoscaling:asg MaxSize', (settings, place) => groupSize('maximum', settings, place)],
	['aws:ec2:instances InstanceTypes', typesOf],
	['aws:autoscaling:launchconfiguration InstanceType', typesOf],
	['aws:ec2:instances EnableSpot', spotOf],
	['aws:elasticbeanstalk:environment EnvironmentType', environmentType],
	['aws:autoscaling:trigger MeasureName', trigger],
	['aws:autoscaling:trigger UpperThreshold', trigger],
	['aws:autoscaling:trigger LowerThreshold', trigger],
]);

/** What each policy does with the instances of a version that is replaced. */
const policies: Readonly<Record<string, Localized>> = {
	AllAtOnce: { en: 'Every instance gets the new version at the same time: nothing serves meanwhile, and a bad version is everywhere.', ko: '모든 인스턴스에 새 버전을 한꺼번에 배포합니다. 그동안 서비스가 중단되고, 잘못된 버전도 전체에 퍼집니다.' },
	Rolling: { en: 'One batch after the other leaves service and comes back with the new version; batches that are done keep it when a later one fails.', ko: '배치를 하나씩 서비스에서 빼고 새 버전으로 되돌립니다. 뒤의 배치가 실패해도 끝난 배치는 새 버전으로 남습니다.' },
	RollingWithAdditionalBatch: { en: 'An additional batch is launched first, so that no capacity is missing; batches that are done keep the new version when a later one fails.', ko: '추가 배치를 먼저 시작하여 용량을 유지합니다. 뒤의 배치가 실패해도 끝난 배치는 새 버전으로 남습니다.' },
	Immutable: { en: 'New instances come up in a second group, first one, then the rest; the old ones stay untouched until all are healthy.', ko: '두 번째 그룹에 새 인스턴스를 먼저 하나, 이어서 나머지를 시작합니다. 모두 정상이 될 때까지 기존 인스턴스는 그대로 둡니다.' },
	TrafficSplitting: {
		en: `A full set of new instances gets ${trafficSplitting.newVersionPercent} % of the requests for ${trafficSplitting.minutes} min by default; if they stay healthy, it gets all.`,
		ko: `새 인스턴스 전체가 기본적으로 ${trafficSplitting.minutes}분 동안 요청의 ${trafficSplitting.newVersionPercent} %를 받고, 정상이면 모두 넘겨받습니다.`,
	},
};

function deploymentPolicy(settings: BeanstalkSettings): SettingEffect | undefined {
	const { deploymentPolicy: policy, environmentType } = settings;
	const essence = isKnown(policy) ? policies[policy.value] : undefined;
	if (!isKnown(policy) || essence === undefined) { return undefined; }
	const { checks, minutes } = beanstalkHealth.web;
	return {
		name: { en: 'Deployment policy', ko: '배포 정책' },
		essence,
		rows: [
			...policy.value.startsWith('Rolling') ? [batchRow(settings)] : [],
			...serviceRows(settings, policy.value),
			...policy.value === 'TrafficSplitting' ? [[{ en: 'needs', ko: '필요' }, { en: 'an Application Load Balancer', ko: 'Application Load Balancer' }] satisfies Row] : [],
			...isKnown(environmentType) && environmentType.value === 'SingleInstance' && policy.value !== 'AllAtOnce' && policy.value !== 'Immutable' ? [[
				{ en: 'here', ko: '여기서는' }, { en: 'one instance without a load balancer: there are no batches', ko: '로드 밸런서 없는 단일 인스턴스라 배치가 없습니다' },
			] satisfies Row] : [],
			...policy.value === 'AllAtOnce' ? [] : [[{ en: 'healthy is', ko: '정상 판정' }, { en: `${checks} checks passed in ${minutes} min (web, enhanced health)`, ko: `${minutes}분 동안 ${checks}회 통과(웹, 향상된 상태)` }] satisfies Row],
		],
	};
}

function batchSize(settings: BeanstalkSettings): SettingEffect | undefined {
	const { deploymentPolicy: policy, batchSize: size, batchSizeType: type } = settings;
	if (!isKnown(policy) || !isKnown(size) || !isKnown(type)) { return undefined; }
	const isUsed = policy.value.startsWith('Rolling');
	const shown = batchText(size.value, type.value);
	return {
		name: { en: 'Batch size', ko: '배치 크기' },
		essence: isUsed ? { en: `A deployment takes ${shown.en} at a time.`, ko: `배포할 때 한 번에 ${shown.ko}씩 처리합니다.` }
			: { en: `Not used: the deployment policy is ${policy.value}, which has no batches.`, ko: `쓰이지 않습니다. 배포 정책 ${policy.value}에는 배치가 없습니다.` },
		rows: isUsed ? serviceRows(settings, policy.value) : [],
	};
}

function batchRow({ batchSize: size, batchSizeType: type }: BeanstalkSettings): Row {
	return [{ en: 'batch', ko: '배치' }, isKnown(size) && isKnown(type) ? batchText(size.value, type.value) : { en: 'not known', ko: '알 수 없음' }];
}

function batchText(size: number, type: string): Localized {
	return type === 'Fixed' ? instances(size) : { en: `${formatNumber(size)} % of the instances`, ko: `인스턴스의 ${formatNumber(size)} %` };
}

/** In service and launched at the smallest size of the group; no source tells how a percentage is rounded. */
function serviceRows({ minSize, batchSize: size, batchSizeType: type }: BeanstalkSettings, policy: string): readonly Row[] {
	if (!isKnown(minSize) || !(minSize.value > 0)) { return []; }
	const count = minSize.value;
	const label = { en: `in service of ${formatNumber(count)} (minimum)`, ko: `최소 ${formatNumber(count)}개 중 서비스` };
	switch (policy) {
		case 'AllAtOnce': return [[label, same('0')]];
		case 'Rolling': {
			if (!isKnown(size) || !isKnown(type)) { return []; }
			const left = type.value === 'Fixed' ? Math.max(0, count - size.value) : Math.max(0, count * (1 - size.value / 100));
			const isExact = type.value === 'Fixed' || Number.isInteger(left);
			return [[label, left === 0 ? { en: '0: the batch is all of them', ko: '0: 배치가 전체입니다' } : { en: `${isExact ? '' : 'about '}${formatNumber(left, 1)}`, ko: `${isExact ? '' : '약 '}${formatNumber(left, 1)}` }]];
		}
		case 'RollingWithAdditionalBatch': return [[label, same(formatNumber(count))]];
		default: return [[label, same(formatNumber(count))], [{ en: 'running meanwhile', ko: '배포 중 실행' }, { en: `${formatNumber(2 * count)}, paid for`, ko: `${formatNumber(2 * count)}개(요금 부과)` }]];
	}
}

function commandTimeout(_settings: BeanstalkSettings, _place: SettingInPlace, value: Value<string> | undefined): SettingEffect | undefined {
	const seconds = isKnown(value) ? Number(value.value) : Number.NaN;
	if (!(seconds > 0)) { return undefined; }
	const total = duration(seconds + beanstalkTimeout.addedSeconds);
	return {
		name: { en: 'Command timeout', ko: '명령 제한 시간' },
		essence: { en: `An instance may take ${total.en} for its part of a deployment: this and ${beanstalkTimeout.addedSeconds} s that Elastic Beanstalk adds.`, ko: `인스턴스 하나의 배포에 ${total.ko}까지 허용됩니다. 이 값에 Elastic Beanstalk가 ${beanstalkTimeout.addedSeconds}초를 더합니다.` },
	};
}

function groupSize(end: 'minimum' | 'maximum', settings: BeanstalkSettings, place: SettingInPlace): SettingEffect | undefined {
	const size = end === 'minimum' ? settings.minSize : settings.maxSize;
	if (!isKnown(size) || !(size.value >= 0)) { return undefined; }
	const count = instances(size.value);
	return {
		name: end === 'minimum' ? { en: 'Minimum instances', ko: '최소 인스턴스 수' } : { en: 'Maximum instances', ko: '최대 인스턴스 수' },
		essence: end === 'minimum' ? { en: `The environment never has fewer than ${count.en}, whatever the load.`, ko: `부하와 관계없이 ${count.ko}보다 줄지 않습니다.` }
			: { en: `The environment never grows beyond ${count.en}; what needs more waits or fails.`, ko: `${count.ko}보다 늘지 않습니다. 더 필요하면 요청이 밀리거나 실패합니다.` },
		...costs(settings, place),
	};
}

/** What the instances cost at both ends, and what the prices are; nothing where Spot has a part in it. */
function costs({ minSize, maxSize, instanceTypes, enableSpot }: BeanstalkSettings, { facts, region }: SettingInPlace): Required<Pick<SettingEffect, 'rows'>> & Pick<SettingEffect, 'note'> {
	const isOnDemand = isKnown(enableSpot) && enableSpot.value === 'false';
	const types = isKnown(instanceTypes) && isOnDemand ? instanceTypes.value.map((name) => ({ name, weight: 1 })) : [];
	const prices = types.length === 0 ? undefined : pricesOfTypes(types, (units) => units, { facts, region });
	if (prices === undefined) { return { rows: [] }; }
	const rows = ([['minimum', minSize], ['maximum', maxSize]] as const).flatMap(([name, bound]): readonly Row[] => {
		const cost = isKnown(bound) && bound.value >= 0 ? costOf(prices, bound.value) : undefined;
		if (!isKnown(bound) || cost === undefined) { return []; }
		return [[{ en: `at ${name} ${formatNumber(bound.value)}`, ko: `${name === 'minimum' ? '최소' : '최대'} ${formatNumber(bound.value)}` }, { en: `${perMonth(cost)} per month`, ko: `월 ${perMonth(cost)}` }]];
	});
	return { rows, note: priceBasis(prices) };
}

function typesOf(settings: BeanstalkSettings, place: SettingInPlace): SettingEffect | undefined {
	const { instanceTypes, enableSpot } = settings;
	if (!isKnown(instanceTypes) || instanceTypes.value.length === 0) { return undefined; }
	const [first = ''] = instanceTypes.value;
	const isSpot = isKnown(enableSpot) && enableSpot.value === 'true';
	const { rows, note } = costs(settings, place);
	return {
		name: { en: 'Instance types', ko: '인스턴스 유형' },
		essence: instanceTypes.value.length === 1 ? { en: `Every instance of the environment is ${first}.`, ko: `환경의 모든 인스턴스가 ${first}입니다.` } : isSpot ? {
			en: `Spot Instances come from any of these ${formatNumber(instanceTypes.value.length)} types: more of them mean fewer interruptions at once.`, ko: `스팟 인스턴스를 ${formatNumber(instanceTypes.value.length)}개 유형에서 가져옵니다. 많을수록 동시에 중단되는 수가 줄어듭니다.`,
		} : { en: `Instances are of one of these ${formatNumber(instanceTypes.value.length)} types.`, ko: `인스턴스는 이 ${formatNumber(instanceTypes.value.length)}개 유형 중 하나입니다.` },
		rows: [...instanceTypes.value.slice(0, shownTypes).flatMap((name) => typeRow(name, place)), ...rows],
		...note === undefined ? {} : { note },
	};
}

function spotOf({ enableSpot, instanceTypes }: BeanstalkSettings, place: SettingInPlace): SettingEffect | undefined {
	if (!isKnown(enableSpot)) { return undefined; }
	const saving = savingRow(isKnown(instanceTypes) ? instanceTypes.value : [], place);
	return {
		name: { en: 'Spot Instances', ko: '스팟 인스턴스' },
		essence: enableSpot.value === 'true' ? {
			en: `Instances above the On-Demand base may be Spot Instances, which EC2 takes back with a notice of ${spotNotice.seconds} s.`, ko: `온디맨드 기본 용량을 넘는 인스턴스는 스팟일 수 있으며, EC2가 ${spotNotice.seconds}초 전에 알리고 회수합니다.`,
		} : { en: 'All instances are On-Demand Instances: EC2 does not take them back.', ko: '모든 인스턴스가 온디맨드라 회수되지 않습니다.' },
		rows: enableSpot.value === 'true' ? saving : saving.map(([, text]): Row => [{ en: 'Spot would save', ko: '스팟 절감률' }, text]),
	};
}

function environmentType({ environmentType: type, minSize, maxSize }: BeanstalkSettings): SettingEffect | undefined {
	if (!isKnown(type)) { return undefined; }
	const name = { en: 'Environment type', ko: '환경 유형' };
	if (type.value === 'SingleInstance') {
		return { name, essence: { en: 'One instance without a load balancer: while it is replaced or deployed to, nothing serves.', ko: '로드 밸런서 없이 인스턴스 하나입니다. 교체되거나 배포하는 동안 서비스가 중단됩니다.' } };
	}
	const sizes = isKnown(minSize) && isKnown(maxSize) ? `${formatNumber(minSize.value)}–${formatNumber(maxSize.value)}` : undefined;
	return type.value !== 'LoadBalanced' ? undefined : {
		name,
		essence: { en: `A load balancer before an Auto Scaling group${sizes === undefined ? '' : ` of ${sizes} instances`}.`, ko: `로드 밸런서 뒤에 ${sizes === undefined ? '' : `인스턴스 ${sizes}개의 `}Auto Scaling 그룹이 있습니다.` },
	};
}

function trigger({ triggerMeasure: measure, triggerUpperThreshold: upper, triggerLowerThreshold: lower }: BeanstalkSettings): SettingEffect | undefined {
	if (!isKnown(measure) || !isKnown(upper) || !isKnown(lower)) { return undefined; }
	const [high, low] = [formatNumber(upper.value, 3), formatNumber(lower.value, 3)];
	const isOtherUnit = measure.value !== 'NetworkOut' && (upper.origin.kind === 'omitted' || lower.origin.kind === 'omitted');
	return {
		name: { en: 'Scaling trigger', ko: '조정 트리거' },
		essence: { en: `Adds instances while ${measure.value} is above ${high}, and takes some away while it is below ${low}.`, ko: `${measure.value}이(가) ${high}보다 높으면 인스턴스를 늘리고, ${low}보다 낮으면 줄입니다.` },
		rows: [
			[{ en: 'period by default', ko: '기본 기간' }, { en: `${beanstalkTriggers.periodMinutes} min`, ko: `${beanstalkTriggers.periodMinutes}분` }],
			...lower.value >= upper.value ? [[{ en: 'here', ko: '여기서는' }, { en: 'the lower threshold is not below the upper one: the group never comes to rest', ko: '하한이 상한보다 낮지 않아 그룹이 계속 늘고 줄기를 반복합니다' }] satisfies Row] : [],
		],
		...isOtherUnit ? { note: { en: 'A threshold that is not written is the default in bytes, which means nothing for this measure.', ko: '적지 않은 임계값은 바이트 단위의 기본값이라 이 지표에는 맞지 않습니다.' } } : {},
	};
}
